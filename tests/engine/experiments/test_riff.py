"""Plucked riffs: in tune, in time, repeated, and as long as asked for."""

from __future__ import annotations

import numpy as np
import pytest

from engine.experiments.riff import Riff, play, pluck

RATE = 22_050


@pytest.mark.parametrize("pitch", [45, 57, 69])
def test_a_note_has_its_pitch(pitch: int) -> None:
    spectrum = np.abs(np.fft.rfft(pluck(pitch, 1.0, RATE, 1), 8 * RATE))
    wanted = 440 * 2 ** ((pitch - 69) / 12)
    near = np.arange(int(8 * wanted / 1.2), int(8 * wanted * 1.2))
    assert near[spectrum[near].argmax()] / 8 == pytest.approx(wanted, rel=0.02)


def test_the_riff_goes_round() -> None:
    riff = Riff("two", 120.0, 2, ((0.0, 57.0), (1.0, 64.0)))
    audio = play(riff, 3.5, RATE)
    assert len(audio) == int(3.5 * RATE) and 0.3 < np.abs(audio).max() <= 0.5
    energy = [float(np.abs(audio[int(at * RATE) :][:200]).mean()) for at in (0.0, 0.5, 1.0, 1.5, 2.0)]
    before = [float(np.abs(audio[int(at * RATE) - 200 :][:200]).mean()) for at in (0.5, 1.0, 1.5, 2.0)]
    assert all(now > last for now, last in zip(energy[1:], before, strict=True))
    assert len(play(riff, 0.25, RATE)) == int(0.25 * RATE)
