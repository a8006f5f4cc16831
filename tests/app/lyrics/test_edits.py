from __future__ import annotations

import pytest

from app.lyrics import edits
from engine.labels.conditioning import Cue
from engine.song.model import SungWord

THREE = (SungWord("a", 1.0, 2.0, 0.5), SungWord("water", 2.0, 3.0, 0.5), SungWord("c", 4.0, 5.0, 0.5))


def spans(words: edits.Words) -> list[tuple[str, float, float]]:
    return [(word.text, round(word.start, 3), round(word.end, 3)) for word in words]


def test_a_word_stays_between_its_neighbours_and_is_certain_once_placed() -> None:
    assert spans(edits.placed(THREE, 1, 1.5, 9.0))[1] == ("water", 2.0, 4.0)
    assert spans(edits.moved(THREE, 1, 3.8))[1] == ("water", 3.0, 4.0)
    assert spans(edits.moved(THREE, 0, -1.0))[0] == ("a", 0.0, 1.0)
    assert edits.moved(THREE, 2, 7.0)[2] == SungWord("c", 7.0, 8.0, 1.0)
    assert spans(edits.placed(THREE, 2, 6.0, 5.0))[2] == ("c", 6.0, 6.02)


def test_split_and_merge() -> None:
    parts = edits.split(THREE, 1)
    assert spans(parts)[1:3] == [("wa", 2.0, 2.4), ("ter", 2.4, 3.0)]
    assert spans(edits.merged(parts, 1, ""))[1] == ("water", 2.0, 3.0)
    assert spans(edits.merged(THREE, 0, " "))[0] == ("a water", 1.0, 3.0)
    assert edits.merged(THREE, 2, " ") == THREE
    assert [word.text for word in edits.without(THREE, 1)] == ["a", "c"]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("river", ["ri", "ver"]), ("keeps", ["keeps"]), ("time,", ["time,"]), ("morning", ["mor", "ning"]),
        ("away", ["a", "way"]), ("사랑해", ["사", "랑", "해"]), ("hm", ["hm"]),
    ],
)  # fmt: skip
def test_syllables(word: str, parts: list[str]) -> None:
    assert edits.syllables(word) == parts and "".join(parts) == word


def test_tapping_ends_the_word_before_and_replaces_what_was_there() -> None:
    words = edits.tapped(THREE, "b", 1.5, 1.0)
    assert spans(words) == [("a", 1.0, 1.5), ("b", 1.5, 2.5), ("c", 4.0, 5.0)]


def test_pins_never_run_backwards() -> None:
    cues = (Cue(10.0, 5), Cue(20.0, 15), Cue(25.0, 2, fresh=True))
    assert edits.pinned(cues, 10, 22.0) == (Cue(10.0, 5), Cue(22.0, 10), Cue(25.0, 2, True))
    assert edits.pinned(cues, 5, 12.0) == (Cue(12.0, 5), Cue(20.0, 15), Cue(25.0, 2, True))
    assert edits.fresh(cues, 3, 15.0) == (Cue(10.0, 5), Cue(15.0, 3, True))
    assert edits.only_beside(cues, 5) == cues[1:]


def test_cues_stay_with_their_characters_when_the_text_changes() -> None:
    cues = (Cue(1.0, 0), Cue(2.0, 4), Cue(3.0, 8))
    assert edits.moved_text(cues, "one two six", "one too two six") == (
        Cue(1.0, 0),
        Cue(2.0, 4),
        Cue(3.0, 12),
    )
    assert edits.moved_text(cues, "one two six", "one six") == (Cue(1.0, 0), Cue(3.0, 4))
    assert edits.moved_text(cues, "one two six", "") == (Cue(1.0, 0),)
