"""`coppice corpus`: the songs that networks are trained on."""

from __future__ import annotations

import argparse
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from engine.cli.output import Output
from engine.errors import UserProblem


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    corpus = commands.add_parser("corpus", help="songs to train on")
    verbs = corpus.add_subparsers(dest="verb", metavar="VERB", required=True)
    make = verbs.add_parser("make", parents=[common], help="compose and render synthetic songs")
    make.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder, or one to finish")
    make.add_argument("--hours", type=float, required=True, help="music in all, in hours")
    make.add_argument("--seed", type=int, required=True, help="the same seed gives the same songs")
    make.add_argument(
        "--any-key",
        action="store_true",
        help="songs in all twelve keys, not two per artist (else the seed's same songs)",
    )
    make.set_defaults(run=run_make)
    take = verbs.add_parser("import", parents=[common], help="a folder of your own songs")
    take.add_argument("folder", type=Path)
    take.add_argument("--out", type=Path, metavar="DIR", help="the corpus (default: FOLDER_corpus)")
    take.add_argument("--sample-rate", type=int, default=22_050, help="in Hz; what is trained on it (22050)")
    take.add_argument("--no-align", action="store_true", help="do not time the words of the lyrics")
    take.set_defaults(run=run_import)


def run_make(options: argparse.Namespace, output: Output) -> None:
    """Write the corpus, or the songs that a former run left out."""
    if not 0 < options.hours <= 10_000:
        raise UserProblem(
            "{hours:g} hours of music cannot be made.", "Give --hours above 0.", hours=options.hours
        )
    if options.seed < 0:
        raise UserProblem("The seed is negative.", "Give --seed 0 or above.")
    make = _room("engine.corpus.make")
    began, before = time.monotonic(), 0

    def show(done: int, total: int, title: str) -> None:
        nonlocal before
        before = before or done - 1
        left = (time.monotonic() - began) / (done - before) * (total - done)
        output.share(done, total, f"{done} of {total} songs  {left:5.0f} s left  {title}")

    folders = make.make_corpus(options.out, options.hours, options.seed, options.any_key, show)
    data = {"out": str(options.out), "songs": len(folders), "seed": options.seed}
    output.result(data, f"{len(folders)} songs are in {options.out}.")


def _room(name: str) -> Any:
    """A module that reads or makes songs; its packages are an extra that not everybody installs."""
    try:
        return import_module(name)
    except ImportError as error:
        raise UserProblem(
            "This needs the package '{package}', which is not installed.",
            "Install Coppice with its extra 'corpus': pip install -e '.[corpus]'.",
            package=error.name,
        ) from error


def run_import(options: argparse.Namespace, output: Output) -> None:
    """Read a folder of songs; problems are listed file by file."""
    if not 4000 <= options.sample_rate <= 192_000:
        raise UserProblem(
            "{rate} Hz is no sample rate for music.", "Leave --sample-rate out.", rate=options.sample_rate
        )
    out = options.out or options.folder.with_name(options.folder.name + "_corpus")
    gather = _room("engine.corpus.gather")

    def show(done: int, total: int, name: str) -> None:
        output.share(done, total, f"{done} of {total} files  {name}")

    found = gather.gather(options.folder, out, options.sample_rate, not options.no_align, show)
    skipped = [{"file": str(item.path), "problem": item.problem} for item in found.skipped]
    for item in skipped:
        output.note(f"{item['file']}: {item['problem']}")
    if not found.songs:
        raise UserProblem("No song could be read.", "Read the list above.")
    data = {"out": str(out), "songs": len(found.songs), "new": found.new, "skipped": skipped}
    text = f"{len(found.songs)} songs are in {out} ({found.new} new), {len(skipped)} files were left out."
    output.result(data, text)
