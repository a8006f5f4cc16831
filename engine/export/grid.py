"""Bars and beats of an export: from a measured (or given) tempo to a tempo map that begins at zero.

Music seldom begins on its first beat. A lead-in of whole beats at a slightly different tempo stands
before it, so that every DAW's grid falls on the beats that are heard.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """From `seconds` (= `beats` quarter notes) on: so many beats per minute and beats per bar."""

    seconds: float
    beats: float
    bpm: float
    meter: int


@dataclass(frozen=True)
class Grid:
    """A piecewise constant tempo map; the first change lies at 0. `key` as in 'D minor', empty if unknown."""

    changes: tuple[Change, ...]
    key: str = ""

    @property
    def bpm(self) -> float:
        """The tempo of the music itself (behind the lead-in)."""
        return self.changes[-1].bpm

    @property
    def meter(self) -> int:
        """Beats per bar of the music itself."""
        return self.changes[-1].meter

    def beats(self, seconds: float) -> float:
        """Quarter notes from the start at a moment."""
        change = self.changes[0]
        for item in self.changes:
            if item.seconds <= seconds:
                change = item
        return change.beats + (seconds - change.seconds) * change.bpm / 60.0


def grid(bpm: float, first_beat: float = 0.0, meter: int = 4, key: str = "") -> Grid:
    """The map for a steady tempo whose first beat is heard at `first_beat` seconds."""
    period = 60.0 / bpm
    lead = first_beat
    if lead < 0.02 * period:  # nobody hears 10 ms at 120 beats per minute
        return Grid((Change(0.0, 0.0, bpm, meter),), key)
    if lead < 0.5 * period:
        lead += period  # a lead-in shorter than half a beat would need an absurd tempo
    count = max(1, round(lead / period))
    bar = meter if count % meter == 0 else min(count, 16)
    first = Change(0.0, 0.0, 60.0 * count / lead, bar)
    return Grid((first, Change(lead, float(count), bpm, meter)), key)
