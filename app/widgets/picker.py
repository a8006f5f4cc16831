"""A popup to choose a name from thousands: type to find, arrows and Return, a star for favourites, a dice."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.theme.apply import colour, font, look
from app.theme.icons import icon, star_path
from app.theme.tokens import FONT_SMALL
from app.widgets.names import Shelf, search
from app.widgets.rows import AIR, ROW, RowPainter, mark_row, paint_words

STAR = 30  # pixels at a row's left that hold the star
MOST_HEIGHT = 420
HEAD, NAME = range(2)
Row = tuple[int, str, str]  # HEAD or NAME, text, hint at the right


class _Rows(QAbstractListModel):
    """Rows of one list; heads cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        kind, text, hint = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text}, {hint}" if hint else text
        return (kind, text, hint) if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        head = self.rows[index.row()][0] == HEAD
        return Qt.ItemFlag.NoItemFlags if head else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(RowPainter):
    """Star, name and hint; a head in small type."""

    def __init__(self, parent: QObject, shelf: Shelf) -> None:
        super().__init__(parent)
        self.shelf = shelf

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        kind, text, hint = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if kind == HEAD:
            painter.setFont(font(FONT_SMALL, QFont.Weight.DemiBold))
            painter.setPen(QColor(look.theme.muted))
            painter.drawText(area.adjusted(10, 4, -10, 0), Qt.AlignmentFlag.AlignVCenter, text)
        else:
            mark_row(painter, area, option)
            self._paint_star(painter, area, text)
            paint_words(painter, area.adjusted(STAR + 4, 0, -AIR, 0), text, hint)
        painter.restore()

    def _paint_star(self, painter: QPainter, area: QRect, name: str) -> None:
        star = star_path(QPoint(area.left() + 19, area.center().y() + 1).toPointF(), 6)
        if self.shelf.is_favourite(name):
            painter.fillPath(star, QColor(look.theme.text))
        else:
            painter.setPen(QPen(colour(look.theme.muted, 0.6), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(star)


class NamePicker(QFrame):
    """`picked(name)`; "" is the first row, `nobody`. It lies over the window, below the field that asks."""

    picked = Signal(str)

    def __init__(self, parent: QWidget, shelf: Shelf, nobody: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        self.shelf, self.nobody = shelf, nobody
        self.names: tuple[str, ...] = ()
        self.first: tuple[tuple[str, tuple[str, ...]], ...] = ()  # sections above all others: title, names
        self.hint: Callable[[str], str] = lambda _: ""
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Search names"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.dice = QToolButton()
        self.dice.setToolTip(tr("Surprise me"))
        self.dice.setAccessibleName(tr("Surprise me"))
        self.dice.setIconSize(QSize(18, 18))
        self.dice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dice.clicked.connect(self.surprise)
        self.found = QLabel()
        self.found.setProperty("role", "small")
        self.rows = _Rows(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Names found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Painter(self.list, shelf))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().installEventFilter(self)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.dice)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.found)

    # ---------------------------------------------------------------- opening

    def open_below(self, field: QWidget, placeholder: str) -> None:
        """Show it under a field, or above where the window ends."""
        self.dice.setIcon(icon("dice", look.theme.muted))
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.clear()
        self._find("")
        window = field.window()
        self.setParent(window)
        height = min(MOST_HEIGHT, 84 + ROW * max(4, len(self.rows.rows)))
        self.resize(min(max(320, field.width()), window.width() - 8), min(height, window.height() - 8))
        place = field.mapTo(window, QPoint(0, field.height() + 4))
        if place.y() + self.height() > window.height():
            place.setY(max(4, field.mapTo(window, QPoint(0, 0)).y() - self.height() - 4))
        place.setX(max(4, min(place.x(), window.width() - self.width() - 4)))
        self.move(place)
        self.show()
        self.raise_()
        self.line.setFocus()

    def _find(self, typed: str) -> None:
        if typed.strip():
            found = search(typed, self.names)
            rows = self._named(found)
            self.found.setText(
                tr("{count} found", count=len(found)) if found else tr("No name like that in this pack.")
            )
        else:
            rows = self._sections()
            self.found.setText(tr("{count} names · type to find", count=len(self.names)))
        self.rows.show_rows(rows)
        self._step(0, 1)

    def _named(self, names: Sequence[str]) -> list[Row]:
        return [(NAME, name, self.hint(name)) for name in names]

    def _sections(self) -> list[Row]:
        known = set(self.names)
        rows: list[Row] = [(NAME, self.nobody, "")] if self.nobody else []
        parts = [
            *self.first,
            (tr("Favourites"), tuple(name for name in self.shelf.favourites if name in known)),
            (tr("Recent"), tuple(name for name in self.shelf.recent if name in known)),
            (tr("All"), self.names),
        ]
        for title, names in parts:
            if names:
                rows += [(HEAD, title, ""), *self._named(names)]
        return rows

    # ---------------------------------------------------------------- choosing

    def _step(self, row: int, by: int) -> None:
        """Mark the first row from `row` on, in steps of `by`, that can be chosen."""
        while 0 <= row < len(self.rows.rows):
            if self.rows.rows[row][0] == NAME:
                self.list.setCurrentIndex(self.rows.index(row))
                return
            row += by

    def surprise(self) -> None:
        """Any name."""
        if self.names:
            self._choose(random.choice(self.names))

    def accept(self) -> None:
        """Take the marked name."""
        index = self.list.currentIndex()
        if index.isValid():
            self._choose(self.rows.rows[index.row()][1])

    def _choose(self, name: str) -> None:
        self.hide()
        self.picked.emit("" if name == self.nobody else name)

    def _star(self, name: str) -> None:
        if name != self.nobody:
            self.shelf.mark(name, not self.shelf.is_favourite(name))
            self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the line move and choose in the list; a click on a star marks a favourite."""
        if watched is self.line:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            index = self.list.indexAt(event.position().toPoint())
            if index.isValid() and self.rows.rows[index.row()][0] == NAME:
                name = self.rows.rows[index.row()][1]
                (self._star if event.position().x() < STAR else self._choose)(name)
                return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        turn = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        by = turn.get(Qt.Key(event.key()))
        if by is not None:
            last = len(self.rows.rows) - 1
            self._step(min(max(0, self.list.currentIndex().row() + by), last), 1 if by > 0 else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._star(self.rows.rows[self.list.currentIndex().row()][1])
        else:
            return False
        return True
