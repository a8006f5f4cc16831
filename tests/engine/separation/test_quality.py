from __future__ import annotations

import math

import numpy as np
import pytest

from engine.separation.quality import quality, si_sdr


def test_noise_of_a_tenth_is_twenty_decibels_at_any_scale():
    random = np.random.default_rng(0)
    truth = random.standard_normal(100_000).astype(np.float32)
    noise = random.standard_normal(100_000).astype(np.float32)
    noise -= np.dot(noise, truth) / np.dot(truth, truth) * truth
    for scale in (1.0, 0.01):
        assert si_sdr(scale * (truth + 0.1 * noise), truth) == pytest.approx(20.0, abs=0.1)


def test_silence_has_no_quality():
    assert math.isnan(si_sdr(np.ones(10, dtype=np.float32), np.zeros(10, dtype=np.float32)))


def test_the_quality_is_a_sentence_with_a_figure_per_stem():
    said = quality()
    assert all(name in said for name in ("vocals", "drums", "bass", "other"))
    assert "basic" in said
