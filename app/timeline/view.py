"""The timeline of the selected path: lanes under one another, one playhead over all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.audio_store import AudioStore
from app.state import State, path
from app.theme.apply import look
from app.theme.swatches import colour_of
from app.timeline.grip import Grip
from app.timeline.marks import NOWHERE, Marks, Span
from app.timeline.overview import OverviewLane
from app.timeline.ruler import Ruler
from app.timeline.spectrogram import SpectrogramLane
from app.timeline.waveform import WaveformLane
from app.widgets.lanes import EDGE, HEADER, Lane, Piece, Shared, Stretch


class TimelineView(QWidget):
    """Overview, ruler, waveform, spectrogram and the lanes that other rooms add, of the path to the selected take.

    `sought(seconds)`: the user pointed.
    """

    sought = Signal(float)

    def __init__(self, state: State, store: AudioStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.store = state, store
        self.shared = Shared()
        self.spectrogram = SpectrogramLane(self.shared)
        self.ruler, self.overview = Ruler(self.shared), OverviewLane(self.shared)
        self.lanes: list[Lane] = [self.ruler, WaveformLane(self.shared), self.spectrogram]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for lane, stretch in zip(self.lanes, (0, 5, 4), strict=True):
            self._column.addWidget(lane, stretch)
        self._column.addWidget(self.overview)
        self.ruler.installEventFilter(self)
        self.head = Marks(self)
        self.grip = Grip(self)
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self.refresh)
        self._connect()

    def add_lane(self, lane: Lane, stretch: int = 0) -> None:
        """A lane of another room, below those that are there."""
        self._column.insertWidget(self._column.indexOf(self.overview), lane, stretch)
        self.lanes.append(lane)
        self._raise_marks()

    def _raise_marks(self) -> None:
        self.head.raise_()
        self.grip.raise_()

    def _connect(self) -> None:
        self.shared.sought.connect(self.sought)
        self.shared.marked.connect(self.state.mark)
        self.shared.changed.connect(self._place_marks)
        self.state.song_opened.connect(self._new_song)
        self.state.selection_changed.connect(self.refresh)
        self.state.song_changed.connect(self._soon)
        self.state.playhead_changed.connect(self._move_head)
        self.state.span_changed.connect(self._take_span)
        self.state.loop_changed.connect(self._place_marks)
        self.store.grew.connect(lambda *_: self._soon())
        look.changed.connect(self.refresh)

    def _soon(self) -> None:
        """Once for all that comes together; what keeps coming does not put it off."""
        if not self._later.isActive():
            self._later.start()

    def _new_song(self) -> None:
        self.spectrogram.forget()
        self.shared.fit()
        self.refresh()

    def refresh(self) -> None:
        """Read the path anew."""
        song = self.state.song
        self.shared.length = song.brief.total_seconds if song is not None and len(self.lanes) > 3 else 0.0
        self.shared.set_pieces(self._pieces())

    def _pieces(self) -> list[Piece]:
        song = self.state.song
        if song is None:
            return []
        segments = {segment.node: segment for segment in self.store.path(song, self.state.selected)}
        hop, rate = song.hops[song.top], song.sample_rate
        pieces = []
        nodes = path(song, self.state.selected)
        for number, node in enumerate(nodes):
            segment = segments.get(node.id)
            last = number == len(nodes) - 1
            start = node.start * hop / rate
            if segment is None and not last:
                continue
            end = segment.end / rate if segment else start
            wanted = (
                max(end, (node.start + node.target) * hop / rate) if last and node.state == "growing" else end
            )
            take = self.store.takes.get(node.id)
            accent = colour_of(node.colour) or look.accent(self.state.accent(node))
            reaches = tuple(
                min(end, start + count * level_hop / rate)
                for count, level_hop in zip(node.lengths, song.hops, strict=True)
            )
            pieces.append(Piece(node.id, node.name, start, end, wanted, accent, take, rate, reaches))
        return pieces

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lanes' width is the width of time."""
        if event.type() == QEvent.Type.Resize and watched is self.ruler:
            self.shared.set_width(self.ruler.width() - HEADER - EDGE)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks lie over everything but the overview."""
        self.head.setGeometry(0, 0, self.width(), self.height() - self.overview.height())
        self._raise_marks()

    def _take_span(self) -> None:
        self.shared.selection = self.state.selection
        self.overview.refresh()
        self._place_marks()

    def _move_head(self, seconds: float) -> None:
        if self.shared.follows:
            self.shared.show(self.shared.viewport.showing(seconds))
        self._place_head()

    def _pixels(self, stretch: Stretch | None) -> Span | None:
        view = self.shared.viewport
        return (
            None
            if stretch is None
            else (view.x(stretch[0]) + HEADER + EDGE, view.x(stretch[1]) + HEADER + EDGE)
        )

    def _place_marks(self) -> None:
        loop = self.state.loop if self.state.looping else None
        marked = self._pixels(self.shared.selection)
        self.head.show_spans(marked, self._pixels(loop))
        self.grip.follow(marked)
        self._place_head()

    def _place_head(self) -> None:
        x = self.shared.viewport.x(self.state.playhead) + HEADER + EDGE
        self.head.move_to(x if self.state.song is not None and self.shared.pieces else NOWHERE)
