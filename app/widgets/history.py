"""The list of undo steps: what was done, oldest first; a click goes back or forward to there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.theme.apply import look
from app.theme.icons import icon
from app.widgets.overlay import Overlay


class HistoryPanel(Overlay):
    """`wanted(applied)`: so many steps should be in force. Stays open beside the work until it is closed."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 300, 420)
        self.setAccessibleName(tr("History"))
        title = QLabel(tr("History"))
        title.setProperty("role", "section")
        self.close_button = QToolButton()
        self.close_button.setToolTip(tr("Close the history (Esc)"))
        self.close_button.setAccessibleName(tr("Close the history"))
        self.close_button.clicked.connect(self.hide)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Steps, oldest first"))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.hint = QLabel(tr("Click a step to go back or forward to it."))
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 12)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self._shown: tuple[tuple[str, ...], int] = ((), -1)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_steps(self, steps: tuple[str, ...], applied: int) -> None:
        """Steps up to `applied` are in force, later ones wait for redo."""
        if (steps, applied) == self._shown:
            return
        self._shown = (steps, applied)
        self.list.clear()
        for number, text in enumerate((tr("Beginning"), *steps)):
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, number)
            if number > applied:
                item.setForeground(QColor(look.theme.muted))
                face = QFont(self.list.font())
                face.setItalic(True)
                item.setFont(face)
            self.list.addItem(item)
        self.list.setCurrentRow(applied)

    def open(self) -> None:
        """At the upper right of the work, so that the tree stays in view."""
        super().open()
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.width() - self.width() - 16, 56)

    def showEvent(self, event: QShowEvent) -> None:
        """The step in force is in view."""
        super().showEvent(event)
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _restyle(self) -> None:
        self.close_button.setIcon(icon("close", look.theme.muted))
        steps, applied = self._shown
        self._shown = ((), -1)
        if applied >= 0:
            self.show_steps(steps, applied)
