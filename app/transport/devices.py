"""Which sound devices there are. A device is kept by its name and system (host API), never by its number.

PortAudio lists devices once, when it starts; `look_again` starts it anew. All calls take the one lock,
and may take their time: not for the main thread.
"""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass
from typing import Any, Literal

Way = Literal["output", "input"]
_LOG = logging.getLogger(__name__)
DEVICE_VARIABLE = "COPPICE_AUDIO_DEVICE"  # name or part of the name of a device; wins over the user's choice
PORTAUDIO = threading.RLock()
_open_inputs = 0


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


def in_use(more: int) -> None:
    """An input was opened (1) or closed (-1): while one is open, PortAudio must not be started anew."""
    global _open_inputs
    with PORTAUDIO:
        _open_inputs += more


def put_away(stream: Any) -> None:
    """Stop and close a stream (None: nothing to do), also one whose device is gone."""
    if stream is None:
        return
    with PORTAUDIO:
        try:
            stream.abort()
            stream.close()
        except Exception as error:  # a device that is gone cannot be closed in an orderly way
            _LOG.info("closing an audio stream: %s", error)


def look_again() -> None:
    """Have PortAudio list the devices anew, unless an input is open. No output may be open."""
    import sounddevice

    with PORTAUDIO:
        if _open_inputs:
            return
        sounddevice._terminate()
        sounddevice._initialize()
