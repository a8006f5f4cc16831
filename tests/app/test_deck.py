from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.deck import PRE_ROLL, Deck
from app.state import State
from app.transport.player import Device, Player
from engine.song.model import Song
from tests.app.songs import RATE


def on_tape(player: Player) -> np.ndarray:
    return player.tape.read(0, player.tape.filled)


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


@pytest.mark.parametrize("rate", [RATE, 48_000])
def test_only_what_differs_from_the_former_path_is_put_on_the_tape(
    state: State, store: AudioStore, song: Song, qtbot: QtBot, rate: int
) -> None:
    state.select(2)
    deck, player = make(state, store)
    player.output.device = Device("test", rate, 0.1)
    player.rewind_tape()
    put, asked = player.put, []

    def watched(start: int, samples: np.ndarray) -> None:
        asked.append(start)
        put(start, samples)

    player.put = watched  # type: ignore[method-assign]
    state.select(3)
    join = song.nodes[3].start * 128
    assert asked and join - RATE // 4 < min(asked) < join
    walked = on_tape(player).copy()
    deck._segments = []
    deck.reload()
    assert min(asked) == 0
    assert np.allclose(walked, on_tape(player), atol=1e-6)


def test_a_take_of_another_song_with_the_same_number_is_not_kept(
    state: State, store: AudioStore, song: Song, qtbot: QtBot
) -> None:
    _, player = make(state, store)
    store.clear()
    state.open(song, Path("other.coppice"))
    assert player.tape.filled == 0


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
    for start in range(0, 3000, 1000):
        store.add(song, 1, 0, start, np.full(1000, 0.125, np.float32))
    assert (on_tape(player)[:2500] == 0.125).all() and player.tape.filled == before
    assert np.array_equal(on_tape(player), store.heard(store.path(song, 4), 0, before))


def test_the_tape_has_no_step_where_a_take_begins_or_the_level_changes(
    state: State, song: Song, qtbot: QtBot
) -> None:
    """A clip at full quality, then takes of which one is refined for a part, growing and refining as we play."""
    store, lead = AudioStore(), RATE // 4
    tone = np.sin(np.arange(20 * RATE) * 0.05).astype(np.float32)
    _, player = make(state, store)
    for key, level, loudness in ((1, 0, 0.6), (2, 2, 0.4), (4, 2, 0.5), (2, 0, 0.55)):
        item = song.nodes[key]
        first, last = item.start * 128, (item.start + item.lengths[2]) * 128
        last = min(last, first + 3 * RATE) if (key, level) == (2, 0) else last
        for start in range(max(0, first - lead), last, RATE):
            chunk = tone[start : min(start + RATE, last)]
            store.add(song, key, level, start, (loudness * chunk).astype(np.float32))
            qtbot.wait(1)
    end = store.path(song, 4)[-1].end
    qtbot.waitUntil(lambda: player.tape.filled == end)
    heard = on_tape(player)
    assert np.abs(np.diff(heard)).max() <= 0.6 * 0.05 * 1.02
    assert np.allclose(heard, store.heard(store.path(song, 4), 0, end), atol=1e-5)


def test_sound_of_a_take_that_was_carried_elsewhere_comes_piece_by_piece(
    state: State, store: AudioStore, song: Song, qtbot: QtBot
) -> None:
    """Its old sound is forgotten at once; what is new must not be mixed by where it was before."""
    _, player = make(state, store)
    node, fed = song.nodes[4], player.tape.filled
    moved = replace(song, nodes={**song.nodes, 4: replace(node, start=node.start - 8)})
    assert store.settle(moved)
    state.song = moved  # the deck has not looked at it yet
    begin, end = ((node.start - 8 + tokens) * 128 for tokens in (0, node.lengths[2]))
    for start in range(begin, end, 1000):
        store.add(moved, 4, 2, start, np.full(min(1000, end - start), 0.25, np.float32))
    known = store.path(moved, 4)
    assert np.allclose(on_tape(player)[: min(fed, end)], store.heard(known, 0, min(fed, end)), atol=1e-5)


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


def test_two_takes_are_compared_equally_loud_at_the_same_place(
    state: State, store: AudioStore, song: Song, qtbot: QtBot
) -> None:
    deck, player = make(state, store)
    store.takes[3].best.write(0, 0.25 * store.takes[3].samples)
    state.compare(0, 2)
    state.compare(1, 3)
    state.select(2)
    assert player.trim == pytest.approx(0.25, rel=0.02)
    deck.seek(6.0)
    state.select(3)
    assert player.trim == 1.0 and abs(player.position - 6.0) < 1e-3
    state.select(4)
    assert player.trim == 1.0  # not one of the two


def test_the_loop_reaches_the_player(state: State, store: AudioStore, qtbot: QtBot) -> None:
    deck, player = make(state, store)
    state.set_loop((2.0, 3.0))
    assert player.loop == (2.0, 3.0)
    state.set_loop(state.loop, on=False)
    assert player.loop is None
    state.set_loop(state.loop)
    deck.seek(deck.total)
    deck.play_or_pause()
    assert state.playhead == 2.0


def test_dragging_is_heard_and_pointing_once_is_not(state: State, store: AudioStore, qtbot: QtBot) -> None:
    deck, player = make(state, store)
    deck.point(1.0)
    assert player.head.scrub == 0 and state.playhead == 1.0
    deck.point(1.1)
    assert player.head.scrub > 0 and state.playhead == 1.1


def test_the_pre_roll_is_adjustable(state: State, store: AudioStore, song: Song, qtbot: QtBot) -> None:
    deck, _ = make(state, store)
    with qtbot.waitSignal(deck.pre_roll_changed):
        deck.set_pre_roll(0.5)
    deck.audition()
    assert abs(state.playhead - (song.seconds(song.nodes[4].start) - 0.5)) < 1e-6
