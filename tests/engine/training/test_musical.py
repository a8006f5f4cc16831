"""Clicks keep time, noise does not."""

from __future__ import annotations

import numpy as np

from engine.training.musical import beat_strength, regularity

RATE = 22_050


def test_clicks_are_regular_and_noise_is_not() -> None:
    random = np.random.default_rng(0)
    noise = (0.1 * random.standard_normal(6 * RATE)).astype(np.float32)
    clicks = noise * 0.01
    for beat in range(12):
        clicks[beat * RATE // 2 : beat * RATE // 2 + 400] += noise[:400]
    assert regularity(clicks, RATE) > 0.7 > 0.3 > regularity(noise, RATE)
    assert beat_strength(clicks, RATE, 0.5) > 0.5 > 0.2 > beat_strength(clicks, RATE, 0.33)
    assert beat_strength(clicks[:2000], RATE, 0.5) == 0.0
