"""Log-frequency spectrogram tiles: numpy only, so the window can draw them without torch.

A tile covers TILE_FRAMES frames of HOP samples; tile k begins at sample k * TILE_FRAMES * HOP. Frames are
centred, so neighbouring tiles join without a seam if each is given `margin` samples either side.
Legend: F frames, N samples per frame, B frequency rows (lowest first).
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]

WINDOW = 2048
HOP = 256
ROWS = 128
TILE_FRAMES = 256
LOWEST_HZ = 20.0
FLOOR_DB = -90.0


@lru_cache(maxsize=8)
def _rows(sample_rate: int) -> tuple[npt.NDArray[np.int64], Audio, npt.NDArray[np.int64]]:
    """For each row: the left FFT bin, the share of the bin after it, and the bins between its borders.

    Low rows lie closer than bins and are drawn between two; high rows span many bins and show the
    loudest, so that no tone falls between rows. The borders are (first, last + 1) pairs for `reduceat`.
    """
    centres = row_frequencies(sample_rate) * WINDOW / sample_rate
    left = np.minimum(np.floor(centres).astype(np.int64), WINDOW // 2 - 1)
    half = np.sqrt(centres[1] / centres[0])
    first = np.minimum(np.ceil(centres / half).astype(np.int64), WINDOW // 2)
    last = np.clip(np.ceil(centres * half).astype(np.int64), first + 1, WINDOW // 2 + 1)
    return left, (centres - left).astype(np.float32), np.stack([first, last], axis=1).ravel()


def row_frequencies(sample_rate: int) -> npt.NDArray[np.float64]:
    """Centre frequency of each row in Hz, from LOWEST_HZ to half the sample rate, evenly in log."""
    return np.geomspace(LOWEST_HZ, sample_rate / 2, ROWS)


@lru_cache(maxsize=1)
def _window() -> Audio:
    return np.hanning(WINDOW + 1)[:-1].astype(np.float32)


def tile_count(length: int) -> int:
    """How many tiles `length` samples need."""
    return -(-length // (TILE_FRAMES * HOP))


def tile(samples: Audio, index: int, sample_rate: int) -> npt.NDArray[np.uint8]:
    """Tile `index` of a mono signal, (ROWS, frames) uint8: 0 = FLOOR_DB and below, 255 = full scale.

    Frames beyond the signal's end are left out, so the last tile may be narrower.
    """
    start = index * TILE_FRAMES * HOP
    frames = min(TILE_FRAMES, max(0, -(-(len(samples) - start) // HOP)))
    if frames <= 0:
        return np.zeros((ROWS, 0), dtype=np.uint8)
    first, last = start - WINDOW // 2, start + (frames - 1) * HOP + WINDOW // 2
    span = samples[max(0, first) : min(len(samples), last)]
    padded = np.pad(span, (max(0, -first), max(0, last - len(samples))))
    frames_FN = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP] * _window()
    # A full-scale sine has magnitude 1 after this scaling.
    magnitude = np.abs(np.fft.rfft(frames_FN, axis=1)).astype(np.float32) / (WINDOW / 4)
    left, share, borders = _rows(sample_rate)
    between_FB = magnitude[:, left] * (1 - share) + magnitude[:, left + 1] * share
    # One silent bin more, because the last row's border is the end of the spectrum.
    loudest_FB = np.maximum.reduceat(np.pad(magnitude, ((0, 0), (0, 1))), borders, axis=1)[:, ::2]
    wide_B = borders[1::2] - borders[::2] > 1
    rows_FB = np.where(wide_B, loudest_FB, between_FB)
    decibels = 20 * np.log10(np.maximum(rows_FB, 1e-9))
    scaled = np.clip((decibels - FLOOR_DB) / -FLOOR_DB, 0.0, 1.0) * 255
    return np.ascontiguousarray(scaled.T.round().astype(np.uint8))
