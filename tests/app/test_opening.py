from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.opening import Opener


def test_a_file_opened_from_outside_is_handed_on(qapp: QApplication, tmp_path: Path) -> None:
    opened: list[Path] = []
    host = QObject()
    opener = Opener(opened.append, host)
    song = tmp_path / "my song.coppice"
    assert QApplication.sendEvent(host, QFileOpenEvent(str(song)))
    QApplication.sendEvent(host, QEvent(QEvent.Type.User))
    assert opened == [song]
    opener.deleteLater()
