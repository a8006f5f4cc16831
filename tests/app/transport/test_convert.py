from __future__ import annotations

import numpy as np
import pytest
import soxr

from app.transport.convert import converted
from app.transport.ring import Tape


@pytest.mark.parametrize(
    ("rate", "device_rate"), [(22_050, 44_100), (22_050, 48_000), (44_100, 48_000), (44_100, 22_050)]
)
def test_pieces_equal_the_whole(rate: int, device_rate: int) -> None:
    rng = np.random.default_rng(1)
    sound = np.convolve(rng.normal(size=60_000), np.hanning(64) / 32, mode="same").astype(np.float32)
    source, tape, at = Tape(), Tape(), 0
    for size in (10, 3_000, 20_000, 1, 36_989):
        source.write(at, sound[at : at + size])
        place, piece = converted(source, at, at + size, rate, device_rate)
        tape.write(place, piece)
        at += size
    whole = soxr.resample(sound, rate, device_rate)
    assert abs(tape.filled - len(whole)) <= 1
    inner = slice(200, len(whole) - 200)
    assert np.abs(tape.read(0, len(whole))[inner] - whole[inner]).max() < 2e-3 * np.abs(whole).max()


def test_a_stretch_in_the_middle_is_put_where_it_belongs() -> None:
    sound = np.zeros(30_000, np.float32)
    sound[15_000] = 1.0
    source = Tape()
    source.write(0, sound)
    place, piece = converted(source, 14_000, 16_000, 22_050, 44_100)
    assert place + int(np.argmax(piece)) == 30_000
    assert place < 28_000 and place + len(piece) > 32_000
