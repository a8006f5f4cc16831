"""What comes late to the tree's verbs; what a musician does with them: tests/app/journeys/test_tree.py."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.song import lender, stretch
from engine.song.edits import AddNode


def put(window: MainWindow, parent: int | None, start: int, length: int) -> None:
    """A finished take; faster than growing one."""
    none = np.zeros(0, np.int64)
    codes = (none, none, np.arange(length) % 8)
    window.bridge.edit(AddNode(parent, start=start, target=length, state="done", codes=codes))


def test_a_graft_goes_where_it_was_wanted_whatever_is_selected_or_opened_meanwhile(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.verbs.song.new_song()
    put(window, None, 0, 100)
    put(window, 1, 100, 100)
    put(window, 1, 50, 60)
    state, read = window.state, threading.Event()
    music = stretch.own(state.song, window.bridge.codes, 2, "Delta")

    def lend(file: Path, node: int) -> stretch.Stretch:
        assert read.wait(10)
        return music

    monkeypatch.setattr(lender, "lend", lend)
    state.select(3)
    window.verbs.tree.graft_take(tmp_path / "delta.coppice", 1)
    state.select(1)
    read.set()
    qtbot.waitUntil(lambda: len(state.song.nodes) == 4)
    assert state.node.parent == 3
    read.clear()
    window.verbs.tree.graft_take(tmp_path / "delta.coppice", 1)
    window.verbs.song.new_song()
    done: list[None] = []
    window.desk.background.run(lambda: None, done.append)  # comes after it
    read.set()
    qtbot.waitUntil(lambda: bool(done))
    assert not state.song.nodes
