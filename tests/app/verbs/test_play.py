from __future__ import annotations

from collections.abc import Callable

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
