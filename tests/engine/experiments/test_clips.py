"""Faults of clips are found, and only they."""

from __future__ import annotations

import numpy as np

from engine.experiments.clips import Clip, faults, longest, stuck

RATE = 22_050
GOOD = (0.2 * np.random.default_rng(0).standard_normal(RATE)).clip(-1, 1).astype(np.float32)
LIVELY = np.random.default_rng(1).integers(0, 512, 600)


def clip(audio: np.ndarray, codes: np.ndarray) -> Clip:
    return Clip("A", "G", audio.astype(np.float32), codes)


def test_every_fault_is_counted_once() -> None:
    square = np.sign(GOOD)
    looped = np.tile([3, 7, 9], 200)
    kinds = {
        "generated": [clip(GOOD, LIVELY), clip(0 * GOOD, LIVELY), clip(square, LIVELY), clip(GOOD, looped)]
    }
    assert faults(kinds, 86.0) == {"generated": {"silent": 1, "clipped": 1, "stuck": 1, "of": 4}}


def test_stuck_needs_three_seconds() -> None:
    held = LIVELY.copy()
    held[100:357] = 5
    assert not stuck(held, 86.0)
    held[100:360] = 5
    assert stuck(held, 86.0)
    assert longest([True, False, True, True]) == 2
