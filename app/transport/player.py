"""Plays the selected path, also while it is still growing.

The callback only copies from the tape (`Head`). Where the device does not run at the song's rate, sound
is converted before it gets on the tape. No device is a notice, not an error: the window stays usable and
the clock stands still.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.language import mark, tr
from app.transport.convert import converted
from app.transport.devices import DEVICE_VARIABLE, Choice
from app.transport.head import Head, Once
from app.transport.output import Device, Output
from app.transport.ring import Audio, Tape

__all__ = ["DEVICE_VARIABLE", "Device", "Level", "Player"]

MOST_LATENCY_SECONDS = 0.4
PATIENCE = 3  # underruns before the buffer is made twice as long
SCRUB_SECONDS = 0.09
METER_SECONDS = 0.05
NO_DEVICE = (
    mark("There is no audio device to play on."),
    mark("Connect headphones or speakers, then choose Play > Find device."),
)


class Level(NamedTuple):
    """How loud the output is: largest sample and root mean square, 1.0 = full scale."""

    peak: float = 0.0
    rms: float = 0.0


class Player(QObject):
    """Play, pause, seek, loop. Positions are seconds on the tape."""

    device_changed = Signal()
    playing_changed = Signal(bool)
    tape_wanted = Signal()  # the tape is empty and wants to be fed from the start
    underran = Signal()  # told by `watch`
    trouble = Signal(str, str)  # text, remedy

    def __init__(self, parent: QObject | None = None, sound: bool = True) -> None:
        super().__init__(parent)
        self.sound = sound
        self.head = Head()
        self.output = Output(self._callback, lambda: self.head.calls, self)
        self.source = Tape()  # at the song's rate; the head's own tape where the device has that rate
        self._made = self.source  # at the device's rate; the head's own once it is fed
        self.source_rate = 0
        self.underruns = 0
        self.clipped = False  # until the user looks at it
        self._told = 0
        self._forgiven = 0  # underruns that a longer buffer has answered
        self._tape_rate = 1
        self._volume, self._trim = 0.8, 1.0
        self._loop: tuple[float, float] | None = None
        self._play_when_open = False
        self.output.opened.connect(self._take_device)
        self.output.failed.connect(self._no_device)
        self.output.lost.connect(self._lost)

    # ------------------------------------------------------------------ device

    @property
    def device(self) -> Device | None:
        """The open output."""
        return self.output.device

    @property
    def opening(self) -> bool:
        """Whether a device is being opened."""
        return self.output.opening

    @property
    def latency(self) -> float:
        """Seconds of buffer asked of the device."""
        return self.output.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self.output.latency = seconds

    def open(self, rate: int, anew: bool = False) -> None:
        """Open the output at `rate` Hz if it can, else at its own; answers with `device_changed`."""
        self.pause()
        self.source_rate = rate
        if not self.fed:
            self._tape_rate = rate
        if self.sound:
            self.output.open(rate, anew)
            self.device_changed.emit()

    def choose(self, choice: Choice) -> None:
        """Play on another device from now on."""
        if choice != self.output.choice:
            self.output.choice = choice
            if self.source_rate:
                resumes = self.playing or self._play_when_open
                self.open(self.source_rate)
                self._play_when_open = resumes

    def watch(self) -> None:
        """Call now and then: where the device starves (a machine under load), its buffer is made longer."""
        if self.underruns != self._told:
            self._told = self.underruns
            self.underran.emit()
        if self.underruns - self._forgiven >= PATIENCE and self.latency < MOST_LATENCY_SECONDS:
            self._forgiven = self.underruns
            self.latency = min(2 * self.latency, MOST_LATENCY_SECONDS)
            resumes = self.playing
            self.open(self.source_rate)
            self._play_when_open = resumes

    def _take_device(self) -> None:
        self.device_changed.emit()
        self.rewind_tape()
        if self._play_when_open:
            self.play()

    def _no_device(self, _reason: str) -> None:
        self._play_when_open = False
        self.device_changed.emit()
        self.trouble.emit(*(tr(text) for text in NO_DEVICE))

    def _lost(self, name: str) -> None:
        self.pause()
        self.device_changed.emit()
        self.trouble.emit(
            tr("The audio device {name} is gone.", name=name), tr("It is used again as soon as it is back.")
        )

    def close(self) -> None:
        """Stop and give the device back."""
        self.pause()
        self.output.close()

    # ------------------------------------------------------------------ tape

    @property
    def tape(self) -> Tape:
        """What the device is given, at its rate."""
        return self.head.tape

    def rewind_tape(self, keep: int = 0) -> None:
        """Begin a new tape at the device's rate; the owner answers `tape_wanted` by feeding it.

        `keep`: so many source samples of the tape before are those of the new one too.
        """
        position, changes = self.position, self._tape_rate != self.rate
        self.source, made = self.source.beginning(keep), self._made
        kept = keep * self.rate // max(1, self.source_rate)
        self._made = made.beginning(kept) if self._converts else self.source
        self._tape_rate = self.rate
        self.tape_wanted.emit()
        if changes:
            self.seek(position)
        self.head.change(self._made)
        self.loop = self._loop

    @property
    def _converts(self) -> bool:
        return bool(self.source_rate) and self.rate != self.source_rate

    @property
    def rate(self) -> int:
        """Samples per second on the tape."""
        return self.device.rate if self.device else max(1, self.source_rate)

    @property
    def fed(self) -> int:
        """Source samples on the tape so far."""
        return self.source.filled

    def put(self, start: int, samples: Audio) -> None:
        """Put source samples at `start` (at most `fed`); what is there already is replaced."""
        self.source.write(start, samples)
        if self._converts:
            place, sound = converted(self.source, start, start + len(samples), self.source_rate, self.rate)
            self._made.write(place, sound)

    # ------------------------------------------------------------------ transport

    @property
    def playing(self) -> bool:
        """Whether the tape moves."""
        return self.head.playing

    def play(self) -> None:
        """Start; where no device is open yet, as soon as one is."""
        if self.device is None:
            self._play_when_open = True
            if not self.opening:
                self.open(self.source_rate or 44100)
                self._play_when_open = True
            return
        if not self.playing:
            self.head.scrub = 0  # else what is left of it would be heard after the next pause
            self.head.playing = True
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop where we are."""
        self._play_when_open = False
        if self.playing:
            self.head.playing = False
            self.playing_changed.emit(False)

    def seek(self, seconds: float) -> None:
        """Go to a moment."""
        self.head.seek(round(seconds * self._tape_rate))

    def scrub(self, seconds: float) -> None:
        """Go to a moment and let it be heard, also where nothing plays."""
        self.seek(seconds)
        self.head.scrub = round(SCRUB_SECONDS * self.rate)

    def once(self, samples: Audio) -> None:
        """Let a sound be heard once, at the device's rate, over whatever plays."""
        self.head.over = Once(samples)

    @property
    def loop(self) -> tuple[float, float] | None:
        """The stretch that is played again and again, in seconds; None: on to the end."""
        return self._loop

    @loop.setter
    def loop(self, span: tuple[float, float] | None) -> None:
        self._loop = span
        self.head.loop = (
            (round(span[0] * self._tape_rate), round(span[1] * self._tape_rate)) if span else None
        )

    @property
    def position(self) -> float:
        """The moment that is being sent to the device, in seconds."""
        return self.head.wanted / self._tape_rate

    @property
    def heard(self) -> float:
        """The moment that is in the air now: `position` less what the device still holds."""
        if not (self.device and self.playing and self.head.arrived):
            return self.position
        moment = self.position - self.device.latency
        if self._loop and self.head.wrapped and moment < self._loop[0] <= self.position:
            first, last = self._loop
            moment = max(first, min(last, self.tape.filled / self._tape_rate) - (first - moment))
        return max(0.0, moment)

    @property
    def volume(self) -> float:
        """Of the output, 0..1 (linear)."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = volume
        self.head.volume = volume * self._trim

    @property
    def trim(self) -> float:
        """What a take is multiplied with so that it is as loud as the one it is compared with."""
        return self._trim

    @trim.setter
    def trim(self, trim: float) -> None:
        self._trim = trim
        self.head.volume = self._volume * trim

    def level(self) -> Level:
        """Of the last twentieth of a second, after volume."""
        if not self.playing:
            return Level()
        end = min(self.head.position, self.tape.filled)
        part = self.tape.read(max(0, end - round(METER_SECONDS * self.rate)), end)
        if not len(part):
            return Level()
        gain = self.head.volume
        peak = float(np.abs(part).max()) * gain
        self.clipped = self.clipped or peak > 1.0
        return Level(peak, float(np.sqrt(np.mean(np.square(part)))) * gain)

    @property
    def at_end(self) -> bool:
        """Whether everything on the tape has been played."""
        return self.head.arrived and self.head.position >= self.tape.filled

    def _callback(self, out: Audio, frames: int, time: Any, status: Any) -> None:
        """Called by PortAudio: copy, count, nothing else."""
        if status.output_underflow and self.head.playing:
            self.underruns += 1
        self.head.fill(out)
