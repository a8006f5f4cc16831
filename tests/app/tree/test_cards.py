from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import JobInfo, State
from app.theme.apply import look
from app.tree.cards import Cards, short_clock
from engine.labels.conditioning import Conditioning, Weighted
from engine.song.model import Song


@pytest.fixture
def cards(state: State, store: AudioStore, qtbot: QtBot) -> Cards:
    return Cards(state, store)


def test_a_growing_take_tells_share_and_time_left(cards: Cards, state: State, song: Song) -> None:
    growing = replace(song.nodes[4], state="growing", target=2 * song.nodes[4].lengths[2])
    assert cards.face(song, growing).subtitle == "waiting"
    state.set_job(JobInfo(1, "Grow", (4,), running=True, eta_seconds=8))
    assert cards.face(song, growing).subtitle == "growing 50 % · 0:08 left"
    assert cards.face(song, growing).levels[0] == 0.5
    assert cards.face(song, growing).brief == "50 % · 0:08"
    state.set_job(JobInfo(1, "Grow", (4,), running=True))
    assert cards.face(song, growing).subtitle == "growing 50 %"


def test_other_states_in_words(cards: Cards, song: Song) -> None:
    def said(**more: object) -> str:
        return cards.face(song, replace(song.nodes[4], **more)).subtitle

    assert said() == "Bert Fuzz"
    assert said(recipe=None) == "no artist" and said(recipe=None, origin="trim of take 1") == "0:05"
    assert said(state="interrupted") == "stopped at 100 %"
    clip = cards.face(song, song.nodes[1])
    assert clip.subtitle == "0:04 clip" and clip.brief == "0:04"


def test_a_blend_has_a_mark_for_each_artist(cards: Cards, song: Song) -> None:
    recipe = song.nodes[4].recipe
    blend = Conditioning((Weighted("Ada Loop", 0.6), Weighted("Bert Fuzz", 0.4)))
    node = replace(song.nodes[4], recipe=replace(recipe, brief=replace(recipe.brief, default=blend)))
    accents = look.theme.accents
    assert cards.face(song, node).marks == ((accents[0], 0.6), (accents[1], 0.4))
    assert cards.face(song, song.nodes[4]).marks == ()
    coloured = replace(song.nodes[4], colour="#ffffff")
    face = cards.face(song, coloured)
    assert face.accent == "#ffffff" and face.marks == ((accents[1], 1.0),)


def test_a_long_tree_forgets_old_pictures(cards: Cards, song: Song, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.tree import cards as room
    from app.tree.layout import arrange

    monkeypatch.setattr(room, "MOST_PIXMAPS", 2)
    places = arrange(song, 12.0).places
    for node in song.nodes.values():
        cards.picture(song, node, places[node.id], 0, 1.0)
    assert set(cards._pixmaps) == {3, 4}
    cards.clear()
    assert not cards._pixmaps


def test_a_take_in_words(cards: Cards, song: Song) -> None:
    node = replace(song.nodes[4], rating=3, favourite=True, note="late", origin="trim of take 1")
    assert cards.told(song, node) == "take 4\nBert Fuzz\n★★★ ♥\ntrim of take 1\nlate"
    assert cards.told(song, song.nodes[1]) == "take 1\n0:04 clip"


def test_short_clock() -> None:
    assert short_clock(61.4) == "1:01" and short_clock(-1) == "0:00"
