"""Panels that lie over the window without blocking it: the command palette and the sheet of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.widgets.rows import HINT, RowPainter

Entry = tuple[str, str, Callable[[], object]]  # text, hint at the right, what it does
Group = tuple[str, list[tuple[str, str]]]  # title, (what, keys)


def keys(shortcut: str) -> str:
    """A shortcut as this platform writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Overlay(QFrame):
    """A framed panel near the top of its parent, also when that changes its size; Escape closes it."""

    def __init__(self, parent: QWidget, width: int, height: int) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._wanted = QSize(width, height)
        self.hide()
        parent.installEventFilter(self)

    def open(self) -> None:
        """Show it in the middle, near the top."""
        self.fit()
        self.show()
        self.raise_()
        self.setFocus()

    def fit(self) -> None:
        """As large as it wants to be and its parent has room for."""
        parent = self.parentWidget()
        assert parent is not None
        self.setFixedSize(self._wanted.boundedTo(parent.size() - QSize(16, 16)))
        self.move(
            (parent.width() - self.width()) // 2, max(8, min(72, (parent.height() - self.height()) // 2))
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self.fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def matches(wanted: str, text: str) -> bool:
    """Whether every word that was typed occurs in the text."""
    return all(word in text.lower() for word in wanted.lower().split())


def rank(wanted: str, text: str) -> int:
    """What is called exactly so comes first, then what begins so, then all else."""
    wanted, text = " ".join(wanted.lower().split()), text.lower()
    return 0 if text == wanted else 1 if text.startswith(wanted) else 2


class Palette(Overlay):
    """Type to find a verb or a take; Return does it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 560, 420)
        self.entries: Sequence[Entry] = ()
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search takes and commands"))
        self.line.setAccessibleName(tr("Search takes and commands"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setUniformItemSizes(True)
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
        found = [
            (rank(wanted, text), index, text, hint)
            for index, (text, hint, _) in enumerate(self.entries)
            if matches(wanted, f"{text} {hint}")
        ]
        for _, index, text, hint in sorted(found):
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, index)
            item.setData(HINT, hint)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Return in the line move and choose in the list; losing the focus closes."""
        if watched is not self.line:
            return super().eventFilter(watched, event)
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
    """All shortcuts, by menu; filled anew each time it opens, since keys can be changed."""

    COLUMNS = 2

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 800, 620)
        title = QLabel(tr("Shortcuts"))
        title.setProperty("role", "title")
        self.change = QPushButton(tr("Change shortcuts…"))
        self.change.setProperty("role", "link")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.change)
        self.area = QScrollArea()
        self.area.setObjectName("clear")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 16)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def open_with(self, groups: Sequence[Group]) -> None:
        """Show these groups of keys."""
        pointer: Group = (
            tr("Mouse and arrows"),
            [
                (tr("Walk the tree and listen"), "←  →  ↑  ↓"),
                (tr("Zoom time at the pointer"), tr("Ctrl+wheel")),
                (tr("Scroll time"), tr("Shift+wheel")),
            ],
        )
        columns: list[list[Group]] = [[] for _ in range(self.COLUMNS)]
        for group in (*groups, pointer):  # each to the column that is shortest so far
            lengths = [sum(len(rows) + 2 for _, rows in column) for column in columns]
            columns[lengths.index(min(lengths))].append(group)
        body = QWidget()
        body.setObjectName("clear")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(40)
        for one in columns:
            row.addLayout(self._column(one), 1)
        self.area.setWidget(body)
        self.open()

    @staticmethod
    def _column(groups: Sequence[Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        line = 0
        for title, rows in groups:
            head = QLabel(title)
            head.setProperty("role", "section")
            grid.addWidget(head, line, 0, 1, 2)
            for line, (text, key) in enumerate(rows, line + 1):  # noqa: B020
                name, value = QLabel(text), QLabel(key)
                name.setProperty("role", "muted")
                value.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(name, line, 0)
                grid.addWidget(value, line, 1)
            grid.setRowMinimumHeight(line + 1, 12)
            line += 2
        grid.setRowStretch(line, 1)
        return grid

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere closes; a click inside does not."""
        inside = self.focusWidget()
        if inside is None or inside is self:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys scroll."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
