from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.tour import Step, Tour, beside


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_it_points_goes_on_and_back_and_ends(ground: QWidget, qtbot: QtBot) -> None:
    button = QPushButton("there", ground)
    button.setGeometry(20, 20, 100, 40)
    button.show()
    steps = [Step("One", "first", lambda: button), Step("Two", "second", lambda: None)]
    tour = Tour(ground, steps)
    tour.start()
    assert tour.ring.isVisible() and tour.ring.geometry().contains(button.geometry())
    assert not tour.geometry().intersects(button.geometry())
    assert not tour.back.isEnabled()
    tour.forth.click()
    assert tour.title.text() == "Two" and tour.ring.isHidden()
    qtbot.keyClick(tour.forth, Qt.Key.Key_Left)  # it has the focus
    assert tour.title.text() == "One"
    qtbot.keyClick(tour.forth, Qt.Key.Key_Right)
    assert tour.title.text() == "Two"
    tour.forth.click()
    assert tour.isHidden() and tour.ring.isHidden()


def test_escape_closes_and_the_place_follows_the_window(ground: QWidget, qtbot: QtBot) -> None:
    tour = Tour(ground, [Step("One", "first", lambda: None)])
    tour.start()
    ground.resize(700, 500)
    assert ground.rect().contains(tour.geometry())
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.isHidden()


@pytest.mark.parametrize("x", [0, 400, 900])
@pytest.mark.parametrize("y", [0, 300, 650])
def test_the_callout_stays_inside_and_off_the_target(x: int, y: int) -> None:
    area, box, target = QRect(0, 0, 1000, 700), QRect(0, 0, 320, 180), QRect(x, y, 100, 50)
    place = beside(target, box, area)
    assert area.contains(place) and not place.intersects(target)
