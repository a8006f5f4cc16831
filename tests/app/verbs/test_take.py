from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.labels.conditioning import Weighted
from engine.song.edits import AddNode

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


def test_more_like_this_are_siblings_of_the_same_recipe(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(0.6)
    window.verbs.take.grow()
    idle(window)
    window.deck.seek(0.3)
    window.verbs.take.grow_here()
    idle(window)
    first = window.state.node
    window.inspector.artist.choose((Weighted("Carla Drone"),))
    window.inspector.count.setValue(2)
    window.actions_by_verb["more_like_this"].trigger()
    idle(window)
    song = window.state.song
    new = [song.nodes[key] for key in sorted(song.nodes) if key > first.id]
    assert len(new) == 2 and window.state.selected == new[0].id
    for node in new:
        assert (node.parent, node.start, node.target) == (first.parent, first.start, first.target)
        assert node.recipe.brief == first.recipe.brief and node.recipe.seed != first.recipe.seed


def test_marks_go_to_all_that_are_chosen_in_one_step(window: MainWindow) -> None:
    verbs, state = window.verbs, window.state
    verbs.song.new_song()
    for _ in range(3):
        window.bridge.edit(AddNode(None, state="done"))
    state.select(1)
    state.pick((1, 3))
    for name in ("rate_4", "colour_2", "favourite"):
        window.actions_by_verb[name].trigger()
    marks = [(n.rating, n.colour, n.favourite) for n in state.song.nodes.values()]
    assert marks == [(4, "coral", True), (0, "", False), (4, "coral", True)]
    state.pick((1, 2))
    verbs.take.favourite()
    assert [node.favourite for node in state.song.nodes.values()] == [True, True, True]
    verbs.take.favourite()
    assert [node.favourite for node in state.song.nodes.values()] == [False, False, True]
    for _ in range(5):
        verbs.take.undo()
    assert {(n.rating, n.colour, n.favourite) for n in state.song.nodes.values()} == {(0, "", False)}


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


def test_the_job_of_a_take_is_cancelled_and_resumed(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(15.0)
    window.verbs.take.grow()
    first = window.state.selected
    assert window.actions_by_verb["cancel_one"].isEnabled()
    window.verbs.take.cancel_one()
    idle(window)
    assert window.state.song.nodes[first].state == "interrupted"
    assert not window.actions_by_verb["cancel_one"].isEnabled()
    assert window.actions_by_verb["resume"].isEnabled()


def test_f2_writes_a_new_name(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(0.5)
    window.verbs.take.grow()
    idle(window)
    window.activateWindow()
    window.verbs.run("rename")
    assert window.inspector.name.hasSelectedText()
    qtbot.keyClicks(window.inspector.name, "the good one")
    qtbot.keyClick(window.inspector.name, Qt.Key.Key_Return)
    assert window.state.node is not None and window.state.node.name == "the good one"
