"""Whether files are in the way, asked in a thread: a folder on a network may take its time to answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.background import Background
from app.bridge import Bridge
from engine.errors import UserProblem


@dataclass(frozen=True)
class Seen:
    """Those of the places that are there already, or why one of them cannot be."""

    there: list[Path]
    problem: UserProblem | None = None


class Places(QObject):
    """One question at a time: whoever asks anew no longer wants the answer to what was asked before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self, "coppice-places")
        self._last = 0

    def ask(self, places: list[Path], then: Callable[[Seen], object]) -> None:
        """Call `then`, later, with those of `places` that exist."""
        self._last += 1
        number = self._last

        def answer(seen: Seen) -> None:
            if number == self._last:
                then(seen)

        self._background.run(lambda: _look(places), answer)


def _look(places: list[Path]) -> Seen:
    """In the thread."""
    try:
        return Seen(Bridge.in_the_way(places))
    except UserProblem as problem:
        return Seen([], problem)
