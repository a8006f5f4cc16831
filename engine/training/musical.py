"""Does it keep time? Onset regularity and beat strength, to be read beside those of shuffled codes.

Bits per token mislead: 4 bits still sampled noise in the feasibility study. Onsets are those a listener would
hear: changes of loudness. Changes of the log spectrum, which stood here before, are mostly the noise floor of
a codec; by them takes that whistled kept time as well as songs do (docs/log.md, seventh session).
Legend: F frames, M mel bands.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.signal import stft

from engine.alignment.spectra import mel_filters

Audio = npt.NDArray[np.float32]
FRAME = 256  # samples between values of the onset curves
WINDOW = 1024
LOUDNESS = 0.3  # the power of a magnitude that its loudness grows with (Stevens' law for sound)
SHORTEST, LONGEST = 0.2, 2.5  # seconds of lag within which a pulse is looked for


def onsets(audio: Audio, sample_rate: int) -> npt.NDArray[np.float64]:
    """How much louder every mel band becomes from frame to frame [M, F], never negative."""
    _, _, spectrum = stft(audio, sample_rate, nperseg=WINDOW, noverlap=WINDOW - FRAME)
    loudness_MF = (mel_filters(sample_rate, WINDOW) @ np.abs(spectrum) ** 2) ** (LOUDNESS / 2)
    return np.asarray(np.maximum(0, np.diff(loudness_MF, axis=1)), np.float64)


def autocorrelation(curve_F: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Normalised autocorrelation of the curve without its mean, 1 at lag 0."""
    curve_F = curve_F - curve_F.mean()
    size = 2 * len(curve_F)
    power = np.abs(np.fft.rfft(curve_F, size)) ** 2
    whole = np.fft.irfft(power)[: len(curve_F)]
    return np.asarray(whole / max(whole[0], 1e-12), np.float64)


def regularity(audio: Audio, sample_rate: int) -> float:
    """Largest autocorrelation of the onsets at a lag of 0.2 to 2.5 s."""
    curve = autocorrelation(onsets(audio, sample_rate).sum(0))
    low, high = (int(seconds * sample_rate / FRAME) for seconds in (SHORTEST, LONGEST))
    return float(curve[low:high].max())


def beat_strength(audio: Audio, sample_rate: int, beat_seconds: float) -> float:
    """Autocorrelation of the onsets at a known beat, less the median over all lags looked at."""
    curve = autocorrelation(onsets(audio, sample_rate).sum(0))
    low, high = (int(seconds * sample_rate / FRAME) for seconds in (SHORTEST, LONGEST))
    beat = round(beat_seconds * sample_rate / FRAME)
    if beat + 2 > len(curve):
        return 0.0  # a clip shorter than the beat
    return float(curve[beat - 1 : beat + 2].max() - np.median(curve[low:high]))
