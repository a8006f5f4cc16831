from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.verbs.table import VERBS
from app.widgets.overlay import Palette, Sheet, matches


def test_words_may_come_in_any_order() -> None:
    assert matches("song new", "New song") and not matches("song old", "New song")


def test_the_palette_finds_and_does(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 700)
    ground.show()
    palette, done = Palette(ground), []
    palette.open_with(
        [("Undo", "Ctrl+Z", lambda: done.append("undo")), ("Grow", "G", lambda: done.append("grow"))]
    )
    qtbot.keyClicks(palette.line, "gr")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["grow"] and palette.isHidden()
    palette.open_with([("Undo", "", lambda: done.append("undo"))])
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden() and done == ["grow"]


def test_the_sheet_lists_every_shortcut(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 700)
    sheet = Sheet(ground)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {verb.text for verb in VERBS if verb.shortcuts} <= texts
