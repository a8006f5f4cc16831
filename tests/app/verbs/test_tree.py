"""The verbs that shape the tree, in the real window with the real engine."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.labels.conditioning import Brief
from engine.song import lender, stretch
from engine.song.edits import AddNode
from engine.song.store import SongStore

Idle = Callable[[MainWindow], None]
TOP = 2


def put(window: MainWindow, parent: int | None, start: int, length: int, first: int) -> int:
    """A finished take whose codes count on from `first`; faster than growing one."""
    codes = (np.zeros(0, np.int64), np.zeros(0, np.int64), first + np.arange(length) % 8)
    edit = AddNode(parent, start=start, target=length, state="done", codes=codes)
    before = set(window.state.song.nodes)
    window.bridge.edit(edit)
    (node,) = set(window.state.song.nodes) - before
    return node


@pytest.fixture
def planted(window: MainWindow) -> MainWindow:
    """1 (100 tokens) with 2 at its end (100) and 3 from inside it; 4 grows from 2."""
    window.verbs.song.new_song()
    window.state.in_view = ()
    put(window, None, 0, 100, 0)
    put(window, 1, 100, 100, 8)
    put(window, 1, 50, 60, 16)
    put(window, 2, 200, 40, 24)
    return window


def path_codes(window: MainWindow, node: int) -> list[int]:
    return window.bridge.session.path_codes(node, TOP).tolist()


def seconds(window: MainWindow, tokens: int) -> float:
    return window.state.song.seconds(tokens)


def test_copy_and_paste_grafts_the_marked_stretch(planted: MainWindow) -> None:
    verbs, state = planted.verbs.tree, planted.state
    assert not planted.actions_by_verb["paste"].isEnabled()
    state.select(4)
    state.mark((seconds(planted, 90), seconds(planted, 110)))
    verbs.copy_music()
    assert planted.actions_by_verb["paste"].isEnabled()
    state.select(3)
    planted.actions_by_verb["paste"].trigger()
    made = state.node
    assert made.parent == 3 and made.start == 110 and "graft of" in made.origin
    joined = path_codes(planted, 4)[90:110]
    assert path_codes(planted, made.id)[110:] == joined
    planted.deck.seek(seconds(planted, 60))
    verbs.paste_here()
    assert (state.node.parent, state.node.start) == (3, 60)


def test_without_a_mark_the_take_itself_is_copied_and_a_root_is_made(planted: MainWindow) -> None:
    state = planted.state
    state.select(2)
    planted.verbs.tree.copy_music()
    state.select(None)
    planted.verbs.tree.paste()
    assert state.node.parent is None and path_codes(planted, state.node.id) == path_codes(planted, 2)[100:]


def test_a_branch_is_taken_along_and_undo_puts_it_back(planted: MainWindow) -> None:
    verbs, state = planted.verbs, planted.state
    before = state.song
    state.select(2)
    verbs.tree.take_branch()
    state.select(3)
    verbs.tree.paste()
    moved, child = state.song.nodes[2], state.song.nodes[4]
    assert (moved.parent, moved.start, child.start) == (3, 110, 210) and state.selected == 2
    assert verbs.tree.branch is None
    verbs.take.undo()
    assert state.song.nodes == before.nodes
    verbs.take.redo()
    assert state.song.nodes[4].start == 210


def test_a_branch_is_carried_by_hand_or_becomes_a_beginning(planted: MainWindow) -> None:
    state = planted.state
    planted.tree.moved.emit(4, 3, seconds(planted, 80))
    assert (state.song.nodes[4].parent, state.song.nodes[4].start) == (3, 80)
    state.select(4)
    planted.verbs.tree.make_root()
    assert (state.song.nodes[4].parent, state.song.nodes[4].start) == (None, 0)
    planted.tree.moved.emit(1, 3, seconds(planted, 80))
    assert planted.notices.standing[-1].text.endswith("cannot grow from itself.")


def test_trim_and_cut_with_the_marked_stretch(planted: MainWindow) -> None:
    state = planted.state
    state.select(4)
    whole = path_codes(planted, 4)
    assert not planted.actions_by_verb["trim"].isEnabled()
    state.mark((seconds(planted, 90), seconds(planted, 130)))
    assert planted.actions_by_verb["trim"].isEnabled()
    planted.actions_by_verb["trim"].trigger()
    assert state.node.parent is None and path_codes(planted, state.node.id) == whole[90:130]
    assert state.selection is None
    state.select(4)
    state.mark((seconds(planted, 90), seconds(planted, 130)))
    planted.actions_by_verb["cut_out"].trigger()
    assert path_codes(planted, state.node.id) == whole[:90] + whole[130:]
    assert (state.node.parent, state.node.start) == (1, 90)


def test_a_take_of_another_song_is_offered_and_grafted(
    planted: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "delta.coppice"
    hops, rate, pack = planted.state.song.hops, planted.state.song.sample_rate, planted.state.song.pack
    with SongStore.create(
        other, title="Delta", pack=pack, sample_rate=rate, hops=hops, brief=Brief(total_seconds=20)
    ) as store:
        store.apply(AddNode(None, name="the good one", state="done", codes=((), (), np.arange(9) % 8)))
    planted.state.select(3)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    with qtbot.waitSignal(planted.verbs.tree.choose_wanted) as offered:
        planted.verbs.run("graft_from")
    assert [entry[0] for entry in offered.args[0]] == ["the good one"]
    assert planted.palette_panel.isVisible()
    before = planted.state.selected
    planted.palette_panel.accept()
    qtbot.waitUntil(lambda: planted.state.selected != before)
    made = planted.state.node
    assert made.parent == 3 and made.origin.startswith("graft of delta: the good one")
    assert path_codes(planted, made.id)[110:] == [0, 1, 2, 3, 4, 5, 6, 7, 0]
    planted.verbs.tree.offer_takes(planted.state.file)
    assert "is open" in planted.notices.standing[-1].text


def test_a_graft_goes_where_it_was_wanted_whatever_is_selected_or_opened_meanwhile(
    planted: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    state, read = planted.state, threading.Event()
    music = stretch.own(state.song, planted.bridge.codes, 2, "Delta")

    def lend(file: Path, node: int) -> stretch.Stretch:
        assert read.wait(10)
        return music

    monkeypatch.setattr(lender, "lend", lend)
    state.select(3)
    planted.verbs.tree.graft_take(tmp_path / "delta.coppice", 1)
    state.select(1)
    read.set()
    qtbot.waitUntil(lambda: len(state.song.nodes) == 5)
    assert state.node.parent == 3
    read.clear()
    planted.verbs.tree.graft_take(tmp_path / "delta.coppice", 1)
    planted.verbs.song.new_song()
    done: list[None] = []
    planted.desk.background.run(lambda: None, done.append)  # comes after it
    read.set()
    qtbot.waitUntil(lambda: bool(done))
    assert not state.song.nodes


def test_several_takes_are_pruned_in_one_step(planted: MainWindow) -> None:
    state = planted.state
    state.select(2)
    state.pick((2, 3, 4))
    planted.actions_by_verb["prune"].trigger()
    assert set(state.song.nodes) == {1}
    assert any("3 takes were pruned" in notice.text for notice in planted.notices.standing)
    planted.verbs.take.undo()
    assert set(state.song.nodes) == {1, 2, 3, 4}


def test_folding(planted: MainWindow) -> None:
    state, tree = planted.state, planted.tree
    state.select(2)
    planted.actions_by_verb["collapse"].trigger()
    assert 4 not in tree.arrangement.places and tree.arrangement.folded == {2: 1}
    tree.fold_wanted.emit(2)
    assert 4 in tree.arrangement.places
    state.pick((1, 2))
    planted.verbs.tree.collapse()
    assert set(tree.arrangement.places) == {1}
    planted.verbs.tree.expand_all()
    assert set(tree.arrangement.places) == {1, 2, 3, 4}
    state.select(4)
    planted.verbs.tree.collapse()
    assert not state.song.nodes[4].collapsed, "a leaf folds nothing"


def test_choosing(planted: MainWindow) -> None:
    state, verbs = planted.state, planted.verbs.tree
    put(planted, 1, 100, 10, 0)
    state.select(2)
    verbs.choose_siblings()
    assert state.chosen == (2, 5), "take 3 leaves the parent elsewhere"
    verbs.choose_branch()
    assert state.chosen == (2, 4)
    planted.takes.head.chips.buttons()[1].click()
    verbs.choose_shown()
    assert state.chosen == (3, 4, 5)
    verbs.next_filter()
    assert planted.takes.head.filter.kind == "Favourites"


def test_search_and_fit(planted: MainWindow) -> None:
    planted.activateWindow()
    planted.verbs.tree.search()
    planted.takes.head.search.setText("1·2")
    assert planted.takes.head.count.text() == "1 of 4"
    planted.verbs.tree.fit_tree()
    assert planted.tree.horizontalScrollBar().maximum() <= 1
