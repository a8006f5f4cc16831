"""The overview strip: the whole path at a glance, with the part in view as a box that can be dragged."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPixmap

from app.language import tr
from app.theme.apply import colour, look
from app.widgets.lanes import GRAB, Lane, Shared

HEIGHT = 34
LEAST_BOX = 12.0  # pixels


class OverviewLane(Lane):
    """Drag the box to scroll, its edges to zoom; click beside it to go there; double-click shows everything."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, tr("Overview"))
        self.setFixedHeight(HEIGHT)
        self.setToolTip(tr("Drag the frame to scroll, its edges to zoom · double-click: the whole song"))
        self._wave: QPixmap | None = None
        self._made_for: tuple[object, ...] = ()
        self._grip = ""  # what the mouse holds: "box", "left", "right" or nothing

    # ---------------------------------------------------------------- painting

    @property
    def _scale(self) -> float:
        """Pixels per second of the strip."""
        return self.time_area().width() / max(self.shared.viewport.duration * 1.04, 1e-3)

    def box(self) -> QRectF:
        """The part in view, in pixels of the time area."""
        view, scale = self.shared.viewport, self._scale
        left = view.start * scale
        width = max(LEAST_BOX, min(view.end, view.duration * 1.04) * scale - left)
        return QRectF(left, 2, width, self.height() - 5)

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """The wave (made once per change of sound), what is marked, and the box."""
        stamp = self._stamp()
        if self._wave is None or stamp != self._made_for:
            self._wave, self._made_for = self._paint_wave(size), stamp
        painter.drawPixmap(0, 0, self._wave)
        marked = self.shared.selection
        if marked is not None:
            left, right = (edge * self._scale for edge in marked)
            painter.fillRect(
                QRectF(left, 2, right - left, size.height() - 5), colour(look.theme.selection, 0.3)
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(look.theme.text, 0.65), 1))
        painter.setBrush(colour(look.theme.text, 0.07))
        painter.drawRoundedRect(self.box().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _stamp(self) -> tuple[object, ...]:
        sounds = [
            (p.node, p.start, p.end, p.accent, p.audio.version if p.audio else -1) for p in self.shared.pieces
        ]
        view = self.shared.viewport
        return (self.width(), self.devicePixelRatioF(), view.duration, look.theme.name, *sounds)

    def _paint_wave(self, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(look.theme.panel))
        painter = QPainter(picture)
        middle, half, scale = size.height() / 2 - 0.5, size.height() / 2 - 5, self._scale
        for piece in self.shared.pieces:
            columns = int((piece.end - piece.start) * scale)
            if piece.audio is None or columns < 1:
                continue
            first = piece.start * piece.sample_rate - piece.audio.start
            last = piece.end * piece.sample_rate - piece.audio.start
            peaks = np.clip(piece.audio.columns(first, last, columns), -1, 1) * half
            painter.setPen(QPen(colour(piece.accent, 0.75), 1))
            left = piece.start * scale
            rows = enumerate(zip(peaks[:, 0].tolist(), peaks[:, 1].tolist(), strict=True))
            painter.drawLines(
                [QLineF(left + x, middle - high, left + x, middle - low + 0.5) for x, (low, high) in rows]
            )
        painter.end()
        return picture

    # ---------------------------------------------------------------- mouse

    def _grip_at(self, x: float) -> str:
        box = self.box()
        for name, edge in (("left", box.left()), ("right", box.right())):
            if abs(x - edge) <= GRAB:
                return name
        return "box" if box.left() < x < box.right() else ""

    def _place(self, event: QMouseEvent) -> QPointF:
        return event.position() - QPointF(self.time_area().topLeft())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the box or an edge; beside it, bring the box there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = self._place(event).x()
        self._grip = self._grip_at(x)
        if not self._grip:
            self.shared.scroll((x - self.box().center().x()) / self._scale * self.shared.viewport.scale)
            self._grip = "box"
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll, zoom, or show what could be taken."""
        place = self._place(event)
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            grip = self._grip_at(place.x())
            shapes = {"box": Qt.CursorShape.OpenHandCursor, "": Qt.CursorShape.ArrowCursor}
            self.setCursor(shapes.get(grip, Qt.CursorShape.SizeHorCursor))
            return
        view = self.shared.viewport
        if self._grip == "box":
            moved = event.position().x() - self._pressed.x()
            self.shared.scroll(moved / self._scale * view.scale)
            self._pressed = event.position()
            return
        here = place.x() / self._scale
        start, end = (here, view.end) if self._grip == "left" else (view.start, here)
        if end - start > 0.02:
            self.shared.show_stretch(start, end, air=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip, self._pressed = "", None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Everything in view."""
        self.shared.fit(whole=True)
