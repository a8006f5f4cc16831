from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.preferences.settings import Settings
from engine.labels.conditioning import Brief
from engine.session import Session

Idle = Callable[[MainWindow], None]


def texts(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.notices.standing]


def test_the_history_lists_steps_and_goes_back_and_forth(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.inspector.seconds.setValue(0.5)
    window.verbs.take.grow()
    window.verbs.take.cancel_all()
    node = window.state.selected
    for rating in (1, 2, 3):
        window.verbs.take.rate(rating)
    window.verbs.run("history")
    steps = window.house.history.list
    assert window.house.history.isVisible() and steps.count() == 5
    assert steps.item(4).text() == f"Rate · {window.state.song.nodes[node].name}"
    window.house.history.wanted.emit(2)
    assert window.state.song.nodes[node].rating == 1
    assert window.house.history.list.currentRow() == 2
    window.house.history.wanted.emit(4)
    assert window.state.song.nodes[node].rating == 3
    window.house.history.wanted.emit(0)
    assert not window.state.song.nodes
    window.verbs.run("history")
    assert window.house.history.isHidden()


def test_an_opened_song_is_recent_and_its_state_is_told(window: MainWindow, tmp_path: Path) -> None:
    window.verbs.song.new_song()
    assert window.welcome.rows and "draft" in window.topbar.saved.text()
    window.verbs.song.save_to(tmp_path / "tune.coppice")
    assert "saved" in window.topbar.saved.text()


def test_a_killed_program_offers_its_song_and_to_go_on(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, idle: Idle
) -> None:
    file = tmp_path / "cut.coppice"
    with Session.create(file, "toy", Brief(total_seconds=20.0)) as session:
        job, _nodes = session.grow(None, 1.0, count=2)
        session.cancel(job)
        session.wait(job, timeout=60)
        session._store._db.execute("UPDATE node SET state = 'growing'")  # as a kill leaves it
    window.close()
    Settings().set("left_open", str(file))
    again = MainWindow(sound=False)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.notices.standing))
    notice = again.notices.standing[-1]
    assert "cut" in notice.remedy
    again.verbs.song.open_path(file)
    assert any("2 takes" in text for text in texts(again))
    again.house._resume(again.bridge.cut_off)
    idle(again)
    assert {node.state for node in again.state.song.nodes.values()} == {"done"}
    again.close()
    assert Settings().text("left_open") == ""


def test_the_tour_walks_over_the_real_widgets(window: MainWindow, qtbot: QtBot) -> None:
    window.verbs.song.new_song()
    window.verbs.run("tour")
    tour = window.house.tour
    qtbot.waitUntil(tour.isVisible)
    for step in tour.steps:
        target = step.target()
        assert target is not None and target.isVisible() and target.window() is window
        tour.forth.click()
    assert tour.isHidden()
