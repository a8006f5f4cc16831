"""Does it keep time? Onset regularity and beat strength, to be read beside those of shuffled codes.

Bits per token mislead: 4 bits still sampled noise in the feasibility study. Legend: F frames.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.signal import stft

Audio = npt.NDArray[np.float32]
FRAME = 128  # samples between values of the onset curve
WINDOW = 1024
SHORTEST, LONGEST = 0.2, 2.5  # seconds of lag within which a pulse is looked for


def onset_curve(audio: Audio, sample_rate: int) -> npt.NDArray[np.float64]:
    """Half-wave rectified change of the log spectrum, summed over frequency, mean removed."""
    _, _, spectrum = stft(audio, sample_rate, nperseg=WINDOW, noverlap=WINDOW - FRAME)
    level = np.log1p(1000 * np.abs(spectrum))
    flux = np.maximum(0, np.diff(level, axis=1)).sum(0)
    return np.asarray(flux - flux.mean(), np.float64)


def autocorrelation(curve_F: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Normalised autocorrelation, 1 at lag 0."""
    size = 2 * len(curve_F)
    power = np.abs(np.fft.rfft(curve_F, size)) ** 2
    whole = np.fft.irfft(power)[: len(curve_F)]
    return np.asarray(whole / max(whole[0], 1e-12), np.float64)


def regularity(audio: Audio, sample_rate: int) -> float:
    """Largest autocorrelation of the onsets at a lag of 0.2 to 2.5 s."""
    curve = autocorrelation(onset_curve(audio, sample_rate))
    low, high = (int(seconds * sample_rate / FRAME) for seconds in (SHORTEST, LONGEST))
    return float(curve[low:high].max())


def beat_strength(audio: Audio, sample_rate: int, beat_seconds: float) -> float:
    """Autocorrelation of the onsets at a known beat, less the median over all lags looked at."""
    curve = autocorrelation(onset_curve(audio, sample_rate))
    low, high = (int(seconds * sample_rate / FRAME) for seconds in (SHORTEST, LONGEST))
    beat = round(beat_seconds * sample_rate / FRAME)
    if beat + 3 > len(curve):
        return 0.0  # a clip shorter than the beat
    return float(curve[beat - 2 : beat + 3].max() - np.median(curve[low:high]))
