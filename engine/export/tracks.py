"""Tracks of a project file: named sounds on the song's time line, already written as WAV files."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Track:
    """One mono file from sample `start` on; `file` is relative to the project. `colour` as '#rrggbb' or ''."""

    name: str
    file: str
    start: int
    length: int
    colour: str = ""
    muted: bool = False
