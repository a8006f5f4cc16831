from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import JobInfo, State
from app.tree import ground
from app.tree.filter import Filter
from app.tree.layout import CARD_HEIGHT
from app.tree.view import TreeView
from engine.song.model import Song
from tests.app.pictures import colours, seen
from tests.app.songs import make_song, node


def centre(tree: TreeView, key: int) -> QPoint:
    place = tree.arrangement.places[key]
    scene = QPointF(place.x + 30, place.y + CARD_HEIGHT / 2)
    return (scene * tree.size_of_cards - tree.origin()).toPoint()


def test_a_click_selects(tree: TreeView, state: State, qtbot: QtBot) -> None:
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre(tree, 3))
    assert state.selected == 3


def test_arrows_walk_audition_and_compare(tree: TreeView, state: State, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.auditioned) as step:
        qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert step.args == [2] and state.selected == 2
    with qtbot.waitSignal(tree.compared) as step, qtbot.assertNotEmitted(tree.auditioned):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert step.args == [3] and state.selected == 3, "a sibling is heard at the same moment"


def test_shift_and_arrows_choose_and_escape_lets_go(tree: TreeView, state: State, qtbot: QtBot) -> None:
    state.select(2)
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert state.chosen == (2, 3) and state.selected == 3
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert state.chosen == (3,)


def test_a_card_says_how_far_it_has_grown(tree: TreeView, state: State, song: Song) -> None:
    growing = replace(song.nodes[4], state="growing", target=2 * song.nodes[4].lengths[2])
    state.update(make_song(*(song.nodes[key] for key in (1, 2, 3)), growing))
    width = tree.arrangement.places[4].width
    state.set_job(JobInfo(1, "Grow", (4,), running=True, eta_seconds=8))
    grown = replace(growing, lengths=(0, 0, growing.target - 1))
    state.update(make_song(*(song.nodes[key] for key in (1, 2, 3)), grown))
    assert tree.arrangement.places[4].width == width, "it stands where it will end"


def test_pictures_are_kept_until_something_changes(
    tree: TreeView, state: State, store: AudioStore, song: Song
) -> None:
    tree.grab()
    before = {key: picture for key, (_, picture) in tree.cards._pixmaps.items()}
    tree.grab()
    assert before and all(tree.cards._pixmaps[key][1] is picture for key, picture in before.items())
    store.add(song, 3, 0, song.nodes[3].start * 128, np.full(100, 0.9, np.float32))
    tree.grab()
    changed = [key for key, picture in before.items() if tree.cards._pixmaps[key][1] is not picture]
    assert changed == [3]


def test_a_filter_leaves_what_is_looked_for_and_fades_where_it_came_from(
    tree: TreeView, state: State, song: Song
) -> None:
    tree.set_filter(Filter(words="bert"))
    assert set(tree.arrangement.places) == {1, 2, 4}
    assert [key for key in (1, 2, 4) if tree.cards.face(song, song.nodes[key]).faded] == [1, 2]
    state.update(make_song(*(song.nodes[key] for key in (1, 2, 3))))
    assert not tree.arrangement.places
    assert len(colours(seen(tree.viewport()))) > 1, "no words that say so"


def test_only_cards_in_view_are_wanted(tree: TreeView, state: State) -> None:
    nodes = [node(1, None, 0, 2)] + [node(key, 1, 2, 3, "Ada Loop") for key in range(2, 200)]
    state.update(make_song(*nodes))
    tree.verticalScrollBar().setValue(0)
    tree.grab()
    assert 0 < len(state.in_view) < 20


def test_zoom_stretches_time_and_keeps_the_moment_under_the_pointer(tree: TreeView) -> None:
    tree.zoom(4.0, 100)
    before = tree.x_of(3.0)
    tree.zoom(3.0, before)
    assert tree.x_of(3.0) == pytest.approx(before, abs=1.0)


def test_zooming_far_out_shrinks_the_cards_and_fit_shows_all(
    tree: TreeView, state: State, qtbot: QtBot
) -> None:
    nodes = [node(1, None, 0, 2)] + [node(key, 1, 2, 3, "Ada Loop") for key in range(2, 60)]
    state.update(make_song(*nodes))
    for _ in range(30):
        tree.zoom(0.8, 300)
    assert tree.size_of_cards < 0.5
    tree.fit()
    assert tree.verticalScrollBar().maximum() <= 1 and tree.horizontalScrollBar().maximum() <= 1
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre(tree, 40))
    assert state.selected == 40
    for _ in range(40):
        tree.zoom(1.5, 300)
    assert tree.size_of_cards == 1.0


def test_the_whole_tree_stands_below_the_times_and_above_the_edge(tree: TreeView, state: State) -> None:
    takes = [node(key, 1, 4, 6, "Ada Loop") for key in range(2, 14)]
    state.open(make_song(node(1, None, 0, 4), *takes), Path("many.coppice"))
    tree.fit()
    tops = [place.y * tree.size_of_cards - tree.origin().y() for place in tree.arrangement.places.values()]
    assert tree.size_of_cards < 1 and min(tops) >= ground.HEAD
    assert max(tops) + CARD_HEIGHT * tree.size_of_cards <= tree.viewport().height()


def test_ctrl_wheel_zooms(tree: TreeView) -> None:
    before = tree.arrangement.places[2].width
    wheel = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 600), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(tree.viewport(), wheel)
    assert tree.arrangement.places[2].width > before


def test_a_right_click_asks_for_the_menu_and_keeps_what_is_chosen(
    tree: TreeView, state: State, qtbot: QtBot
) -> None:
    state.pick((2, 3))
    qtbot.mousePress(tree.viewport(), Qt.MouseButton.RightButton, pos=centre(tree, 3))
    assert state.chosen == (2, 3)
    qtbot.mousePress(tree.viewport(), Qt.MouseButton.RightButton, pos=centre(tree, 4))
    assert state.chosen == (4,)


def test_a_card_tells_its_whole_name_where_the_pointer_rests(
    tree: TreeView, state: State, song: Song, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("app.tree.view.QToolTip.showText", lambda place, text, widget: shown.append(text))
    for place in (centre(tree, 4), QPoint(2, tree.viewport().height() - 3)):
        QApplication.sendEvent(tree.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, QPoint(0, 0)))
    assert shown == ["take 4\nBert Fuzz", ""]
    state.select(2)
    assert tree.accessibleDescription() == "take 2\nAda Loop\n★★★"
