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
    make.set_defaults(run=run_make)


def run_make(options: argparse.Namespace, output: Output) -> None:
    """Write the corpus, or the songs that a former run left out."""
    if not 0 < options.hours <= 10_000:
        raise UserProblem(f"{options.hours:g} hours of music cannot be made.", "Give --hours above 0.")
    if options.seed < 0:
        raise UserProblem("The seed is negative.", "Give --seed 0 or above.")
    make = _maker()
    began, before = time.monotonic(), 0

    def show(done: int, total: int, title: str) -> None:
        nonlocal before
        before = before or done - 1
        left = (time.monotonic() - began) / (done - before) * (total - done)
        output.share(done, total, f"{done} of {total} songs  {left:5.0f} s left  {title}")

    folders = make.make_corpus(options.out, options.hours, options.seed, show)
    data = {"out": str(options.out), "songs": len(folders), "seed": options.seed}
    output.result(data, f"{len(folders)} songs are in {options.out}.")


def _maker() -> Any:
    """The module that makes songs; its packages are an extra that not everybody installs."""
    try:
        return import_module("engine.corpus.make")
    except ImportError as error:
        raise UserProblem(
            f"Making songs needs the package '{error.name}', which is not installed.",
            "Install Coppice with its extra 'corpus': pip install 'coppice[corpus]'.",
        ) from error
