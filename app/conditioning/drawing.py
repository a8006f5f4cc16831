"""How a stretch of conditioning looks: a tinted box, a gradient for a fade, a strip of shares for a blend."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from app.conditioning.regions import label
from app.theme.apply import colour, font, look
from app.theme.tokens import FONT_SMALL
from engine.labels.conditioning import Conditioning, Region

AccentOf = Callable[[str], str]  # an artist's colour by name

RADIUS = 4.0
SHARES = 3.0  # pixels of the strip that shows a blend's shares


def tint(wish: Conditioning, accent_of: AccentOf) -> QColor:
    """The colour of a conditioning: its strongest artist's."""
    strongest = max(wish.artists, key=lambda item: item.weight, default=None)
    return QColor(accent_of(strongest.name if strongest else ""))


def paint(
    painter: QPainter,
    box: QRectF,
    region: Region,
    accent_of: AccentOf,
    strength: float,
    chosen: bool = False,
    text: str = "",
) -> None:
    """One region in its box; `strength` 0 to 1 is how strongly it is filled; `text` instead of its names."""
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    edge = tint(region.conditioning, accent_of)
    painter.setBrush(_fill(inner, region, accent_of, strength))
    painter.setPen(QPen(QColor(look.theme.text) if chosen else edge, 2.0 if chosen else 1.0))
    painter.drawRoundedRect(inner, RADIUS, RADIUS)
    if region.into is None and len(region.conditioning.artists) > 1:
        _paint_shares(painter, inner, region.conditioning, accent_of)
    words = inner.adjusted(8, 0, -6, -1)
    if words.width() > 14:
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(look.theme.text))
        told = QFontMetricsF(painter.font()).elidedText(
            text or label(region), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, told)


def _fill(box: QRectF, region: Region, accent_of: AccentOf, strength: float) -> QBrush:
    def soft(wish: Conditioning) -> QColor:
        return colour(tint(wish, accent_of).name(), strength)

    if region.into is None:
        return QBrush(soft(region.conditioning))
    gradient = QLinearGradient(QPointF(box.left(), 0), QPointF(box.right(), 0))
    gradient.setColorAt(0.0, soft(region.conditioning))
    gradient.setColorAt(1.0, soft(region.into))
    return QBrush(gradient)


def _paint_shares(painter: QPainter, box: QRectF, wish: Conditioning, accent_of: AccentOf) -> None:
    whole = sum(item.weight for item in wish.artists)
    left, room = box.left() + RADIUS, box.width() - 2 * RADIUS
    for item in wish.artists:
        width = room * item.weight / whole
        strip = QRectF(left, box.bottom() - SHARES, max(0.0, width), SHARES)
        painter.fillRect(strip, QColor(accent_of(item.name)))
        left += width
