"""What the musician asks the model for, as plain frozen data: who sings, in which genre, which words.

A song has one lane of conditioning: a default and regions that override it (duets). Each region
may blend several artists or genres by weight (novel voices, paper section 5.2 of "Jukebox"), or fade
from one conditioning into another. Cues place the lyrics in time; without any the text runs evenly
over the song, as in the published sampler. Times are seconds from the start of the song.
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


FADE_SECONDS = 0.5  # a step of a fade lasts at least so long: each costs a reading of the context
FADE_STEPS = 6  # and a fade has at most so many


def blend(one: Conditioning, other: Conditioning, share: float) -> Conditioning:
    """`share` (0 to 1) of `other` in `one`; weights within each side count in proportion."""
    return Conditioning(_mixed(one.artists, other.artists, share), _mixed(one.genres, other.genres, share))


def _mixed(one: tuple[Weighted, ...], other: tuple[Weighted, ...], share: float) -> tuple[Weighted, ...]:
    if not one and not other:
        return ()
    total: dict[str, float] = {}
    for side, part in ((one, 1 - share), (other, share)):
        known = side or (Weighted(""),)  # nobody in particular is a voice too: 'unknown'
        whole = sum(item.weight for item in known)
        for item in known:
            total[item.name] = total.get(item.name, 0.0) + part * item.weight / whole
    return tuple(Weighted(name, round(weight, 4)) for name, weight in total.items() if weight > 1e-4)


@dataclass(frozen=True)
class Region:
    """`conditioning` holds from `start` to `end` (seconds, end exclusive).

    With `into` the region is a cross-fade: it begins near `conditioning` and ends near `into`, in steps.
    """

    start: float
    end: float
    conditioning: Conditioning
    into: Conditioning | None = None

    @property
    def steps(self) -> int:
        """How many conditionings follow each other inside."""
        if self.into is None:
            return 1
        return max(1, min(FADE_STEPS, int((self.end - self.start) / FADE_SECONDS)))

    @property
    def edges(self) -> tuple[float, ...]:
        """Where the conditioning changes (seconds): start, steps of a fade, end."""
        width = (self.end - self.start) / self.steps
        return (*(self.start + step * width for step in range(self.steps)), self.end)

    def at(self, seconds: float) -> Conditioning:
        """The conditioning at a moment inside the region."""
        if self.into is None:
            return self.conditioning
        step = int((seconds - self.start) / (self.end - self.start) * self.steps)
        share = (min(max(step, 0), self.steps - 1) + 1) / (self.steps + 1)
        return blend(self.conditioning, self.into, share)


@dataclass(frozen=True)
class Cue:
    """At `seconds` the singing has come to `character` (place in the lyrics as written).

    A fresh cue begins the text anew: from that moment the model is shown nothing before `character`.
    """

    seconds: float
    character: int
    fresh: bool = False


@dataclass(frozen=True)
class Brief:
    """Everything a window of music is conditioned on besides the music before it."""

    default: Conditioning = Conditioning()
    regions: tuple[Region, ...] = ()
    lyrics: str = ""
    total_seconds: float = 60.0
    cues: tuple[Cue, ...] = ()

    def at(self, seconds: float) -> Conditioning:
        """The conditioning in force at a moment; a later region wins over an earlier one."""
        for region in reversed(self.regions):
            if region.start <= seconds < region.end:
                return region.at(seconds)
        return self.default
