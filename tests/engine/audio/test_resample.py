"""Rates: same rate is untouched, others keep a tone and its length."""

from __future__ import annotations

import numpy as np

from engine.audio.resample import resample


def test_the_same_rate_is_untouched() -> None:
    samples = np.arange(5, dtype=np.float32)
    assert resample(samples, 44100, 44100) is samples


def test_length_and_type() -> None:
    mono = np.zeros(44100, dtype=np.float32)
    assert resample(mono, 44100, 22050).shape == (22050,)
    assert resample(np.stack([mono, mono], axis=1), 44100, 48000).shape == (48000, 2)
    assert resample(mono, 44100, 8000).dtype == np.float32
