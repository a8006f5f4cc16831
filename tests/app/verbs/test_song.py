from __future__ import annotations

from pathlib import Path

from app.mainwindow import MainWindow


def test_saving_adds_the_suffix(window: MainWindow, tmp_path: Path) -> None:
    window.verbs.song.new_song()
    window.verbs.song.save_to(tmp_path / "My song")
    assert (tmp_path / "My song.coppice").exists()
    assert window.topbar.title.text() == "My song"
