"""`coppice train`: networks from songs, and the steps between (codes, vocabulary, the finished pack)."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.packs import shelf
from engine.packs.manifest import read_manifest

NETWORKS = {
    "vqvae": "an autoencoder: audio to codes and back",
    "prior": "a prior: codes from labels",
    "upsampler": "a prior that follows the codes of the level above",
    "lyrics": "words for a trained prior, by model surgery",
}


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    train = commands.add_parser("train", help="train networks and make packs of them")
    verbs = train.add_subparsers(dest="verb", metavar="WHAT", required=True)
    recipe = argparse.ArgumentParser(add_help=False)
    recipe.add_argument("--config", type=Path, required=True, metavar="FILE", help="the recipe (JSON)")
    for kind, about in NETWORKS.items():
        network = verbs.add_parser(kind, parents=[common, recipe], help=about)
        network.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
        network.add_argument("--minutes", type=float, help="stop after so many (else the recipe says)")
        network.set_defaults(run=run_train)
    encode = verbs.add_parser("encode", parents=[common, recipe], help="turn a corpus into codes, once")
    encode.add_argument("--level", type=int, required=True, help="0 is the finest")
    encode.add_argument("--corpus", type=Path, required=True, metavar="DIR")
    encode.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder of the codes")
    encode.add_argument("--prefix", default="", help="put before song names, to keep two corpora apart")
    encode.set_defaults(run=run_encode)
    words = verbs.add_parser("vocabulary", parents=[common], help="the artists and genres of a corpus")
    words.add_argument("--corpus", type=Path, required=True, metavar="DIR")
    words.add_argument("--out", type=Path, required=True, metavar="DIR")
    words.set_defaults(run=run_vocabulary)
    bundle = verbs.add_parser("bundle", parents=[common, recipe], help="make a pack of trained networks")
    bundle.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder of the pack")
    bundle.set_defaults(run=run_bundle)
    back = verbs.add_parser(
        "unbundle", parents=[common, recipe], help="the runs of a pack's recipe again, from the pack"
    )
    back.add_argument("--pack", required=True, help="name or folder of the pack")
    back.set_defaults(run=run_unbundle)
    _add_finetune(verbs, common)


def _add_finetune(verbs: Any, common: argparse.ArgumentParser) -> None:
    tune = verbs.add_parser("finetune", parents=[common], help="teach a pack your songs: a new pack")
    tune.add_argument(
        "--pack", default="seedling", help="name or folder of the pack to start from (seedling)"
    )
    tune.add_argument("--corpus", type=Path, required=True, metavar="DIR", help="see `coppice corpus import`")
    tune.add_argument("--name", required=True, help="name of the new pack")
    tune.add_argument("--title", help="its title (default: the name)")
    tune.add_argument("--levels", default="top", choices=["top", "all"], help="which priors learn (top)")
    tune.add_argument("--steps", type=int, default=400, help="steps for each network (400)")
    tune.add_argument("--minutes", type=float, default=0.0, help="at most so many for each network")
    tune.add_argument(
        "--keep-vocabulary", action="store_true", help="no new labels for new artists and genres"
    )
    tune.add_argument("--work", type=Path, metavar="DIR", help="codes and checkpoints (runs/finetune_NAME)")
    tune.set_defaults(run=run_finetune)


def run_train(options: argparse.Namespace, output: Output) -> None:
    """Train one network; Ctrl+C ends it after the step it is in, with a checkpoint."""
    if options.minutes is not None and options.minutes <= 0:
        raise UserProblem("The limit of minutes is not above 0.", "Give --minutes above 0, or leave it out.")
    entry = import_module("engine.training.entry")  # imports torch
    entry.use_threads()
    seen: dict[str, float] = {}

    def show(figures: Mapping[str, float]) -> None:
        seen.update(figures)
        output.share(int(figures["step"]), int(figures["steps"]), _line(figures))

    with _Interrupt() as interrupt:
        run = entry.train(
            options.verb, options.config, options.resume, show, options.minutes, interrupt.asked
        )
    if interrupt.asked():
        raise KeyboardInterrupt
    if not import_module("engine.training.processes").first():
        return  # one process of several speaks for all
    heldout = {name: value for name, value in seen.items() if name.startswith("heldout_")}
    data = {"run": str(run.folder), **vars(run.progress), **heldout}
    text = [f"{run.progress.step} steps are in {run.folder}."]
    output.result(data, "\n".join(text + [f"{name}: {value:.5g}" for name, value in heldout.items()]))


def _line(figures: Mapping[str, float]) -> str:
    """Figures of one report on one line."""
    counts = ("steps", "seconds", "units", "units_per_second", "eta_seconds")
    shown = [f"{name} {value:.4g}" for name, value in figures.items() if name not in counts]
    speed = f"{figures['units_per_second']:.0f}/s  {figures['eta_seconds']:.0f} s left"
    return f"{speed}  {'  '.join(shown)}"


class _Interrupt:
    """While open, Ctrl+C is noted instead of raised, so that a step is never left half done."""

    def __init__(self) -> None:
        self._asked = False

    def asked(self) -> bool:
        """Has the user asked to stop?"""
        return self._asked

    def __enter__(self) -> _Interrupt:
        if threading.current_thread() is threading.main_thread():  # Python allows handlers only there
            self._former = signal.signal(signal.SIGINT, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, self._former)

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self._asked:  # a second Ctrl+C means it
            raise KeyboardInterrupt
        self._asked = True


def run_encode(options: argparse.Namespace, output: Output) -> None:
    """Encode the songs that the folder of codes lacks."""
    entry = import_module("engine.training.entry")
    entry.use_threads()

    def show(done: int, total: int, name: str) -> None:
        output.share(done, total, f"{done} of {total} songs  {name}")

    wanted = (options.config, options.level, options.corpus, options.out, options.prefix, show)
    data = {"out": str(options.out), "level": options.level, "songs": entry.encode(*wanted)}
    output.result(data, f"{data['songs']} songs were encoded into {options.out}.")


def run_vocabulary(options: argparse.Namespace, output: Output) -> None:
    """Write artists.txt and genres.txt."""
    artists, genres = import_module("engine.training.bundle").write_vocabulary(options.corpus, options.out)
    data = {"out": str(options.out), "artists": artists, "genres": genres}
    output.result(data, f"{len(artists)} artists and {len(genres)} genres are in {options.out}.")


def run_bundle(options: argparse.Namespace, output: Output) -> None:
    """Assemble and measure a pack."""
    import_module("engine.training.entry").use_threads()
    manifest = import_module("engine.training.bundle").bundle(options.config, options.out)
    data = {"name": manifest.name, "out": str(options.out), "metrics": manifest.metrics}
    text = [f"The pack '{manifest.name}' is in {options.out}."]
    output.result(data, "\n".join(text + [f"{name}: {value}" for name, value in manifest.metrics.items()]))


def run_unbundle(options: argparse.Namespace, output: Output) -> None:
    """Write the runs that a pack was bundled from."""
    folder = shelf.find(options.pack)
    runs = [str(run) for run in import_module("engine.training.unbundle").unbundle(folder, options.config)]
    output.result({"runs": runs}, "\n".join(runs))


def run_finetune(options: argparse.Namespace, output: Output) -> None:
    """Make a new pack from a pack and songs; a broken-off run goes on."""
    if options.steps < 1 or options.minutes < 0:
        raise UserProblem("There is nothing to train.", "Give --steps of 1 or more and --minutes above 0.")
    folder = shelf.find(options.pack)
    import_module("engine.training.entry").use_threads()
    room = import_module("engine.training.finetune")
    top = len(read_manifest(folder).priors) - 1
    wish = room.Wish(
        pack=folder,
        corpus=options.corpus,
        name=options.name,
        title=options.title or options.name,
        work=options.work or Path("runs") / f"finetune_{options.name}",
        levels=(top,) if options.levels == "top" else tuple(range(top + 1)),
        steps=options.steps,
        minutes=options.minutes,
        extend=not options.keep_vocabulary,
    )
    seen: dict[str, float] = {}

    def encoded(done: int, total: int, name: str) -> None:
        output.share(done, total, f"encoding {name}")

    def show(figures: Mapping[str, float]) -> None:
        seen.update(figures)
        output.share(int(figures["step"]), int(figures["steps"]), _line(figures))

    with _Interrupt() as interrupt:
        pack = room.finetune(wish, encoded, show, interrupt.asked)
    data = {"name": options.name, "path": str(pack), "heldout_bits": seen.get("heldout_music_bits")}
    output.result(data, f"The pack '{options.name}' is in {pack}.")
