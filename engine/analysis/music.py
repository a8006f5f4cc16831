"""What a take is musically: tempo, beats, key and loudness, measured together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.analysis import key, rhythm
from engine.analysis.loudness import Loudness, measure

Audio = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Analysis:
    """Tempo in beats per minute and beats in seconds (0 and none where nothing beats); key as 'D minor'."""

    tempo: float
    beats: tuple[float, ...]
    key: str
    loudness: Loudness


def analyse(samples: Audio, sample_rate: int) -> Analysis:
    """Measure mono samples (T,) in [-1, 1]. The first call imports librosa (a few seconds)."""
    beat = rhythm.measure(samples, sample_rate)
    return Analysis(beat.tempo, beat.beats, key.estimate(samples, sample_rate), measure(samples, sample_rate))
