"""How a row of a list is drawn: a name at the left, in small type at the right what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme.apply import font, look
from app.theme.tokens import FONT_SMALL, blend

ROW = 28  # pixels of height
AIR = 10  # pixels between a row's edge and its words
HINT = Qt.ItemDataRole.UserRole + 1  # where items keep what stands at the right
LEAST_HINT = 40  # pixels below which a hint says nothing


def mark_row(painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
    """The ground of a chosen row."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blend(look.theme.selection, look.theme.raised, 0.28)))
        painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 5, 5)


def paint_words(painter: QPainter, line: QRect, text: str, hint: str) -> None:
    """Name and hint on one line; what has no room is elided, the hint first."""
    painter.setFont(font())
    metrics = painter.fontMetrics()
    elide = Qt.TextElideMode.ElideRight
    name = metrics.elidedText(text, elide, line.width())
    painter.setPen(QColor(look.theme.text))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
    room = line.width() - metrics.horizontalAdvance(name) - 12
    if hint and room > LEAST_HINT:
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(look.theme.muted))
        shown = painter.fontMetrics().elidedText(hint, elide, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)


class RowPainter(QStyledItemDelegate):
    """Draws items by their text and their `HINT`, however many there are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark_row(painter, area, option)
        text, hint = index.data(), index.data(HINT)
        paint_words(painter, area.adjusted(AIR, 0, -AIR, 0), text, hint or "")
        painter.restore()
