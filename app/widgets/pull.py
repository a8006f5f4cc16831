"""When a press of the mouse has become a drag, for widgets whose content can be carried out of the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


class Pull:
    """One press of the left button until its release."""

    def __init__(self) -> None:
        self._at: QPointF | None = None

    def press(self, event: QMouseEvent) -> bool:
        """A drag may begin; False for another button."""
        self._at = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        return self._at is not None

    def begins(self, event: QMouseEvent) -> bool:
        """Whether the mouse has just gone far enough; once for a press."""
        if self._at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if (event.position() - self._at).manhattanLength() < QApplication.startDragDistance():
            return False
        self._at = None
        return True
