from __future__ import annotations

import pytest

from app.lyrics.timed import brief_with, sung, words_of_clips
from engine.labels import lrc
from engine.labels.conditioning import Brief, Cue
from tests.app.songs import make_song, node

TIMED = lrc.read("[00:01.00]the river\n[00:03.00] <00:03.00> keeps <00:03.50> its <00:04.25>\n[00:30.00]time")


def test_the_text_is_pinned_where_the_file_says_and_the_song_has_room() -> None:
    brief = brief_with(Brief(total_seconds=20.0), TIMED)
    assert brief.lyrics == "the river\nkeeps its\ntime"
    assert brief.cues == (Cue(1.0, 0), Cue(3.0, 10), Cue(3.5, 16), Cue(4.25, 19))


def test_words_between_two_times_share_the_room_by_their_letters() -> None:
    words = [(word.text, round(word.start, 2), round(word.end, 2)) for word in sung(TIMED)]
    assert words == [
        ("the", 1.0, 1.75), ("river", 1.75, 3.0), ("keeps", 3.0, 3.5), ("its", 3.5, 4.25), ("time", 30.0, 32.0),
    ]  # fmt: skip


def test_clips_on_the_path_get_their_words_and_takes_do_not() -> None:
    song = make_song(node(1, None, 0, 3.2), node(2, 1, 3.2, 6, "Ada Loop"))
    made = words_of_clips(song, 2, TIMED)
    assert [(edit.node, [word.text for word in edit.words]) for edit in made] == [
        (1, ["the", "river", "keeps"])
    ]
    assert made[0].words[0].start == pytest.approx(1.0)
    assert words_of_clips(song, None, TIMED) == ()
