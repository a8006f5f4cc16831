"""`coppice lab`: how good a pack is, and the paper's experiments."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from math import inf
from pathlib import Path
from typing import Any

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.experiments import configs
from engine.packs import shelf


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    lab = commands.add_parser("lab", help="how good a pack is; the paper's experiments")
    runs = lab.add_subparsers(dest="lab", metavar="RUN", required=True)
    quality = runs.add_parser(
        "pack-quality", parents=[common], help="every measure of a pack, on songs it was not trained on"
    )
    quality.add_argument("--pack", required=True, help="name or folder of a model pack")
    quality.add_argument("--corpus", type=Path, required=True, metavar="DIR", help="the held-out songs")
    quality.add_argument(
        "--classifier-corpus",
        type=Path,
        metavar="DIR",
        help="songs that the classifier learns from (default: the largest corpus beside the held-out one)",
    )
    quality.add_argument(
        "--any-key",
        type=Path,
        metavar="DIR",
        help="held-out songs in any key (`corpus make --any-key`), whose figures are told as well",
    )
    quality.add_argument("--songs", type=int, help="held-out songs (33)")
    quality.add_argument("--clips", type=int, help="generated clips (104)")
    quality.add_argument("--seed", type=int, default=1)
    quality.add_argument("--quick", action="store_true", help="a first look: few songs and clips")
    either = quality.add_mutually_exclusive_group()
    either.add_argument("--write", action="store_true", help="write the figures into the pack's pack.json")
    either.add_argument(
        "--song-seconds",
        type=_length,
        metavar="S",
        help="tell clips and takes this length (the pack's new song)",
    )
    quality.set_defaults(run=run_pack_quality)
    words = runs.add_parser(
        "word-alignment", parents=[common], help="how well words are timed, where the truth is known"
    )
    words.add_argument("--corpus", type=Path, required=True, metavar="DIR")
    words.add_argument("--songs", type=int, default=11)
    words.add_argument("--seed", type=int, default=1)
    words.set_defaults(run=run_word_alignment)
    music = runs.add_parser(
        "tempo-key", parents=[common], help="how often tempo and key are heard right, where they are known"
    )
    music.add_argument("--corpus", type=Path, required=True, metavar="DIR")
    music.add_argument("--songs", type=int, default=33)
    music.add_argument("--seed", type=int, default=1)
    music.set_defaults(run=run_tempo_key)
    demo = runs.add_parser("demo-examples", parents=[common], help="ten examples of a pack, chosen by a rule")
    demo.add_argument("--pack", default="seedling")
    demo.add_argument("--out", type=Path, default=Path("resources/demo"), metavar="DIR")
    demo.set_defaults(run=run_demo_examples)
    _add_experiments(runs, common)


def _length(text: str) -> float:
    """A length in seconds, above 0."""
    seconds = float(text)
    if not 0 < seconds < inf:
        raise argparse.ArgumentTypeError("must be above 0")
    return seconds


def run_pack_quality(options: argparse.Namespace, output: Output) -> None:
    """Measure a pack."""
    folder = shelf.find(options.pack)
    judges = options.classifier_corpus or _other_corpus(options.corpus)
    quality = _room("engine.experiments.quality")
    import_module("engine.training.entry").use_threads()
    counts = quality.QUICK if options.quick else quality.Counts()
    for name in ("songs", "clips"):
        wanted = getattr(options, name)
        if wanted is not None and wanted < 1:
            raise UserProblem(
                "--{name} {wanted} leaves nothing to measure.", "Give 1 or more.", name=name, wanted=wanted
            )
        counts = counts if wanted is None else replace(counts, **{name: wanted})
    networks = _networks(folder)
    if options.song_seconds is not None:
        manifest = networks.manifest
        told = replace(manifest.defaults, song_seconds=options.song_seconds)
        networks.manifest = replace(manifest, defaults=told)
    output.note(
        f"Measuring '{networks.manifest.name}' on {options.corpus}; the classifier learns from {judges}."
    )
    corpora = quality.Corpora(options.corpus, judges, options.any_key)
    found = quality.measure(networks, corpora, counts, options.seed, output.share)
    if options.write:
        quality.write_into(folder, networks, found)
    data = {"pack": networks.manifest.name, "corpus": str(options.corpus), **found}
    output.result(data, "\n".join(_lines(found)))


def _add_experiments(runs: Any, common: argparse.ArgumentParser) -> None:
    """The paper's ablations, one command for each config, and the comparison of levels."""
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--heldout", type=Path, required=True, metavar="DIR", help="songs to measure on")
    where.add_argument("--out", type=Path, default=Path("docs/experiments"), metavar="DIR")
    for name, path in configs.known().items():
        run = runs.add_parser(name, parents=[common, where], help="an experiment of the paper")
        run.add_argument("--corpus", type=Path, required=True, metavar="DIR", help="songs to train on")
        run.add_argument("--work", type=Path, metavar="DIR", help="checkpoints (runs/lab/NAME)")
        run.add_argument("--steps", type=int, help="steps of every variant (else the config says)")
        run.set_defaults(run=run_ablation, config=path)
    joint = runs.add_parser(
        "joint", parents=[common, where], help="one joint autoencoder beside separate ones"
    )
    joint.add_argument("--corpus", type=Path, required=True, metavar="DIR", help="songs to train on")
    joint.add_argument("--work", type=Path, default=Path("runs/lab/joint"), metavar="DIR", help="checkpoints")
    joint.add_argument("--steps", type=int, help="steps of both (else the config says)")
    joint.set_defaults(run=run_joint)
    sampling = runs.add_parser(
        "sampling", parents=[common, where], help="the paper's experiments on sampling"
    )
    names = ", ".join(configs.known("sampling"))
    sampling.add_argument("names", nargs="*", metavar="NAME", help=f"which (all): {names}")
    sampling.add_argument("--pack", default="seedling")
    sampling.add_argument("--seed", type=int, default=1)
    sampling.add_argument("--subjects", type=int, help="songs of each experiment (else its config says)")
    sampling.add_argument("--classifier-corpus", type=Path, metavar="DIR", help="as of pack-quality")
    sampling.add_argument("--classifier-songs", type=int, default=88)
    sampling.add_argument(
        "--work", type=Path, default=Path("runs/lab/sampling"), help="sounds and song files"
    )
    sampling.set_defaults(run=run_sampling)
    levels = runs.add_parser("levels", parents=[common, where], help="what each level keeps, beside Opus")
    levels.add_argument("--pack", default="seedling")
    levels.add_argument("--songs", type=int, default=5)
    levels.set_defaults(run=run_levels)


