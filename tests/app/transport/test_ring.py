from __future__ import annotations

import numpy as np
import pytest

from app.transport.ring import Tape


def test_it_grows_and_keeps_what_was_written() -> None:
    tape, whole = Tape(16), np.arange(1000, dtype=np.float32)
    for start in range(0, 1000, 33):
        tape.write(start, whole[start : start + 33])
    assert tape.filled == 1000 and np.array_equal(tape.samples[:1000], whole)


def test_it_may_be_overwritten_but_has_no_holes() -> None:
    tape = Tape(16)
    tape.write(0, np.ones(10, np.float32))
    tape.write(2, np.zeros(3, np.float32))
    assert tape.filled == 10 and tape.samples[:10].sum() == 7
    with pytest.raises(ValueError, match="hole"):
        tape.write(11, np.ones(1, np.float32))


@pytest.mark.parametrize("channels", [1, 2])
def test_copying_stops_at_the_end_with_silence(channels: int) -> None:
    tape = Tape(16)
    tape.write(0, np.ones(10, np.float32))
    out = np.full((8, channels), 9.0, np.float32)
    assert tape.copy_to(out, 6, 0.5) == 4
    assert (out[:4] == 0.5).all() and (out[4:] == 0).all()
    assert tape.copy_to(out, 50, 1.0) == 0 and not out.any()
