"""Tempo and beats: librosa's beat tracker, then a steady grid fitted to what it found.

The tracker's tempo is one bin of an autocorrelation, several per cent apart; a straight line through
the times of the beats it then places is far finer. Generated songs keep one tempo.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]
Times = npt.NDArray[np.float64]

RATE = 22_050
HOP = 256
SHORTEST_SECONDS = 3.0
FEWEST_BEATS = 4


@dataclass(frozen=True)
class Rhythm:
    """Beats per minute (0: none found) and the times of the beats in seconds."""

    tempo: float
    beats: tuple[float, ...]

    @property
    def first(self) -> float:
        """The first beat in seconds, 0 without beats."""
        return self.beats[0] if self.beats else 0.0


SILENT = Rhythm(0.0, ())


def measure(samples: Audio, sample_rate: int) -> Rhythm:
    """Tempo and beats of mono samples (T,); SILENT for less than 3 s or where nothing beats."""
    if len(samples) < SHORTEST_SECONDS * sample_rate or not np.any(np.abs(samples) > 1e-4):
        return SILENT
    librosa = import_module("librosa")
    if sample_rate != RATE:
        samples = librosa.resample(samples, orig_sr=sample_rate, target_sr=RATE, res_type="soxr_mq")
    onsets = librosa.onset.onset_strength(y=samples, sr=RATE, hop_length=HOP, aggregate=np.median)
    _, beats = librosa.beat.beat_track(onset_envelope=onsets, sr=RATE, hop_length=HOP, units="time")
    return steady(np.asarray(beats, dtype=np.float64), len(samples) / RATE)


def steady(beats: Times, seconds: float) -> Rhythm:
    """The steady beat nearest to tracked beats, over the whole of `seconds`; SILENT for too few beats."""
    if len(beats) < FEWEST_BEATS:
        return SILENT
    gaps = np.diff(beats)
    period = float(np.median(gaps))
    # Number the beats by their distance in periods: a beat left out or put in must not bend the line.
    numbers = np.concatenate([[0.0], np.cumsum(np.maximum(1.0, np.round(gaps / period)))])
    for _ in range(3):
        period, start = np.polyfit(numbers, beats, 1)
        errors = np.abs(beats - (start + numbers * period))
        kept = errors <= max(0.02, 2.0 * float(np.median(errors)))
        if kept.all() or kept.sum() < FEWEST_BEATS:
            break
        beats, numbers = beats[kept], numbers[kept]
    period, start = np.polyfit(numbers, beats, 1)
    first = start - np.floor(start / period + 1e-6) * period
    count = int((seconds - first) / period) + 1
    return Rhythm(float(60.0 / period), tuple(float(first + place * period) for place in range(count)))
