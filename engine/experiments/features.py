"""What a clip sounds like as a row of numbers: timbre (MFCC), pulse (onset autocorrelation), harmony (chroma).

These know nothing of any network, so a classifier on them judges a model from outside (SEEDLING.md).
Legend: F frequencies.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.signal import stft

from engine.alignment.spectra import cepstra
from engine.training.musical import FRAME, autocorrelation, onset_curve

Audio = npt.NDArray[np.float32]
Row = npt.NDArray[np.float64]

COEFFICIENTS = 20
WINDOW, HOP = 1024, 512
CHROMA_WINDOW = 8192  # samples: fine enough for semitones above 110 Hz at 22.05 kHz
CHROMA_LOW, CHROMA_HIGH = 110.0, 1760.0
LAG_LOW, LAG_HIGH, LAG_POOL = 0.15, 2.5, 4  # seconds, seconds, frames averaged into one feature


def features(audio: Audio, sample_rate: int) -> Row:
    """All features of a clip, a fixed number for clips of one length of 3 s or more."""
    return np.concatenate(
        [timbre(audio, sample_rate), pulse(audio, sample_rate), harmony(audio, sample_rate)]
    )


def timbre(audio: Audio, sample_rate: int) -> Row:
    """Mean, spread and mean change of the MFCCs; loudness (the first one) is left out of the means."""
    cepstrum = cepstra(audio, sample_rate, WINDOW, HOP, COEFFICIENTS)
    change = np.abs(np.diff(cepstrum, axis=1)).mean(1)
    return np.concatenate([cepstrum[1:].mean(1), cepstrum.std(1), change])


def pulse(audio: Audio, sample_rate: int) -> Row:
    """Autocorrelation of the onsets, lag by lag."""
    curve = autocorrelation(onset_curve(audio, sample_rate))
    low, high = (round(seconds * sample_rate / FRAME) for seconds in (LAG_LOW, LAG_HIGH))
    kept = curve[low : low + (high - low) // LAG_POOL * LAG_POOL]
    return np.asarray(kept.reshape(-1, LAG_POOL).mean(1), np.float64)


def harmony(audio: Audio, sample_rate: int) -> Row:
    """Mean and spread over time of the energy in the twelve pitch classes."""
    _, _, spectrum = stft(audio, sample_rate, nperseg=CHROMA_WINDOW, noverlap=CHROMA_WINDOW * 3 // 4)
    chroma = chroma_filters(sample_rate) @ np.abs(spectrum)
    chroma /= chroma.sum(0, keepdims=True) + 1e-6
    return np.concatenate([chroma.mean(1), chroma.std(1)])


@lru_cache(maxsize=4)
def chroma_filters(sample_rate: int) -> Row:
    """Which pitch class every frequency belongs to [12, F]; 0 is C."""
    frequencies = np.fft.rfftfreq(CHROMA_WINDOW, 1 / sample_rate)
    inside = (frequencies >= CHROMA_LOW) & (frequencies <= CHROMA_HIGH)
    pitch = np.zeros(len(frequencies))
    pitch[inside] = 69 + 12 * np.log2(frequencies[inside] / 440.0)
    table = np.zeros((12, len(frequencies)))
    bins = np.flatnonzero(inside)
    table[np.round(pitch[bins]).astype(int) % 12, bins] = 1.0
    return table
