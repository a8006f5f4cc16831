"""One take as a card: name, artist, waveform growing from the left, rating and three level bars."""

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
    """What a card says. `levels` are the shares of draft, middle and full that are there (0..1)."""

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
    painter.setOpacity(1.0)


def _paint_ground(painter: QPainter, rect: QRectF, face: Face, theme: Theme) -> None:
    body = rect.adjusted(1, 1, -1, -1)
    ground = blend(face.accent, theme.raised, 0.07) if face.selected else theme.raised
    if theme.name == "light" and not face.selected:
        ground = theme.panel
    painter.setBrush(QColor(ground))
    if face.selected:
        painter.setPen(QPen(QColor(face.accent), 2))
    else:
        painter.setPen(QPen(QColor(blend(face.accent, theme.line, 0.35) if face.on_path else theme.line), 1))
    painter.drawRoundedRect(body, CARD_RADIUS, CARD_RADIUS)
    edge = QPainterPath()
    edge.addRoundedRect(QRectF(rect.left() + 2, rect.top() + 9, 3, rect.height() - 18), 1.5, 1.5)
    painter.fillPath(edge, QColor(face.accent))


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
    if room > 24:
        painter.setFont(small_font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            line,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            small_metrics.elidedText(face.subtitle, elide, room),
        )


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
    if face.favourite:
        painter.fillPath(heart_path(QPointF(rect.left() + WAVE_LEFT + 66, y), 8), QColor(theme.accents[1]))


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
