"""Short riffs of our own as sound: plucked strings (Karplus and Strong 1983), from a list of notes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.signal import lfilter

Audio = npt.NDArray[np.float32]

DAMPING = 0.996  # what a string keeps in one round of its delay line: notes ring for about a second
LEVEL = 0.4  # peak of the whole riff


@dataclass(frozen=True)
class Riff:
    """`notes` are (beat, MIDI pitch) pairs, `tempo` in beats per minute; `beats` beats are played round and round."""

    name: str
    tempo: float
    beats: int
    notes: tuple[tuple[float, ...], ...]


def pluck(pitch: float, seconds: float, sample_rate: int, seed: int) -> Audio:
    """One note: a burst of noise that goes round a delay line and loses its edges there.

    `pitch` is a MIDI number; it is met within half a sample of the period. `seed` is the burst's.
    """
    # The mean of two neighbours, by which the burst loses its edges, delays it by half a sample more.
    period = max(2, round(sample_rate / (440.0 * 2 ** ((pitch - 69) / 12)) - 0.5))
    burst = np.zeros(int(seconds * sample_rate))
    burst[:period] = np.random.default_rng(seed).uniform(-1, 1, period)[: len(burst)]
    feedback = np.zeros(period + 2)
    feedback[0], feedback[period], feedback[period + 1] = 1.0, -DAMPING / 2, -DAMPING / 2
    return np.asarray(lfilter([1.0], feedback, burst), np.float32)


def play(riff: Riff, seconds: float, sample_rate: int) -> Audio:
    """The riff from its beginning for so many seconds, within [-1, 1]."""
    out = np.zeros(int(seconds * sample_rate), np.float32)
    beat = 60.0 / riff.tempo
    for turn in range(int(seconds / (riff.beats * beat)) + 1):
        for index, (at, pitch) in enumerate(riff.notes):
            start = int((turn * riff.beats + at) * beat * sample_rate)
            note = pluck(pitch, 1.5, sample_rate, index)[: max(0, len(out) - start)]
            out[start : start + len(note)] += note
    return np.asarray(LEVEL * out / max(float(np.abs(out).max()), 1e-6), np.float32)
