"""`coppice bench`: what is measured here and now, to be compared with the figures of DESIGN.md section 8."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from importlib import import_module
from typing import Any

from engine.cli.output import Output
from engine.cli.precision import add_precision, choose
from engine.errors import UserProblem


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the commands of this module."""
    bench = commands.add_parser("bench", help="measure decoding and the window")
    parts = bench.add_subparsers(dest="part", metavar="decode|stack|app", required=True)
    decode = parts.add_parser("decode", parents=[common], help="tokens per second of the cached decoder")
    decode.add_argument("--against", choices=["hf"], help="also time the transformers port")
    decode.add_argument("--tokens", type=int, default=512, help="tokens per round (512)")
    decode.add_argument("--rounds", type=int, default=3, help="the fastest of so many rounds counts (3)")
    decode.set_defaults(run=run_decode)
    stack = parts.add_parser("stack", parents=[common], help="draft and upsampling of a pack, sound included")
    stack.add_argument("--pack", default="seedling", help="name or folder of a model pack (seedling)")
    stack.add_argument("--seconds", type=float, default=6.0, help="of music (6)")
    stack.add_argument("--parallel", type=int, default=4, metavar="N", help="rows at once (4)")
    stack.add_argument(
        "--published", action="store_true", help="instead, random weights in the published sizes (a GPU)"
    )
    add_precision(stack)
    stack.set_defaults(run=run_stack)
    window = parts.add_parser("app", parents=[common], help="event loop, underruns, frames, start")
    window.add_argument("--seconds", type=float, default=120.0, help="how long to grow and play (120)")
    window.add_argument("--pack", default="seedling", help="name or folder of a model pack (seedling)")
    window.add_argument("--screen", action="store_true", help="on the screen of this session, not offscreen")
    window.set_defaults(run=run_app)


def run_decode(options: argparse.Namespace, output: Output) -> None:
    """Time the decoder."""
    decode = import_module("engine.bench.decode")  # imports torch
    found = decode.run(options.against, max(1, options.tokens), max(1, options.rounds), note=output.note)
    output.result(found, "\n".join(decode.as_text(row) for row in found["rows"]))


def run_stack(options: argparse.Namespace, output: Output) -> None:
    """Time the levels of a pack, or of the published sizes."""
    choose(options)
    rows = max(2, options.parallel)
    if options.published:
        published = import_module("engine.bench.published")
        found = published.run(rows, note=output.note)
    else:
        stack, shelf = import_module("engine.bench.stack"), import_module("engine.packs.shelf")
        found = stack.run(shelf.find(options.pack), max(0.1, options.seconds), rows, note=output.note)
    output.result(found, "\n".join(f"{name}: {value}" for name, value in found.items()))


def run_app(options: argparse.Namespace, output: Output) -> None:
    """Measure the window in a process of its own: the engine knows no window."""
    command = [sys.executable, "-m", "app.bench", "--seconds", str(options.seconds), "--pack", options.pack]
    done = subprocess.run(command + ["--screen"] * options.screen, stdout=subprocess.PIPE, text=True)
    try:
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        raise UserProblem(
            "The window could not be measured.",
            "Read the lines above; `coppice doctor` says what is missing here.",
        ) from None
    if "error" in found:
        raise UserProblem(found["error"], found["remedy"])
    output.result(found, "\n".join(f"{name}: {value}" for name, value in found.items()))
