from __future__ import annotations

from dataclasses import replace

from app.conditioning.grown import grown
from engine.labels.conditioning import Conditioning, Region, Weighted
from tests.app.songs import make_song, node

BERT = Conditioning((Weighted("Bert Fuzz"),))


def test_the_path_is_told_by_what_each_take_was_grown_with() -> None:
    clip, take = node(1, None, 0, 4), node(2, 1, 4, 6, "Ada Loop")
    assert take.recipe is not None
    regions = (Region(2.0, 5.0, BERT), Region(7.0, 9.0, BERT, Conditioning()))
    brief = replace(take.recipe.brief, regions=regions)
    take = replace(take, recipe=replace(take.recipe, brief=brief))
    song = make_song(clip, take)
    found = grown(song, 2)
    assert [item.id for item, _ in found] == [1, 2, 2, 2, 2]
    assert found[0][1].conditioning == Conditioning()
    spans = [(round(region.start, 1), round(region.end, 1)) for _, region in found]
    assert spans == [(0.0, 4.0), (4.0, 5.0), (5.0, 7.0), (7.0, 9.0), (9.0, 10.0)]
    assert found[1][1].conditioning == BERT and found[3][1].into == Conditioning()
    assert found[4][1].conditioning == brief.default


def test_no_path_was_grown_with_nothing() -> None:
    assert grown(make_song(), None) == [] and grown(make_song(), 7) == []
