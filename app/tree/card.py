"""One take as a card: name, artist marks, waveform growing from the left, rating and three level bars."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.theme.apply import colour, font
from app.theme.icons import heart_path, star_path
from app.theme.tokens import CARD_RADIUS, FONT_SMALL, Theme, blend

Audio = npt.NDArray[np.float32]
BAR_PITCH = 3  # pixels from bar to bar of the small waveform
WAVE_LEFT, WAVE_TOP, WAVE_HEIGHT = 12, 24, 22


@dataclass(frozen=True)
class Face:
    """What a card says. `levels` are the shares of draft, middle and full that are there (0..1).

    `marks` are its artists' colours with their shares of the blend; `folded` counts the takes hidden
    below it; `picked`: chosen besides the selected one.
    """

    title: str
    subtitle: str
    accent: str
    levels: tuple[float, ...]
    rating: int = 0
    favourite: bool = False
    growing: bool = False
    interrupted: bool = False
    selected: bool = False
    on_path: bool = False
    faded: bool = False
    marks: tuple[tuple[str, float], ...] = ()
    folded: int = 0
    picked: bool = False
    noted: bool = False
    brief: str = ""  # instead of a subtitle that does not fit


def wave_columns(width: float) -> int:
    """How many waveform bars a card of this width has."""
    return max(1, int((width - 2 * WAVE_LEFT) // BAR_PITCH))


def paint(painter: QPainter, rect: QRectF, face: Face, theme: Theme, peaks: Audio) -> None:
    """Draw a card; `peaks` (bars, 2) holds lowest and highest sample of each bar that is known so far."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if face.faded:
        painter.setOpacity(0.4)
    _paint_ground(painter, rect, face, theme)
    _paint_texts(painter, rect, face, theme)
    _paint_wave(painter, rect, face, theme, peaks)
    _paint_rating(painter, rect, face, theme)
    _paint_levels(painter, rect, face, theme)
    if face.folded:
        _paint_folded(painter, rect, face, theme)
    painter.setOpacity(1.0)


def _paint_ground(painter: QPainter, rect: QRectF, face: Face, theme: Theme) -> None:
    body = rect.adjusted(1, 1, -1, -1)
    lit = face.selected or face.picked
    ground = blend(face.accent, theme.raised, 0.09 if lit else 0.0)
    if theme.name == "light" and not lit:
        ground = theme.panel
    painter.setBrush(QColor(ground))
    if face.picked:
        painter.setPen(QPen(QColor(theme.selection), 2))
    elif face.selected:
        painter.setPen(QPen(QColor(face.accent), 2))
    else:
        painter.setPen(QPen(QColor(blend(face.accent, theme.line, 0.35) if face.on_path else theme.line), 1))
    painter.drawRoundedRect(body, CARD_RADIUS, CARD_RADIUS)
    _paint_edge(painter, QRectF(rect.left() + 2, rect.top() + 9, 3, rect.height() - 18), face)


def _paint_edge(painter: QPainter, edge: QRectF, face: Face) -> None:
    """The strip at the left: one colour, or each artist's in its share of the blend."""
    shape = QPainterPath()
    shape.addRoundedRect(edge, 1.5, 1.5)
    painter.fillPath(shape, QColor(face.accent))
    whole = sum(weight for _, weight in face.marks)
    if len(face.marks) < 2 or whole <= 0:
        return
    painter.save()
    painter.setClipPath(shape)
    top = edge.top()
    for accent, weight in face.marks:
        height = edge.height() * weight / whole
        painter.fillRect(QRectF(edge.left(), top, edge.width(), height + 1), QColor(accent))
        top += height
    painter.restore()


