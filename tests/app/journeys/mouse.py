"""A user's hands on the window: keys wherever the focus is, the mouse on a moment of a lane."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.widgets.lanes import EDGE, HEADER, Lane

FREE = Qt.KeyboardModifier.ControlModifier
"""Held while dragging: nothing snaps."""


def press(qtbot: QtBot, window: MainWindow, *keys: str) -> None:
    """Press keys one after the other, written as in the menus, where the focus is (else on the window)."""
    for written in keys:
        one = QKeySequence(written)[0]
        qtbot.keyClick(QApplication.focusWidget() or window, one.key(), one.keyboardModifiers())


def write(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Type into a field instead of what was there."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for number, line in enumerate(text.splitlines()):
        if number:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, line)


def place(lane: Lane, seconds: float, y: int = 18) -> QPoint:
    """Where a moment lies in a lane."""
    return QPoint(round(lane.shared.viewport.x(seconds)) + HEADER + EDGE, y)


def click(qtbot: QtBot, lane: Lane, seconds: float, y: int = 18) -> None:
    """Click on a moment."""
    qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, seconds, y))


def double_click(qtbot: QtBot, lane: Lane, seconds: float, y: int = 18) -> None:
    """The four events of a real double click on a moment."""
    click(qtbot, lane, seconds, y)
    qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, seconds, y))


def drag(
    qtbot: QtBot, lane: Lane, start: float, end: float, y: int = 18, held: Qt.KeyboardModifier = FREE
) -> None:
    """Press on a moment, move, let go at another."""
    pull(qtbot, lane, place(lane, start, y), place(lane, end, y), held)


def pull(qtbot: QtBot, widget: QWidget, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = FREE) -> None:
    """The same between two points of any widget."""
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, held, start)
    for part in (0.4, 0.7, 1.0):
        qtbot.mouseMove(widget, start + (end - start) * part)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, held, end)


def wheel(widget: QWidget, point: QPoint, turn: int, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel above a point (120 is one notch away from the user)."""
    there = QPointF(point)
    event = QWheelEvent(
        there, widget.mapToGlobal(there), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def menu(window: MainWindow, verb: str) -> None:
    """Choose a menu entry; what is grey cannot be chosen."""
    action = window.actions_by_verb[verb]
    assert action.isEnabled(), f"{verb} is grey"
    action.trigger()


def told(window: MainWindow) -> str:
    """What the newest bar above the tree says."""
    return window.notices.standing[-1].text
