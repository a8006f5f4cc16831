from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.notices import MOST, Notices


def test_messages_stand_until_they_are_closed(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(800, 600)
    notices = Notices()
    notices.float_over(ground)
    notices.trouble("No space is left.", "Free some.")
    notices.trouble("No space is left.", "Free some.")
    assert len(notices.standing) == 1
    for number in range(5):
        notices.trouble(f"Trouble {number}.", "")
    assert len(notices.standing) == MOST and notices.standing[-1].text == "Trouble 4."
    notices.standing[0].closed.emit()
    assert len(notices.standing) == MOST - 1
    notices.clear()
    assert notices.isHidden()


def test_an_action_is_done_and_closes_the_message(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    notices, done = Notices(), []
    notices.float_over(ground)
    notices.tell("Pruned.", "", "info", ("Undo", lambda: done.append(True)))
    notices.standing[0].findChild(QPushButton).click()
    assert done and not notices.standing
