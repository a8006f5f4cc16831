"""Duets: a region takes effect on the token where it begins."""

from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.sampling.lanes import cuts, held
from engine.sampling.plan import windows

A, B = (Conditioning(artists=(Weighted(name),)) for name in "AB")


def test_windows_are_cut_at_region_edges_and_labelled_by_their_new_tokens():
    brief = Brief(default=A, regions=(Region(1.0, 2.0, B),), total_seconds=4.0)
    edges = cuts(brief, hop=10, sample_rate=100)
    assert edges == (10, 20)
    planned = windows(40, 16, 8, 0, edges)
    for window in planned:
        assert held(brief, window, 10, 100) == (B if 10 <= window.first_new < 20 else A)


def test_edges_that_change_nothing_cut_nothing():
    brief = Brief(default=A, regions=(Region(1.0, 2.0, A), Region(2.0, 3.0, B), Region(3.0, 4.0, B)))
    assert cuts(brief, 10, 100) == (20, 40)
