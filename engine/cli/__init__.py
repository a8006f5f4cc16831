"""The command line: `main` is what `coppice` and `python -m engine` call."""

from engine.cli.front import main

__all__ = ["main"]
