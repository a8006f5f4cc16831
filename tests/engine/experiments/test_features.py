"""Features hear what they are named after."""

from __future__ import annotations

import numpy as np

from engine.experiments.features import LAG_LOW, LAG_POOL, features, harmony, pulse, timbre
from engine.training.musical import FRAME

RATE = 22_050
TIME = np.arange(6 * RATE) / RATE


def tone(pitch: float) -> np.ndarray:
    return (0.3 * np.sin(2 * np.pi * pitch * TIME)).astype(np.float32)


def test_harmony_finds_the_pitch_class_in_any_octave() -> None:
    for pitch in (220.0, 440.0, 880.0):
        assert harmony(tone(pitch), RATE).argmax() == 9  # A
    assert harmony(tone(523.25), RATE).argmax() == 0  # C


def test_pulse_peaks_at_the_beat_whatever_the_loudness() -> None:
    random = np.random.default_rng(0)
    clicks = np.exp(-60 * (TIME % 0.5)) * random.standard_normal(6 * RATE)
    found = pulse((0.5 * clicks).astype(np.float32), RATE)
    lags = LAG_LOW + (np.arange(len(found) // 3) + 0.5) * LAG_POOL * FRAME / RATE
    for band in found.reshape(3, -1):
        assert band[abs(lags - 0.5).argmin()] > 1.5 > 0.5 > band[abs(lags - 0.75).argmin()]
    np.testing.assert_allclose(pulse((0.05 * clicks).astype(np.float32), RATE), found, atol=1e-3)


def test_timbre_does_not_depend_on_loudness_but_on_brightness() -> None:
    noise = np.random.default_rng(0).standard_normal(6 * RATE).astype(np.float32) * 0.3
    dull = np.convolve(noise, np.ones(8) / 8, "same").astype(np.float32)
    same = np.abs(timbre(noise, RATE) - timbre(noise / 2, RATE)).max()
    assert same < 0.1 < np.abs(timbre(noise, RATE) - timbre(dull, RATE)).max()


def test_clips_of_one_length_have_equally_many_features() -> None:
    assert features(tone(200), RATE).shape == features(tone(300), RATE).shape
    assert np.isfinite(features(np.zeros(6 * RATE, np.float32), RATE)).all()
