"""The small map of the whole tree in the corner of its canvas: where one is, and a way to go elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.theme.apply import colour, look
from app.theme.tokens import CARD_RADIUS
from app.tree.layout import CARD_HEIGHT, Place, extent

WIDTH, MOST_HEIGHT, LEAST_HEIGHT = 168, 120, 44


class Overview(QWidget):
    """`pointed(x, y)`: the scene point the user wants in the middle. Hidden while everything fits."""

    pointed = Signal(float, float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: Mapping[int, Place] = {}
        self._colours: Callable[[int], str] = lambda _: look.theme.clip
        self._extent = (0.0, 0.0)
        self._seen = QRectF()
        self._hold = QPointF()  # from the pointer to the frame's middle while it is dragged
        self._looks: object = None
        self._picture: QPixmap | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("The whole tree: click to go there, or drag the frame"))
        self.hide()

    def show_places(self, places: Mapping[int, Place], colours: Callable[[int], str]) -> None:
        """Another layout; `colours` gives a take's accent."""
        self._colours = colours
        looks = (look.theme.name, [colours(node) for node in places])
        if places != self._places or looks != self._looks:
            self._places, self._looks, self._picture = places, looks, None
            self._extent = extent(places)
            self.update()

    def show_view(self, seen: QRectF, needed: bool) -> None:
        """The part of the scene that is in view; `needed`: not all of it is."""
        width, height = self._extent
        if needed and width > 0:
            wanted = round(min(MOST_HEIGHT, max(LEAST_HEIGHT, WIDTH * height / width)))
            if self.height() != wanted or self.width() != WIDTH:
                self.setFixedSize(WIDTH, wanted)
                self._picture = None
            if seen != self._seen:
                self._seen = seen
                self.update()
        self.setVisible(needed)

    def _scale(self) -> tuple[float, float]:
        width, height = self._extent
        return (self.width() - 8) / max(width, 1.0), (self.height() - 8) / max(height, 1.0)

    def _frame(self) -> QRectF:
        """The part in view, in pixels of the map."""
        across, down = self._scale()
        return QRectF(
            4 + self._seen.x() * across, 4 + self._seen.y() * down,
            self._seen.width() * across, self._seen.height() * down,
        )  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        """All takes as small bars, the view as a frame."""
        if self._picture is None:
            self._picture = self._paint_places()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        seen = self._frame().intersected(QRectF(2, 2, self.width() - 4, self.height() - 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.theme.selection), 1.2))
        painter.setBrush(colour(look.theme.selection, 0.12))
        painter.drawRoundedRect(seen, 2, 2)

    def _paint_places(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.theme.line), 1))
        painter.setBrush(QColor(look.theme.panel))
        frame = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)
        across, down = self._scale()
        for node, place in self._places.items():
            width, height = max(1.5, place.width * across), max(1.0, CARD_HEIGHT * down * 0.7)
            bar = QRectF(4 + place.x * across, 4 + place.y * down, width, height)
            painter.fillRect(bar, colour(self._colours(node), 0.75))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame where it was touched; elsewhere go there first."""
        at = event.position()
        centre = self._frame().center()
        self._hold = centre - at if self._frame().contains(at) else QPointF()
        self._point(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the view along."""
        self._point(event.position())

    def _point(self, at: QPointF) -> None:
        across, down = self._scale()
        wanted = at + self._hold
        self.pointed.emit((wanted.x() - 4) / across, (wanted.y() - 4) / down)
