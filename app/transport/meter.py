"""The level meter: peak and RMS in dB below full scale, with a held peak and a mark for clipping."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.theme.apply import font, look
from app.theme.tokens import FONT_SMALL
from app.transport.player import Level

FLOOR_DB = -60.0
HOT_DB = -6.0  # from here on the bar is amber
FALL = 26.0  # dB per second
HOLD_SECONDS = 1.5
NUMBER = 58  # pixels
SILENT_MILLISECONDS = 100  # without a new level, after which there is none


def decibels(level: float) -> float:
    """An amplitude in dB below full scale, not under the floor."""
    return max(20 * math.log10(max(level, 1e-6)), FLOOR_DB)


def in_words(level: float) -> str:
    """'−6.2 dB', '−∞ dB' at the floor; `level` in dB."""
    return f"{level:.1f} dB".replace("-", "−") if level > FLOOR_DB else "−∞ dB"


class Meter(QWidget):
    """Two bars: the peak above, the RMS below. `cleared`: the user has seen the clip mark."""

    cleared = Signal()

    def __init__(self, width: int = 210) -> None:
        super().__init__()
        self.peak = self.rms = self.held = FLOOR_DB
        self.clipped = False
        self._held_at = self._now = time.monotonic()
        self._silent = QTimer(self, singleShot=True, interval=SILENT_MILLISECONDS)
        self._silent.timeout.connect(lambda: self.show_level(Level(), self.clipped))
        self.setFixedSize(width, 30)
        self.setAccessibleName(tr("Level"))
        self.setToolTip(
            tr(
                "Above the peak, below the RMS level, in dB under full scale. Click to take the clip mark away."
            )
        )

    def show_level(self, level: Level, clipped: bool = False) -> None:
        """Take in a level; bars fall slowly, the highest peak stays for a while. Without new levels all fall."""
        before = (self.peak, self.rms, self.held, self.clipped)
        now = time.monotonic()
        fall, self._now = FALL * min(now - self._now, 0.2), now
        self.peak = max(decibels(level.peak), self.peak - fall, FLOOR_DB)
        self.rms = max(decibels(level.rms), self.rms - fall, FLOOR_DB)
        if self.peak >= self.held:
            self.held, self._held_at = self.peak, now
        elif now - self._held_at > HOLD_SECONDS:
            self.held = max(self.peak, self.held - fall)
        self.clipped = clipped
        if self.held > FLOOR_DB:
            self._silent.start()
        if before != (self.peak, self.rms, self.held, self.clipped):
            self.setAccessibleDescription(in_words(self.held))
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seen."""
        self.held = self.peak
        self.cleared.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, held peak, clip mark and number."""
        theme, painter = look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = self.width() - NUMBER - 10
        for top, level in ((7.0, self.peak), (17.0, self.rms)):
            groove = QRectF(0, top, width, 6)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(groove, 3, 3)
            self._bar(painter, groove, level)
        if self.held > FLOOR_DB:
            painter.setBrush(QColor(theme.text))
            painter.drawRect(QRectF(max(0.0, width * self._share(self.held) - 1.5), 6, 1.5, 8))
        painter.setBrush(QColor(theme.trouble if self.clipped else theme.line))
        painter.drawRoundedRect(QRectF(width + 4, 7, 5, 16), 2, 2)
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(theme.trouble if self.clipped else theme.muted))
        text = tr("clipped") if self.clipped else in_words(self.held)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _bar(self, painter: QPainter, groove: QRectF, level: float) -> None:
        """Green, and amber from HOT_DB on."""
        share, hot = self._share(level), self._share(HOT_DB)
        if share < 0.01:
            return
        theme = look.theme
        for colour, end in ((theme.playhead, share), (theme.good, min(share, hot))):
            part = QRectF(groove.left(), groove.top(), max(groove.width() * end, 6.0), groove.height())
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(part, 3, 3)

    @staticmethod
    def _share(level: float) -> float:
        """Of the bar's length; the upper half of the decibels takes two thirds of it."""
        linear = 1 - level / FLOOR_DB
        return float(max(0.0, min(1.0, linear)) ** 1.4)
