"""The few icons of the window, painted from paths so that they follow theme and pixel density."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF


def _pen(colour: QColor, width: float = 1.8) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def star_path(centre: QPointF, radius: float) -> QPainterPath:
    """A five-pointed star."""
    points = [
        centre
        + QPointF(
            math.sin(k * math.pi / 5) * (radius if k % 2 == 0 else radius * 0.45),
            -math.cos(k * math.pi / 5) * (radius if k % 2 == 0 else radius * 0.45),
        )
        for k in range(10)
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def heart_path(centre: QPointF, size: float) -> QPainterPath:
    """A heart about `size` wide."""
    x, y, s = centre.x(), centre.y(), size / 2
    path = QPainterPath(QPointF(x, y + s * 0.95))
    path.cubicTo(x - s * 1.6, y - s * 0.1, x - s * 0.8, y - s * 1.3, x, y - s * 0.4)
    path.cubicTo(x + s * 0.8, y - s * 1.3, x + s * 1.6, y - s * 0.1, x, y + s * 0.95)
    return path


def _twig(painter: QPainter, colour: QColor) -> None:
    """The sign of the house: a sprouting stool."""
    painter.setPen(_pen(colour, 2.4))
    for path_points in (((12, 22), (12, 9)), ((12, 16), (5, 9)), ((12, 16), (19, 9)), ((12, 9), (12, 3))):
        painter.drawLine(QPointF(*path_points[0]), QPointF(*path_points[1]))


def _play(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(8, 5), QPointF(19.5, 12), QPointF(8, 19)]))


def _pause(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(6.5, 5, 4, 14), 1, 1)
    painter.drawRoundedRect(QRectF(13.5, 5, 4, 14), 1, 1)


def _to_start(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(5, 6, 2.4, 12), 1, 1)
    painter.drawPolygon(QPolygonF([QPointF(19, 6), QPointF(9.5, 12), QPointF(19, 18)]))


def _to_end(painter: QPainter, colour: QColor) -> None:
    painter.translate(24, 0)
    painter.scale(-1, 1)
    _to_start(painter, colour)


def _close(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawLine(QPointF(7, 7), QPointF(17, 17))
    painter.drawLine(QPointF(17, 7), QPointF(7, 17))


def _theme(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawEllipse(QPointF(12, 12), 7, 7)
    half = QPainterPath(QPointF(12, 5))
    half.arcTo(QRectF(5, 5, 14, 14), 90, 180)
    painter.fillPath(half, colour)


def _speaker(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [QPointF(*p) for p in ((4, 9.5), (7.5, 9.5), (12, 5.5), (12, 18.5), (7.5, 14.5), (4, 14.5))]
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour))
    painter.drawArc(QRectF(9, 7.5, 8, 9), -55 * 16, 110 * 16)


def _loop(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawArc(QRectF(5.5, 5.5, 13, 13), 70 * 16, 190 * 16)
    painter.drawArc(QRectF(5.5, 5.5, 13, 13), 250 * 16, 190 * 16)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(13.5, 2.2), QPointF(18.5, 5.6), QPointF(13.5, 9)]))
    painter.drawPolygon(QPolygonF([QPointF(10.5, 15), QPointF(5.5, 18.4), QPointF(10.5, 21.8)]))


def _record(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(12, 12), 6.5, 6.5)


def _stop(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(6, 6, 12, 12), 1.5, 1.5)


def _up(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawPolyline(QPolygonF([QPointF(6.5, 14.5), QPointF(12, 9), QPointF(17.5, 14.5)]))


def _down(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawPolyline(QPolygonF([QPointF(6.5, 9.5), QPointF(12, 15), QPointF(17.5, 9.5)]))


def _dice(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.6))
    painter.drawRoundedRect(QRectF(5, 5, 14, 14), 3, 3)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y in ((9, 9), (15, 15), (12, 12), (15, 9), (9, 15)):
        painter.drawEllipse(QPointF(x, y), 1.2, 1.2)


def _gear(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.7))
    painter.drawEllipse(QPointF(12, 12), 4.6, 4.6)
    painter.setPen(_pen(colour, 2.6))
    for tooth in range(8):
        turn = tooth * math.pi / 4
        out = QPointF(math.cos(turn), math.sin(turn))
        painter.drawLine(QPointF(12, 12) + out * 6.4, QPointF(12, 12) + out * 7.4)


def _plus(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawLine(QPointF(12, 6), QPointF(12, 18))
    painter.drawLine(QPointF(6, 12), QPointF(18, 12))


_PAINTERS = {
    "plus": _plus,
    "loop": _loop,
    "record": _record,
    "stop": _stop,
    "up": _up,
    "down": _down,
    "gear": _gear,
    "twig": _twig,
    "play": _play,
    "pause": _pause,
    "to-start": _to_start,
    "to-end": _to_end,
    "close": _close,
    "theme": _theme,
    "speaker": _speaker,
    "dice": _dice,
}


def pixmap(name: str, colour: str, size: int = 24, ratio: float = 2.0) -> QPixmap:
    """The icon `name` in one colour, `size` logical pixels wide."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(size / 24, size / 24)
    _PAINTERS[name](painter, QColor(colour))
    painter.end()
    return made


def icon(name: str, colour: str, size: int = 24) -> QIcon:
    """The same as QIcon."""
    return QIcon(pixmap(name, colour, size))
