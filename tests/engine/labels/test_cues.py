"""Cues: the published place of the text without any, and what pins and fresh starts change."""

from __future__ import annotations

import numpy as np
import pytest

from engine.labels import text
from engine.labels.conditioning import Cue
from engine.labels.cues import Text, character_at, moment_of, stretch_at, stretches

LYRICS = "abcdefghij" * 20  # 200 characters, one per second of the song
RATE = 100
SONG = Text(LYRICS, "v3", 200 * RATE, RATE)


def first_shown(cues: tuple[Cue, ...], start: float, new: float | None = None) -> int:
    window = SONG.window(cues, 20, int(start * RATE), 10 * RATE, int((start if new is None else new) * RATE))
    assert len(window.tokens) == len(window.indices) == 20
    return int(window.indices[window.indices >= 0][0])


def test_without_cues_it_is_the_published_window() -> None:
    full = text.tokens(LYRICS, "v3")
    for start in (0, 50, 77, 189):
        ours = SONG.window((), 20, start * RATE, 10 * RATE, start * RATE)
        theirs = text.lyric_window(full, 20, 200 * RATE, start * RATE, 10 * RATE)
        assert np.array_equal(ours.indices, theirs.indices)
        assert np.array_equal(ours.tokens, theirs.tokens)


def test_a_cue_moves_the_text_and_between_cues_it_runs_evenly() -> None:
    assert first_shown((), 95.0) == 100 - 10
    assert first_shown((Cue(100.0, 50),), 95.0) == 50 - 10
    assert first_shown((Cue(100.0, 50),), 45.0) == 25 - 10
    pins = stretches((Cue(100.0, 50),), 200, 200.0)[0]
    assert character_at(pins, 150.0) == 125.0 and moment_of(pins, 125.0) == 150.0


def test_a_fresh_cue_hides_what_came_before_from_its_moment_on() -> None:
    cues = (Cue(60.0, 150, fresh=True),)
    assert first_shown(cues, 55.0, new=60.0) == 150
    assert first_shown(cues, 55.0, new=59.0) == first_shown((), 55.0)
    short = SONG.window((Cue(60.0, 190, fresh=True),), 20, 60 * RATE, 10 * RATE, 60 * RATE)
    assert short.indices.tolist() == [-1] * 10 + list(range(190, 200))
    assert short.tokens[:10].tolist() == [0] * 10
    assert short.tokens[10:].tolist() == text.tokens(LYRICS[190:], "v3").tolist()


def test_a_later_window_of_a_fresh_stretch_goes_on_in_the_text() -> None:
    cues = (Cue(60.0, 100, fresh=True),)
    assert first_shown(cues, 125.0, new=130.0) > 120


@pytest.mark.parametrize("cue", [Cue(-1.0, 5), Cue(300.0, 5), Cue(10.0, 500), Cue(120.0, 40), Cue(100.0, 60)])
def test_a_cue_outside_or_backwards_is_left_out(cue: Cue) -> None:
    found = stretches((Cue(100.0, 50), cue), 200, 200.0)
    assert found == [[(0.0, 0.0), (100.0, 50.0), (200.0, 200.0)]]


def test_a_cue_at_the_start_begins_inside_the_text() -> None:
    assert stretches((Cue(0.0, 30),), 200, 200.0) == [[(0.0, 30.0), (200.0, 200.0)]]


def test_characters_count_as_written_and_are_shown_as_cleaned() -> None:
    song = Text("日本 abcdefgh", "v3", 10 * RATE, RATE)
    cleaned = text.clean("日本 abcdefgh", "v3").text
    window = song.window((Cue(5.0, 3, fresh=True),), 20, 5 * RATE, RATE, 5 * RATE)
    shown = "".join(cleaned[index] for index in window.indices if index >= 0)
    assert shown == "abcdefgh"


def test_the_last_stretch_that_has_begun_is_in_force() -> None:
    found = stretches((Cue(10.0, 5, True), Cue(20.0, 0, True)), 200, 200.0)
    assert [stretch_at(found, second)[0] for second in (0, 9.9, 10.0, 25.0)] == [
        (0.0, 0.0), (0.0, 0.0), (10.0, 5.0), (20.0, 0.0),
    ]  # fmt: skip