def _paint_texts(painter: QPainter, rect: QRectF, face: Face, theme: Theme) -> None:
    line = QRectF(rect.left() + WAVE_LEFT, rect.top() + 5, rect.width() - 2 * WAVE_LEFT, 17)
    title_font, small_font = font(12, QFont.Weight.DemiBold), font(FONT_SMALL)
    title_metrics, small_metrics = QFontMetricsF(title_font), QFontMetricsF(small_font)
    title_width = min(title_metrics.horizontalAdvance(face.title) + 2, line.width())
    painter.setFont(title_font)
    painter.setPen(QColor(theme.text))
    elide = Qt.TextElideMode.ElideRight
    painter.drawText(
        line, Qt.AlignmentFlag.AlignVCenter, title_metrics.elidedText(face.title, elide, line.width())
    )
    room = line.width() - title_width - 8
    marks = _paint_marks(painter, line, face, room)
    if room - marks > 24:
        painter.setFont(small_font)
        painter.setPen(QColor(theme.muted))
        fits = not face.brief or small_metrics.horizontalAdvance(face.subtitle) <= room - marks
        painter.drawText(
            line.adjusted(0, 0, -marks, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            small_metrics.elidedText(face.subtitle if fits else face.brief, elide, room - marks),
        )


def _paint_marks(painter: QPainter, line: QRectF, face: Face, room: float) -> float:
    """A dot per artist at the right, overlapping for a blend; returns the width they took."""
    if room < 10 or not face.marks:
        return 0.0
    painter.setPen(Qt.PenStyle.NoPen)
    right, middle = line.right() - 4, line.center().y() + 0.5
    for number, (accent, _) in enumerate(reversed(face.marks)):
        painter.setBrush(QColor(accent))
        painter.drawEllipse(QPointF(right - number * 6, middle), 3.5, 3.5)
    return 8.0 + 6 * (len(face.marks) - 1) + 5


def _paint_wave(painter: QPainter, rect: QRectF, face: Face, theme: Theme, peaks: Audio) -> None:
    left, middle = rect.left() + WAVE_LEFT, rect.top() + WAVE_TOP + WAVE_HEIGHT / 2
    width = rect.width() - 2 * WAVE_LEFT
    painter.fillRect(QRectF(left, middle - 0.5, width, 1), QColor(theme.line))
    if not len(peaks):
        return
    gain = (WAVE_HEIGHT / 2) / max(float(np.abs(peaks).max()), 0.08)
    bar = QColor(face.accent)
    tops = np.maximum(peaks[:, 1] * gain, 0.75).tolist()
    bottoms = np.maximum(-peaks[:, 0] * gain, 0.75).tolist()
    for column, (top, bottom) in enumerate(zip(tops, bottoms, strict=True)):
        painter.fillRect(QRectF(left + column * BAR_PITCH, middle - top, BAR_PITCH - 1, top + bottom), bar)


def _paint_rating(painter: QPainter, rect: QRectF, face: Face, theme: Theme) -> None:
    y = rect.bottom() - 10
    painter.setPen(Qt.PenStyle.NoPen)
    lit, unlit = QColor(theme.text), colour(theme.muted, 0.35)
    for number in range(5):
        centre = QPointF(rect.left() + WAVE_LEFT + 4 + number * 11, y)
        painter.fillPath(star_path(centre, 4.4), lit if number < face.rating else unlit)
    x = rect.left() + WAVE_LEFT + 66
    if face.favourite:
        painter.fillPath(heart_path(QPointF(x, y), 8), QColor(theme.accents[1]))
        x += 14
    if face.noted:
        painter.setPen(QPen(QColor(theme.muted), 1))
        for line, width in ((-3, 7), (0, 7), (3, 4)):
            painter.drawLine(QPointF(x - 4, y + line), QPointF(x - 4 + width, y + line))


def _paint_levels(painter: QPainter, rect: QRectF, face: Face, theme: Theme) -> None:
    """Three little bars: draft, middle, full, each filled by its share."""
    painter.setPen(Qt.PenStyle.NoPen)
    size, gap = 9.0, 3.0
    x = rect.right() - WAVE_LEFT - len(face.levels) * size - (len(face.levels) - 1) * gap
    for share in face.levels:
        slot = QRectF(x, rect.bottom() - 12, size, 4)
        painter.setBrush(colour(theme.muted, 0.3))
        painter.drawRoundedRect(slot, 1.5, 1.5)
        if share > 0:
            painter.setBrush(QColor(face.accent))
            painter.drawRoundedRect(QRectF(x, slot.top(), max(2.0, size * min(share, 1.0)), 4), 1.5, 1.5)
        x += size + gap


def fold_badge(rect: QRectF) -> QRectF:
    """Where a card tells how many takes are folded away below it; a click there shows them."""
    return QRectF(rect.right() - 34, rect.bottom() - 34, 30, 17)


def _paint_folded(painter: QPainter, rect: QRectF, face: Face, theme: Theme) -> None:
    """A small pill with the number of hidden takes."""
    badge = fold_badge(rect)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.hover))
    painter.drawRoundedRect(badge, 8.5, 8.5)
    painter.setFont(font(FONT_SMALL, QFont.Weight.DemiBold))
    painter.setPen(QColor(theme.text))
    text = f"+{face.folded}" if face.folded < 1000 else "+999"
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
