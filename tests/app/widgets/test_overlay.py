from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.overlay import Overlay, Palette, Sheet, matches, rank


def test_words_may_come_in_any_order() -> None:
    assert matches("song new", "New song") and not matches("song old", "New song")


def test_what_is_called_exactly_so_comes_first() -> None:
    rows = ["Grow takes", "take 20", "Rate the take 2 of 5", "take 2"]
    assert sorted(rows, key=lambda row: rank("Take  2", row))[:2] == ["take 2", "take 20"]


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


def test_the_sheet_shows_what_it_is_given_and_scrolls(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 500)
    ground.show()
    sheet = Sheet(ground)
    groups = [("File", [(f"verb {n}", f"Ctrl+{n}") for n in range(40)]), ("Edit", [("Undo", "Ctrl+Z")])]
    sheet.open_with(groups)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"File", "verb 39", "Ctrl+39", "Edit", "Undo"} <= texts
    assert sheet.height() <= ground.height()
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet.area.verticalScrollBar().value() > 0
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_what_floats_follows_the_window(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1440, 900)
    ground.show()
    panel, palette = Overlay(ground, 800, 700), Palette(ground)
    panel.open()
    palette.open_with([("Undo", "", lambda: None)])
    for width, height in ((600, 500), (1440, 900)):
        ground.resize(width, height)
        assert ground.rect().contains(panel.geometry()) and ground.rect().contains(palette.geometry())
        assert abs(panel.geometry().center().x() - ground.rect().center().x()) <= 1
    assert (panel.width(), panel.height()) == (800, 700)
