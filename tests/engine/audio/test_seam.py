from __future__ import annotations

import numpy as np
import pytest

from engine.audio import seam

RATE = 1000


def test_a_crossfade_has_no_step_and_no_dip():
    fade = seam.joined(np.full(100, 0.5, np.float32), np.full(120, 0.5, np.float32), 64, RATE)
    assert fade.shape == (156,)
    assert np.allclose(fade, 0.5)


def test_without_an_overlap_both_sides_are_faded():
    faded = seam.joined(np.ones(100, np.float32), -np.ones(100, np.float32), 0, 2 * RATE)
    assert len(faded) == 200
    assert np.abs(np.diff(faded)).max() < 0.1


def test_a_quieter_level_begins_as_loud_as_what_was_before_and_eases_to_its_own():
    tone = np.sin(np.arange(6 * RATE) * 0.3).astype(np.float32)
    heard = seam.joined(0.6 * tone[:1000], 0.4 * tone[750:], 250, RATE)
    loud = [float(np.abs(heard[at : at + 100]).max()) for at in (800, 1000, 2000, 2900, 3100)]
    assert loud == pytest.approx([0.6, 0.6, 0.5, 0.41, 0.4], abs=0.02)
    assert np.abs(np.diff(heard)).max() <= np.abs(np.diff(0.6 * tone)).max() * 1.01


def test_gains_are_bounded_and_silence_is_left_alone():
    loud, quiet = np.full(50, 0.8, np.float32), np.full(50, 0.1, np.float32)
    assert seam.matched(loud, quiet) == seam.MOST_GAIN
    assert seam.matched(quiet, loud) == 1 / seam.MOST_GAIN
    assert seam.matched(loud, np.zeros(50, np.float32)) == 1.0
    assert seam.matched(loud, loud * 1.01) == 1.0
    assert seam.matched(loud[:0], loud) == 1.0


def test_weights_and_gains_around_a_seam():
    assert seam.rise(-30, 10, 20).tolist()[:10] == [0.0] * 10
    assert seam.rise(0, 3, 20).tolist() == [1.0] * 3
    assert seam.rise(-1, 1, 0).tolist() == [0.0, 1.0]
    gains = seam.eased(1.5, -10, 2 * RATE + 5, RATE)
    assert gains[0] == pytest.approx(1.5) and gains[-1] == 1.0 and (np.diff(gains) <= 1e-6).all()
