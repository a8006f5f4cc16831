from __future__ import annotations

import numpy as np
import pytest

from app.transport.compare import loudness, trims

RATE = 8000
TONE = np.sin(np.arange(4 * RATE) * 0.1).astype(np.float32)


def test_pauses_do_not_count() -> None:
    with_pause = np.concatenate([TONE, np.zeros(4 * RATE, np.float32)])
    assert loudness(with_pause, RATE) == pytest.approx(loudness(TONE, RATE), rel=0.02)
    assert loudness(TONE, RATE) == pytest.approx(0.7071, rel=0.01)
    assert loudness(TONE[:100], RATE) > 0 and loudness(TONE[:0], RATE) == 0.0


def test_the_louder_one_is_turned_down() -> None:
    a, b = trims(0.8 * TONE, 0.2 * TONE, RATE)
    assert (a, b) == (pytest.approx(0.25, rel=0.01), 1.0)
    assert trims(TONE, np.zeros(RATE, np.float32), RATE) == (1.0, 1.0)
