from __future__ import annotations

from collections.abc import Callable

from app.mainwindow import MainWindow
from engine.song.edits import SetFavourite

Idle = Callable[[MainWindow], None]


def test_middle_level_favourites_and_pause(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(0.5)
    window.verbs.take.grow()
    idle(window)
    node = window.state.selected
    verbs = window.verbs.refine
    assert not window.actions_by_verb["pause_refining"].isEnabled()
    verbs.refine_favourites()
    assert "no favourite" in window.notices.standing[-1].text
    verbs.refine_middle()
    assert window.actions_by_verb["pause_refining"].isEnabled()
    verbs.pause_refining()
    assert "paused" in window.notices.standing[-1].text
    verbs.pause_refining()
    idle(window)
    assert window.state.song.nodes[node].lengths[1] == window.state.song.nodes[node].lengths[2] * 4
    window.bridge.edit(SetFavourite(node, True))
    verbs.refine_favourites()
    idle(window)
    assert window.state.song.nodes[node].lengths[0] == window.state.song.nodes[node].lengths[2] * 16
