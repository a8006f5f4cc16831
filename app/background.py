"""Work that may take its time, done in a thread; what comes of it arrives on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.language import told
from engine.errors import UserProblem

Made = TypeVar("Made")


class Background(QObject):
    """One thing after the other."""

    trouble = Signal(str, str)  # a user's problem: text, remedy
    _done = Signal(object, object)  # what to do with it, what came of it

    def __init__(self, parent: QObject | None = None, name: str = "coppice-background") -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, name)
        self._done.connect(self._take)

    def run(self, work: Callable[[], Made], then: Callable[[Made], object]) -> None:
        """Do `work` in the thread, then `then` with its result here; a UserProblem becomes `trouble`."""
        self._pool.submit(self._work, work, then)

    def _work(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        try:
            found: Any = work()
        except Exception as error:  # is told, or raised, where it can be seen: on the main thread
            found = error
        try:
            self._done.emit(then, found)
        except RuntimeError:
            return  # the window is gone

    def _take(self, then: Callable[[Any], object], found: Any) -> None:
        if isinstance(found, UserProblem):
            self.trouble.emit(*told(found))
        elif isinstance(found, Exception):
            raise found
        else:
            then(found)

    def close(self) -> None:
        """Nothing more is begun; what runs is waited for."""
        self._pool.shutdown(wait=True, cancel_futures=True)
