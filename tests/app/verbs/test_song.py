from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import bridge
from app.mainwindow import MainWindow

Idle = Callable[[MainWindow], None]


def test_the_demo_grows_once_its_clip_is_heard_and_in_no_other_song(
    window: MainWindow, clip: Path, idle: Idle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "demo_clip", lambda: clip)
    ready: list[bool] = []
    window.verbs.song.demo_ready.disconnect()
    window.verbs.song.demo_ready.connect(lambda: ready.append(True))
    window.verbs.song.open_demo()
    window.verbs.song.new_song()
    window.verbs.song.add_clip(clip)  # the first take of this song has the number of the demo's
    idle(window)
    assert not ready
    window.verbs.song.open_demo()
    idle(window)
    assert ready
