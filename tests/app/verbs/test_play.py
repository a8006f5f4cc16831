from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.mainwindow import MainWindow

Idle = Callable[[MainWindow], None]


def test_home_and_end_move_the_playhead_over_the_whole_path(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(0.5)
    window.verbs.take.grow()
    idle(window)
    window.verbs.play.to_end()
    assert window.state.playhead == window.deck.total > 0.4
    window.verbs.play.to_start()
    assert window.state.playhead == 0.0


def grown(window: MainWindow, idle: Idle, count: int) -> tuple[int, ...]:
    """So many takes of a second."""
    window.verbs.song.new_song()
    window.inspector.count.setValue(count)
    window.inspector.seconds.setValue(1.0)
    window.verbs.take.grow()
    idle(window)
    window.player.pause()
    return tuple(window.state.song.nodes)


def test_the_loop_goes_over_what_is_marked_or_the_take_or_between_two_moments(
    window: MainWindow, idle: Idle
) -> None:
    grown(window, idle, 1)
    state, verbs = window.state, window.verbs.play
    verbs.loop()
    assert state.looping and state.loop == (0.0, window.deck.total)
    state.mark((0.2, 0.6))
    verbs.loop()
    assert state.looping and state.loop == (0.2, 0.6) == window.player.loop
    verbs.loop()
    assert not state.looping and state.loop == (0.2, 0.6) and window.player.loop is None
    window.deck.seek(0.3)
    verbs.loop_from()
    assert state.loop == (0.3, 0.6)
    window.deck.seek(0.5)
    verbs.loop_to()
    assert state.loop == (0.3, 0.5) and window.transport.loop.isChecked()


def test_a_and_b_are_switched_at_the_same_place(window: MainWindow, idle: Idle) -> None:
    a, b = grown(window, idle, 2)
    state, verbs = window.state, window.verbs.play
    assert not window.actions_by_verb["switch_ab"].isEnabled()
    state.select(a)
    verbs.mark_a()
    state.select(b)
    verbs.mark_b()
    assert window.actions_by_verb["switch_ab"].isEnabled()
    window.deck.seek(0.4)
    window.actions_by_verb["switch_ab"].trigger()
    assert state.selected == a and abs(window.player.position - 0.4) < 1e-3
    quiet = window.player.trim
    window.actions_by_verb["switch_ab"].trigger()
    assert state.selected == b and max(quiet, window.player.trim) == 1.0
    verbs.stop_ab()
    assert state.compared == (None, None) and window.player.trim == 1.0


def test_pre_roll_and_volume_have_steps(window: MainWindow) -> None:
    verbs, deck = window.verbs.play, window.deck
    for _ in range(9):
        verbs.pre_roll_shorter()
    assert deck.pre_roll == 0.0
    verbs.pre_roll_longer()
    assert deck.pre_roll == 0.5 and window.transport.pre_roll.text() == "Pre-roll 0.5 s"
    window.transport.volume.setValue(50)
    verbs.louder()
    assert window.transport.volume.value() == 55
    verbs.quieter()
    assert window.transport.volume.value() == 50


def test_the_recorder_lies_over_the_window_and_its_riff_becomes_a_root(
    window: MainWindow, idle: Idle, clip: Path
) -> None:
    window.actions_by_verb["record"].trigger()
    assert window.recorder.isVisible()
    window.recorder.hide()
    window.recorder.used.emit(clip)
    idle(window)
    root = window.state.song.nodes[window.state.selected]
    assert root.kind == "clip" and root.name == clip.stem


def test_devices_are_looked_for_again(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, bool]] = []
    monkeypatch.setattr(window.player, "open", lambda rate, anew=False: asked.append((rate, anew)))
    window.verbs.song.new_song()
    asked.clear()
    window.verbs.run("find_device")
    assert window.state.song is not None and asked == [(window.state.song.sample_rate, True)]
    assert "Looking for" in window.notices.standing[-1].text
