"""The queue of refinements in the real window, with the real engine and the toy pack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.commands import Sampling
from engine.labels.conditioning import Brief
from engine.song.edits import SetFavourite

Idle = Callable[[MainWindow], None]


def grown(window: MainWindow, idle: Idle, file: Path, seconds: float, count: int) -> tuple[int, ...]:
    window.bridge.create(file, "toy", Brief(total_seconds=30.0))
    nodes = window.bridge.grow(None, seconds, count, 5, Sampling(), window.state.song.brief)
    idle(window)
    window.state.select(nodes[0])
    return nodes


def order(window: MainWindow) -> list[int]:
    """Takes in the order in which they are to be refined, as the rows show it."""
    infos = window.state.jobs.values()
    return [info.nodes[0] for info in infos if info.kind == "refine"]


def row(window: MainWindow, node: int) -> object:
    job = next(
        job for job, info in window.state.jobs.items() if info.kind == "refine" and info.nodes == (node,)
    )
    return window.queue.rows[job]


def test_favourites_are_refined_in_the_users_order_and_growth_goes_first(
    window: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot
) -> None:
    a, b, c = grown(window, idle, tmp_path / "a.coppice", 2.0, 3)
    for node in (a, b, c):
        window.bridge.edit(SetFavourite(node, True))
    window.actions_by_verb["refine_favourites"].trigger()
    assert order(window) == [a, b, c]
    assert window.bridge.refinements.favourites() == 0  # they are in the queue already
    qtbot.mouseClick(row(window, c).up, Qt.MouseButton.LeftButton)
    assert order(window) == [a, c, b]
    qtbot.mouseClick(row(window, b).pause, Qt.MouseButton.LeftButton)
    assert row(window, b).detail.text() == "paused"
    ended: list[str] = []
    window.bridge.finished.connect(lambda info: ended.append(info.kind))
    (new,) = window.bridge.grow(None, 1.0, 1, 6, Sampling(), window.state.song.brief)
    qtbot.waitUntil(lambda: window.state.song.nodes[new].state == "done", timeout=60_000)
    assert ended.count("refine") <= 1  # at most the piece that was all but done
    qtbot.waitUntil(lambda: order(window) == [b], timeout=120_000)
    lengths = {node: window.state.song.nodes[node].lengths for node in (a, b, c)}
    assert lengths[a][0] == lengths[c][0] == lengths[a][2] * 16 and lengths[b][0] == 0
    window.actions_by_verb["pause_refining"].trigger()  # all are paused, so: go on
    idle(window)
    assert window.state.song.nodes[b].lengths[0] == lengths[b][2] * 16
    assert window.store.takes[b].reached == {0: lengths[b][2] * 128}


def test_what_was_not_done_goes_on_when_the_song_is_opened_again(
    window: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot
) -> None:
    a, b = grown(window, idle, tmp_path / "a.coppice", 2.0, 2)
    window.bridge.refine(a, 1)
    window.bridge.refine(b, 1)
    qtbot.waitUntil(lambda: window.state.song.nodes[a].lengths[1] > 0, timeout=60_000)
    window.bridge.close()
    window.bridge.open(tmp_path / "a.coppice")
    with qtbot.waitSignal(window.bridge.resumed, timeout=20_000) as told:
        pass
    assert 1 <= told.args[0] <= 2
    idle(window)
    for node in (a, b):
        item = window.state.song.nodes[node]
        assert item.lengths[1] == item.lengths[2] * 4
