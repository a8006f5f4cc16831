"""Hands on cards and fields, in the real window with the real engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.theme.apply import look
from app.tree.panel import CARD_MENU
from engine.labels.conditioning import Weighted
from engine.song.edits import AddNode
from tests.app.pictures import colours

Idle = Callable[[MainWindow], None]


def test_it_grows_on_by_itself_to_the_wished_moment(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(2)
    window.inspector.seconds.setValue(0.6)
    window.inspector.until.setValue(2)
    window.verbs.take.grow()
    window.verbs.take.auto_continue()
    assert window.takes.head.auto.text() == "Growing on to 0:02.0" and window.inspector.next.auto.isChecked()
    qtbot.waitUntil(lambda: not window.verbs.take.auto.until and not window.bridge.busy, timeout=120_000)
    song = window.state.song
    assert max(song.seconds(song.end(node)) for node in song.nodes.values()) == pytest.approx(2.0, abs=0.26)
    assert window.takes.head.auto.isHidden() and not window.inspector.next.auto.isChecked()
    parents = {node.parent for node in song.nodes.values()}
    assert len(parents) == len(song.nodes) / 2, "one of each two grew on"


def test_siblings_are_heard_at_the_same_moment(window: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(2)
    window.inspector.seconds.setValue(0.8)
    window.verbs.take.grow()
    idle(window)
    window.deck.player.pause()
    window.deck.seek(0.5)
    qtbot.keyClick(window.tree, Qt.Key.Key_Down)
    assert window.state.selected == 2 and window.state.playhead == pytest.approx(0.5, abs=0.1)
    window.deck.player.pause()
    window.bridge.edit(AddNode(None, state="done"))
    window.state.select(3)
    window.grove.compare()
    assert window.state.playhead == 0.0, "it does not reach there"


def test_the_menu_of_a_card(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.bridge.edit(AddNode(None, state="done"))
    window.state.select(1)
    menu = window.takes.card_menu(window.menus.actions, window.menus.submenus)
    names = {action.text() for action in menu.actions()}
    assert {"Rate", "Colour", window.actions_by_verb["prune"].text()} <= names
    assert len(menu.actions()) == len(CARD_MENU) - 1 + len(window.menus.submenus)
    assert look.theme.accents[0] in colours(window.actions_by_verb["colour_1"].icon().pixmap(16))
    menu.deleteLater()


def test_name_note_stars_and_heart(window: MainWindow, qtbot: QtBot) -> None:
    window.verbs.song.new_song()
    window.bridge.edit(AddNode(None, state="done"))
    window.state.select(1)
    qtbot.mouseClick(window.inspector.stars, Qt.MouseButton.LeftButton, pos=QPoint(65, 10))
    window.inspector.heart.click()
    window.verbs.take.rename()
    qtbot.keyClicks(window.inspector.name, "the good one")
    qtbot.keyClick(window.inspector.name, Qt.Key.Key_Return)
    node = window.state.song.nodes[1]
    assert (node.rating, node.favourite, node.name) == (4, True, "the good one")


def test_a_used_artist_is_recent(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.artist.choose((Weighted("Carla Drone"),))
    window.inspector.seconds.setValue(0.5)
    window.inspector.grow.click()
    idle(window)
    assert window.inspector.artist.picker.shelf.recent[0] == "Carla Drone"


def test_one_artist_is_shown(window: MainWindow, idle: Idle) -> None:
    window.verbs.song.new_song()
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(0.5)
    for artist in ("Ada Loop", "Bert Fuzz"):
        window.state.select(None)
        window.inspector.artist.choose((Weighted(artist),))
        window.verbs.take.grow()
        idle(window)
    window.takes.head.choose_artist("Bert Fuzz")
    assert set(window.tree.arrangement.places) == {2} and window.takes.head.count.text() == "1 of 2"


def test_a_tree_is_shaped_and_comes_back(
    window: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    """Grow, rate, siblings, graft, cut, carry, fold, note; undone, redone, closed and opened again."""
    actions, state = window.actions_by_verb, window.state
    window.verbs.song.new_song()
    window.inspector.artist.choose((Weighted("Ada Loop", 0.6), Weighted("Bert Fuzz", 0.4)))
    window.inspector.seconds.setValue(0.8)
    window.inspector.grow.click()
    idle(window)
    qtbot.keyClick(window, Qt.Key.Key_4)
    qtbot.keyClick(window, Qt.Key.Key_M)
    idle(window)
    assert len(state.song.nodes) == 4 and state.song.nodes[1].rating == 4
    window.verbs.song.save_to(tmp_path / "river.coppice")
    empty = state.song
    state.select(2)
    actions["copy_music"].trigger()
    state.select(1)
    actions["paste"].trigger()
    grafted = state.selected
    state.mark((0.2, 0.5))
    actions["cut_out"].trigger()
    window.tree.moved.emit(grafted, 3, 0.4)
    state.select(3)
    actions["collapse"].trigger()
    actions["note"].trigger()
    window.inspector.note.insertPlainText("keep the second chorus")
    state.select(4)
    shaped = state.song
    assert shaped.nodes[grafted].parent == 3 and shaped.nodes[3].collapsed and shaped.nodes[3].note
    steps = 0
    while state.song.nodes != empty.nodes:
        actions["undo"].trigger()
        steps += 1
        assert steps < 20
    for _ in range(steps):
        actions["redo"].trigger()
    assert state.song.nodes == shaped.nodes
    codes = {node: window.bridge.codes(node, 2).tolist() for node in shaped.nodes}
    window.verbs.song.new_song()
    window.verbs.song.open_path(tmp_path / "river.coppice")
    assert state.song.nodes == shaped.nodes and grafted not in window.tree.arrangement.places
    assert {node: window.bridge.codes(node, 2).tolist() for node in shaped.nodes} == codes


def test_a_take_grows_from_the_place_that_was_clicked_in_its_card(studio: MainWindow, idle: Idle) -> None:
    window = studio
    window.inspector.seconds.setValue(0.6)
    window.inspector.count.setValue(1)
    view, (root,) = window.tree, window.state.song.nodes
    place = view.arrangement.places[root]
    middle = QPointF((place.x + place.right) / 2, place.y + 20) * view.size_of_cards - view.origin()
    moment = view.moment_at(middle)
    assert moment == pytest.approx(1.0, abs=0.1)
    menu = window.grove.menu_at(moment)
    menu.actions()[0].trigger()
    menu.deleteLater()
    idle(window)
    (grown,) = (node for node in window.state.song.nodes.values() if node.parent == root)
    assert window.state.song.seconds(grown.start) == pytest.approx(moment, abs=0.1)
    assert view.moment_at(QPointF(2, 2)) is None
