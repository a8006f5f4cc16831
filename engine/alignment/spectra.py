"""Mel spectra and cepstra: what a voice sounds like, frame by frame.

Legend: M mel bands, F frequencies, N frames, D coefficients.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.fft import dct
from scipy.signal import stft

Audio = npt.NDArray[np.float32]
Table = npt.NDArray[np.float64]

BANDS = 40


@lru_cache(maxsize=8)
def mel_filters(sample_rate: int, window: int) -> Table:
    """Triangular filters [M, F] for an STFT of `window` samples, even on the mel scale (2595 log10(1 + f/700))."""
    top = 2595 * np.log10(1 + sample_rate / 2 / 700)
    edges = 700 * (10 ** (np.linspace(0, top, BANDS + 2) / 2595) - 1)
    frequencies = np.fft.rfftfreq(window, 1 / sample_rate)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising, falling = (frequencies - low) / (middle - low), (high - frequencies) / (high - middle)
    return np.asarray(np.clip(np.minimum(rising, falling), 0, None), np.float64)


def cepstra(audio: Audio, sample_rate: int, window: int, hop: int, coefficients: int) -> Table:
    """Mel cepstra [D, N], a frame every `hop` samples; the first coefficient is the loudness."""
    _, _, spectrum = stft(audio, sample_rate, nperseg=window, noverlap=window - hop)
    mel_MN = mel_filters(sample_rate, window) @ np.abs(spectrum) ** 2
    return np.asarray(dct(np.log(mel_MN + 1e-8), axis=0, norm="ortho")[:coefficients], np.float64)
