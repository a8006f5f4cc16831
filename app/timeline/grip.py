"""The handle of the marked stretch in the ruler: pulled out of the window, the stretch becomes a sound file."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.theme.apply import look
from app.widgets.lanes import HEADER
from app.widgets.pull import Pull

SIZE = 18  # pixels
TOP = 8  # below the loop's bar
AIR = 4  # to the edge of the stretch
ROOMY = 2 * SIZE + 4 * AIR  # a narrower stretch has its handle behind it


class Grip(QWidget):
    """`pressed`: it may be pulled soon; `pulled`: now."""

    pressed = Signal()
    pulled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pull = Pull()
        self.setFixedSize(SIZE, SIZE)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag the marked stretch into another program as a sound file"))
        self.setAccessibleName(tr("Carry the marked stretch out"))
        self.hide()

    def follow(self, stretch: tuple[float, float] | None) -> None:
        """Stand at the end of what is marked (pixels of the parent); None or out of view: nowhere."""
        if stretch is None:
            self.hide()
            return
        left, right = stretch
        x = right - SIZE - AIR if right - left >= ROOMY else right + AIR
        self.move(round(x), TOP)
        lanes = self.parentWidget()
        assert lanes is not None
        self.setVisible(HEADER <= x <= lanes.width() - SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An arrow that leaves a box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.theme.selection))
        painter.drawRoundedRect(QRectF(0, 0, SIZE, SIZE), 4, 4)
        pen = QPen(QColor(look.theme.panel), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            [QPointF(8, 5), QPointF(4.5, 5), QPointF(4.5, 13.5), QPointF(13, 13.5), QPointF(13, 10)]
        )
        painter.drawLine(QPointF(8, 10), QPointF(13.5, 4.5))
        painter.drawPolyline([QPointF(10, 4.5), QPointF(13.5, 4.5), QPointF(13.5, 8)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Time to prepare the file."""
        if self._pull.press(event):
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough: it leaves."""
        if self._pull.begins(event):
            self.pulled.emit()
