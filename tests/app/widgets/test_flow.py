from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.widgets.flow import FlowLayout


def test_what_does_not_fit_goes_to_the_next_line(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = FlowLayout(ground, gap=4)
    buttons = [QWidget(ground) for _ in range(3)]
    for button in buttons:
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    ground.resize(210, 100)
    ground.show()
    assert [(button.x(), button.y()) for button in buttons] == [(0, 0), (104, 0), (0, 24)]
    assert flow.heightForWidth(210) == 44 and flow.heightForWidth(400) == 20
    buttons[0].hide()
    assert flow.heightForWidth(210) == 20
    assert flow.takeAt(0).widget() is buttons[0] and flow.count() == 2 and flow.takeAt(9) is None
