from __future__ import annotations

import numpy as np
import pytest

from engine.analysis.key import estimate

RATE = 22_050


def chords(*chords_of_notes: tuple[int, ...], seconds: float = 1.5) -> np.ndarray:
    """Chords of tones with some overtones, MIDI notes, one after the other."""
    time = np.arange(int(seconds * RATE)) / RATE
    parts = []
    for notes in chords_of_notes:
        hertz = [440.0 * 2 ** ((note - 69) / 12) for note in notes]
        tones = [np.sin(2 * np.pi * f * k * time) / k**2 for f in hertz for k in (1, 2, 3)]
        parts.append(np.sum(tones, axis=0) * 0.1)
    return np.concatenate(parts).astype(np.float32)


C, F, G = (48, 60, 64, 67), (41, 60, 65, 69), (43, 59, 62, 67)


@pytest.mark.parametrize("shift", [0, 2, 5, 9, 10])
def test_a_cadence_says_its_key_in_any_transposition(shift: int):
    names = {0: "C", 2: "D", 5: "F", 9: "A", 10: "Bb"}
    moved = [tuple(note + shift for note in chord) for chord in (C, F, G, C)]
    assert estimate(chords(*moved), RATE) == f"{names[shift]} major"


def test_a_minor_cadence():
    assert (
        estimate(chords((45, 57, 60, 64), (50, 57, 62, 65), (40, 56, 59, 64), (45, 57, 60, 64)), RATE)
        == "A minor"
    )


def test_silence_and_a_moment_have_no_key():
    assert estimate(np.zeros(5 * RATE, dtype=np.float32), RATE) == ""
    assert estimate(chords(C, seconds=1.0), RATE) == ""
