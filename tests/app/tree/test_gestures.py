from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from app.state import State
from app.tree import card
from app.tree.layout import CARD_HEIGHT
from app.tree.view import TreeView
from engine.song.model import Song
from tests.app.pictures import seen
from tests.app.songs import make_song

LEFT = Qt.MouseButton.LeftButton


def at(tree: TreeView, key: int, share: float = 0.3) -> QPoint:
    place = tree.arrangement.places[key]
    return (QPointF(place.x + place.width * share, place.y + CARD_HEIGHT / 2) - tree.origin()).toPoint()


def drag(tree: TreeView, qtbot: QtBot, start: QPoint, end: QPoint, drop: bool = True) -> None:
    qtbot.mousePress(tree.viewport(), LEFT, pos=start)
    qtbot.mouseMove(tree.viewport(), (start + end) / 2)
    qtbot.mouseMove(tree.viewport(), end)
    if drop:
        qtbot.mouseRelease(tree.viewport(), LEFT, pos=end)


def test_ctrl_adds_and_takes_away_shift_reaches(tree: TreeView, state: State, qtbot: QtBot) -> None:
    state.select(2)
    qtbot.mouseClick(tree.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, at(tree, 3))
    assert state.chosen == (2, 3)
    qtbot.mouseClick(tree.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, at(tree, 3))
    assert state.chosen == (2,)
    qtbot.mouseClick(tree.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, at(tree, 3))
    assert set(state.chosen) >= {2, 3}
    drag(tree, qtbot, at(tree, 3), at(tree, 3) + QPoint(1, 1))
    assert state.chosen == (3,), "a click on one of several chooses it alone"
    qtbot.mouseClick(tree.viewport(), LEFT, pos=at(tree, 4))
    assert state.chosen == (4,)


def test_a_rubber_band_chooses_what_it_touches(tree: TreeView, state: State, qtbot: QtBot) -> None:
    height = tree.viewport().height()
    below = QPoint(tree.viewport().width() - 4, height - 4)
    before = seen(tree.viewport())
    drag(tree, qtbot, below, QPoint(2, 24), drop=False)
    assert tree.gestures.band is not None and seen(tree.viewport()) != before
    qtbot.mouseRelease(tree.viewport(), LEFT, pos=QPoint(2, 24))
    assert state.chosen == (1, 2, 3, 4) and tree.gestures.band is None
    qtbot.mouseClick(tree.viewport(), LEFT, pos=below)
    assert len(state.chosen) == 1, "a click on the ground lets go"


def test_a_branch_is_carried_to_the_end_of_another_take(tree: TreeView, qtbot: QtBot, song: Song) -> None:
    with qtbot.waitSignal(tree.moved) as moved:
        drag(tree, qtbot, at(tree, 4), at(tree, 3, 0.99))
    node, parent, seconds = moved.args
    assert (node, parent) == (4, 3) and seconds == pytest.approx(song.seconds(song.end(song.nodes[3])))


def test_a_branch_is_carried_into_the_middle_and_to_the_beginning(tree: TreeView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.moved) as moved:
        drag(tree, qtbot, at(tree, 4), at(tree, 3, 0.4))
    assert moved.args[1] == 3 and 5.5 < moved.args[2] < 7.5
    edge = QPoint(3, tree.viewport().height() - 8)
    with qtbot.waitSignal(tree.moved) as moved:
        drag(tree, qtbot, at(tree, 4), edge)
    assert moved.args == [4, None, 0.0]


def test_a_branch_cannot_be_carried_onto_itself_and_escape_drops_it(tree: TreeView, qtbot: QtBot) -> None:
    drag(tree, qtbot, at(tree, 2), at(tree, 4, 0.8), drop=False)
    assert tree.gestures.carrying and tree.gestures.drop is None
    carried = seen(tree.viewport())
    with qtbot.assertNotEmitted(tree.moved):
        qtbot.keyClick(tree, Qt.Key.Key_Escape)
        qtbot.mouseRelease(tree.viewport(), LEFT, pos=at(tree, 3))
    assert seen(tree.viewport()) != carried, "the words at the pointer are gone"


def test_a_small_tremble_carries_nothing(tree: TreeView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.moved):
        drag(tree, qtbot, at(tree, 4), at(tree, 4) + QPoint(2, 1))


def test_the_middle_button_pans(tree: TreeView, qtbot: QtBot) -> None:
    tree.zoom(8.0, 0)
    bar = tree.horizontalScrollBar()
    bar.setValue(0)
    qtbot.mousePress(tree.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(300, 100))
    qtbot.mouseMove(tree.viewport(), QPoint(200, 100))
    qtbot.mouseRelease(tree.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(200, 100))
    assert bar.value() == 100


def test_the_badge_of_a_folded_branch_unfolds_it(
    tree: TreeView, state: State, qtbot: QtBot, song: Song
) -> None:
    nodes = {**song.nodes, 2: replace(song.nodes[2], collapsed=True)}
    state.update(make_song(*nodes.values()))
    assert 4 not in tree.arrangement.places and tree.arrangement.folded == {2: 1}
    place = tree.arrangement.places[2]
    from PySide6.QtCore import QRectF

    badge = card.fold_badge(QRectF(place.x, place.y, place.width, CARD_HEIGHT)).center()
    with qtbot.waitSignal(tree.fold_wanted) as wish:
        qtbot.mouseClick(tree.viewport(), LEFT, pos=(badge - tree.origin()).toPoint())
    assert wish.args == [2]
