"""Finds out where the takes of the selected path sing their words, once nothing else is to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.state import State, path
from engine.song.model import Node

REST = 600  # milliseconds without jobs before listening begins

NEVER_HEARD = 2  # times a take is listened to in vain or cut short before it is left alone


class Listening(QObject):
    """`ask(node)` starts a quiet job and returns it; `cancel(job)` stops one; `able(pack)`: can it be asked?"""

    def __init__(
        self,
        state: State,
        ask: Callable[[int], int],
        cancel: Callable[[int], object],
        able: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self.state, self._ask, self._cancel, self._able = state, ask, cancel, able
        self.job: int | None = None
        self._tried: dict[int, int] = {}  # node -> how often
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._listen)
        state.song_opened.connect(self._forget)
        for signal in (state.jobs_changed, state.selection_changed, state.song_changed):
            signal.connect(self._look)

    def _forget(self) -> None:
        self._tried.clear()
        self.job = None

    def _look(self) -> None:
        """Make way for what the user asks for; listen when nothing is left."""
        jobs = self.state.jobs
        if self.job is not None and self.job not in jobs:
            self.job = None
        if self.job is not None and any(not info.quiet for info in jobs.values()):
            job, self.job = self.job, None
            self._cancel(job)
        if not jobs and self._next() is not None:
            self._rest.start()
        elif jobs:
            self._rest.stop()

    def _next(self) -> Node | None:
        """The first take of the selected path whose words nobody knows."""
        song = self.state.song
        if song is None:
            return None
        wanted = (node for node in path(song, self.state.selected) if self._unheard(node))
        return next(wanted, None)

    def _unheard(self, node: Node) -> bool:
        sings = node.recipe is not None and bool(node.recipe.brief.lyrics.strip())
        fresh = self._tried.get(node.id, 0) < NEVER_HEARD
        return sings and fresh and node.state == "done" and not node.words

    def _listen(self) -> None:
        song, node = self.state.song, self._next()
        if song is None or node is None or self.state.jobs or not self._able(song.pack):
            return
        self._tried[node.id] = self._tried.get(node.id, 0) + 1
        self.job = self._ask(node.id)
