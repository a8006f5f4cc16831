from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import JobInfo, State
from app.tree.layout import CARD_HEIGHT
from app.tree.view import TreeView
from engine.song.model import Song
from tests.app.songs import make_song, node


@pytest.fixture
def tree(state: State, store: AudioStore, qtbot: QtBot) -> TreeView:
    made = TreeView(state, store)
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    qtbot.waitExposed(made)
    state.song_opened.emit()
    return made


def centre(tree: TreeView, key: int) -> QPoint:
    place = tree.places[key]
    origin = tree._origin()
    return QPoint(round(place.x + 30 - origin.x()), round(place.y + CARD_HEIGHT / 2 - origin.y()))


def test_a_click_selects(tree: TreeView, state: State, qtbot: QtBot) -> None:
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre(tree, 3))
    assert state.selected == 3


def test_arrows_walk_and_audition(tree: TreeView, state: State, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.auditioned) as step:
        qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert step.args == [2] and state.selected == 2
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert state.selected == 3


def test_a_card_says_how_far_it_has_grown(tree: TreeView, state: State, song: Song) -> None:
    growing = replace(song.nodes[4], state="growing", target=2 * song.nodes[4].lengths[2])
    state.update(make_song(*(song.nodes[key] for key in (1, 2, 3)), growing))
    assert tree._face(growing).subtitle == "waiting"
    state.set_job(JobInfo(1, "Grow", (4,), running=True, eta_seconds=8))
    assert tree._face(growing).subtitle == "growing 50 % · 0:08 left"
    assert tree._face(growing).levels[0] == 0.5


def test_pictures_are_kept_until_something_changes(
    tree: TreeView, state: State, store: AudioStore, song: Song
) -> None:
    tree.grab()
    before = {key: picture for key, (_, picture) in tree._pixmaps.items()}
    tree.grab()
    assert all(tree._pixmaps[key][1] is picture for key, picture in before.items())
    store.add(song, 3, 0, song.nodes[3].start * 128, np.full(100, 0.9, np.float32))
    tree.grab()
    changed = [key for key, picture in before.items() if tree._pixmaps[key][1] is not picture]
    assert changed == [3]


def test_filters_fade_what_does_not_belong(tree: TreeView, song: Song) -> None:
    tree.set_filter("Leaves")
    assert [key for key in song.nodes if tree._face(song.nodes[key]).faded] == [1, 2]


def test_only_cards_in_view_are_wanted(tree: TreeView, state: State) -> None:
    nodes = [node(1, None, 0, 2)] + [node(key, 1, 2, 3, "Ada Loop") for key in range(2, 200)]
    state.update(make_song(*nodes))
    tree.verticalScrollBar().setValue(0)
    tree.grab()
    assert 0 < len(state.in_view) < 20


def test_an_empty_song_invites(tree: TreeView, state: State) -> None:
    state.update(make_song())
    assert not tree.grab().isNull() and tree.node_at(tree.rect().center().toPointF()) is None


def test_zoom_stretches_time(tree: TreeView) -> None:
    before = tree.places[2].width
    tree.zoom(8.0, 100)
    assert tree.places[2].width > before
