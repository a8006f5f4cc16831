"""What lies over all lanes: the marked stretch, the loop and the playhead. The mouse goes through it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.theme.apply import colour, look
from app.widgets.lanes import HEADER

LOOP_HEIGHT = 5  # pixels of the loop's bar at the top of the ruler
Span = tuple[float, float]  # pixels

NOWHERE = -100.0


class Marks(QWidget):
    """Moving the playhead repaints two narrow strips and nothing else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = NOWHERE
        self.selection: Span | None = None
        self.loop: Span | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def move_to(self, x: float) -> None:
        """Put the playhead at pixel `x`."""
        if abs(x - self.line) >= 0.25:
            for place in (self.line, x):
                self.update(QRect(round(place) - 8, 0, 16, self.height()))
            self.line = x

    def show_spans(self, selection: Span | None, loop: Span | None) -> None:
        """Mark from pixel to pixel."""
        if (selection, loop) != (self.selection, self.loop):
            self.selection, self.loop = selection, loop
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stretch and loop below, the playhead's line and handle on top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRect(HEADER, 0, self.width() - HEADER, self.height()))
        if self.selection is not None:
            self._paint_selection(painter, *self.selection)
        if self.loop is not None:
            left, right = self.loop
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(look.theme.selection, 0.85))
            painter.drawRoundedRect(QRectF(left, 1, max(3.0, right - left), LOOP_HEIGHT), 2, 2)
        if self.line >= HEADER:
            self._paint_playhead(painter)

    def _paint_selection(self, painter: QPainter, left: float, right: float) -> None:
        blue = look.theme.selection
        painter.fillRect(QRectF(left, 0, right - left, self.height()), colour(blue, 0.14))
        painter.setPen(QPen(colour(blue, 0.9), 1))
        for x in (left, right):
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _paint_playhead(self, painter: QPainter) -> None:
        amber = QColor(look.theme.playhead)
        painter.setPen(QPen(amber, 1.5))
        painter.drawLine(QPointF(self.line, 14), QPointF(self.line, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(amber)
        points = ((-6, 14), (6, 14), (6, 20), (0, 27), (-6, 20))
        painter.drawPolygon(QPolygonF([QPointF(self.line + dx, y) for dx, y in points]))
