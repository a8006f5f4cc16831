"""Faults of clips are found, and only they."""

from __future__ import annotations

import numpy as np

from engine.experiments.clips import Clip, faults, fewest_different, stuck, whistles

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
    expected = {"silent": 1, "clipped": 1, "stuck": 1, "whistling": 0, "of": 4}
    assert faults(kinds, RATE, (8, 32, 256)) == {"generated": expected}


def test_codes_of_a_full_clip_last_as_long_as_the_bottom_hop() -> None:
    looped = [clip(GOOD, np.tile([3, 7, 9], 200))]  # 600 codes: 7 s of the top, 0.2 s of the bottom
    found = faults({"generated": looped, "generated_full": looped}, RATE, (8, 32, 256))
    assert [found[kind]["stuck"] for kind in ("generated", "generated_full")] == [1, 0]


def test_a_whistle_is_one_high_tone_that_holds_a_good_part_of_a_second() -> None:
    time = np.arange(4 * RATE) / RATE
    music = np.sin(2 * np.pi * 220 * time) + 0.2 * np.random.default_rng(2).standard_normal(4 * RATE)

    def with_tone(pitch: float, loud: float) -> np.ndarray:
        tone = loud * np.sin(2 * np.pi * pitch * time)
        return music + np.where((time > 1) & (time < 2.2), tone, 0)

    assert whistles(with_tone(4134.0, 1.0), RATE)
    assert not whistles(with_tone(4134.0, 0.3), RATE), "a cymbal or a consonant may be so loud"
    assert not whistles(with_tone(2093.0, 1.0), RATE), "a clarinet"
    assert not whistles(music[: RATE // 2], RATE) and not whistles(0 * music, RATE)


def test_stuck_needs_three_seconds() -> None:
    """A tone that wavers between four codes is held, too."""
    held = LIVELY.copy()
    held[100:357] = np.random.default_rng(3).integers(0, 4, 257)
    held[99] = held[357] = 9
    assert not stuck(held, 86.0) and not stuck(held[100:357], 86.0)
    held[357] = 3
    assert stuck(held, 86.0)
    assert fewest_different(np.array([1, 1, 2, 3, 2, 2, 4]), 3) == 2
    assert fewest_different(np.array([1, 2]), 2) == 2
