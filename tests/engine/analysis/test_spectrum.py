from __future__ import annotations

import numpy as np
import pytest

from engine.analysis.spectrum import RATE, at_analysis_rate, magnitudes


def test_a_tone_peaks_in_its_bin_in_every_frame_across_blocks():
    tone = np.sin(2 * np.pi * 1000 * np.arange(RATE * 8) / RATE).astype(np.float32)
    frames = np.concatenate(list(magnitudes(tone, 1024, 220)))
    assert len(frames) == len(tone) // 220 + 1 > 600
    assert set(np.argmax(frames[3:-3], axis=1)) == {round(1000 * 1024 / RATE)}


def test_other_rates_are_converted():
    assert len(at_analysis_rate(np.zeros(44_100, dtype=np.float32), 44_100)) == pytest.approx(RATE, abs=2)
    same = np.zeros(100, dtype=np.float32)
    assert at_analysis_rate(same, RATE) is same
