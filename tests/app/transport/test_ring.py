from __future__ import annotations

import numpy as np
import pytest

from app.transport.ring import Tape


def test_it_grows_and_keeps_what_was_written() -> None:
    tape, whole = Tape(16), np.arange(1000, dtype=np.float32)
    for start in range(0, 1000, 33):
        tape.write(start, whole[start : start + 33])
    assert tape.filled == 1000 and np.array_equal(tape.read(0, 2000), whole)


def test_it_may_be_overwritten_but_has_no_holes() -> None:
    tape = Tape(16)
    tape.write(0, np.ones(10, np.float32))
    tape.write(2, np.zeros(3, np.float32))
    assert tape.filled == 10 and tape.read(0, 10).sum() == 7
    with pytest.raises(ValueError, match="hole"):
        tape.write(11, np.ones(1, np.float32))


def test_what_begins_alike_shares_whole_blocks_and_nothing_more() -> None:
    tape, whole = Tape(16), np.arange(50, dtype=np.float32)
    tape.write(0, whole)
    other = tape.beginning(40)
    other.write(40, -np.ones(20, np.float32))
    assert np.array_equal(tape.read(0, 50), whole)
    assert np.array_equal(other.read(0, 40), whole[:40]) and (other.read(40, 60) == -1).all()
    assert tape.beginning(0).filled == 0 and tape.beginning(99).filled == 50


@pytest.mark.parametrize("channels", [1, 2])
def test_copying_stops_at_the_end_with_silence(channels: int) -> None:
    tape = Tape(16)
    tape.write(0, np.ones(20, np.float32))
    out = np.full((8, channels), 9.0, np.float32)
    assert tape.copy_to(out, 12, 0.5) == 8 and (out == 0.5).all()
    assert tape.copy_to(out, 16, 0.5) == 4
    assert (out[:4] == 0.5).all() and (out[4:] == 0).all()
    assert tape.copy_to(out, 50, 1.0) == 0 and not out.any()
