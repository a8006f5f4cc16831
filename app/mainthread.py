"""From a thread to the main one. Qt's own way, to emit a signal of the object that waits, crashes the program if the
object is being destroyed just then; what is left here finds out on the main thread whether somebody still waits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class _Door(QObject):
    """Lives as long as the program."""

    _left = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._left.connect(self._do)

    def leave(self, what: Callable[[], object]) -> None:
        """In any thread: have something done on the main one."""
        self._left.emit(what)

    def _do(self, what: Callable[[], object]) -> None:
        what()


_DOOR = _Door()  # belongs to the thread that imports this first: the main one


Method = Callable[..., object]


def later(
    method: Method | WeakMethod[Method], *given: Any, otherwise: Callable[[], object] | None = None
) -> None:
    """In any thread: call a QObject's method on the main one; if the object is gone by then, `otherwise`.

    A thread that must not be the last to hold the object has the method weakly and gives it like that.
    """
    weak = method if isinstance(method, WeakMethod) else WeakMethod(method)
    _DOOR.leave(partial(_call, weak, given, otherwise))


def _call(method: WeakMethod[Method], given: tuple[Any, ...], otherwise: Callable[[], object] | None) -> None:
    found = method()
    if found is not None and isValid(found.__self__):  # type: ignore[attr-defined]
        found(*given)
    elif otherwise is not None:
        otherwise()
