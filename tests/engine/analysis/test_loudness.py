from __future__ import annotations

import math

import numpy as np
import pytest

from engine.analysis import loudness
from engine.analysis.loudness import integrated, measure, true_peak

RATE = 48_000


def test_the_reference_tone_of_bs1770():
    """A 997 Hz sine at full scale in one channel reads -3.01 LUFS (ITU-R BS.1770-4, annex 1)."""
    tone = np.sin(2 * np.pi * 997 * np.arange(5 * RATE) / RATE).astype(np.float32)
    assert integrated(tone, RATE) == pytest.approx(-3.01, abs=0.1)
    assert integrated(tone * 0.1, RATE) == pytest.approx(-23.01, abs=0.1)


def test_the_true_peak_lies_between_the_samples():
    """A quarter-rate sine whose samples miss its crests by 3 dB."""
    tone = np.sin(np.pi / 2 * np.arange(RATE) + np.pi / 4).astype(np.float32)
    assert 20 * math.log10(np.abs(tone).max()) == pytest.approx(-3.01, abs=0.01)
    assert true_peak(
        tone[1000:-1000] * np.hanning(len(tone) - 2000).astype(np.float32), RATE
    ) == pytest.approx(0.0, abs=0.1)


def test_silence_and_moments_are_infinitely_soft():
    found = measure(np.zeros(RATE, dtype=np.float32), RATE)
    assert found.lufs == found.true_peak == -math.inf
    assert integrated(np.ones(RATE // 10, dtype=np.float32), RATE) == -math.inf
    assert true_peak(np.zeros(0, dtype=np.float32), RATE) == -math.inf


def test_a_long_take_is_oversampled_block_by_block_to_the_same_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = np.random.default_rng(1).standard_normal(RATE).astype(np.float32) * 0.2
    whole = true_peak(sound, RATE)
    for block in (997, RATE - 1):
        monkeypatch.setattr(loudness, "BLOCK", block)
        assert true_peak(sound, RATE) == whole
