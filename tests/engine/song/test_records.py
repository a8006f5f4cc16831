"""Song data survives its way into SQLite values and back."""

from __future__ import annotations

import numpy as np
import pytest

from engine.labels.conditioning import Brief, Conditioning, Cue, Region, Weighted
from engine.song import records
from engine.song.model import Recipe, SungWord

BRIEF = Brief(
    Conditioning((Weighted("A", 0.25),), (Weighted("B"),)),
    (
        Region(0.1, 2.0, Conditioning((), (Weighted("日本", 1.0),))),
        Region(3.0, 4.0, Conditioning(), Conditioning((Weighted("B"),))),
    ),
    "a 'line'\n\"two\"",
    12.5,
    (Cue(1.5, 3), Cue(2.5, 0, fresh=True)),
)


def test_briefs_recipes_and_words_come_back() -> None:
    assert records.brief_from_text(records.brief_to_text(BRIEF)) == BRIEF
    recipe = Recipe(2**53 - 1, 4, 0.98, 0.0, 0, BRIEF)
    assert records.recipe_from_text(records.recipe_to_text(recipe)) == recipe
    assert records.recipe_from_text(records.recipe_to_text(None)) is None
    words = (SungWord("la", 0.5, 1.0, 0.25), SungWord("", 1.0, 1.0))
    assert records.words_from_text(records.words_to_text(words)) == words


def test_a_brief_from_before_fades_and_cues_is_read() -> None:
    old = (
        '{"default":{"artists":[],"genres":[]},"regions":[{"start":1,"end":2,"conditioning":'
        '{"artists":[{"name":"A","weight":1}],"genres":[]}}],"lyrics":"la","total_seconds":9}'
    )
    region = Region(1, 2, Conditioning((Weighted("A", 1),)))
    assert records.brief_from_text(old) == Brief(Conditioning(), (region,), "la", 9)


@pytest.mark.parametrize(("codes", "width"), [([], 2), ([0, 65535], 2), ([65536], 4), ([0, 2**31 - 1], 4)])
def test_codes_come_back(codes: list[int], width: int) -> None:
    found_width, blob = records.codes_to_blob(np.array(codes, dtype=np.int64))
    assert found_width == width
    assert len(blob) == width * len(codes)
    assert records.codes_from_blob(found_width, blob).tolist() == codes


@pytest.mark.parametrize("code", [-1, 2**31])
def test_impossible_codes_are_our_bug(code: int) -> None:
    with pytest.raises(ValueError, match="between"):
        records.codes_to_blob(np.array([code]))
