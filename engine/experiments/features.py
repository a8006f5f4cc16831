"""What a clip sounds like as a row of numbers: timbre (MFCC), pulse (onset autocorrelation), harmony (chroma).

These know nothing of any network, so a classifier on them judges a model from outside (SEEDLING.md). What
any lossy codec changes alike, loudness, noise floor and how much things vary, is kept out on purpose: with
spreads and absolute heights among the features, a classifier that knew originals perfectly took the codec's
noise for a genre (docs/log.md, 2026-11-21). Legend: F frequencies, M mel bands, N frames.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.signal import stft

from engine.alignment.spectra import cepstra
from engine.training.musical import FRAME, autocorrelation, onsets

Audio = npt.NDArray[np.float32]
Row = npt.NDArray[np.float64]

COEFFICIENTS = 20
WINDOW, HOP = 1024, 512
PULSE_BANDS = (slice(0, 8), slice(8, 24), slice(24, 40))  # mel bands: bass and kick, middle, cymbals
CHROMA_WINDOW = 8192  # samples: fine enough for semitones above 110 Hz at 22.05 kHz
CHROMA_LOW, CHROMA_HIGH = 110.0, 1760.0
LAG_LOW, LAG_HIGH, LAG_POOL = 0.15, 2.5, 2  # seconds, seconds, frames averaged into one feature


def features(audio: Audio, sample_rate: int) -> Row:
    """All features of a clip, a fixed number for clips of one length of 3 s or more."""
    return np.concatenate(
        [timbre(audio, sample_rate), pulse(audio, sample_rate), harmony(audio, sample_rate)]
    )


def timbre(audio: Audio, sample_rate: int) -> Row:
    """Means of the MFCCs but the first, which is loudness."""
    return np.asarray(cepstra(audio, sample_rate, WINDOW, HOP, COEFFICIENTS)[1:].mean(1), np.float64)


def pulse(audio: Audio, sample_rate: int) -> Row:
    """The shape of the onsets' autocorrelation over the lags, in three bands."""
    onsets_MN = onsets(audio, sample_rate)
    low, high = (int(seconds * sample_rate / FRAME) for seconds in (LAG_LOW, LAG_HIGH))
    found = []
    for band in PULSE_BANDS:
        curve_N = autocorrelation(onsets_MN[band].sum(0))
        kept = curve_N[low : low + (high - low) // LAG_POOL * LAG_POOL]
        found.append(_shape(kept.reshape(-1, LAG_POOL).mean(1)))
    return np.concatenate(found)


def harmony(audio: Audio, sample_rate: int) -> Row:
    """How the energy is shared between the twelve pitch classes."""
    _, _, spectrum = stft(audio, sample_rate, nperseg=CHROMA_WINDOW, noverlap=CHROMA_WINDOW * 3 // 4)
    chroma = chroma_filters(sample_rate) @ np.abs(spectrum)
    return _shape((chroma / (chroma.sum(0, keepdims=True) + 1e-6)).mean(1))


def _shape(values: Row) -> Row:
    """The values with mean 0 and spread 1."""
    return np.asarray((values - values.mean()) / (values.std() + 1e-9), np.float64)


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
