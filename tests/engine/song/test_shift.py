"""Words and regions move with the music they belong to."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.song import shift
from engine.song.model import Recipe, Song, SungWord

CHOIR = Conditioning((Weighted("Harbour Choir"),))
BRIEF = Brief(regions=(Region(1.0, 2.0, CHOIR), Region(4.0, 6.0, CHOIR)), total_seconds=10.0)
RECIPE = Recipe(1, 1, 1.0, 0.0, 0, BRIEF)


def test_words_and_regions_move_and_what_lies_before_the_song_goes() -> None:
    words = (SungWord("the", 1.0, 1.5, 0.5), SungWord("river", 4.0, 5.0))
    assert shift.shift_words(words, -3.0) == (SungWord("the", 0, 0, 0.5), SungWord("river", 1.0, 2.0))
    moved = shift.shift_recipe(RECIPE, -5.0)
    assert moved.brief.regions == (Region(0.0, 1.0, CHOIR),)
    assert shift.shift_recipe(RECIPE, 0.0) == RECIPE


def test_nothing_may_outlast_its_song() -> None:
    song = Song("s", "p", 100, (10,), Brief(total_seconds=20.0), {})
    shift.check_room(song, RECIPE, 100)
    shift.check_room(song, None, 200)
    with pytest.raises(UserProblem, match=r"10\.0 s long"):
        shift.check_room(song, RECIPE, 101)


def test_clock() -> None:
    assert shift.clock(65.26) == "1:05.3"
