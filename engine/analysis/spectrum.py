"""Magnitude spectra for the analysis, in blocks (a long song must not fill the memory). Pure numpy."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import soxr

Audio = npt.NDArray[np.float32]

RATE = 22_050  # the analysis listens no higher than 11 kHz
_BLOCK = 512  # frames


def at_analysis_rate(samples: Audio, sample_rate: int) -> Audio:
    """Mono samples (T,) at RATE."""
    if sample_rate == RATE:
        return samples.astype(np.float32, copy=False)
    return np.asarray(soxr.resample(samples, sample_rate, RATE, quality="MQ"), dtype=np.float32)


def magnitudes(samples: Audio, size: int, hop: int) -> Iterator[Audio]:
    """Hann-windowed magnitude spectra (frames, size/2 + 1), block by block; frame f is centred at f * hop."""
    window = np.hanning(size + 1)[:-1].astype(np.float32)
    padded = np.pad(samples, (size // 2, size // 2))
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop]
    for start in range(0, len(frames), _BLOCK):
        yield np.abs(np.fft.rfft(frames[start : start + _BLOCK] * window, axis=1)).astype(np.float32)
