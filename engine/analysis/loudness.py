"""Loudness after ITU-R BS.1770 (pyloudnorm) and true peak (four times oversampled, its annex 2)."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import soxr

from engine.preload import imported

Audio = npt.NDArray[np.float32]

SHORTEST_SECONDS = 0.4  # one gating block of BS.1770
OVERSAMPLING = 4
BLOCK = 1 << 18  # samples that are oversampled in one go


@dataclass(frozen=True)
class Loudness:
    """Integrated loudness in LUFS (-inf for silence or less than 0.4 s) and true peak in dBTP."""

    lufs: float
    true_peak: float


def measure(samples: Audio, sample_rate: int) -> Loudness:
    """Loudness of mono samples (T,) in [-1, 1]."""
    return Loudness(integrated(samples, sample_rate), true_peak(samples, sample_rate))


def integrated(samples: Audio, sample_rate: int) -> float:
    """Integrated loudness in LUFS; -inf where there is nothing to measure."""
    if len(samples) <= SHORTEST_SECONDS * sample_rate or not np.any(samples):
        return -math.inf
    meter = imported("pyloudnorm").Meter(sample_rate)  # brings scipy: only when needed
    with warnings.catch_warnings(), np.errstate(divide="ignore"):
        warnings.simplefilter("ignore", RuntimeWarning)  # all blocks gated: it says so by returning -inf
        return float(meter.integrated_loudness(samples.astype(np.float64)))


def true_peak(samples: Audio, sample_rate: int) -> float:
    """The highest point between and at the samples, in dBTP; -inf for silence."""
    if not len(samples):
        return -math.inf
    stream = soxr.ResampleStream(sample_rate, sample_rate * OVERSAMPLING, 1, dtype="float32", quality="HQ")
    peak = float(np.abs(samples).max())
    # Block by block: ten minutes in one go would need 200 MB, and hold Python's lock for 0.1 s.
    for first in range(0, len(samples), BLOCK):
        dense = stream.resample_chunk(samples[first : first + BLOCK], last=first + BLOCK >= len(samples))
        peak = max(peak, float(np.abs(dense).max(initial=0.0)))
    return 20.0 * math.log10(peak) if peak > 0 else -math.inf
