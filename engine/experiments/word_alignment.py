"""How well words are timed by synthesis and warping, on a corpus whose true times are known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.alignment import warp
from engine.alignment.vocals import vocals
from engine.errors import UserProblem
from engine.experiments.songs import Progress, choose, read_mono, words_of
from engine.sampling.align import SungWord
from engine.training.data import SongEntry

Values = npt.NDArray[np.float64]

RATE = 22_050
NEAR = 0.3  # seconds within which a word counts as found


def errors(found: Sequence[SungWord], entry: SongEntry) -> Values:
    """|error| (s) of the beginning of every sung word; both lists are in singing order."""
    return np.array([abs(a.start - b.start) for a, b in zip(found, words_of(entry), strict=True)])


def measure(corpus: Path, count: int, seed: int, progress: Progress) -> dict[str, Any]:
    """Median error and share of words within 300 ms: on vocal stems, on the built-in separator's voice, on mixes.

    And for an even spread. In our own corpus the same speech synthesis sings, so the stem's figure is a best case.
    """
    entries = [entry for entry in choose(corpus, count, seed) if words_of(entry)]
    if not entries:
        raise UserProblem(
            "The songs in {corpus} have no timed words.",
            "Measure on a corpus of `coppice corpus make`.",
            corpus=corpus,
        )
    by_way: dict[str, list[Values]] = {"vocal_stem": [], "separated": [], "mix": [], "even_spread": []}
    for done, entry in enumerate(entries):
        progress(done / len(entries), entry.name)
        stem = entry.audio.parent / "stems" / "vocals.flac"
        text = " ".join(word.text for word in words_of(entry))
        if stem.is_file():
            by_way["vocal_stem"].append(errors(warp.align(read_mono(stem, RATE), text, RATE), entry))
        mix = read_mono(entry.audio, RATE)
        voice = vocals(mix, RATE)
        if voice is not None:
            by_way["separated"].append(errors(warp.align(voice, text, RATE), entry))
        by_way["mix"].append(errors(warp.align(mix, text, RATE), entry))
        by_way["even_spread"].append(errors(warp.spread(text.split(), entry.seconds), entry))
    return {way: _summary(np.concatenate(found)) for way, found in by_way.items() if found}


def _summary(found: Values) -> dict[str, Any]:
    return {
        "median_ms": round(1000 * float(np.median(found)), 1),
        "within_300_ms": round(float((found < NEAR).mean()), 3),
        "words": len(found),
    }
