from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.deck import PRE_ROLL, Deck
from app.state import State
from app.transport.player import Player
from engine.song.model import Song
from tests.app.songs import RATE


def on_tape(player: Player) -> np.ndarray:
    return player.tape.samples[: player.tape.filled]


def make(state: State, store: AudioStore) -> tuple[Deck, Player]:
    player = Player(sound=False)
    player.source_rate = RATE
    deck = Deck(state, store, player)
    deck.reload()
    return deck, player


def test_the_tape_holds_the_selected_path(state: State, store: AudioStore, song: Song, qtbot: QtBot) -> None:
    _, player = make(state, store)
    whole = np.concatenate([store.read(segment) for segment in store.path(song, 4)])
    assert np.array_equal(on_tape(player), whole)
    state.select(3)
    whole = np.concatenate([store.read(segment) for segment in store.path(song, 3)])
    assert np.array_equal(on_tape(player), whole)


def test_sound_that_comes_later_is_appended(state: State, song: Song, qtbot: QtBot) -> None:
    store = AudioStore()
    _, player = make(state, store)
    assert player.tape.filled == 0
    for start in range(0, 4 * RATE, RATE):
        store.add(song, 1, 2, start, np.full(RATE, 0.25, np.float32))
    ending = song.nodes[2].start * 128
    qtbot.waitUntil(lambda: player.tape.filled == min(4 * RATE, ending))


def test_finer_sound_replaces_what_is_on_the_tape(
    state: State, store: AudioStore, song: Song, qtbot: QtBot
) -> None:
    _, player = make(state, store)
    before = player.tape.filled
    store.add(song, 1, 0, 0, np.full(1000, 0.125, np.float32))
    assert (on_tape(player)[:1000] == 0.125).all() and player.tape.filled == before


def test_seeking_stays_inside_the_path(state: State, store: AudioStore, qtbot: QtBot) -> None:
    deck, _ = make(state, store)
    deck.seek(1e9)
    assert state.playhead == deck.total
    deck.seek(-5)
    assert state.playhead == 0.0


def test_audition_begins_before_the_join(state: State, store: AudioStore, song: Song, qtbot: QtBot) -> None:
    deck, _ = make(state, store)
    deck.audition()
    assert abs(state.playhead - (song.seconds(song.nodes[4].start) - PRE_ROLL)) < 1e-6


def test_the_position_survives_a_change_of_take(state: State, store: AudioStore, qtbot: QtBot) -> None:
    deck, player = make(state, store)
    deck.seek(6.0)
    state.select(3)
    assert abs(player.position - 6.0) < 1e-3
