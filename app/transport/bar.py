"""The transport at the bottom: clock, play, jumps, loop, A/B, meter, output and volume."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QSlider,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.state import State
from app.theme.apply import font, look
from app.theme.icons import icon
from app.theme.tokens import FONT_CLOCK
from app.transport.meter import Meter
from app.transport.output_button import OutputButton
from app.transport.player import Player

PLAY_SIZE, BUTTON_SIZE = 44, 34
ROOMY, NARROW = 1320, 1160  # pixels of width: from where everything is shown, under which the least
GAP = 22


def clock(seconds: float) -> str:
    """Time as m:ss.t."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


class TransportBar(QWidget):
    """`wanted(name)` names the verb that was asked for; `volume_changed(percent)`."""

    wanted = Signal(str)
    volume_changed = Signal(int)

    def __init__(self, player: Player, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player, self.state = player, state
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(72)
        self.clock = QLabel("0:00.0")
        self.clock.setAccessibleName(tr("Position"))
        self.total = self._words("muted")
        self.back = self._button("to_start", tr("To the start (Home)"))
        self.play = self._button("play", tr("Play or pause (Space)"), PLAY_SIZE)
        self.forth = self._button("to_end", tr("To the end (End)"))
        self.loop = self._button("loop", tr("Loop (L)"))
        self.loop.setCheckable(True)
        self.record = self._button("record", tr("Record a riff (Alt+R)"))
        self.loop_words, self.pre_roll = self._words("small"), self._words("small")
        self.a, self.b = self._slot(0), self._slot(1)
        self.matched = self._words("small")
        self.matched.setText(tr("level-matched"))
        self.meter = Meter()
        self.meter.cleared.connect(self._clip_seen)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(88)
        self.volume.setAccessibleName(tr("Volume"))
        self.volume.valueChanged.connect(self._set_volume)
        self.volume.setValue(90)
        self.output = OutputButton(player)
        self.speaker = QLabel()
        self._place()
        self._connect()
        self.restyle()
        self.show_loop()
        self.show_compared()
        self.show_pre_roll(2.0)

    def _connect(self) -> None:
        self.player.playing_changed.connect(lambda _: self.restyle())
        self.state.loop_changed.connect(self.show_loop)
        for signal in (self.state.compared_changed, self.state.selection_changed, self.state.song_changed):
            signal.connect(self.show_compared)
        look.changed.connect(self.restyle)

    @staticmethod
    def _words(role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        return label

    def _button(self, verb: str, tip: str, size: int = BUTTON_SIZE) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.setFixedSize(size, size)
        button.setIconSize(QSize(round(size * 0.55), round(size * 0.55)))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.wanted.emit(verb))
        return button

    def _slot(self, number: int) -> QToolButton:
        """A or B: a click marks the selected take, or goes to the one that is marked."""
        button = QToolButton()
        button.setCheckable(True)
        button.setFixedHeight(30)
        button.setMinimumWidth(34)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._choose_slot(number))
        return button

    def _choose_slot(self, number: int) -> None:
        node = self.state.compared[number]
        if node is None:
            self.wanted.emit("mark_b" if number else "mark_a")
        else:
            self.state.select(node)
        self.show_compared()

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self.clock)
        row.addWidget(self.total)
        self.gaps = [QSpacerItem(GAP, 1) for _ in range(4)]
        row.addItem(self.gaps[0])
        for button in (self.back, self.play, self.forth, self.loop, self.record):
            row.addWidget(button)
        row.addSpacing(8)
        row.addLayout(_column(self.loop_words, self.pre_roll))
        row.addItem(self.gaps[1])
        row.addWidget(self.a)
        row.addWidget(self.b)
        row.addWidget(self.matched)
        row.addItem(self.gaps[2])
        row.addWidget(self.meter)
        row.addItem(self.gaps[3])
        row.addWidget(self.output, 1)
        row.addSpacing(8)
        row.addWidget(self.speaker)
        row.addWidget(self.volume)

    def minimumSizeHint(self) -> QSize:
        """What is shown adapts to the window, not the window to it."""
        return QSize(900, 72)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the distances shrink first, then the words that explain."""
        roomy = self.width() >= ROOMY
        for gap in self.gaps:
            gap.changeSize(GAP if roomy else 6, 1)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.total.setVisible(self.width() >= NARROW)
        for label in (self.loop_words, self.pre_roll):
            label.setVisible(self.width() >= NARROW)
        self.meter.setFixedWidth(210 if self.width() >= NARROW else 150)
        self.show_compared()

    # ------------------------------------------------------------------ showing

    def restyle(self) -> None:
        """Icons and the clock's font follow theme and state."""
        theme = look.theme
        self.clock.setFont(font(FONT_CLOCK, QFont.Weight.DemiBold))
        self.clock.setStyleSheet(f"font-size: {FONT_CLOCK}px; font-weight: 600;")
        self.clock.ensurePolished()
        self.clock.setMinimumWidth(self.clock.fontMetrics().horizontalAdvance("00:00.0") + 6)
        self.back.setIcon(icon("to-start", theme.text))
        self.forth.setIcon(icon("to-end", theme.text))
        self.record.setIcon(icon("record", theme.trouble))
        self.play.setIcon(icon("pause" if self.player.playing else "play", theme.on_primary))
        self.play.setStyleSheet(
            f"QToolButton {{ background: {theme.primary}; border-radius: 22px; border: 2px solid {theme.primary}; }}"
            f"QToolButton:focus {{ border-color: {theme.text}; }}"
        )
        round_button = (
            f"QToolButton {{ background: {theme.raised}; border-radius: 17px; border: 1px solid {theme.line}; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
            f"QToolButton:focus {{ border-color: {theme.text}; }}"
            f"QToolButton:checked {{ border-color: {theme.selection}; }}"
        )
        for button in (self.back, self.forth, self.loop, self.record):
            button.setStyleSheet(round_button)
        self.speaker.setPixmap(icon("speaker", theme.muted).pixmap(20, 20))
        for slot in (self.a, self.b):
            slot.setStyleSheet(
                f"QToolButton {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 6px;"
                f" padding: 0 8px; color: {theme.muted}; }}"
                f"QToolButton:hover, QToolButton:focus {{ border-color: {theme.muted}; }}"
                f"QToolButton:checked {{ color: {theme.primary}; border-color: {theme.primary}; font-weight: 600; }}"
            )
        self.show_loop()

    def show_time(self, seconds: float, total: float) -> None:
        """Position and length of the path."""
        self.clock.setText(clock(seconds))
        self.total.setText(f"/ {clock(total)}")

    def show_level(self) -> None:
        """Have the meter show what leaves now."""
        self.meter.show_level(self.player.level(), self.player.clipped)

    def show_loop(self) -> None:
        """The loop's stretch, blue while it is on."""
        span, on, theme = self.state.loop, self.state.looping, look.theme
        self.loop.setChecked(on)
        self.loop.setIcon(icon("loop", theme.selection if on else theme.text))
        where = f"{clock(span[0])} – {clock(span[1])}" if span else tr("off")
        self.loop_words.setText(tr("Loop {where}", where=where))
        self.loop.setToolTip(self.loop_words.text() + " (L)")
        self.loop_words.setStyleSheet(f"color: {theme.selection};" if on else "")

    def show_pre_roll(self, seconds: float) -> None:
        """So much is heard before a join."""
        self.pre_roll.setText(tr("Pre-roll {seconds} s", seconds=f"{seconds:.1f}"))

    def show_compared(self) -> None:
        """Which takes are A and B, and which of them is heard."""
        song, pair = self.state.song, self.state.compared
        room = 14 if self.width() >= ROOMY else 8 if self.width() >= NARROW else 0
        for letter, slot, node in zip("AB", (self.a, self.b), pair, strict=True):
            found = song.nodes.get(node) if song is not None and node is not None else None
            name = found.name if found is not None else ""
            short = name if len(name) <= room else name[: max(0, room - 1)].rstrip() + "…"
            slot.setText(f"{letter}  {short}" if name and room else letter)
            slot.setChecked(bool(name) and node == self.state.selected)
            tip = tr("{letter}: {name}. B switches.", letter=letter, name=name)
            slot.setToolTip(tip if name else tr("Compare: the selected take becomes {letter}", letter=letter))
            slot.setAccessibleName(slot.toolTip())
        both = None not in pair
        self.matched.setVisible(both and self.width() >= ROOMY)

    def _set_volume(self, percent: int) -> None:
        self.player.volume = (percent / 100) ** 2 if percent else 0.0
        self.volume.setToolTip(tr("Volume {percent} %", percent=percent))
        self.volume_changed.emit(percent)

    def _clip_seen(self) -> None:
        self.player.clipped = False
        self.show_level()


def _column(*labels: QLabel) -> QVBoxLayout:
    """Labels under one another, in the middle of the bar."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addStretch(1)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return column
