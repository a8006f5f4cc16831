from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.home import Home


def test_a_panel_that_closes_gives_the_keys_back_to_the_work(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    other, work = QPushButton("next in the tab order"), QLineEdit()
    column.addWidget(other)
    column.addWidget(work)
    panel = QFrame(ground)
    panel.setObjectName("overlay")
    field = QLineEdit(panel)
    Home(work, ground)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    field.setFocus()
    panel.hide()
    assert QApplication.focusWidget() is work
    panel.show()
    other.setFocus()
    panel.hide()
    assert QApplication.focusWidget() is other, "what was elsewhere stays there"
    panel.show()
    field.setFocus()
    work.hide()
    panel.hide()
    assert QApplication.focusWidget() is other
