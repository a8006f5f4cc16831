"""`--precision`: how exactly the processor keeps the weights it reads for every token."""

from __future__ import annotations

import argparse
import os

VARIABLE = "COPPICE_PRECISION"  # what engine.device goes by; that module imports torch, this must not
WORDS = {"exact": "float32", "int8": "int8"}


def add_precision(command: argparse.ArgumentParser) -> None:
    """Give a command the option; without it, $COPPICE_PRECISION and what the device needs decide."""
    command.add_argument(
        "--precision",
        choices=list(WORDS),
        help="int8: a quarter of the memory to read, nearly the same music (processor only)",
    )


def choose(options: argparse.Namespace) -> None:
    """Let the choice hold for this process, before its worker starts."""
    if options.precision is not None:
        os.environ[VARIABLE] = WORDS[options.precision]
