from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from app.lyrics.words import COMING, SKIPPED, SUNG, boxes, located, nearest, shifted, text_words
from engine.labels.conditioning import Cue
from engine.song.model import Song, SungWord
from tests.app.songs import make_song, node

LYRICS = "The river keeps\nits own slow time\n\nthe river wakes"


def sung(*words: tuple[str, float, float]) -> tuple[SungWord, ...]:
    return tuple(SungWord(*word, 0.8) for word in words)


def song_with(words: tuple[SungWord, ...], cues: tuple[Cue, ...] = (), lyrics: str = LYRICS) -> Song:
    made = make_song(node(1, None, 0, 4), node(2, 1, 4, 6, "Ada Loop", words=words))
    return replace(made, brief=replace(made.brief, lyrics=lyrics, cues=cues))


def test_words_know_their_line_and_place() -> None:
    words = text_words(LYRICS)
    assert [word.text for word in words][:4] == ["The", "river", "keeps", "its"]
    assert [word.line for word in words] == [0, 0, 0, 1, 1, 1, 1, 3, 3, 3]
    assert all(LYRICS[word.first : word.last] == word.text for word in words)


@pytest.mark.parametrize(
    ("texts", "places"),
    [
        (["the", "River,", "keeps"], [0, 1, 2]),
        (["the", "keeps", "time"], [0, 2, 6]),
        (["the", "ri", "ver", "keeps"], [0, 1, 1, 2]),
        (["time", "the", "wakes", "the"], [6, 7, 9, 0]),
        (["hello", "keeps"], [-1, 2]),
    ],
)
def test_sung_words_are_found_in_the_text(texts: list[str], places: list[int]) -> None:
    words = [SungWord(text, i, i + 1) for i, text in enumerate(texts)]
    assert located(words, text_words(LYRICS)) == places


def test_boxes_tell_sung_skipped_and_coming_apart() -> None:
    song = song_with(sung(("the", 4.5, 5.0), ("keeps", 6.0, 6.5), ("its", 7.0, 7.2)))
    found = boxes(song, 2)
    assert [(b.text, b.kind) for b in found][:5] == [
        ("the", SUNG), ("keeps", SUNG), ("its", SUNG), ("river", SKIPPED), ("own", COMING),
    ]  # fmt: skip
    assert (found[3].start, found[3].end) == (5.0, 6.0)
    coming = [b for b in found if b.kind == COMING]
    end = song.seconds(song.end(song.nodes[2]))
    assert coming[0].start == pytest.approx(end) and coming[-1].end == pytest.approx(60.0)
    assert all(a.end <= b.start + 1e-9 for a, b in pairwise(coming))


def test_without_sung_words_the_text_runs_evenly_over_the_song_or_as_pinned() -> None:
    found = boxes(song_with(()), 2)
    assert {b.kind for b in found} == {COMING}
    assert found[0].start == 0.0 and found[-1].end == pytest.approx(60.0)
    word = text_words(LYRICS)[4]
    pinned = boxes(song_with((), (Cue(40.0, word.first),)), 2)
    assert pinned[4].start == pytest.approx(40.0)


def test_a_fresh_cue_at_the_end_says_what_comes_next() -> None:
    end = song_with(()).seconds(song_with(()).end(song_with(()).nodes[2]))
    wakes = text_words(LYRICS)[9]
    song = song_with(sung(("the", 4.5, 5.0)), (Cue(end, wakes.first, fresh=True),))
    coming = [b for b in boxes(song, 2) if b.kind == COMING]
    assert [b.text for b in coming] == ["wakes"] and coming[0].start == pytest.approx(end)


def test_a_cue_inside_a_word_divides_its_box() -> None:
    word = text_words(LYRICS)[1]
    found = boxes(song_with((), (Cue(10.0, word.first + 2),)), 2)
    assert [b.text for b in found[1:3]] == ["ri", "ver"] and found[2].start == pytest.approx(10.0)


def test_words_beyond_the_branch_belong_to_the_other_take() -> None:
    words = sung(("the", 4.5, 5.0), ("river", 8.0, 9.0))
    made = make_song(
        node(1, None, 0, 4), node(2, 1, 4, 6, "Ada Loop", words=words), node(3, 2, 7, 2, "Ada Loop")
    )
    made = replace(made, brief=replace(made.brief, lyrics=LYRICS))
    assert [b.text for b in boxes(made, 3) if b.kind == SUNG] == ["the"]


def test_no_lyrics_no_boxes() -> None:
    assert boxes(song_with((), lyrics=""), 2) == [] and boxes(song_with((), lyrics=""), None) == []


def test_nearest_and_shift() -> None:
    found = boxes(song_with(sung(("the", 4.5, 5.0), ("keeps", 6.0, 6.5))), 2)
    assert nearest(found, 4.7).text == "the" and nearest(found, 5.2).text == "river"
    assert nearest(found, 99.0) is None
    later = shifted(sung(("a", 1, 2), ("b", 3, 4)), 1, 0.5)
    assert [(w.start, w.end) for w in later] == [(1, 2), (3.5, 4.5)]
