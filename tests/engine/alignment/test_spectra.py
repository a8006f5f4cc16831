"""Mel filters cover the spectrum; cepstra tell loudness from shape."""

from __future__ import annotations

import numpy as np

from engine.alignment.spectra import BANDS, cepstra, mel_filters


def test_filters_overlap_by_halves() -> None:
    filters = mel_filters(22_050, 1024)
    assert filters.shape == (BANDS, 513) and filters.min() == 0 and filters.max() <= 1
    inside = filters.sum(0)[30:480]
    assert inside.min() > 0.9 and inside.max() < 1.1


def test_loudness_moves_only_the_first_coefficient() -> None:
    noise = np.random.default_rng(0).standard_normal(22_050).astype(np.float32)
    loud, soft = (cepstra(gain * noise, 22_050, 1024, 512, 8)[:, 2:-2] for gain in (1.0, 0.1))
    assert np.abs(loud - soft)[1:].max() < 0.05 < (loud - soft)[0].min()
