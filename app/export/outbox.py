"""Sound files of takes for the clipboard and for dragging, in a folder of the user's cache.

A file stays there, since the other program may read it much later; what is older than a week is cleared away.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import appdirs
from PySide6.QtCore import QObject, QTimer

from app.bridge import Bridge
from app.state import JobInfo, State
from engine.delivery import Delivery, safe_name
from engine.errors import UserProblem
from engine.events import Exported
from engine.song import tree
from engine.song.model import Song

_LOG = logging.getLogger(__name__)
KEPT_SECONDS = 7 * 24 * 3600.0
Then = Callable[[Path], object]
Span = tuple[float, float]  # seconds of a path


def folder() -> Path:
    """Where they lie."""
    return Path(appdirs.user_cache_dir("coppice")) / "outbox"


@dataclass(eq=False)
class _Order:
    """A file that is being written, and who waits for it."""

    mark: str
    then: list[Then] = field(default_factory=list)


class Outbox(QObject):
    """`want` has a take written and calls back with its file; problems reach the user as those of any job.

    What was written once and has not changed since is not written again.
    """

    def __init__(self, state: State, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._bridge = state, bridge
        self._orders: dict[int, _Order] = {}  # by job
        self._made: dict[str, Path] = {}
        state.song_opened.connect(self._orders.clear)  # jobs of another song have the same numbers
        bridge.exported.connect(self._written)
        bridge.finished.connect(self._over)
        bridge.cancelled.connect(self._over)
        bridge.failed.connect(self._over)

    def want(self, node: int, then: Then, span: Span | None = None) -> bool:
        """Write a take's path, or a stretch of it, at the best quality it has; whether it was there already.

        `then` gets the file, at once if it was there. UserProblem where writing cannot even begin.
        """
        song = self._state.song
        if song is None:
            return False
        mark = hashlib.sha256(f"{self._state.file} {_content(song, node)} {span}".encode()).hexdigest()[:12]
        made = self._made.get(mark)
        if made is not None and made.is_file():
            then(made)
            return True
        order = next((order for order in self._orders.values() if order.mark == mark), None)
        if order is None:
            order = _Order(mark)
            out = _place(mark, song.nodes[node].name, span)
            self._orders[self._bridge.export((node,), out, Delivery(span=span))] = order
        order.then.append(then)
        return False

    def prepare(self, node: int, span: Span | None = None) -> None:
        """Write it now, since it may be wanted soon."""
        self.want(node, lambda _: None, span)

    def owns(self, item: Exported) -> bool:
        """Whether a file was written for here."""
        return any(folder() in file.parents for file in item.files)

    def _written(self, item: Exported) -> None:
        order = self._orders.pop(item.job, None)
        if order is not None and item.files:
            self._made[order.mark] = item.files[0]
            for then in order.then:
                # Not from within the bridge's poll: a drag has an event loop of its own, in which newer sound
                # would overtake what the poll still has in hand.
                QTimer.singleShot(0, self, partial(then, item.files[0]))

    def _over(self, info: JobInfo, _why: str = "") -> None:
        self._orders.pop(info.job, None)


def _place(mark: str, name: str, span: Span | None) -> Path:
    """Where the file goes: a new folder, under the take's name. UserProblem where there can be none."""
    clear_away()
    place = folder() / f"{mark}-{time.time_ns():x}"
    try:
        place.mkdir(parents=True)
    except OSError as error:
        raise UserProblem(
            "{folder} cannot be written ({reason}).",
            "Free some space there, or export into a folder.",
            folder=place,
            reason=error.strerror,
        ) from error
    stretch = "" if span is None else f" {span[0]:.1f}-{span[1]:.1f} s"
    return place / f"{safe_name(name)}{stretch}{Delivery().suffix}"


def _content(song: Song, node: int) -> str:
    """All that the file depends on, as text: another text, another file."""
    nodes = [song.nodes[item] for item in tree.path(song, node)]
    return repr((song.title, song.brief, song.pulse, nodes))


def clear_away() -> None:
    """Old files go; one that cannot be removed is in use, and stays."""
    limit = time.time() - KEPT_SECONDS
    for place in folder().glob("*"):
        try:
            if place.stat().st_mtime < limit:
                for file in place.iterdir():
                    file.unlink()
                place.rmdir()
        except OSError as error:
            _LOG.info("an old file of the outbox stays: %s", error)
