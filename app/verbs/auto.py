"""Growing on by itself: as soon as takes are done, the best of them grows on, until a moment is reached."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.state import State
from engine.song.model import Node, Song

LEAST_SECONDS = 0.25  # a shorter rest is not worth a growth


def follow(song: Song, nodes: tuple[int, ...], selected: int | None) -> Node | None:
    """Which of some takes to grow on from: the favourite, else the selected, else the best rated, else the first."""
    found = [song.nodes[node] for node in nodes if node in song.nodes]
    return max(
        found,
        key=lambda node: (node.favourite, node.id == selected, node.rating, -node.id),
        default=None,
    )


class AutoGrow(QObject):
    """`grow(parent, most seconds)` starts one growth and returns its takes, () when it could not."""

    changed = Signal()

    def __init__(self, state: State, grow: Callable[[int | None, float], tuple[int, ...]]) -> None:
        super().__init__()
        self.state, self._grow = state, grow
        self._nodes: tuple[int, ...] = ()
        self.until = 0.0  # seconds of the song; 0 when nothing grows by itself
        self._next = QTimer(self, singleShot=True, interval=0)  # not within the end of a job
        self._next.timeout.connect(self._step)
        state.jobs_changed.connect(self._look)
        state.song_opened.connect(self.stop)

    def start(self, until: float) -> None:
        """Grow on from the selected take (or when it and its siblings are done) until `until` seconds."""
        job = self.state.job_of(self.state.selected) if self.state.selected is not None else None
        self.until = until
        self._nodes = job.nodes if job is not None and job.grows else self.state.chosen[:1]
        self.changed.emit()
        self._next.start()

    def stop(self) -> None:
        """No further growth; what grows now goes on."""
        if self.until:
            self.until, self._nodes = 0.0, ()
            self.changed.emit()

    def _look(self) -> None:
        if self.until and not self._busy():
            self._next.start()

    def _busy(self) -> bool:
        return any(set(self._nodes) & set(info.nodes) and info.grows for info in self.state.jobs.values())

    def _step(self) -> None:
        song = self.state.song
        if not self.until or song is None or self._busy():
            return
        parent = follow(song, self._nodes, self.state.selected)
        if self._nodes and (parent is None or parent.state != "done"):
            self.stop()  # cancelled, failed or pruned
            return
        left = self.until - (song.seconds(song.end(parent)) if parent else 0.0)
        if left < LEAST_SECONDS:
            self.stop()
            return
        self._nodes = self._grow(parent.id if parent else None, left)
        if not self._nodes:
            self.stop()
