from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow


def press(window: MainWindow, verb: str, keys: str) -> None:
    window.house.keys.choose(verb)
    window.house.keys.editor.setKeySequence(QKeySequence(keys))


def shown(window: MainWindow, verb: str) -> list[str]:
    return [key.toString() for key in window.actions_by_verb[verb].shortcuts()]


def test_menu_sheet_and_window_follow_a_new_key(window: MainWindow, qtbot: QtBot) -> None:
    window.house._change_keys()
    assert window.house.keys.isVisible()
    press(window, "new_song", "Ctrl+Alt+N")
    assert window.house.keys.assign.isEnabled()
    qtbot.mouseClick(window.house.keys.assign, Qt.MouseButton.LeftButton)
    assert shown(window, "new_song") == ["Ctrl+Alt+N"]
    assert any("Ctrl+Alt+N" in keys for _, rows in window.menus.sheet() for _, keys in rows)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_N, modifiers)
    assert window.state.song is not None


def test_a_conflict_is_told_and_taking_over_frees_the_other(window: MainWindow) -> None:
    press(window, "new_song", "Ctrl+O")
    assert window.actions_by_verb["open_song"].text() in window.house.keys.verdict.text()
    window.house.keys.assign.click()
    assert shown(window, "new_song") == ["Ctrl+O"] and shown(window, "open_song") == []
    window.house.keys.choose("open_song")
    window.house.keys.restore.click()
    assert shown(window, "open_song") == ["Ctrl+O"] and shown(window, "new_song") == []
    window.house.keys.restore_all.click()
    assert shown(window, "new_song") == ["Ctrl+N"]


def test_keys_of_the_tree_cannot_be_taken(window: MainWindow) -> None:
    press(window, "new_song", "Left")
    assert not window.house.keys.assign.isEnabled()


def test_no_key_and_search(window: MainWindow) -> None:
    window.house.keys.choose("quit")
    window.house.keys.none.click()
    assert shown(window, "quit") == []
    window.house.keys.search.setText("ctrl+z")
    table = window.house.keys.table
    left = [row for row in range(table.topLevelItemCount()) if not table.topLevelItem(row).isHidden()]
    assert [table.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) for row in left] == ["undo"]
