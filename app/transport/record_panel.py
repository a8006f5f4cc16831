"""Record a riff: choose an input, see its level, count in, record, trim, and begin a song from it."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.language import told, tr
from app.songfiles import new_recording
from app.theme.apply import look
from app.theme.icons import icon
from app.transport.bar import clock
from app.transport.devices import Choice
from app.transport.meter import Meter
from app.transport.player import Player
from app.transport.recorder import Recorder, clicks
from app.transport.riff import Riff, RiffStore
from app.transport.trim import TrimView
from app.widgets.chooser import Chooser
from app.widgets.overlay import Overlay
from engine.audio import wav
from engine.audio.resample import resample
from engine.errors import UserProblem

TICK_MS = 33


class RecordPanel(Overlay):
    """`used(Path)`: a riff was written and is to be a root. `trouble(text, remedy)`; `chosen(Choice)` of input.

    What was recorded stays until it is used or recorded again: while the panel is closed, and when the program ends.
    """

    used = Signal(object)
    trouble = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget, player: Player) -> None:
        self._tick = QTimer(interval=TICK_MS)  # before the frame hides itself
        self.player, self.recorder, self.kept = player, Recorder(), RiffStore()
        super().__init__(parent, 600, 400)
        self.choice = Choice()
        self.setAccessibleName(tr("Record a riff"))
        self.input, self.meter, self.trim = Chooser(), Meter(190), TrimView()
        self.beats, self.tempo = QSpinBox(), QSpinBox()
        self.button, self.listen = QPushButton(tr("Record")), QPushButton(tr("Listen"))
        self.use = QPushButton(tr("Use as root"))
        self.clock = QLabel(clock(0.0))
        self._tick.timeout.connect(self._follow)
        self._fields()
        self._place()
        self._connect()

    # ------------------------------------------------------------------ building

    def _fields(self) -> None:
        self.input.setAccessibleName(tr("Input"))
        self.input.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.input.setMinimumContentsLength(18)
        self.beats.setRange(0, 16)
        self.beats.setValue(4)
        self.beats.setSuffix(" " + tr("beats"))
        self.beats.setSpecialValueText(tr("none"))
        self.beats.setAccessibleName(tr("Count-in"))
        self.tempo.setRange(30, 300)
        self.tempo.setValue(100)
        self.tempo.setSuffix(" bpm")
        self.tempo.setAccessibleName(tr("Tempo"))
        self.use.setProperty("role", "primary")
        self.button.setMinimumWidth(136)
        self.clock.setProperty("role", "title")

    def _place(self) -> None:
        title = QLabel(tr("Record a riff"))
        title.setProperty("role", "title")
        top, middle, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(QLabel(tr("Input")))
        top.addWidget(self.input, 1)
        top.addSpacing(12)
        top.addWidget(self.meter)
        for label, field in ((tr("Count-in"), self.beats), (tr("Tempo"), self.tempo)):
            middle.addWidget(QLabel(label))
            middle.addWidget(field)
            middle.addSpacing(16)
        middle.addStretch(1)
        middle.addWidget(self.clock)
        bottom.addWidget(self.button)
        bottom.addWidget(self.listen)
        bottom.addStretch(1)
        bottom.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.trim, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.recorder.opened.connect(self._opened)
        self.recorder.failed.connect(self._failed)
        self.input.activated.connect(self._choose)
        self.button.clicked.connect(self.record_or_stop)
        self.listen.clicked.connect(self._listen)
        self.use.clicked.connect(self._use)
        self.trim.changed.connect(self._refresh)
        self.kept.trouble.connect(self.trouble)
        look.changed.connect(self._refresh)

    # ------------------------------------------------------------------ listening

    def open(self) -> None:
        """Show the panel and listen."""
        super().open()
        if self.recorder.recording:  # asked for once more; the take goes on
            return
        if self.player.device is None and self.player.sound:
            self.player.open(self.player.source_rate or 44_100)  # for the count-in
        self._say(tr("opening …"))
        if not len(self.trim.samples):
            self.kept.find(self._show)
        self.recorder.open(self.choice)
        self._tick.start()
        self._refresh()
        self.button.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the input back; a take that runs ends here, and is kept."""
        self._tick.stop()
        if self.recorder.recording:
            self._stop()
        self.recorder.close()
        self.player.head.over = None

    def _show(self, riff: Riff) -> None:
        """What was recorded, or what an earlier run of the program left; unless something came meanwhile."""
        if not self.recorder.recording and not len(self.trim.samples):
            self.trim.show_riff(riff)

    def _opened(self) -> None:
        self.input.clear()
        for choice in (Choice(), *self.recorder.known):
            name = f"{choice.name}  ·  {choice.system}" if choice.name else tr("System default")
            self.input.addItem(name, choice.text())
        self.input.setCurrentIndex(max(0, self.input.findData(self.choice.text())))
        self._say(tr("Play, and watch the level: the peak should stay under −6 dB."))
        self._refresh()

    def _failed(self, _reason: str) -> None:
        self._say(tr("There is no audio device to record from."))
        self._refresh()
        self.trouble.emit(
            tr("There is no audio device to record from."), tr("Connect a microphone, then open this again.")
        )

    def _say(self, words: str) -> None:
        """Where the waveform will be, unless it is there already."""
        if not len(self.trim.samples):
            self.trim.show_words(words)

    def _choose(self, index: int) -> None:
        self.choice = Choice.of_text(str(self.input.itemData(index)))
        self.chosen.emit(self.choice)
        self.recorder.open(self.choice)

    # ------------------------------------------------------------------ recording

    def record_or_stop(self) -> None:
        """The one large button."""
        if self.recorder.recording:
            self._stop()
        elif self.recorder.listening:
            self.player.pause()
            count_in = self.beats.value() * 60.0 / self.tempo.value()
            late = self.recorder.latency
            if self.beats.value() and self.player.device is not None:
                late += self.player.device.latency
                self.player.once(clicks(self.beats.value(), self.tempo.value(), self.player.rate))
            self.recorder.begin(count_in + late if count_in else 0.0)
            self.trim.show_words("")
        self._refresh()

    def _stop(self) -> None:
        samples = self.recorder.stop()
        self.player.head.over = None
        if len(samples):
            self.kept.take(samples, self.recorder.rate, self._show)
        else:
            self.trim.show_words(tr("That was stopped before the count-in was over."))
            self.kept.find(self._show)  # the one before is still there

    def _listen(self) -> None:
        trim = self.trim
        self.player.pause()
        self.player.once(resample(trim.samples[trim.first : trim.last], trim.rate, self.player.rate))

    def _use(self) -> None:
        trim = self.trim
        try:
            file = new_recording()
            wav.write(file, trim.samples[trim.first : trim.last], trim.rate, "PCM_24")
        except UserProblem as problem:
            self.trouble.emit(*told(problem))
            return
        self.hide()
        trim.show_words("")  # it is a file now
        self.kept.forget()
        self.used.emit(Path(file))

    def _follow(self) -> None:
        recorder = self.recorder
        if recorder.listening:
            level = recorder.level()
            self.meter.show_level(level, level.peak >= 0.999)
        if not recorder.recording:
            return
        seconds = recorder.seconds
        if recorder.full:
            self._stop()
        elif seconds < 0:
            left = int(-seconds * self.tempo.value() / 60.0) + 1
            self.trim.show_words(str(min(left, self.beats.value())), big=True)
        else:
            self.trim.show_words(tr("recording") + "  " + "●" * (1 + int(time.monotonic() * 2) % 2))
        self._refresh()

    def _refresh(self) -> None:
        recording, has = self.recorder.recording, bool(len(self.trim.samples))
        self.button.setText(tr("Stop") if recording else tr("Record again") if has else tr("Record"))
        self.button.setIcon(icon("stop" if recording else "record", look.theme.trouble))
        self.button.setEnabled(self.recorder.listening)
        for widget in (self.listen, self.use):
            widget.setEnabled(has and not recording)
        for field in (self.input, self.beats, self.tempo):
            field.setEnabled(not recording)
        kept = (self.trim.last - self.trim.first) / self.trim.rate
        self.clock.setText(clock(max(0.0, self.recorder.seconds) if recording else kept))