def run_ablation(options: argparse.Namespace, output: Output) -> None:
    """Train the variants of one experiment and write its table and curves."""
    room = _room("engine.experiments.ablation")
    import_module("engine.training.entry").use_threads()
    name = options.config.stem
    ablation = room.read(options.config)
    work = options.work or Path("runs") / "lab" / name
    variants = room.recipes(ablation, options.corpus, options.heldout, work, options.steps)
    logs = room.run(variants, output.share)
    rows = room.write(name, ablation, variants, logs, options.out)
    text = [f"{row['variant']}: {row}" for row in rows]
    output.result({"experiment": name, "rows": rows, "out": str(options.out)}, "\n".join(text))


def run_joint(options: argparse.Namespace, output: Output) -> None:
    """Train one joint autoencoder and separate ones, and write the page."""
    room = _room("engine.experiments.joint")
    import_module("engine.training.entry").use_threads()
    config = room.read(options.corpus, options.heldout, options.steps)
    rows = room.write(config, room.train(config, options.work, output.share), options.out)
    output.result({"rows": rows, "out": str(options.out)}, "\n".join(str(row) for row in rows))


def run_demo_examples(options: argparse.Namespace, output: Output) -> None:
    """Make the ten examples of a pack."""
    room = _room("engine.experiments.demo_examples")
    import_module("engine.training.entry").use_threads()

    made = room.make(options.pack, options.out, _shares(output))
    files = [str(options.out / example.file) for example in made]
    output.result({"files": files}, "\n".join(files))


def run_sampling(options: argparse.Namespace, output: Output) -> None:
    """Grow and measure the takes of the experiments on sampling, a page for each."""
    trials, runner = _room("engine.experiments.trials"), _room("engine.experiments.sampling_trials")
    known = trials.known()
    names = options.names or list(known)
    if strange := sorted(set(names) - set(known)):
        raise UserProblem(
            "There is no experiment '{name}'.", "There are: {names}.", name=strange[0], names=", ".join(known)
        )
    import_module("engine.training.entry").use_threads()
    networks = _networks(shelf.find(options.pack))
    judges = options.classifier_corpus or _other_corpus(options.heldout)
    found = {}

    def show(turn: int, text: str) -> Any:
        return lambda share, more: output.share(
            round(1000 * (turn + share)), 1000 * (len(names) + 1), f"{text}: {more}"
        )

    judge = _room("engine.experiments.clips").train_judge(
        judges, options.classifier_songs, networks.manifest.sample_rate, options.seed, show(0, "classifier")
    )
    for turn, name in enumerate(names):
        trial = trials.read(known[name])
        trial = replace(trial, subjects=max(1, options.subjects or trial.subjects))
        work, shown = options.work / name, show(turn + 1, name)
        found[name] = runner.run(
            trial, networks, options.pack, judge, options.heldout, options.seed, work, shown
        )
        runner.write(name, trial, found[name], networks.manifest.name, options.seed, options.out)
    lines = [f"{name}: {options.out / name}.md" for name in names]
    output.result({"experiments": found, "out": str(options.out)}, "\n".join(lines))


