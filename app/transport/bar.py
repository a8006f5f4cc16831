"""The transport at the bottom: clock, play, jumps, meter, volume, and what the output does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app.theme.apply import font, look
from app.theme.icons import icon
from app.theme.tokens import FONT_CLOCK
from app.transport.meter import Meter
from app.transport.player import Player


def clock(seconds: float) -> str:
    """Time as m:ss.t."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


class TransportBar(QWidget):
    """Signals name the wish; mainwindow's verbs fulfil it."""

    play_wanted = Signal()
    start_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = player
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(72)
        self.clock = QLabel("0:00.0")
        self.clock.setAccessibleName("Position")
        self.clock.setMinimumWidth(104)
        self.total = QLabel("/ 0:00.0")
        self.total.setProperty("role", "muted")
        self.back = self._button("to-start", "To the start (Home)", 34, self.start_wanted)
        self.play = self._button("play", "Play or pause (Space)", 44, self.play_wanted)
        self.forth = self._button("to-end", "To the end (End)", 34, self.end_wanted)
        self.meter = Meter()
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(96)
        self.volume.setAccessibleName("Volume")
        self.volume.valueChanged.connect(self._set_volume)
        self.volume.setValue(90)
        self.output = QLabel()
        self.output_title = QLabel("Output")
        self.output_title.setProperty("role", "small")
        self.speaker = QLabel()
        self._place()
        player.playing_changed.connect(lambda _: self.restyle())
        player.device_changed.connect(self.show_device)
        look.changed.connect(self.restyle)
        self.restyle()
        self.show_device()

    def _button(self, name: str, tip: str, size: int, wish: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setProperty("icon_name", name)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.setFixedSize(size, size)
        button.setIconSize(QSize(round(size * 0.55), round(size * 0.55)))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wish)
        return button

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.clock)
        row.addWidget(self.total)
        row.addSpacing(24)
        for button in (self.back, self.play, self.forth):
            row.addWidget(button)
        row.addSpacing(32)
        row.addWidget(self.meter)
        row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.output_title)
        words.addWidget(self.output)
        words.addStretch(1)
        row.addLayout(words)
        row.addSpacing(16)
        row.addWidget(self.speaker)
        row.addWidget(self.volume)

    def restyle(self) -> None:
        """Icons and the clock's font follow theme and state."""
        theme = look.theme
        self.clock.setFont(font(FONT_CLOCK, QFont.Weight.DemiBold))
        self.clock.setStyleSheet(f"font-size: {FONT_CLOCK}px; font-weight: 600;")
        self.back.setIcon(icon("to-start", theme.text))
        self.forth.setIcon(icon("to-end", theme.text))
        self.play.setIcon(icon("pause" if self.player.playing else "play", theme.on_primary))
        self.play.setStyleSheet(
            f"QToolButton {{ background: {theme.primary}; border-radius: 22px; border: 2px solid {theme.primary}; }}"
            f"QToolButton:focus {{ border-color: {theme.text}; }}"
        )
        self.speaker.setPixmap(icon("speaker", theme.muted).pixmap(20, 20))

    def show_time(self, seconds: float, total: float) -> None:
        """Position and length of the path."""
        self.clock.setText(clock(seconds))
        self.total.setText(f"/ {clock(total)}")

    def show_device(self) -> None:
        """Name, rate, latency and underruns of the output."""
        device = self.player.device
        if self.player.opening:
            self.output.setText("opening …")
        elif device is None:
            self.output.setText("no device" if self.player.sound else "off")
        else:
            count = self.player.underruns
            self.output.setText(
                f"{device.name} · {device.rate / 1000:g} kHz · {device.latency * 1000:.0f} ms · "
                f"{count} underrun{'' if count == 1 else 's'}"
            )

    def _set_volume(self, percent: int) -> None:
        self.player.volume = (percent / 100) ** 2 if percent else 0.0
