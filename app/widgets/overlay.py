"""Panels that lie over the window without blocking it: the command palette and the sheet of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.verbs.table import VERBS
from app.verbs.verb import MENUS

Entry = tuple[str, str, Callable[[], object]]  # text, hint at the right, what it does


def keys(shortcut: str) -> str:
    """A shortcut as this platform writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Overlay(QFrame):
    """A framed panel near the top of its parent; Escape or a click elsewhere closes it."""

    def __init__(self, parent: QWidget, width: int, height: int) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedSize(width, height)
        self.hide()

    def open(self) -> None:
        """Show it in the middle, near the top."""
        parent = self.parentWidget()
        assert parent is not None
        self.move(
            (parent.width() - self.width()) // 2, max(8, min(72, (parent.height() - self.height()) // 2))
        )
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def matches(wanted: str, text: str) -> bool:
    """Whether every word that was typed occurs in the text."""
    return all(word in text.lower() for word in wanted.lower().split())


class Palette(Overlay):
    """Type to find a verb or a take; Return does it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 560, 420)
        self.entries: Sequence[Entry] = ()
        self.line = QLineEdit()
        self.line.setPlaceholderText("Search takes and commands")
        self.line.setAccessibleName("Search takes and commands")
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self.accept())
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list)

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Offer these."""
        self.entries = entries
        self.line.clear()
        self._filter("")
        self.open()
        self.line.setFocus()

    def _filter(self, wanted: str) -> None:
        self.list.clear()
        for index, (text, hint, _) in enumerate(self.entries):
            if matches(wanted, f"{text} {hint}"):
                item = QListWidgetItem(self.list)
                item.setData(Qt.ItemDataRole.UserRole, index)
                row = QWidget()
                line = QHBoxLayout(row)
                line.setContentsMargins(8, 3, 8, 3)
                line.addWidget(QLabel(text), 1)
                label = QLabel(hint)
                label.setProperty("role", "muted")
                line.addWidget(label)
                item.setSizeHint(row.sizeHint())
                self.list.setItemWidget(item, row)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Return in the line move and choose in the list; losing the focus closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            turn = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if turn is not None:
                self.list.setCurrentRow(min(max(0, self.list.currentRow() + turn), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        return False

    def accept(self) -> None:
        """Do what is marked."""
        item = self.list.currentItem()
        self.hide()
        if item is not None:
            self.entries[item.data(Qt.ItemDataRole.UserRole)][2]()


class Sheet(Overlay):
    """All shortcuts, by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 760, 560)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(4)
        columns: list[list[tuple[str, str]]] = [[], []]
        for number, menu in enumerate(MENUS):
            rows = [
                (v.text, "  ".join(keys(s) for s in v.shortcuts))
                for v in VERBS
                if v.menu == menu and v.shortcuts
            ]
            columns[number >= 3] += [(menu, ""), *rows, ("", "")]
        columns[1] += [("Mouse and arrows", ""), ("Walk the tree and listen", "←  →  ↑  ↓")]
        columns[1] += [("Zoom time at the pointer", "Ctrl+wheel"), ("Scroll time", "Shift+wheel")]
        for side, rows in enumerate(columns):
            for line, (text, key) in enumerate(rows):
                name, value = QLabel(text), QLabel(key)
                name.setProperty("role", "muted" if key else "section")
                value.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(name, line, side * 2)
                grid.addWidget(value, line, side * 2 + 1)
        title = QLabel("Shortcuts")
        title.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(title)
        column.addSpacing(8)
        column.addLayout(grid)
        column.addStretch(1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere closes."""
        self.hide()
