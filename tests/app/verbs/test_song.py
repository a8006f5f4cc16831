from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.mainwindow import MainWindow


def test_saving_adds_the_suffix(window: MainWindow, tmp_path: Path) -> None:
    window.verbs.song.new_song()
    window.verbs.song.save_to(tmp_path / "My song")
    assert (tmp_path / "My song.coppice").exists()
    assert window.topbar.title.text() == "My song"


def test_a_clip_is_chosen_in_a_dialog(
    window: MainWindow, clip: Path, idle: Callable[[MainWindow], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(clip), ""))
    window.verbs.run("open_clip")
    idle(window)
    assert window.state.node is not None and window.state.node.kind == "clip"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.verbs.run("open_clip")  # nothing was chosen
    assert window.state.song is not None and len(window.state.song.nodes) == 1
