from __future__ import annotations

import pytest

from app.conditioning import regions as lane
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted

A, B, C = (Conditioning((Weighted(name),)) for name in "ABC")
TWO = (Region(2.0, 6.0, A), Region(8.0, 12.0, B))


def spans(regions: lane.Regions) -> list[tuple[float, float, str]]:
    return [(r.start, r.end, r.conditioning.artists[0].name) for r in regions]


def test_a_region_makes_room_for_itself() -> None:
    assert spans(lane.put(TWO, Region(5.0, 9.0, C))) == [(2, 5, "A"), (5, 9, "C"), (9, 12, "B")]
    assert spans(lane.put(TWO, Region(3.0, 4.0, C))) == [
        (2, 3, "A"), (3, 4, "C"), (4, 6, "A"), (8, 12, "B"),
    ]  # fmt: skip
    assert spans(lane.put(TWO, Region(1.9, 5.9, C))) == [(1.9, 5.9, "C"), (8, 12, "B")]


def test_moving_and_resizing_never_overlap_nor_vanish() -> None:
    assert spans(lane.moved(TWO, 0, 7.0)) == [(7, 11, "A"), (11, 12, "B")]
    assert spans(lane.moved(TWO, 0, -3.0))[0] == (0, 4, "A")
    assert spans(lane.resized(TWO, 1, 11.9, 12.0))[1] == (11.75, 12, "B")
    assert spans(lane.resized(TWO, 0, 2.0, 1.0))[0] == (2, 2.25, "A")


def test_splitting_keeps_the_music_and_too_short_parts_are_refused() -> None:
    assert spans(lane.split(TWO, 0, 4.0)) == [(2, 4, "A"), (4, 6, "A"), (8, 12, "B")]
    assert lane.split(TWO, 0, 5.9) == TWO
    assert lane.without(TWO, 0) == TWO[1:]


def test_a_cross_fade_lies_around_an_edge_and_takes_half_the_room_at_most() -> None:
    brief = Brief(C, (Region(2.0, 6.0, A), Region(6.0, 7.0, B)), total_seconds=20.0)
    faded = lane.faded(brief, 6.0)
    assert [(r.start, r.end) for r in faded] == [(2.0, 5.5), (5.5, 6.5), (6.5, 7.0)]
    assert (faded[1].conditioning, faded[1].into) == (A, B)
    from_default = lane.faded(brief, 2.0, seconds=1.0)
    assert (from_default[0].conditioning, from_default[0].into) == (C, A)
    assert lane.faded(brief, 0.1) == brief.regions


def test_labels_say_who_sings() -> None:
    both = Conditioning((Weighted("A", 3), Weighted("B", 2)), (Weighted("pop"),))
    assert lane.title(both) == "A 60 + B 40 · pop"
    assert lane.title(Conditioning()) == "Anyone"
    assert lane.label(Region(0, 1, A, into=B)) == "A → B"


@pytest.mark.parametrize(("moment", "found"), [(1.9, None), (2.0, 0), (6.0, None), (9.0, 1)])
def test_which_region_is_in_force(moment: float, found: int | None) -> None:
    assert lane.at(TWO, moment) == found
