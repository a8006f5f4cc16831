"""Which sound devices there are. A device is kept by its name and system (host API), never by its number.

PortAudio lists devices once, when it starts; `look_again` starts it anew. All calls take the one lock,
and may take their time: not for the main thread. PortAudio must not be ended while a stream is open or
being closed (two threads would wait for the same callback thread, for ever), so streams are counted.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from dataclasses import dataclass
from typing import Any, Literal

Way = Literal["output", "input"]
_LOG = logging.getLogger(__name__)
DEVICE_VARIABLE = "COPPICE_AUDIO_DEVICE"  # name or part of the name of a device; wins over the user's choice
PORTAUDIO = threading.RLock()
CLOSING_SECONDS = 0.2  # as a rule a stream is closed by then, and the device free for the next
_open_streams = 0
_closing: list[threading.Thread] = []  # replaced, never changed: other threads read it


@dataclass(frozen=True)
class Choice:
    """A device as the user knows it; an empty name is whatever the system prefers."""

    name: str = ""
    system: str = ""

    def text(self) -> str:
        """As it is kept in the settings."""
        return f"{self.name}\n{self.system}" if self.name else ""

    @classmethod
    def of_text(cls, text: str) -> Choice:
        """The other way round."""
        name, _, system = text.partition("\n")
        return cls(name, system)


def listed(way: Way) -> list[Choice]:
    """All devices that can play (or record), in the system's order."""
    import sounddevice

    with PORTAUDIO:
        systems = [str(item["name"]) for item in sounddevice.query_hostapis()]
        return [
            Choice(str(item["name"]), systems[int(item["hostapi"])])
            for item in sounddevice.query_devices()
            if item[f"max_{way}_channels"] > 0
        ]


def found(choice: Choice, way: Way) -> tuple[int | str | None, Any]:
    """(what PortAudio calls the device, its description); the system's own where the choice is not there.

    Raises whatever PortAudio raises where there is none.
    """
    import sounddevice

    with PORTAUDIO:
        name = os.environ.get(DEVICE_VARIABLE) or None
        if name is None and choice.name:
            every = list(sounddevice.query_devices())
            systems = [str(item["name"]) for item in sounddevice.query_hostapis()]
            for exact in (True, False):
                for number, item in enumerate(every):
                    same = str(item["name"]) == choice.name and item[f"max_{way}_channels"] > 0
                    if same and (not exact or systems[int(item["hostapi"])] == choice.system):
                        return number, item
        return name, sounddevice.query_devices(name, way)


def opened() -> None:
    """A stream was made; `put_away` or `let_go` ends it."""
    global _open_streams
    with PORTAUDIO:
        _open_streams += 1


def put_away(stream: Any) -> None:
    """Stop and close a stream (None: nothing to do), also one whose device is gone."""
    global _open_streams
    if stream is None:
        return
    with PORTAUDIO:
        try:
            stream.abort()
            stream.close()
        except Exception as error:  # a device that is gone cannot be closed in an orderly way
            _LOG.info("closing an audio stream: %s", error)
        _open_streams -= 1


def let_go(stream: Any) -> None:
    """Put a stream away in a thread: a device that is gone may not answer. For the main thread, which goes on."""
    global _closing
    if stream is None:
        return
    thread = threading.Thread(target=put_away, args=(stream,), name="coppice-audio-close", daemon=True)
    thread.start()
    _closing = [*(other for other in _closing if other.is_alive()), thread]


def settle() -> None:
    """Wait a little for streams that were let go. Before a device is opened, and at the program's end."""
    limit = time.monotonic() + CLOSING_SECONDS
    for thread in _closing:
        thread.join(max(0.0, limit - time.monotonic()))


def look_again() -> bool:
    """Have PortAudio list the devices anew; False where a stream is still open, and nothing was done."""
    import sounddevice

    with PORTAUDIO:
        if _open_streams:
            return False
        sounddevice._terminate()
        sounddevice._initialize()
        return True
