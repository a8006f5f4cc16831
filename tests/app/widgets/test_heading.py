from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.heading import heading


def test_chips_stand_at_the_right_and_do_what_they_say(qtbot: QtBot) -> None:
    done: list[str] = []
    panel, own = QWidget(), QComboBox()
    qtbot.addWidget(panel)
    chips = [
        ("Split", "In two", lambda: done.append("split")),
        ("Done", "Close", lambda: done.append("done")),
    ]
    panel.setLayout(heading("Who sings", chips, own))
    panel.resize(600, 40)
    panel.show()
    qtbot.waitExposed(panel)
    buttons = panel.findChildren(QPushButton)
    for button in buttons:
        button.click()
    assert done == ["split", "done"] and [button.toolTip() for button in buttons] == ["In two", "Close"]
    (title,) = panel.findChildren(QLabel)
    assert title.text() == "Who sings"
    places = [widget.geometry() for widget in (title, own, *buttons)]
    assert all(left.right() < right.left() for left, right in pairwise(places))
    assert panel.width() - places[-1].right() < 20 < places[1].left() - places[0].right()
