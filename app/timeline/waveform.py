"""The waveform lane: lowest and highest sample per pixel column, in the colour of who sings."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.language import tr
from app.theme.apply import colour, font, look
from app.theme.tokens import FONT_SMALL
from app.widgets.lanes import Lane, Piece, Shared


class WaveformLane(Lane):
    """Waveform of the selected path."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, tr("Waveform"), tr("best so far"))
        self.setMinimumHeight(72)
        self.setToolTip(
            tr(
                "Drag to mark a stretch · double-click: the whole take · Alt+drag: scrub\n"
                "Bars below: how far draft, middle and full quality reach"
            )
        )

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """Each piece: base line over what is wanted, peaks over what is known, name at its join."""
        middle = size.height() / 2 + 2
        half = max(8.0, size.height() / 2 - 20)
        half *= self._gain()
        for piece in self.shared.pieces:
            self._paint_piece(painter, piece, size.width(), middle, half)
            self._paint_reach(painter, piece, size)
        for piece in self.shared.pieces[1:]:
            x = self.shared.viewport.x(piece.start)
            painter.setPen(QPen(colour(look.theme.muted, 0.8), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, size.height()))

    def _paint_reach(self, painter: QPainter, piece: Piece, size: QSize) -> None:
        """A thin bar per level, draft above full: how far each has come."""
        view, levels = self.shared.viewport, len(piece.reaches)
        painter.setPen(Qt.PenStyle.NoPen)
        left, most = max(0.0, view.x(piece.start)), min(float(size.width()), view.x(piece.wanted))
        for row, reach in enumerate(reversed(piece.reaches)):
            top = size.height() - 4 * (levels - row) - 2
            right = min(most, view.x(reach))
            if most > left:
                painter.fillRect(QRectF(left, top, most - left - 1, 2), QColor(look.theme.line))
            if right > left:
                painter.fillRect(
                    QRectF(left, top, right - left - 1, 2), colour(piece.accent, 0.55 + 0.22 * row)
                )

    def _gain(self) -> float:
        """A quiet path is drawn larger, at most four times."""
        loudest = max((piece.audio.loudest for piece in self.shared.pieces if piece.audio), default=1.0)
        return min(4.0, 0.95 / max(loudest, 0.01))

    def _paint_piece(self, painter: QPainter, piece: Piece, width: int, middle: float, half: float) -> None:
        view = self.shared.viewport
        left, right = max(0.0, view.x(piece.start)), min(float(width), view.x(piece.wanted))
        if right <= left:
            return
        painter.setPen(QPen(colour(look.theme.muted, 0.5), 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        self._paint_peaks(painter, piece, left, min(right, view.x(piece.end)), middle, half)
        label = QRectF(left + 5, 2, right - left - 8, 15)
        if label.width() > 30:
            painter.setFont(font(FONT_SMALL))
            painter.setPen(QColor(piece.accent))
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, piece.name)

    def _paint_peaks(
        self, painter: QPainter, piece: Piece, left: float, right: float, middle: float, half: float
    ) -> None:
        count = int(right) - int(left)
        if piece.audio is None or count < 1:
            return
        ratio = self.devicePixelRatioF()
        columns = max(1, round(count * ratio))
        xs = int(left) + np.arange(columns) / ratio
        view, rate = self.shared.viewport, piece.sample_rate
        origin = piece.audio.start
        first = view.seconds(int(left)) * rate - origin
        last = view.seconds(int(left) + columns / ratio) * rate - origin
        peaks = np.clip(piece.audio.columns(first, last, columns), -1, 1)
        known = max(0, min(columns, round((piece.audio.filled - first) / (last - first) * columns)))
        painter.setPen(QPen(QColor(piece.accent), 1.0 / ratio))
        tops = middle - peaks[:known, 1] * half
        bottoms = np.maximum(middle - peaks[:known, 0] * half, tops + 1.0 / ratio)
        rows = zip(xs[:known].tolist(), tops.tolist(), bottoms.tolist(), strict=True)
        painter.drawLines([QLineF(x, top, x, bottom) for x, top, bottom in rows])
