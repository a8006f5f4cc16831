"""Keys that are shortcuts elsewhere do a field's or a button's own work where the keys have led there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow


@pytest.fixture
def auditions(studio: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A take is selected, so that Return would play it; what was played."""
    played: list[str] = []
    monkeypatch.setattr(studio.deck, "audition", lambda: played.append("audition"))
    return played


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """A key on whatever has the focus, as a keyboard sends it: through the shortcuts first."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus.window().windowHandle() or focus, key)


def test_return_plays_where_nobody_types(window: MainWindow, auditions: list[str], qtbot: QtBot) -> None:
    window.activateWindow()
    window.tree.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert auditions == ["audition"]


def test_return_picks_a_name_and_plays_nothing(
    window: MainWindow, auditions: list[str], qtbot: QtBot
) -> None:
    field = window.inspector.genre
    field._open()
    field.picker.line.setText("jazz")
    field.picker.activateWindow()
    field.picker.line.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert field.name.lower().endswith("jazz") and auditions == []


def test_return_takes_what_the_palette_found(window: MainWindow, auditions: list[str], qtbot: QtBot) -> None:
    window.activateWindow()
    window.verbs.run("palette")
    window.palette_panel.line.setText("history")
    press(qtbot, Qt.Key.Key_Return)
    assert window.house.history.isVisible() and auditions == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_presses_the_button_that_keys_have_led_to(
    window: MainWindow, auditions: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    monkeypatch.setattr(window.deck, "play_or_pause", lambda: auditions.append("play"))
    window.activateWindow()
    button = window.inspector.export
    window.inspector.refine.setFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert button.hasFocus()
    press(qtbot, key)
    assert window.exports.panel.isVisible() and auditions == []


def test_a_click_leaves_space_and_return_to_the_music(
    window: MainWindow, auditions: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.deck, "play_or_pause", lambda: auditions.append("play"))
    window.activateWindow()
    heart = window.inspector.heart
    qtbot.mouseClick(heart, Qt.MouseButton.LeftButton)
    assert heart.hasFocus() and heart.isChecked()
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Return)
    assert auditions == ["play", "audition"] and heart.isChecked()
