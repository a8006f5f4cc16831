"""The timeline of the selected path: lanes under one another, one playhead over all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from app.audio_store import AudioStore
from app.state import State, path
from app.theme.apply import look
from app.timeline.ruler import Ruler
from app.timeline.spectrogram import SpectrogramLane
from app.timeline.waveform import WaveformLane
from app.widgets.lanes import EDGE, HEADER, Lane, Piece, Shared


class Playhead(QWidget):
    """The amber line, on top of all lanes; moving it repaints two narrow strips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = -100.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def move_to(self, x: float) -> None:
        """Put the line at pixel `x`."""
        if abs(x - self.line) >= 0.25:
            for place in (self.line, x):
                self.update(QRect(round(place) - 8, 0, 16, self.height()))
            self.line = x

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line and handle."""
        if self.line < HEADER:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        amber = QColor(look.theme.playhead)
        painter.setPen(QPen(amber, 1.5))
        painter.drawLine(QPointF(self.line, 14), QPointF(self.line, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(amber)
        points = ((-6, 14), (6, 14), (6, 20), (0, 27), (-6, 20))
        painter.drawPolygon(QPolygonF([QPointF(self.line + dx, y) for dx, y in points]))


class TimelineView(QWidget):
    """Ruler, waveform and spectrogram of the path to the selected take. `sought(seconds)`: the user pointed."""

    sought = Signal(float)

    def __init__(self, state: State, store: AudioStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.store = state, store
        self.shared = Shared()
        self.spectrogram = SpectrogramLane(self.shared)
        self.lanes: list[Lane] = [Ruler(self.shared), WaveformLane(self.shared), self.spectrogram]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for lane, stretch in zip(self.lanes, (0, 5, 4), strict=True):
            column.addWidget(lane, stretch)
            lane.installEventFilter(self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setAccessibleName("Timeline scroll")
        column.addWidget(self.bar)
        self.head = Playhead(self)
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        self.shared.sought.connect(self.sought)
        self.shared.changed.connect(self._sync)
        self.bar.valueChanged.connect(self._scrolled)
        self.state.song_opened.connect(self._new_song)
        self.state.selection_changed.connect(self.refresh)
        self.state.song_changed.connect(self._later.start)
        self.state.playhead_changed.connect(self._move_head)
        self.store.grew.connect(lambda *_: self._later.start())
        look.changed.connect(self.refresh)

    def _new_song(self) -> None:
        self.spectrogram.forget()
        self.shared.fit()
        self.refresh()

    def refresh(self) -> None:
        """Read the path anew."""
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
            accent = node.colour or look.accent(self.state.accent(node))
            pieces.append(Piece(node.id, node.name, start, end, wanted, accent, take, rate))
        return pieces

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lanes' width is the width of time."""
        if event.type() == QEvent.Type.Resize and watched is self.lanes[0]:
            self.shared.set_width(self.lanes[0].width() - HEADER - EDGE)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The playhead lies over everything but the scroll bar."""
        self.head.setGeometry(0, 0, self.width(), self.height() - self.bar.height())
        self.head.raise_()

    def _sync(self) -> None:
        view = self.shared.viewport
        self.bar.blockSignals(True)
        whole = view.duration * 1.04 * 1000
        page = view.width / view.scale * 1000
        self.bar.setRange(0, max(0, round(whole - page)))
        self.bar.setPageStep(max(1, round(page)))
        self.bar.setSingleStep(max(1, round(page / 20)))
        self.bar.setValue(round(view.start * 1000))
        self.bar.blockSignals(False)
        self._place_head()

    def _scrolled(self, milliseconds: int) -> None:
        self.shared.scroll((milliseconds / 1000 - self.shared.viewport.start) * self.shared.viewport.scale)

    def _move_head(self, seconds: float) -> None:
        if self.shared.follows:
            self.shared.show(self.shared.viewport.showing(seconds))
        self._place_head()

    def _place_head(self) -> None:
        x = self.shared.viewport.x(self.state.playhead) + HEADER + EDGE
        self.head.move_to(x if self.state.song is not None and self.shared.pieces else -100.0)
