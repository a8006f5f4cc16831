"""The front end: one parser, one place where problems become sentences and exit codes.

0: done. 1: a problem the user can mend (or a bug), said in a sentence with a remedy. 2: wrong usage.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Container, Sequence
from importlib import import_module
from pathlib import Path

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.phrases import Phrase
from engine.song.files import SUFFIX

MODULES = ("export", "songs", "packs", "separator", "tools", "bench", "corpus", "train", "lab", "align")
"""Each has add(commands, common)."""
_LOG = logging.getLogger(__name__)
BUG = Phrase("This is a bug; please report it with the lines above.")


def parser() -> tuple[argparse.ArgumentParser, Container[str]]:
    """The whole command line, and the names of its commands."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="one JSON object on stdout")
    top = argparse.ArgumentParser(
        prog="coppice",
        description="Grow songs as trees. Without a command: open the window (coppice [SONG]).",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in MODULES:
        import_module(f"engine.cli.{name}").add(commands, common)
    return top, commands.choices


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line (default: the program's own); returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if _means_window(words):
        return _window(words)
    try:
        options = parser()[0].parse_args(words)
    except SystemExit as stop:  # argparse has said what is wrong (2), or shown the help (0)
        return stop.code if isinstance(stop.code, int) else 2
    logging.basicConfig(level=logging.ERROR, format="%(name)s: %(message)s")
    output = Output(options.json)
    try:
        options.run(options, output)
        return 0
    except UserProblem as problem:
        output.problem(problem)
    except KeyboardInterrupt:
        output.problem(UserProblem("Stopped.", "What was made so far is saved."))
    except BrokenPipeError:
        sys.stderr.close()  # whoever read us has gone; nobody is left to tell
    except Exception as error:
        output.problem(_unforeseen(error))
    return 1


def _unforeseen(error: Exception) -> UserProblem:
    """A file or folder that the system does not give is for the user to mend; all else is our bug, with its trace."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        _LOG.debug("%s", error, exc_info=error)
        return UserProblem(
            "{path} cannot be used: {reason}.",
            "Check the name, the folder and the disk, then try again.",
            path=error.filename,
            reason=error.strerror,
        )
    traceback.print_exc()
    return UserProblem("{kind}: {reason}", BUG, kind=type(error).__name__, reason=error)


def _means_window(words: list[str]) -> bool:
    """No command at all, or a song file in its place; a command comes before a file of its name."""
    if not words:
        return True
    first = words[0]
    if first.startswith("-"):
        return False
    return first.endswith(SUFFIX) or (Path(first).is_file() and first not in parser()[1])


def _window(words: list[str]) -> int:
    """Open the window; it lives in `app`, which needs Qt, so it is only imported now."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        problem = UserProblem(  # Qt would abort
            "There is no display here, and the window needs one.",
            "Start it where there is one; the rest of the command line works without.",
        )
        Output(False).problem(problem)
        return 1
    try:
        code: int = import_module("app.__main__").main(words)
    except ImportError as error:
        problem = UserProblem(
            "The window cannot open: {reason}.", "Install Coppice with its window (PySide6).", reason=error
        )
        Output(False).problem(problem)
        return 1
    return code
