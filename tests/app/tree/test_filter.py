from __future__ import annotations

from dataclasses import replace

import pytest

from app.tree.filter import Filter, artists, artists_in, with_ancestors
from engine.labels.conditioning import Conditioning, Region, Weighted
from engine.song.model import Song
from tests.app.songs import make_song


@pytest.fixture
def marked(song: Song) -> Song:
    """Take 3 is a favourite with a note, take 4 refined and a duet."""
    recipe = song.nodes[4].recipe
    duet = replace(recipe.brief, regions=(Region(1, 2, Conditioning((Weighted("Carla Drone"),))),))
    return make_song(
        song.nodes[1],
        song.nodes[2],
        replace(song.nodes[3], favourite=True, note="Keep the CHORUS"),
        replace(song.nodes[4], lengths=(0, 8, 9), recipe=replace(recipe, brief=duet)),
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), {1, 2, 3, 4}),
        (Filter("Leaves"), {3, 4}),
        (Filter("Favourites"), {3}),
        (Filter("Refined"), {4}),
        (Filter(artist="Ada Loop"), {2, 3}),
        (Filter(artist="Carla Drone"), {4}),
        (Filter(words="keep chorus"), {3}),
        (Filter(words="bert"), {4}),
        (Filter("Leaves", "Ada Loop", "take"), {3}),
        (Filter(words="nowhere"), set()),
    ],
)
def test_what_is_looked_for_is_found(marked: Song, wanted: Filter, found: set[int]) -> None:
    assert wanted.matching(marked) == found
    assert bool(wanted) == (wanted != Filter())


def test_ancestors_come_along(marked: Song) -> None:
    assert with_ancestors(marked, {4}) == {1, 2, 4}
    assert with_ancestors(marked, set()) == set()


def test_artists(marked: Song) -> None:
    assert artists(marked.nodes[1]) == () and artists(marked.nodes[4]) == ("Bert Fuzz", "Carla Drone")
    assert artists_in(marked) == ("Ada Loop", "Bert Fuzz", "Carla Drone")
