"""The recorded riff as a waveform with two ends that can be moved."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.theme.apply import font, look
from app.theme.tokens import FONT_BODY, FONT_CLOCK, FONT_SMALL, blend
from app.transport.riff import Riff
from app.transport.ring import Audio
from engine.audio.peaks import Peaks

GRIP = 10  # pixels around an end in which the mouse takes it
LEAST_SECONDS = 0.1
NUDGE_SECONDS = 0.01


class TrimView(QWidget):
    """`changed`: an end was moved. Left and Right move the end, with Shift the beginning."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.samples: Audio = np.zeros(0, np.float32)
        self.rate = 1
        self.first = self.last = 0
        self.words = ""  # instead of a waveform
        self.big = False  # the words are the count-in
        self._peaks = Peaks()
        self._held: str | None = None
        self.setMinimumHeight(130)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Recorded riff"))
        look.changed.connect(self.update)

    def show_words(self, words: str, big: bool = False) -> None:
        """Nothing recorded yet."""
        self.words, self.big = words, big
        self.samples, self.first, self.last = self.samples[:0], 0, 0
        self.update()

    def show_riff(self, riff: Riff) -> None:
        """What was recorded; of it, what sounds is kept."""
        self.words, self.samples, self.rate = "", riff.samples, riff.rate
        self._peaks = riff.peaks
        self.first, self.last = riff.first, riff.last
        self._told()

    def _told(self) -> None:
        kept = (self.last - self.first) / self.rate
        self.setAccessibleDescription(tr("{seconds} seconds are kept", seconds=f"{kept:.2f}"))
        self.update()
        self.changed.emit()

    def move_end(self, which: str, frame: int) -> None:
        """Move the 'first' or the 'last' frame that is kept."""
        least = min(len(self.samples), round(LEAST_SECONDS * self.rate))
        if which == "first":
            self.first = max(0, min(frame, self.last - least))
        else:
            self.last = min(len(self.samples), max(frame, self.first + least))
        self._told()

    def _x(self, frame: int) -> float:
        return frame / max(1, len(self.samples)) * (self.width() - 2 * GRIP) + GRIP

    def _frame(self, x: float) -> int:
        return round((x - GRIP) / max(1, self.width() - 2 * GRIP) * len(self.samples))

    def _near(self, x: float) -> str | None:
        ends = {"first": abs(x - self._x(self.first)), "last": abs(x - self._x(self.last))}
        nearest = min(ends, key=lambda name: ends[name])
        return nearest if len(self.samples) and ends[nearest] <= GRIP else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take an end."""
        self._held = self._near(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is not None:
            self.move_end(self._held, self._frame(event.position().x()))
        near = self._held or self._near(event.position().x())
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nudge an end."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not len(self.samples):
            super().keyPressEvent(event)
            return
        which = "first" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else "last"
        self.move_end(which, getattr(self, which) + step * round(NUDGE_SECONDS * self.rate))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Waveform, what is cut off greyed, two handles."""
        theme, painter = look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line)))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.words or not len(self.samples):
            painter.setFont(font(FONT_CLOCK * 2 if self.big else FONT_BODY))
            painter.setPen(QColor(theme.playhead if self.big else theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
            return
        self._paint_wave(painter)
        for frame in (self.first, self.last):
            x = self._x(frame)
            painter.setPen(QPen(QColor(theme.selection), 1.5))
            painter.drawLine(QPointF(x, 1), QPointF(x, self.height() - 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(QRectF(x - 3, self.height() / 2 - 14, 6, 28), 3, 3)
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(theme.muted))
        kept = f"{(self.last - self.first) / self.rate:.2f} s"
        painter.drawText(
            self.rect().adjusted(0, 4, -8, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, kept
        )

    def _paint_wave(self, painter: QPainter) -> None:
        theme = look.theme
        columns = max(1, self.width() - 2 * GRIP)
        heights = self._peaks.columns(0, len(self.samples), columns)
        middle, scale = self.height() / 2, (self.height() - 12) / 2 / max(0.05, float(np.abs(heights).max()))
        first, last = self._x(self.first), self._x(self.last)
        dull = blend(theme.muted, theme.raised, 0.45)
        for column, (low, high) in enumerate(heights):
            x = column + GRIP + 0.5
            painter.setPen(QColor(theme.primary if first <= x <= last else dull))
            top, bottom = middle - float(high) * scale, middle - float(low) * scale
            painter.drawLine(QPointF(x, top), QPointF(x, max(bottom, top + 1)))
