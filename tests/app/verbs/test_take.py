"""Growing with what cannot be grown, and notes; the rest: tests/app/journeys/test_growing.py and test_tree.py."""

from __future__ import annotations

from collections.abc import Callable

from app.mainwindow import MainWindow
from engine.song.edits import AddNode

Idle = Callable[[MainWindow], None]


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


def test_a_note_is_kept_and_undone(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.bridge.edit(AddNode(None, state="done"))
    window.state.select(1)
    window.verbs.take.note()
    window.inspector.note.insertPlainText("choir enters late")
    window.bridge.edit(AddNode(None, state="done"))
    window.state.select(2)
    assert window.state.song.nodes[1].note == "choir enters late"
    window.verbs.take.undo()
    assert window.state.song.nodes[1].note == ""
