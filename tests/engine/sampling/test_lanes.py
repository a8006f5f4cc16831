"""Duets: a region takes effect on the token where it begins."""

from engine.labels.conditioning import Brief, Conditioning, Cue, Region, Weighted, blend
from engine.sampling.lanes import cuts, entries, held
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


def test_a_fade_goes_over_in_steps_and_each_step_is_cut():
    brief = Brief(default=A, regions=(Region(1.0, 3.0, A, into=B),), total_seconds=4.0)
    assert cuts(brief, 10, 100) == (10, 15, 20, 25, 30)
    shares = [{w.name: w.weight for w in brief.at(t).artists}.get("B", 0.0) for t in (0.5, 1.1, 1.6, 2.9)]
    assert shares == [0.0, 0.2, 0.4, 0.8]
    assert brief.at(3.0) == A


def test_a_blend_keeps_proportions_and_counts_nobody_as_unknown():
    ab = Conditioning((Weighted("A", 3), Weighted("B", 1)), (Weighted("x"),))
    mixed = blend(ab, Conditioning((Weighted("B"),)), 0.5)
    assert mixed.artists == (Weighted("A", 0.375), Weighted("B", 0.625))
    assert mixed.genres == (Weighted("x", 0.5), Weighted("", 0.5))


def test_fresh_lyrics_begin_at_their_token():
    brief = Brief(cues=(Cue(1.0, 5, fresh=True), Cue(2.0, 9)))
    assert entries(brief, 10, 100) == (10,)
