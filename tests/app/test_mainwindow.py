from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.export.files import as_mime
from app.mainwindow import MainWindow
from engine.labels.conditioning import Weighted
from engine.song.edits import AddNode

Idle = Callable[[MainWindow], None]


def drop(window: MainWindow, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    no_button, copy = Qt.MouseButton.NoButton, Qt.DropAction.CopyAction
    modifiers = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), copy, data, no_button, modifiers))
    window.dropEvent(QDropEvent(QPointF(300, 300), copy, data, no_button, modifiers))


def texts(window: MainWindow) -> list[str]:
    return [notice.text for notice in window.notices.standing]


def test_it_opens_with_a_welcome_and_without_a_song(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert not window.actions_by_verb["grow"].isEnabled()


def test_from_a_dropped_clip_to_two_takes_and_back(
    window: MainWindow, clip: Path, idle: Idle, qtbot: QtBot
) -> None:
    drop(window, clip)
    idle(window)
    song = window.state.song
    assert song is not None and [node.kind for node in song.nodes.values()] == ["clip"]
    window.inspector.seconds.setValue(1.0)
    window.inspector.artist.choose((Weighted("Bert Fuzz"),))
    qtbot.mouseClick(window.inspector.grow, Qt.MouseButton.LeftButton)
    assert len(window.state.song.nodes) == 3 and window.queue.rows
    idle(window)
    assert not window.queue.rows
    takes = [node for node in window.state.song.nodes.values() if node.kind == "take"]
    assert {node.state for node in takes} == {"done"}
    assert window.state.selected == takes[0].id
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.state.song.nodes) == 1
    qtbot.keyClick(
        window.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(window.state.song.nodes) == 3


def test_keys_rate_favour_and_prune(window: MainWindow, clip: Path, idle: Idle, qtbot: QtBot) -> None:
    drop(window, clip)
    idle(window)
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_4)
    qtbot.keyClick(window.tree, Qt.Key.Key_F)
    assert window.state.node.rating == 4 and window.state.node.favourite
    qtbot.keyClick(window.tree, Qt.Key.Key_Delete)
    assert window.state.node is None and window.actions_by_verb["undo"].isEnabled()


@pytest.mark.parametrize("content", [b"", b"no sound at all" * 99])
def test_a_file_that_is_no_audio_is_told_and_changes_nothing(
    window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "text.wav"
    file.write_bytes(content)
    drop(window, file)
    assert any("text.wav" in text for text in texts(window))
    assert window.state.song is None


def test_an_unknown_artist_is_told_with_close_names(window: MainWindow, clip: Path, idle: Idle) -> None:
    drop(window, clip)
    idle(window)
    window.inspector.artist.choose((Weighted("Ada Lop"),))
    window.verbs.take.grow()
    assert len(window.state.song.nodes) == 1
    assert "ada loop" in window.notices.standing[-1].remedy.lower()


def test_what_is_carried_out_of_the_window_is_not_taken_in_again(
    window: MainWindow, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, copy = as_mime([clip]), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(
        QPoint(300, 300), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    with monkeypatch.context() as ours:
        ours.setattr(QDragEnterEvent, "source", lambda _: window)
        window.dragEnterEvent(enter)
    assert not enter.isAccepted()
    window.dragEnterEvent(enter)
    assert enter.isAccepted(), "a file from elsewhere is welcome"


class Loud(QTranslator):
    """A language in which everything is shouted."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return text.upper()

    def isEmpty(self) -> bool:
        return False


def test_the_palette_speaks_of_takes_in_the_chosen_language(window: MainWindow) -> None:
    window.verbs.song.new_song()
    window.bridge.edit(AddNode(None, name="chorus", state="done"))
    loud = Loud()
    QApplication.installTranslator(loud)
    try:
        window.verbs.run("palette")
    finally:
        QApplication.removeTranslator(loud)
    assert ("chorus", "TAKE") in [entry[:2] for entry in window.palette_panel.entries]
