"""Where in the lyrics the music is at each moment, and which characters a window is shown. Torch-free.

Without cues the text runs evenly over the song, as in the published sampler. A cue pins a character
to a moment; between pins the text runs evenly. A fresh cue begins the text anew: it divides the song
into stretches, and in each the rest of the text is treated like a text of its own.
Characters count in the lyrics as written or as cleaned, the same for all arguments of one call.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

import numpy as np

from engine.labels import text
from engine.labels.conditioning import Cue

Points = list[tuple[float, float]]  # seconds, character; both rise


def stretches(cues: Sequence[Cue], count: int, total: float) -> list[Points]:
    """The pins of each stretch between fresh cues; the last pin is (total, count).

    A cue outside the song, or one that would run the text backwards, is left out.
    """
    found: list[Points] = [[(0.0, 0.0)]]
    for cue in sorted(cues, key=lambda item: (item.seconds, item.character)):
        pins = found[-1]
        if not 0 <= cue.seconds < total or not 0 <= cue.character < count:
            continue
        if cue.fresh:
            found.append([(cue.seconds, float(cue.character))])
        elif cue.seconds > pins[-1][0] and cue.character > pins[-1][1]:
            pins.append((cue.seconds, float(cue.character)))
        elif cue.seconds == pins[-1][0] and len(found) == 1 and len(pins) == 1:
            pins[0] = (cue.seconds, float(cue.character))
    for pins in found:
        if pins[-1][0] < total:
            pins.append((total, float(count)))
    return found


def stretch_at(found: Sequence[Points], seconds: float) -> Points:
    """The stretch in force at a moment."""
    return next((pins for pins in reversed(found) if pins[0][0] <= seconds), found[0])


def character_at(pins: Points, seconds: float) -> float:
    """Where the text is at a moment of a stretch."""
    return float(np.interp(seconds, [s for s, _ in pins], [c for _, c in pins]))


def moment_of(pins: Points, character: float) -> float:
    """When a stretch comes to a character (seconds)."""
    return float(np.interp(character, [c for _, c in pins], [s for s, _ in pins]))


@lru_cache(maxsize=8)
def _places(lyrics: str, form: str) -> tuple[int, ...]:
    # Cleaning goes character by character, so lengths add up.
    return tuple(accumulate((len(text.clean(c, form).text) for c in lyrics), initial=0))


@dataclass(frozen=True)
class Text:
    """The lyrics of a song of `total` audio samples, as a model of this form of labels reads them."""

    lyrics: str
    form: str
    total: int
    rate: int

    @property
    def seconds(self) -> float:
        """Length of the song."""
        return self.total / self.rate

    def cleaned_place(self, character: int) -> int:
        """Where a character of the lyrics as written stands in the cleaned text."""
        return self.cleaned_places[character]

    @property
    def cleaned_places(self) -> tuple[int, ...]:
        """The same for every character and the end."""
        return _places(self.lyrics, self.form)

    def window(
        self, placed: Sequence[Cue], n_tokens: int, offset: int, duration: int, first_new: int
    ) -> text.LyricWindow:
        """The `n_tokens` (even) ids a window is told and their places in the cleaned text (-1: padding).

        `offset`, `duration` and `first_new` in audio samples. ValueError as `text.lyric_window`.
        """
        full = text.tokens(text.clean(self.lyrics, self.form).text, self.form)
        if not placed:
            return text.lyric_window(full, n_tokens, self.total, offset, duration)
        most = len(self.lyrics)
        moved = [replace(cue, character=self.cleaned_place(min(cue.character, most))) for cue in placed]
        pins = stretch_at(stretches(moved, len(full), self.seconds), first_new / self.rate)
        begin = int(pins[0][1])
        rest = full[begin:]
        if len(rest) < n_tokens:
            tokens, indices = text.lyric_window(rest, n_tokens, self.total, offset, duration)
        else:
            middle = int(character_at(pins, (offset + duration / 2) / self.rate)) - begin
            first = min(max(middle, n_tokens // 2), len(rest) - n_tokens // 2) - n_tokens // 2
            indices = np.arange(first, first + n_tokens, dtype=np.int64)
            tokens = rest[first : first + n_tokens].copy()
        return text.LyricWindow(tokens, np.where(indices < 0, -1, indices + begin))
