from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from app.theme.apply import font
from app.widgets.rows import HINT, ROW, RowPainter


@pytest.fixture
def rows(qtbot: QtBot) -> QListWidget:
    made = QListWidget()
    qtbot.addWidget(made)
    made.setItemDelegate(RowPainter(made))
    for text, hint in (("Grow", "Ctrl+G"), ("Grow", ""), ("", "")):
        QListWidgetItem(text, made).setData(HINT, hint)
    made.resize(300, 4 * ROW)
    made.show()
    return made


def picture(rows: QListWidget, row: int) -> QImage:
    area = rows.visualItemRect(rows.item(row))
    return rows.viewport().grab(area).toImage()


def halves(image: QImage) -> tuple[QImage, QImage]:
    middle = image.width() // 2
    return image.copy(QRect(0, 0, middle, ROW)), image.copy(QRect(middle, 0, middle, ROW))


def test_the_name_is_at_the_left_and_the_hint_at_the_right(rows: QListWidget) -> None:
    both, alone, empty = (halves(picture(rows, row)) for row in range(3))
    assert both[0] == alone[0] != empty[0]
    assert both[1] != alone[1] == empty[1]


def test_a_row_is_higher_than_its_words(rows: QListWidget) -> None:
    assert rows.visualItemRect(rows.item(0)).height() == ROW > QFontMetrics(font()).height()


def test_where_there_is_no_room_the_hint_goes_first(rows: QListWidget) -> None:
    rows.resize(80, 4 * ROW)
    assert picture(rows, 0) == picture(rows, 1) != picture(rows, 2)


def test_the_chosen_row_has_another_ground(rows: QListWidget) -> None:
    before = picture(rows, 1)
    rows.setCurrentRow(1)
    assert picture(rows, 1) != before
