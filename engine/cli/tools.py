"""Commands beside the songs: demo, doctor."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from engine.cli.follow import follow
from engine.cli.output import Output
from engine.cli.precision import add_precision, choose
from engine.session import Session


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    demo = commands.add_parser("demo", parents=[common], help="the main job without a screen")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the song and its sounds")
    demo.add_argument("--screenshot", type=Path, metavar="FILE.png", help="a picture of the window, too")
    demo.add_argument("--pack", default="seedling", help="model pack (seedling)")
    add_precision(demo)
    demo.set_defaults(run=run_demo)
    doctor = commands.add_parser("doctor", parents=[common], help="what works here and what does not")
    doctor.set_defaults(run=run_doctor)


def run_demo(options: argparse.Namespace, output: Output) -> None:
    """Make the demonstration song and its files."""
    choose(options)

    def wait(session: Session, job: int) -> dict[str, Any]:
        return asdict(follow(session, job, output))

    made = import_module("engine.demo").make(options.out, options.screenshot, options.pack, wait, output.note)
    output.result(made, "\n".join(f"{name}: {value}" for name, value in made.items()))


def run_doctor(options: argparse.Namespace, output: Output) -> None:
    """Look around."""
    doctor = import_module("engine.doctor")
    found = doctor.examine()
    output.result(found, doctor.as_text(found))
