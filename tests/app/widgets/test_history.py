from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.theme.apply import look
from app.widgets.history import HistoryPanel


def test_a_click_asks_for_that_step(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 600)
    ground.show()
    panel = HistoryPanel(ground)
    panel.show_steps(("Grow", "Rate", "Prune"), 2)
    panel.open()
    assert [panel.list.item(row).text() for row in range(4)] == ["Beginning", "Grow", "Rate", "Prune"]
    assert panel.list.currentRow() == 2 and panel.list.item(3).font().italic()
    with qtbot.waitSignal(panel.wanted) as wish:
        spot = panel.list.visualItemRect(panel.list.item(1)).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wish.args == [1]
    look.use("light")
    assert panel.list.count() == 4
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
