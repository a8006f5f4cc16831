"""Keys that belong to a field or a button before they are anybody's shortcut; and those that end the typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
# Letters and digits are kept by Qt's fields themselves; these they leave to shortcuts.
OWN = {
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space,
}  # fmt: skip
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NUMBER = "0123456789.,+-"
DONE = (*RETURN, Qt.Key.Key_Escape)
PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def keeps(event: QEvent) -> bool:
    """Whether a field or a button with the focus keeps this key from the shortcuts; the event is accepted then.

    To be called in the `event` of a window: what a field ignores arrives there.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in OWN or event.modifiers() not in PLAIN:
        return False
    field = QApplication.focusWidget()
    kept = isinstance(field, FIELDS) and not (
        isinstance(field, QAbstractSpinBox) and event.key() == Qt.Key.Key_Space
    )
    if kept or _button(event) is not None:
        event.accept()
        return True
    return False


def _button(event: QKeyEvent) -> QAbstractButton | None:
    """The button that this key presses.

    Keys have led to it: where a click has left the focus on a button, Space still plays.
    """
    button = QApplication.focusWidget()
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    if not plain or event.key() not in (*RETURN, Qt.Key.Key_Space) or not isinstance(button, QAbstractButton):
        return None
    walked = button.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return button if walked else None


def presses(event: QKeyEvent) -> bool:
    """Whether this key is Return on a button, which is clicked then; Qt's own know Return only in dialogs.

    To be called in the `keyPressEvent` of a window: what nobody took arrives there.
    """
    button = _button(event)
    if button is None or event.key() not in RETURN:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class NumberKeys(QObject):
    """In the fields for numbers of a room, letters and signs that belong to no number stay shortcuts."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        for field in room.findChildren(QAbstractSpinBox):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field would keep every key that writes something."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        text = event.text()
        event.ignore()
        return len(text) == 1 and text.isprintable() and text not in NUMBER


def ends(event: QKeyEvent, *rooms: QWidget) -> bool:
    """Whether this key, which a field in one of these rooms has not taken, means that the typing is over.

    To be called in the `keyPressEvent` of a window: what nobody took arrives there.
    """
    field = QApplication.focusWidget()
    typing = isinstance(field, FIELDS) and any(room.isAncestorOf(field) for room in rooms)
    return typing and event.key() in DONE
