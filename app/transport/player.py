"""Plays the selected path through sounddevice, also while it is still growing.

The device is opened in a thread (a sound server may take its time); the callback only copies from the
tape. Where the device does not run at the song's rate, soxr converts before the tape, never in the
callback. No device is a notice, not an error: the window stays usable and the clock stands still.
"""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import soxr
from PySide6.QtCore import QObject, Signal

from app.transport.ring import Tape

Audio = npt.NDArray[np.float32]
_LOG = logging.getLogger(__name__)
DEVICE_VARIABLE = "COPPICE_AUDIO_DEVICE"  # name or part of the name of an output device
BLOCK_SECONDS = 0.02
LATENCY_SECONDS = 0.08  # of the device's buffer, to begin with: playback starts within 0.1 s
MOST_LATENCY_SECONDS = 0.4
PATIENCE = 3  # underruns before the buffer is made twice as long
NO_DEVICE = (
    "There is no audio device to play on.",
    "Connect headphones or speakers, then choose Play > Find device.",
)


@dataclass(frozen=True)
class Device:
    """An open output: its name, rate in Hz and latency in seconds."""

    name: str
    rate: int
    latency: float


class Player(QObject):
    """Play, pause, seek. Positions are seconds on the tape."""

    device_changed = Signal()
    playing_changed = Signal(bool)
    ended = Signal()
    trouble = Signal(str, str)  # text, remedy
    _opened = Signal(object, object, str)  # stream or None, Device or None, reason

    def __init__(self, parent: QObject | None = None, sound: bool = True) -> None:
        super().__init__(parent)
        self.sound = sound
        self.tape = Tape(1)
        self.source_rate = 0
        self.device: Device | None = None
        self.opening = False
        self.playing = False
        self.underruns = 0
        self.latency = LATENCY_SECONDS
        self._forgiven = 0  # underruns that a longer buffer has answered
        self.volume = 0.8
        self._stream: Any = None
        self._position = 0
        self._seek: int | None = None
        self._resampler: soxr.ResampleStream | None = None
        self._fed = 0  # source samples that have gone into the tape
        self._play_when_open = False
        self._opened.connect(self._take_device)

    # ------------------------------------------------------------------ device

    def open(self, rate: int) -> None:
        """Open the output at `rate` Hz if it can, else at its own; answers with `device_changed`."""
        if self.opening:
            return
        self.close()
        self.source_rate = rate
        if not self.sound:
            return
        self.opening = True
        self.device_changed.emit()
        threading.Thread(target=self._open, args=(rate,), name="coppice-audio-open", daemon=True).start()

    def _open(self, rate: int) -> None:
        """In the opening thread."""
        stream, device, reason = None, None, ""
        try:
            import sounddevice  # here: PortAudio asks every sound system in turn when it is loaded

            name = os.environ.get(DEVICE_VARIABLE) or None
            info: Any = sounddevice.query_devices(name, "output")
            own = int(info["default_samplerate"])
            stream, used = self._open_stream(sounddevice, name, rate, own)
            device = Device(str(info["name"]), used, float(stream.latency))
        except Exception as error:  # whatever PortAudio or its absence throws means: no sound here
            _LOG.warning("no audio output: %s", error)
            reason = str(error) or type(error).__name__
        try:
            self._opened.emit(stream, device, reason)
        except RuntimeError:  # the window was closed meanwhile
            if stream is not None:
                stream.close()

    def _open_stream(self, sounddevice: Any, name: str | None, rate: int, own: int) -> tuple[Any, int]:
        failure: Exception | None = None
        for wanted in dict.fromkeys((rate, own)):
            for channels in (1, 2):
                try:
                    stream = sounddevice.OutputStream(
                        samplerate=wanted,
                        device=name,
                        channels=channels,
                        dtype="float32",
                        blocksize=round(wanted * BLOCK_SECONDS),
                        latency=self.latency,
                        callback=self._callback,
                    )
                    stream.start()
                    return stream, wanted
                except sounddevice.PortAudioError as error:
                    failure = error
        assert failure is not None
        raise failure

    def watch(self) -> None:
        """Call now and then: where the device starves (a machine under load), its buffer is made longer."""
        if self.underruns - self._forgiven >= PATIENCE and self.latency < MOST_LATENCY_SECONDS:
            self._forgiven = self.underruns
            self.latency = min(2 * self.latency, MOST_LATENCY_SECONDS)
            resumes = self.playing
            self.open(self.source_rate)
            self._play_when_open = resumes

    def _take_device(self, stream: Any, device: Device | None, reason: str) -> None:
        self.opening = False
        self._stream, self.device = stream, device
        self.device_changed.emit()
        if device is None:
            self._play_when_open = False
            self.trouble.emit(*NO_DEVICE)
        else:
            self.rewind_tape()
            if self._play_when_open:
                self.play()

    def close(self) -> None:
        """Stop and give the device back."""
        self.pause()
        stream, self._stream, self.device = self._stream, None, None
        if stream is not None:
            stream.abort()
            stream.close()

    # ------------------------------------------------------------------ tape

    tape_wanted = Signal()  # the tape is empty and wants to be fed from the start

    def rewind_tape(self) -> None:
        """Begin an empty tape at the device's rate; the owner answers `tape_wanted` by feeding it."""
        rate = self.rate
        self.tape = Tape()
        self._fed = 0
        converts = bool(self.source_rate and rate != self.source_rate)
        self._resampler = soxr.ResampleStream(self.source_rate, rate, 1, "float32") if converts else None
        self.tape_wanted.emit()

    @property
    def rate(self) -> int:
        """Samples per second on the tape."""
        return self.device.rate if self.device else max(1, self.source_rate)

    @property
    def fed(self) -> int:
        """Source samples on the tape so far."""
        return self._fed

    def feed(self, samples: Audio) -> None:
        """Append source samples."""
        self._fed += len(samples)
        if self._resampler is not None:
            samples = self._resampler.resample_chunk(np.ascontiguousarray(samples))
        self.tape.write(self.tape.filled, samples)

    def replace(self, start: int, samples: Audio) -> bool:
        """Replace source samples already fed; False if that is not possible in place (a converted tape)."""
        if self._resampler is not None:
            return False
        end = min(start + len(samples), self._fed)
        if end > start:
            self.tape.write(start, samples[: end - start])
        return True

    # ------------------------------------------------------------------ transport

    def play(self) -> None:
        """Start; where no device is open yet, as soon as one is."""
        if self.device is None:
            self._play_when_open = True
            if not self.opening:
                self.open(self.source_rate or 44100)
            return
        if not self.playing:
            self.playing = True
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop where we are."""
        self._play_when_open = False
        if self.playing:
            self.playing = False
            self.playing_changed.emit(False)

    def seek(self, seconds: float) -> None:
        """Go to a moment."""
        self._seek = max(0, round(seconds * self.rate))

    @property
    def position(self) -> float:
        """The moment that is being sent to the device, in seconds."""
        waiting = self._seek
        return (self._position if waiting is None else waiting) / self.rate

    @property
    def heard(self) -> float:
        """The moment that is in the air now: `position` less what the device still holds."""
        latency = self.device.latency if self.device and self.playing and self._seek is None else 0.0
        return max(0.0, self.position - latency)

    def level(self) -> float:
        """Peak of the last twentieth of a second, after volume, 0..1."""
        if not self.playing:
            return 0.0
        end = min(self._position, self.tape.filled)
        part = self.tape.samples[max(0, end - self.rate // 20) : end]
        return float(np.abs(part).max()) * self.volume if len(part) else 0.0

    @property
    def at_end(self) -> bool:
        """Whether everything on the tape has been played."""
        return self._seek is None and self._position >= self.tape.filled

    def _callback(self, out: Audio, frames: int, time: Any, status: Any) -> None:
        """Called by PortAudio: copy, count, nothing else."""
        if status.output_underflow and self.playing:
            self.underruns += 1
        seek = self._seek
        if seek is not None:
            self._position, self._seek = seek, None
        if self.playing:
            self._position += self.tape.copy_to(out, self._position, self.volume)
        else:
            out[:] = 0.0
