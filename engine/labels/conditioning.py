"""What the musician asks the model for, as plain frozen data: who sings, in which genre, which words.

A song has one lane of conditioning: a default and regions that override it (duets). Each region
may blend several artists or genres by weight (novel voices, paper section 5.2 of "Jukebox").
Times are seconds from the start of the song.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Weighted:
    """A name from the pack's vocabulary and its share of the blend (weights are normalised on use)."""

    name: str
    weight: float = 1.0


@dataclass(frozen=True)
class Conditioning:
    """Artist blend and genre blend for one span; an empty tuple means 'unknown'."""

    artists: tuple[Weighted, ...] = ()
    genres: tuple[Weighted, ...] = ()


@dataclass(frozen=True)
class Region:
    """`conditioning` holds from `start` to `end` (seconds, end exclusive)."""

    start: float
    end: float
    conditioning: Conditioning


@dataclass(frozen=True)
class Brief:
    """Everything a window of music is conditioned on besides the music before it."""

    default: Conditioning = Conditioning()
    regions: tuple[Region, ...] = ()
    lyrics: str = ""
    total_seconds: float = 60.0

    def at(self, seconds: float) -> Conditioning:
        """The conditioning in force at a moment; a later region wins over an earlier one."""
        for region in reversed(self.regions):
            if region.start <= seconds < region.end:
                return region.conditioning
        return self.default
