"""How words look: filled and green when sung, struck through when skipped, plain while still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from app.lyrics.words import SKIPPED, SUNG, Box
from app.theme.apply import colour, font, look
from app.theme.tokens import FONT_SMALL

RADIUS = 5.0
SURE = 0.5  # from this confidence on a word counts as clearly sung


def word(painter: QPainter, rect: QRectF, box: Box, chosen: bool) -> None:
    """One box; the text is left out where there is no room for it."""
    theme = look.theme
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    sung = box.kind == SUNG
    edge = theme.good if sung and box.confidence >= SURE else theme.muted
    pen = QPen(colour(edge, 1.0 if sung else 0.6), 1.0)
    if box.kind == SKIPPED:
        pen.setStyle(Qt.PenStyle.DotLine)
    if chosen:
        pen = QPen(QColor(theme.selection), 2.0)
    painter.setPen(pen)
    fill = colour(theme.good, 0.08 + 0.16 * box.confidence) if sung else QColor(theme.raised)
    painter.setBrush(fill if box.kind != SKIPPED else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, RADIUS, RADIUS)
    chosen_font = font(FONT_SMALL)
    chosen_font.setStrikeOut(box.kind == SKIPPED)
    painter.setFont(chosen_font)
    metrics = QFontMetricsF(chosen_font)
    room = inner.adjusted(3, 0, -2, 0)
    wide = metrics.horizontalAdvance(box.text) <= room.width()
    if wide or room.width() >= 8:
        painter.save()
        painter.setClipRect(inner.adjusted(1, 0, -1, 0), Qt.ClipOperation.IntersectClip)
        painter.setPen(QColor(theme.text if sung else theme.muted))
        side = Qt.AlignmentFlag.AlignHCenter if wide else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, box.text)
        painter.restore()


def curve(painter: QPainter, sung: Sequence[tuple[QRectF, Box]], row: tuple[int, int]) -> None:
    """The confidence of neighbouring sung words as a line; high is sure. Gaps of a second break it."""
    top, height = row
    line = QPainterPath()
    before: Box | None = None
    for rect, box in sorted(sung, key=lambda item: item[1].start):
        point = QPointF(rect.center().x(), top + height * (1 - box.confidence))
        if before is None or box.start - before.end > 1.0:
            line.moveTo(QPointF(rect.left(), point.y()))
        line.lineTo(point)
        line.lineTo(QPointF(rect.right(), point.y()))
        before = box
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(look.theme.good, 0.8), 1.3))
    painter.drawPath(line)


def bracket(painter: QPainter, left: float, right: float, row: tuple[int, int], text: str) -> None:
    """What the model will be shown: a bracket with a grip at its left end."""
    top, height = row
    blue = QColor(look.theme.selection)
    painter.setPen(QPen(blue, 1.5))
    foot = top + height * 0.5
    painter.drawPolyline([QPointF(left, top), QPointF(left, foot), QPointF(right, foot), QPointF(right, top)])
    painter.setBrush(blue)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(left, top + 1), 3.5, 3.5)
    painter.setFont(font(FONT_SMALL))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    if right - left > width + 24:
        place = QRectF(left + 10, foot - 7, width + 10, 14)
        painter.fillRect(place, QColor(look.theme.panel))
        painter.setPen(blue)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
