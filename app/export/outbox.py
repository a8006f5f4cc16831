"""Sound files of takes for the clipboard and for dragging, in a folder of the user's cache.

A file stays there, since the other program may read it much later; what is older than a week is cleared away.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

import appdirs
from PySide6.QtCore import QObject

from app.bridge import Bridge
from app.state import JobInfo, State
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.events import Exported

KEPT_SECONDS = 7 * 24 * 3600.0
Then = Callable[[Path], object]


def folder() -> Path:
    """Where they lie."""
    return Path(appdirs.user_cache_dir("coppice")) / "outbox"


class Outbox(QObject):
    """`want` has a take written and calls back with its file; problems reach the user as those of any job."""

    def __init__(self, state: State, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._bridge = state, bridge
        self._then: dict[int, Then] = {}
        bridge.exported.connect(self._written)
        bridge.finished.connect(self._over)
        bridge.cancelled.connect(self._over)
        bridge.failed.connect(self._over)

    def want(self, node: int, then: Then) -> None:
        """Write a take's path at the best quality it has; UserProblem where that cannot even begin."""
        song = self._state.song
        if song is None:
            return
        _clear_away()
        mark = hashlib.sha256(f"{self._state.file} {node} {time.time_ns()}".encode()).hexdigest()[:12]
        place = folder() / mark
        try:
            place.mkdir(parents=True)
        except OSError as error:
            raise UserProblem(
                f"{place} cannot be written ({error.strerror}).",
                "Free some space there, or export into a folder.",
            ) from error
        (out,) = self._bridge.targets((node, node), place, Delivery())[:1]
        self._then[self._bridge.export((node,), out, Delivery())] = then

    def owns(self, item: Exported) -> bool:
        """Whether a file was written for here."""
        return any(folder() in file.parents for file in item.files)

    def _written(self, item: Exported) -> None:
        then = self._then.pop(item.job, None)
        if then is not None and item.files:
            then(item.files[0])

    def _over(self, info: JobInfo, _why: str = "") -> None:
        self._then.pop(info.job, None)


def _clear_away() -> None:
    """Old files go; one that cannot be removed is in use, and stays."""
    limit = time.time() - KEPT_SECONDS
    for place in folder().glob("*"):
        if place.stat().st_mtime < limit:
            for file in place.glob("*"):
                file.unlink(missing_ok=True)
            place.rmdir()
