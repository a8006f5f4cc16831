from __future__ import annotations

import pytest

from engine.export.grid import grid


@pytest.mark.parametrize("first", [0.0, 0.004, 0.07, 0.3, 0.49, 1.4])
def test_the_first_beat_is_a_whole_beat_of_the_map_and_the_lead_in_is_playable(first: float):
    found = grid(120.0, first, 4)
    start = found.changes[-1]
    assert found.bpm == 120.0
    assert found.beats(first + 2.0) % 1.0 == pytest.approx(0.0, abs=0.02) or found.beats(
        first + 2.0
    ) % 1.0 == pytest.approx(1.0, abs=0.02)
    assert 60 <= found.changes[0].bpm <= 200
    assert start.beats == pytest.approx(found.beats(start.seconds))


def test_beats_follow_the_pieces():
    found = grid(60.0, 0.75, 3, "D minor")
    assert [c.meter for c in found.changes] == [1, 3]
    assert found.beats(0.375) == pytest.approx(0.5)
    assert found.beats(2.75) == pytest.approx(3.0)
