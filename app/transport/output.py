"""The open output device: opened in a thread (a sound server may take its time), watched, found again.

Losing the device is a notice, not an error. While it is gone it is looked for every few seconds.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.mainthread import later
from app.transport import devices
from app.transport.devices import Choice

_LOG = logging.getLogger(__name__)
BLOCK_SECONDS = 0.02
LATENCY_SECONDS = 0.06  # of the device's buffer, to begin with: playback starts within 0.1 s
WATCH_MS = 500
SILENT_WATCHES = 4  # so often without a single callback: the device is gone
LOOK_EVERY = 4  # watches between two looks for a device that is gone
Callback = Callable[[Any, int, Any, Any], None]


@dataclass(frozen=True)
class Device:
    """An open output: its name, rate in Hz and latency in seconds."""

    name: str
    rate: int
    latency: float


class Output(QObject):
    """One stream at a time. `calls()` counts callbacks, so that a stalled device is noticed."""

    opened = Signal()  # `device` says what came of it
    failed = Signal(str)  # nothing to play on; why
    lost = Signal(str)  # the device that was open is gone; its name

    def __init__(self, callback: Callback, calls: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device: Device | None = None
        self.choice = Choice()
        self.latency = LATENCY_SECONDS
        self.opening = False
        self.missing = False  # lost, and being looked for
        self.known: tuple[Choice, ...] = ()  # every output there is, as of the last opening
        self._callback, self._calls = callback, calls
        self._stream: Any = None
        self._rate = 0
        self._attempt = 0
        self._seen = (0, 0)  # callbacks, watches since they last grew
        self._watches = 0
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self.watch)

    def open(self, rate: int, anew: bool = False) -> None:
        """Open the chosen device at `rate` Hz if it can, else at its own; `anew` looks for new devices first.

        While one is being opened, this is what is opened after it (unless it is the same).
        """
        self._rate = rate
        if self.opening:
            return
        self._shut()
        self.opening = True
        self._attempt += 1
        arguments = (rate, self.choice, anew, self._attempt)
        threading.Thread(target=self._open, args=arguments, name="coppice-audio-open", daemon=True).start()

    def _open(self, rate: int, choice: Choice, anew: bool, attempt: int) -> None:
        """In the opening thread."""
        stream, device, reason = None, None, ""
        devices.settle()
        try:
            if anew:
                devices.look_again()
            self.known = tuple(devices.listed("output"))
            number, info = devices.found(choice, "output")
            with devices.PORTAUDIO:
                stream, used = self._open_stream(number, rate, int(info["default_samplerate"]))
            device = Device(str(info["name"]), used, float(stream.latency))
        except Exception as error:  # whatever PortAudio or its absence throws means: no sound here
            _LOG.info("no audio output: %s", error)
            reason = str(error) or type(error).__name__
        answer = ((rate, choice), stream, device, reason, attempt)
        later(self._take, *answer, otherwise=partial(devices.let_go, stream))

    def _open_stream(self, number: int | str | None, rate: int, own: int) -> tuple[Any, int]:
        import sounddevice  # here: PortAudio asks every sound system in turn when it is loaded

        failure: Exception | None = None
        for wanted in dict.fromkeys((rate, own)):
            for channels in (1, 2):
                stream = None
                try:
                    stream = sounddevice.OutputStream(
                        samplerate=wanted,
                        device=number,
                        channels=channels,
                        dtype="float32",
                        blocksize=round(wanted * BLOCK_SECONDS),
                        latency=self.latency,
                        callback=self._callback,
                    )
                    devices.opened()
                    stream.start()
                    return stream, wanted
                except sounddevice.PortAudioError as error:
                    failure = error
                    devices.put_away(stream)
        assert failure is not None
        raise failure

    def _take(
        self, asked: tuple[int, Choice], stream: Any, device: Device | None, reason: str, attempt: int
    ) -> None:
        if attempt != self._attempt:  # closed meanwhile
            devices.let_go(stream)
            return
        self.opening = False
        self._stream, self.device = stream, device
        self._seen = (self._calls(), 0)
        if asked != (self._rate, self.choice):
            self.open(self._rate)
        elif device is not None:
            self.missing = False
            self._watch.start()
            self.opened.emit()
        elif not self.missing:
            self.failed.emit(reason)

    def watch(self) -> None:
        """Twice a second: does the device still ask for sound? And if it is gone: is it back?"""
        self._watches += 1
        if self.missing:
            if not self.opening and self._watches % LOOK_EVERY == 0:
                self.open(self._rate, anew=True)
            return
        if self.device is None or self._stream is None:
            return
        calls, waited = self._calls(), self._seen[1] + 1
        self._seen = (calls, 0) if calls != self._seen[0] else (calls, waited)
        if not self._stream.active or self._seen[1] >= SILENT_WATCHES:
            name = self.device.name
            self._shut()
            self.missing = True
            self.lost.emit(name)

    def close(self) -> None:
        """Give the device back and look for none: the program ends, and PortAudio should have no stream then."""
        self.missing = False
        self._watch.stop()
        self._shut()
        devices.settle()

    def _shut(self) -> None:
        """Let go of the stream."""
        self._attempt += 1
        self.opening = False
        stream, self._stream, self.device = self._stream, None, None
        devices.let_go(stream)
