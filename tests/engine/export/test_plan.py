from __future__ import annotations

from dataclasses import replace

import pytest
from songs import RATE, duet, duet_plan, tokens

from engine.errors import UserProblem
from engine.export.plan import estimated_words, plan
from engine.labels.conditioning import Brief


def test_pieces_joins_and_sections_lie_where_the_tree_says():
    found = duet_plan()
    join = tokens(2) * 128
    assert [(p.node, p.start, p.end) for p in found.pieces] == [(1, 0, join), (2, join, found.length)]
    assert found.length == (tokens(2) + tokens(4)) * 128
    assert [p.node for p in found.joins] == [2]
    assert [(s.name, s.start, s.end) for s in found.sections] == [
        ("riff", 0, join),
        ("Ada Loop, Toy Pop", join, 4 * RATE),
        ("Bert Fuzz", 4 * RATE, found.length),
    ]


def test_words_come_from_the_take_that_sings_them():
    found = duet_plan()
    assert [w.text for w in found.words] == ["hum", "hello", "bright", "morning", "we", "sing"]
    assert found.words[1].start == round(2.5 * RATE)
    assert found.words[-1].end == found.length  # it would sing on behind the end
    assert [[w.text for w in line] for line in found.lines()] == [
        ["hum", "hello", "bright", "morning"],
        ["we", "sing"],
    ]
    assert not found.estimated


def test_without_words_the_lyrics_are_spread_over_the_song():
    song = duet()
    silent = replace(song, nodes={k: replace(n, words=()) for k, n in song.nodes.items()})
    found = plan(silent, 2)
    assert found.estimated
    assert [w.text for w in found.words] == ["hello"]  # the others come after these six seconds
    texts = [w.text for w in estimated_words(Brief(lyrics="la la\nlo", total_seconds=8.0))]
    assert texts == ["la", "la", "lo"]
    assert [w.start for w in estimated_words(Brief(lyrics="la la\nlo", total_seconds=8.0))] == [0.0, 3.0, 6.0]


def test_another_rate_moves_everything():
    found = duet_plan().at_rate(44_100)
    assert found.length == 2 * duet_plan().length
    assert found.words[1].start == 2 * duet_plan().words[1].start
    assert found.at_rate(44_100) is found


def test_metadata_names_the_recipe_and_the_licence():
    tags = duet_plan().tags()
    assert tags["title"] == 'Élan <1> - take "A"'
    assert tags["artist"] == "Ada Loop"
    assert "seed 7/2" in tags["comment"]
    assert tags["license"] == "Free to use."


def test_an_unknown_take_is_told():
    with pytest.raises(UserProblem, match="no take 9"):
        plan(duet(), 9)
