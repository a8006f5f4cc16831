from __future__ import annotations

from collections.abc import Callable

from app.mainwindow import MainWindow
from engine.labels.conditioning import Weighted

Idle = Callable[[MainWindow], None]


def test_growing_from_nothing_then_from_the_playhead(window: MainWindow, idle: Idle) -> None:
    verbs, state = window.verbs, window.state
    verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(1.5)
    verbs.take.grow()
    idle(window)
    first = state.selected
    window.deck.seek(0.8)
    verbs.take.grow_here()
    idle(window)
    assert state.node.parent == first
    assert 0.7 < state.song.seconds(state.node.start) < 0.9


def test_two_artists_are_blended(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    blend = (Weighted("Ada Loop", 0.6), Weighted("Bert Fuzz", 0.4))
    window.inspector.artist.choose(blend)
    window.inspector.seconds.setValue(0.5)
    window.verbs.take.grow()
    idle(window)
    assert window.state.node.recipe.brief.default.artists == blend


def test_the_same_seed_gives_the_same_takes(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.seed.setText("48 213")
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(0.5)
    codes = []
    for _ in range(2):
        window.state.select(None)
        window.verbs.take.grow()
        idle(window)
        codes.append(window.bridge.session.codes(window.state.selected, 2).tolist())
    assert codes[0] == codes[1]


def test_a_growth_longer_than_the_song_is_told(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.inspector.seconds.setValue(500.0)
    window.verbs.take.grow()
    assert not window.state.song.nodes and window.notices.standing


def test_lyrics_go_along_and_what_cannot_be_sung_is_told(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.lyrics.setPlainText("the river keeps time ☃")
    window.inspector.seconds.setValue(0.5)
    window.verbs.take.grow()
    idle(window)
    assert window.state.node.recipe.brief.lyrics.startswith("the river")
    assert any("☃" in notice.text for notice in window.notices.standing)
