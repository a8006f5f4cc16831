"""Places are asked for in a thread: a disk that stands still keeps nothing else waiting."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.export.places import Places, Seen
from engine.errors import UserProblem


@pytest.fixture
def asked(qtbot: QtBot) -> Places:
    return Places()


def test_those_that_are_there_are_found(asked: Places, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_text("mine")
    found: list[Seen] = []
    asked.ask([tmp_path / "a.wav", tmp_path / "b.wav"], found.append)
    qtbot.waitUntil(lambda: found == [Seen([tmp_path / "a.wav"])], timeout=5000)
    asked.ask([tmp_path / ("x" * 400)], found.append)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=5000)
    assert isinstance(found[1].problem, UserProblem)


def test_a_disk_that_stands_still_keeps_nobody_waiting_and_only_the_last_question_is_answered(
    asked: Places, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    awake = Event()
    main = QThread.currentThread()
    threads: list[bool] = []

    def slow(places: list[Path]) -> list[Path]:
        assert awake.wait(10)
        threads.append(QThread.currentThread() is main)
        return at_once(places)

    at_once = Bridge.in_the_way
    monkeypatch.setattr(Bridge, "in_the_way", slow)
    (tmp_path / "first").write_text("mine")
    found: list[Seen] = []
    asked.ask([tmp_path / "first"], found.append)
    asked.ask([tmp_path / "second"], found.append)
    assert not found
    awake.set()
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert found == [Seen([])] and threads == [False, False]
