"""What lies behind and over the cards: time rules, joins, the playhead, the rubber band, a branch in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.language import tr
from app.theme.apply import colour, font, look
from app.theme.tokens import CARD_RADIUS, FONT_SMALL, blend
from app.tree.cards import short_clock
from app.tree.layout import CARD_HEIGHT, Place

HEAD = 22  # pixels at the top of the view that hold the times


def paint_rules(painter: QPainter, rules: Sequence[tuple[float, float]], height: float) -> None:
    """Faint vertical lines at round times; (seconds, x) in pixels of the view."""
    painter.setPen(QPen(QColor(blend(look.theme.line, look.theme.window, 0.75)), 1))
    for _, x in rules:
        painter.drawLine(QPointF(round(x) + 0.5, HEAD), QPointF(round(x) + 0.5, height))


def paint_times(painter: QPainter, rules: Sequence[tuple[float, float]], width: float) -> None:
    """The times at the top, over whatever was scrolled beneath them."""
    painter.fillRect(QRectF(0, 0, width, HEAD), colour(look.theme.window, 0.88))
    painter.setFont(font(FONT_SMALL))
    painter.setPen(QColor(look.theme.muted))
    for seconds, x in rules:
        text = short_clock(seconds) if seconds == int(seconds) else f"{short_clock(seconds - 0.5)}.5"
        painter.drawText(QRectF(x + 5, 0, 60, HEAD), Qt.AlignmentFlag.AlignVCenter, text)


def join_path(above: Place, here: Place, at: float) -> QPainterPath:
    """From the parent's end, or from the moment `at` (x) inside it, to the card."""
    end = QPointF(here.x, here.middle)
    if here.joins:
        start = QPointF(above.right, above.middle)
        bend = (end.x() - start.x()) * 0.55
        curve = QPainterPath(start)
        curve.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        return curve
    start = QPointF(at, above.y + CARD_HEIGHT - 2)
    curve = QPainterPath(start)
    turn = min(10.0, abs(end.x() - at), abs(end.y() - start.y()))
    curve.lineTo(QPointF(at, end.y() - turn))
    curve.quadTo(QPointF(at, end.y()), QPointF(min(at + turn, end.x()), end.y()))
    curve.lineTo(end)
    return curve


def paint_join(painter: QPainter, path: QPainterPath, accent: str | None) -> None:
    """A join; with an accent it belongs to the selected path."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(accent), 2.5) if accent is not None else QPen(colour(look.theme.muted, 0.5), 1.5)
    )
    painter.drawPath(path)


def paint_block(painter: QPainter, place: Place, accent: str, lit: bool, faded: bool) -> None:
    """A card seen from far away: just its colour."""
    rect = QRectF(place.x, place.y, place.width, CARD_HEIGHT)
    painter.fillRect(rect, colour(accent, 0.25 if faded else 0.95 if lit else 0.6))


def paint_playhead(painter: QPainter, x: float, height: float) -> None:
    """The moment that is heard, over all cards."""
    painter.setPen(QPen(QColor(look.theme.playhead), 1.5))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))


def paint_band(painter: QPainter, band: QRectF) -> None:
    """The rubber band."""
    painter.setPen(QPen(QColor(look.theme.selection), 1))
    painter.setBrush(colour(look.theme.selection, 0.12))
    painter.drawRoundedRect(band, 2, 2)


def paint_hint(painter: QPainter, at: QPointF, text: str, good: bool, bounds: QRectF) -> None:
    """What would happen if the branch in hand were let go here, in a label beside the pointer."""
    painter.setFont(font(12))
    width = painter.fontMetrics().horizontalAdvance(text) + 20.0
    box = QRectF(at.x() + 16, at.y() + 12, width, 26)
    box.moveLeft(max(4.0, min(box.left(), bounds.right() - width - 4)))
    box.moveTop(max(4.0, min(box.top(), bounds.bottom() - 30)))
    painter.setPen(QPen(QColor(look.theme.selection if good else look.theme.line), 1))
    painter.setBrush(QColor(look.theme.raised))
    painter.drawRoundedRect(box, CARD_RADIUS - 2, CARD_RADIUS - 2)
    painter.setPen(QColor(look.theme.text if good else look.theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_empty(painter: QPainter, area: QRect, filtered: bool) -> None:
    """What to do where there is no card: begin, or look for something else."""
    painter.setFont(font(14))
    painter.setPen(QColor(look.theme.muted))
    text = (
        tr("No take matches.\nClear the search or choose another filter.")
        if filtered
        else tr("Nothing has grown yet.\nChoose an artist at the right and press Grow, or drop a clip here.")
    )
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