def run_levels(options: argparse.Namespace, output: Output) -> None:
    """Compare the levels of a pack with each other and with Opus."""
    folder = shelf.find(options.pack)
    room = _room("engine.experiments.levels")
    import_module("engine.training.entry").use_threads()
    networks = _networks(folder)

    rows = room.compare(networks, options.heldout, max(1, options.songs), options.out, _shares(output))
    room.write(rows, networks.manifest.name, options.out)
    lines = [
        f"{r['what']:<12} {r['bits_per_second']:>7} bit/s  {r['spectral_convergence_db']} dB" for r in rows
    ]
    output.result({"rows": rows, "out": str(options.out)}, "\n".join(lines))


def run_word_alignment(options: argparse.Namespace, output: Output) -> None:
    """Measure word times by synthesis and warping."""
    room = _room("engine.experiments.word_alignment")

    found = room.measure(options.corpus, max(1, options.songs), options.seed, _shares(output))
    lines = [
        f"{way:<12} median {row['median_ms']:8.1f} ms, {100 * row['within_300_ms']:5.1f} % within 300 ms"
        for way, row in found.items()
    ]
    output.result(found, "\n".join(lines))


def run_tempo_key(options: argparse.Namespace, output: Output) -> None:
    """Measure the analysis of tempo and key."""
    room = _room("engine.experiments.tempo_key")
    found = room.measure(options.corpus, max(1, options.songs), options.seed, _shares(output))
    tempo = found["tempo"]
    text = (
        f"{found['songs']} songs: tempo within 2 % in {100 * tempo['right']:.0f} %, half or double in "
        f"{100 * tempo['octave']:.0f} %, wrong in {100 * tempo['wrong']:.0f} %; "
        f"key right in {100 * found['key']:.0f} %."
    )
    output.result(found, text)


def _lines(found: dict[str, Any]) -> list[str]:
    """The bars as a table."""
    marks = {True: "met", False: "MISSED", None: "not measured"}
    lines = []
    for row in found["bars"]:
        value = "" if row["value"] is None else row["value"]
        error = f"± {row['standard_error']}" if "standard_error" in row else ""
        lines.append(f"{row['measure']:<52} {value!s:>9} {error:<8}  {row['bar']:>8}  {marks[row['met']]}")
    return lines


def _other_corpus(heldout: Path) -> Path:
    """The corpus with most songs beside the held-out one."""
    found = {
        folder: sum(1 for _ in folder.glob("*/labels.json"))
        for folder in sorted(heldout.resolve().parent.glob("*"))
        if (folder / "corpus.json").is_file() and folder != heldout.resolve() and "heldout" not in folder.name
    }
    if not found or not max(found.values()):
        raise UserProblem(
            "There is no other corpus beside {folder} for the classifier to learn from.",
            "Say where one is: --classifier-corpus DIR (`coppice corpus make` makes one).",
            folder=heldout,
        )
    return max(found, key=lambda folder: found[folder])


def _networks(folder: Path) -> Any:
    """The networks of a pack on the chosen device; torch is imported only here."""
    return import_module("engine.packs.load").load(folder, import_module("engine.device").choose())


def _shares(output: Output) -> Callable[[float, str], None]:
    """Progress of a measure, which counts from 0 to 1, as the command line shows it."""
    return lambda share, text: output.share(round(1000 * share), 1000, text)


def _room(name: str) -> Any:
    """A module of the experiments; scipy is an extra that not everybody installs."""
    try:
        return import_module(name)
    except ImportError as error:
        raise UserProblem(
            "This needs the package '{package}', which is not installed.",
            "Install Coppice with its extra 'train': pip install -e '.[train]'.",
            package=error.name,
        ) from error
