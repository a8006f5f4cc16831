"""The handle of the marked stretch: where it stands, and what a pull tells."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.timeline.grip import AIR, SIZE, Grip


@pytest.fixture
def grip(qtbot: QtBot) -> Iterator[Grip]:
    lanes = QWidget()
    lanes.resize(800, 200)
    qtbot.addWidget(lanes)
    lanes.show()
    yield Grip(lanes)


def test_it_stands_at_the_end_of_the_stretch_or_behind_a_narrow_one(grip: Grip) -> None:
    assert grip.isHidden()
    grip.follow((200.0, 400.0))
    assert grip.isVisible() and grip.x() == 400 - SIZE - AIR
    grip.follow((200.0, 210.0))
    assert grip.isVisible() and grip.x() == 210 + AIR
    for out_of_view in (None, (10.0, 60.0), (700.0, 1500.0)):
        grip.follow(out_of_view)
        assert grip.isHidden()


def test_it_tells_press_and_pull(grip: Grip, qtbot: QtBot) -> None:
    grip.follow((200.0, 400.0))
    told: list[str] = []
    grip.pressed.connect(lambda: told.append("pressed"))
    grip.pulled.connect(lambda: told.append("pulled"))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    assert told == ["pressed"]
    for x in (60, 90):
        qtbot.mouseMove(grip, QPoint(x, 9))
    assert told == ["pressed", "pulled"]
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)


def test_it_is_painted_in_the_colour_of_the_stretch(grip: Grip) -> None:
    from app.theme.apply import look

    picture = grip.grab().toImage()
    assert picture.pixelColor(2, 9).name() == look.theme.selection
