from __future__ import annotations

import numpy as np
import pytest

from engine.analysis.loudness import Loudness
from engine.delivery import Delivery
from engine.export.sound import HEADROOM, dithered, envelope, fitting, level


def test_the_ceiling_wins_over_the_wished_loudness():
    free = level(Loudness(-20.0, -10.0), Delivery(lufs=-14.0))
    assert free.gain == pytest.approx(10 ** (6 / 20))
    assert (free.lufs, free.true_peak, free.note) == (-14.0, -4.0, "")
    stopped = level(Loudness(-20.0, -5.0), Delivery(lufs=-14.0, ceiling=-1.0))
    assert (stopped.lufs, stopped.true_peak) == (-16.0, -1.0)
    assert "-16.0 instead of -14" in stopped.note
    assert level(Loudness(-20.0, -5.0), Delivery()).gain == 1.0
    assert level(Loudness(-np.inf, -np.inf), Delivery(lufs=-14.0)).gain == 1.0


def test_fades_begin_and_end_in_silence():
    shape = envelope(1000, 100, Delivery(fade_in=2.0, fade_out=3.0))
    assert shape[0] == 0.0
    assert shape[-1] == 0.0
    assert shape[100] == pytest.approx(0.5, abs=0.01)
    np.testing.assert_array_equal(shape[200:700], 1.0)
    for long in (1.0, 1e308):
        assert envelope(10, 100, Delivery(fade_in=long, fade_out=long)).max() <= 1.0


def test_dither_turns_distortion_into_noise():
    """A tone below one 16-bit step would vanish by rounding alone; with TPDF noise it stays, on the grid."""
    tone = (0.4 * 2.0**-15 * np.sin(np.arange(40_000) * 0.05)).astype(np.float32)
    out = dithered(tone)
    steps = out * 2.0**15
    np.testing.assert_array_equal(steps, np.round(steps))
    assert np.dot(out, tone) / np.dot(tone, tone) == pytest.approx(1.0, abs=0.1)
    noise = (out - tone) * 2.0**15
    assert noise.std() == pytest.approx(0.5, abs=0.05)  # TPDF of 2 steps and rounding: sqrt(1/6 + 1/12)
    assert not dithered(np.zeros(100, dtype=np.float32)).any()
    np.testing.assert_array_equal(out, dithered(tone))


def test_fitting_brings_the_loudest_track_below_full_scale():
    loud = {"a": np.array([0.1, -2.0], dtype=np.float32), "b": np.array([0.5], dtype=np.float32)}
    assert 2.0 * fitting(loud) == pytest.approx(HEADROOM)
    assert fitting({"a": np.array([0.5], dtype=np.float32)}) == 1.0
    assert fitting({}) == 1.0
