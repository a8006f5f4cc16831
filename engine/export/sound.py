"""What happens to the sound on its way out: gain to a loudness, fades, dither. Pure numpy.

A linear gain only: a limiter would make the stems add up to something else than the mix.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.analysis.loudness import Loudness
from engine.delivery import Delivery
from engine.phrases import Phrase

Audio = npt.NDArray[np.float32]

HEADROOM = 1.0 - 2.0**-15  # the loudest sample every integer format can hold


@dataclass(frozen=True)
class Level:
    """The gain that was chosen (factor), and what the loudness becomes; `note` says what stopped it."""

    gain: float
    lufs: float
    true_peak: float
    note: str = ""


def level(measured: Loudness, wish: Delivery) -> Level:
    """The gain that brings a sound to the wished loudness, as far as the true-peak ceiling lets it."""
    if wish.lufs is None:
        return Level(1.0, measured.lufs, measured.true_peak)
    if not math.isfinite(measured.lufs):
        return Level(
            1.0, measured.lufs, measured.true_peak, Phrase("too short or too silent to measure its loudness")
        )
    decibels = wish.lufs - measured.lufs
    room = wish.ceiling - measured.true_peak
    note = ""
    if decibels > room:
        decibels = room
        note = Phrase(
            "{reached:.1f} instead of {wanted:g} LUFS: the true-peak ceiling is reached",
            reached=measured.lufs + room,
            wanted=wish.lufs,
        )
    return Level(10 ** (decibels / 20), measured.lufs + decibels, measured.true_peak + decibels, note)


def envelope(length: int, sample_rate: int, wish: Delivery) -> npt.NDArray[np.float32]:
    """The fades as a factor per sample: raised cosines from and to silence."""
    shape = np.ones(length, dtype=np.float32)
    into = round(min(length, wish.fade_in * sample_rate))
    out = round(min(length, wish.fade_out * sample_rate))
    if into:
        shape[:into] *= _rise(into)
    if out:
        shape[length - out :] *= _rise(out)[::-1]
    return shape


def _rise(length: int) -> npt.NDArray[np.float32]:
    places = np.arange(length, dtype=np.float32) / length
    return (0.5 - 0.5 * np.cos(np.pi * places)).astype(np.float32)


def dithered(samples: Audio, seed: int = 0) -> Audio:
    """Samples with triangular (TPDF) noise of two steps of 16 bit, ready to be rounded to them.

    The noise is seeded, so the same take gives the same file. Silence stays silence.
    """
    random = np.random.default_rng(seed)
    step = np.float32(2.0**-15)
    noise = random.random(len(samples), dtype=np.float32) - random.random(len(samples), dtype=np.float32)
    sounding = np.zeros(len(samples), dtype=bool) if not samples.any() else np.ones(len(samples), dtype=bool)
    loud = np.float32(1.0 - 2.0**-14)
    return np.clip(np.round((samples + noise * step * sounding) / step) * step, -1.0, loud)


def fitting(tracks: dict[str, Audio]) -> float:
    """The factor (at most 1) under which none of several tracks is clipped by an integer format."""
    peak = max((float(np.abs(samples).max(initial=0.0)) for samples in tracks.values()), default=0.0)
    return min(1.0, HEADROOM / peak) if peak > 0 else 1.0
