"""Records from an input device: level while it listens, count-in, the take itself. No Qt widgets here.

The callback only copies into buffers made before. The device is opened in a thread, as for playing.
"""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.mainthread import later
from app.transport import devices
from app.transport.devices import Choice
from app.transport.player import Level
from app.transport.ring import Audio

_LOG = logging.getLogger(__name__)
MOST_SECONDS = 300
BLOCK_SECONDS = 0.02
CLICK_SECONDS = 0.03
QUIET = 0.02  # of the loudest sample: what is under it at the ends is trimmed to begin with
AIR_SECONDS = 0.03  # left standing before and behind


class Recorder(QObject):
    """Closed, listening, recording (the count-in is the time before 0)."""

    opened = Signal()
    failed = Signal(str)  # why there is nothing to record from

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.rate = 0
        self.latency = 0.0
        self.known: tuple[Choice, ...] = ()
        self.recording = False
        self.overruns = 0
        self._stream: Any = None
        self._attempt = 0
        self._buffer: Audio = np.zeros(0, np.float32)
        self._filled = 0
        self._zero = 0  # frame at which the take begins
        self._block: Audio = np.zeros(1, np.float32)

    @property
    def listening(self) -> bool:
        """Whether an input is open."""
        return self._stream is not None

    def open(self, choice: Choice) -> None:
        """Listen to a device; answers with `opened` or `failed`."""
        self.close()
        self._attempt += 1
        arguments = (choice, self._attempt)
        threading.Thread(target=self._open, args=arguments, name="coppice-audio-in", daemon=True).start()

    def _open(self, choice: Choice, attempt: int) -> None:
        """In the opening thread."""
        stream, info, reason = None, None, ""
        devices.settle()
        try:
            import sounddevice

            with devices.PORTAUDIO:
                self.known = tuple(devices.listed("input"))
                number, info = devices.found(choice, "input")
                rate = int(info["default_samplerate"])
                self._block = np.zeros(round(rate * BLOCK_SECONDS) * 4, np.float32)
                stream = sounddevice.InputStream(
                    samplerate=rate,
                    device=number,
                    channels=1,
                    dtype="float32",
                    blocksize=round(rate * BLOCK_SECONDS),
                    callback=self._callback,
                )
                devices.opened()
                stream.start()
        except Exception as error:  # whatever PortAudio or its absence throws means: nothing to record from
            _LOG.info("no audio input: %s", error)
            reason = str(error) or type(error).__name__
            devices.put_away(stream)
            stream = None
        later(self._take, stream, info, reason, attempt, otherwise=partial(devices.let_go, stream))

    def _take(self, stream: Any, info: Any, reason: str, attempt: int) -> None:
        if attempt != self._attempt:
            devices.let_go(stream)
            return
        if stream is None:
            self.failed.emit(reason)
            return
        self.name, self.rate = str(info["name"]), int(stream.samplerate)
        self._stream = stream
        self.latency = float(stream.latency)
        self.opened.emit()

    def close(self) -> None:
        """Stop listening; what was recorded stays."""
        self._attempt += 1
        self.recording = False
        stream, self._stream = self._stream, None
        devices.let_go(stream)

    def begin(self, count_in: float = 0.0) -> None:
        """Record; the take begins `count_in` seconds from now."""
        self._buffer = np.zeros(MOST_SECONDS * self.rate, np.float32)
        self._filled, self._zero = 0, round(count_in * self.rate)
        self.recording = True

    def stop(self) -> Audio:
        """End the take; returns it, mono float32 at `rate`."""
        self.recording = False
        return self._buffer[min(self._zero, self._filled) : self._filled].copy()

    @property
    def seconds(self) -> float:
        """Length of the take so far; negative during the count-in."""
        return (self._filled - self._zero) / max(1, self.rate)

    @property
    def full(self) -> bool:
        """Whether there is no room for more."""
        return self.recording and self._filled >= len(self._buffer)

    def level(self) -> Level:
        """Of the last block that came in."""
        block = self._block
        return Level(float(np.abs(block).max()), float(np.sqrt(np.mean(np.square(block)))))

    def _callback(self, data: Audio, frames: int, time: Any, status: Any) -> None:
        """Called by PortAudio: copy, count, nothing else."""
        if status.input_overflow:
            self.overruns += 1
        count = min(frames, len(self._block))
        self._block[:count] = data[:count, 0]
        if self.recording:
            at = self._filled
            room = min(frames, len(self._buffer) - at)
            self._buffer[at : at + room] = data[:room, 0]
            self._filled = at + room


def clicks(beats: int, tempo: float, rate: int) -> Audio:
    """A count-in: one click per beat, the first one higher; ends where the take begins."""
    gap = round(60.0 / tempo * rate)
    sound = np.zeros(beats * gap, np.float32)
    moments = np.arange(round(CLICK_SECONDS * rate)) / rate
    for beat in range(beats):
        pitch = 1760.0 if beat == 0 else 1320.0
        click = 0.5 * np.sin(2 * np.pi * pitch * moments) * np.exp(-moments * 150)
        sound[beat * gap : beat * gap + len(click)] += click[: len(sound) - beat * gap].astype(np.float32)
    return sound


def sounding(samples: Audio, rate: int) -> tuple[int, int]:
    """The part [first, last) that is no silence at the ends; everything where all is silent."""
    loud = np.flatnonzero(np.abs(samples) > QUIET * max(float(np.abs(samples).max(initial=0.0)), 1e-6))
    if not len(loud):
        return 0, len(samples)
    air = round(AIR_SECONDS * rate)
    return max(0, int(loud[0]) - air), min(len(samples), int(loud[-1]) + 1 + air)
