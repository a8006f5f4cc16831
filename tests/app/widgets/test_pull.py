"""A press becomes a drag once it has gone far enough, and only once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from app.widgets.pull import Pull

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton


def event(kind: QEvent.Type, x: float, button: Qt.MouseButton, held: Qt.MouseButton) -> QMouseEvent:
    return QMouseEvent(kind, QPointF(x, 5), QPointF(x, 5), button, held, Qt.KeyboardModifier.NoModifier)


def press(x: float, button: Qt.MouseButton = LEFT) -> QMouseEvent:
    return event(QEvent.Type.MouseButtonPress, x, button, button)


def move(x: float, held: Qt.MouseButton = LEFT) -> QMouseEvent:
    return event(QEvent.Type.MouseMove, x, NONE, held)


def test_far_enough_begins_once(qapp) -> None:
    pull = Pull()
    assert pull.press(press(5))
    assert [pull.begins(move(x)) for x in (6, 8, 60, 90)] == [False, False, True, False]


def test_another_button_or_none_begins_nothing(qapp) -> None:
    pull = Pull()
    assert not pull.begins(move(90))
    assert not pull.press(press(5, RIGHT))
    assert not pull.begins(move(90, RIGHT))
    pull.press(press(5))
    assert not pull.begins(move(90, NONE))
