"""A recipe as text and back; what a musician does with it: tests/app/journeys/test_recipes.py."""

from __future__ import annotations

import json

import pytest

from app.verbs.recipe import from_text, to_text
from engine.errors import UserProblem
from engine.song.model import Song


def test_a_recipe_survives_being_written_down(song: Song) -> None:
    text = to_text(song, song.nodes[4])
    assert json.loads(text)["pack"] == "toy"
    recipe, seconds, pack = from_text(text)
    assert recipe == song.nodes[4].recipe and seconds == pytest.approx(5.0, abs=0.01) and pack == "toy"


@pytest.mark.parametrize(
    "text", ["", "la la", "[]", "{}", '{"pack": 1, "seconds": "x"}', '{"pack": "p", "seconds": 1}']
)
def test_text_that_is_no_recipe_is_told(text: str) -> None:
    with pytest.raises(UserProblem, match="no recipe"):
        from_text(text)
