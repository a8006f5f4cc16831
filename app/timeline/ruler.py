"""The ruler: m:ss ticks, or bars and beats."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.language import tr
from app.music import Beats
from app.theme.apply import font, look
from app.theme.tokens import FONT_SMALL
from app.timeline.bars import lines
from app.widgets.lanes import Lane, Shared
from app.widgets.viewport import clock


class Ruler(Lane):
    """Time in m:ss or in bars, finer when zoomed in."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, tr("Time"), "")
        self.setFixedHeight(28)
        self.setToolTip(tr("Click to seek · drag to mark a stretch · Ctrl+wheel zooms · Shift+wheel scrolls"))

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """Ticks and their times, or bars and beats where a grid is shown."""
        if self.shared.grid is None:
            self._paint_seconds(painter, size)
        else:
            self._paint_bars(painter, size, self.shared.grid)

    def _paint_bars(self, painter: QPainter, size: QSize, grid: Beats) -> None:
        view, theme = self.shared.viewport, look.theme
        painter.setFont(font(FONT_SMALL))
        for line in lines(view, grid):
            x = view.x(line.seconds)
            painter.setPen(QPen(QColor(theme.muted if line.label else theme.line), 1))
            painter.drawLine(
                QPointF(x, size.height() - (9 if line.bar else 5)), QPointF(x, size.height() - 1)
            )
            painter.drawText(QRectF(x + 4, 5, 60, 16), Qt.AlignmentFlag.AlignVCenter, line.label)

    def _paint_seconds(self, painter: QPainter, size: QSize) -> None:
        view, theme = self.shared.viewport, look.theme
        step = view.tick_step()
        decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
        painter.setFont(font(FONT_SMALL))
        first = math.floor(view.start / step)
        for number in range(first, math.ceil(view.end / step) + 1):
            seconds = number * step
            x = view.x(seconds)
            painter.setPen(QPen(QColor(theme.muted), 1))
            painter.drawLine(QPointF(x, size.height() - 9), QPointF(x, size.height() - 1))
            painter.drawText(
                QRectF(x + 4, 5, 60, 16), Qt.AlignmentFlag.AlignVCenter, clock(seconds, decimals)
            )
            painter.setPen(QPen(QColor(theme.line), 1))
            for part in range(1, 5):
                minor = view.x(seconds + part * step / 5)
                painter.drawLine(QPointF(minor, size.height() - 5), QPointF(minor, size.height() - 1))
