"""What the choosers of lyrics offer; the rest: tests/app/journeys/test_lyrics.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.mainwindow import MainWindow
from engine.song.edits import AddNode, Rename


def test_a_takes_name_is_no_folder(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.verbs.song.new_song()
    window.bridge.edit(AddNode(None, state="done"))
    window.bridge.edit(Rename(1, "Verse 1/2"))
    window.state.select(1)
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (offered.append(given[2]) or "", ""))
    window.verbs.lyrics.lrc_save()
    assert offered == [str(Path.home() / "Verse 1-2.lrc")]
