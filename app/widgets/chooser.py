"""A list to choose from that shows its arrow: a style sheet that frames a combo box takes Qt's own away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from app.theme.apply import look

ARROW = 4.0  # pixels from its middle to a side
MARGIN = 14.0  # from its middle to the box's right edge


class Chooser(QComboBox):
    """As QComboBox."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and an arrow in the theme's colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(look.theme.muted)
        colour.setAlphaF(1.0 if self.isEnabled() else 0.4)
        painter.setPen(
            QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        x, y = self.width() - MARGIN, self.height() / 2
        points = [
            QPointF(x - ARROW, y - ARROW / 2),
            QPointF(x, y + ARROW / 2),
            QPointF(x + ARROW, y - ARROW / 2),
        ]
        painter.drawPolyline(QPolygonF(points))
