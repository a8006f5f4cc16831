from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow


def test_it_opens_over_the_window_turns_pages_and_closes(window: MainWindow, qtbot: QtBot) -> None:
    window.verbs.run("preferences")
    panel = window.house.preferences
    assert panel.isVisible() and not panel.isModal()
    for number, button in enumerate(panel.buttons.buttons()):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert panel.stack.currentIndex() == number
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    panel.show_page(0)
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
