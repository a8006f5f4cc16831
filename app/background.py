"""Work that may take its time, done in a thread; what comes of it arrives on the main thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.language import told
from app.mainthread import Method, later
from engine.errors import UserProblem

Made = TypeVar("Made")


class Background(QObject):
    """One thing after the other, in a thread of its own called `name`."""

    trouble = Signal(str, str)  # a user's problem: text, remedy

    def __init__(self, parent: QObject | None = None, name: str = "coppice-background") -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, name)
        self._then: dict[int, Callable[[Any], object]] = {}  # by number; the thread holds nothing of Qt
        self._last = 0
        weakref.finalize(self, self._pool.shutdown, wait=False, cancel_futures=True)

    def run(self, work: Callable[[], Made], then: Callable[[Made], object]) -> None:
        """Do `work` in the thread, then `then` with its result here; a UserProblem becomes `trouble`."""
        self._last += 1
        self._then[self._last] = then
        self._pool.submit(_work, work, weakref.WeakMethod(self._take), self._last)

    def _take(self, number: int, found: Any) -> None:
        then = self._then.pop(number)
        if isinstance(found, UserProblem):
            self.trouble.emit(*told(found))
        elif isinstance(found, Exception):
            raise found
        else:
            then(found)

    def close(self, wait: bool = True) -> None:
        """Nothing more is begun; what runs is waited for, unless it holds nothing that others may want."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


def _work(work: Callable[[], Any], take: weakref.WeakMethod[Method], number: int) -> None:
    """In the thread."""
    try:
        found: Any = work()
    except Exception as error:  # is told, or raised, where it can be seen: on the main thread
        found = error
    later(take, number, found)
