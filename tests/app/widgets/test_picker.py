from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.widgets.names import Shelf
from app.widgets.picker import HEAD, ROW, NamePicker
from tests.app.pictures import colours, seen


@pytest.fixture
def picker(qtbot: QtBot, private_folders: object) -> NamePicker:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(300, 30)
    ground.show()
    made = NamePicker(ground, Shelf("artists"), "Any artist")
    made.names = ("Ada Loop", "Bert Fuzz", "Carla Drone")
    made.hint = lambda name: "toy pop" if name == "Ada Loop" else ""
    made.ground = ground
    return made


def texts(picker: NamePicker) -> list[str]:
    return [text for _, text, _ in picker.rows.rows]


def test_sections_without_a_word_typed(picker: NamePicker) -> None:
    picker.shelf.mark("Bert Fuzz", True)
    picker.shelf.use("Carla Drone")
    picker.shelf.use("someone of another pack")
    picker.first = (("Fitting", ("Ada Loop",)),)
    picker.open_below(picker.ground, "Find an artist")
    assert texts(picker) == [
        "Any artist", "Fitting", "Ada Loop", "Favourites", "Bert Fuzz", "Recent", "Carla Drone",
        "All", "Ada Loop", "Bert Fuzz", "Carla Drone",
    ]  # fmt: skip
    assert picker.rows.rows[2][2] == "toy pop"
    assert len(colours(seen(picker))) > 2
    picker.hide()


def test_typing_finds_and_return_picks(picker: NamePicker, qtbot: QtBot) -> None:
    picker.open_below(picker.ground, "Find an artist")
    qtbot.keyClicks(picker.line, "crla")
    assert texts(picker) == ["Carla Drone"] and picker.found.text() == "1 found"
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picked.args == ["Carla Drone"] and not picker.isVisible()


def test_arrows_pass_over_heads(picker: NamePicker, qtbot: QtBot) -> None:
    picker.open_below(picker.ground, "Find an artist")
    qtbot.keyClick(picker.line, Qt.Key.Key_Down)
    assert picker.rows.rows[picker.list.currentIndex().row()][1] == "Ada Loop"
    assert picker.rows.rows[1][0] == HEAD
    qtbot.keyClick(picker.line, Qt.Key.Key_Up)
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert picked.args == [""], "the first row means nobody"


def test_a_click_picks_and_a_click_on_the_star_marks(picker: NamePicker, qtbot: QtBot) -> None:
    picker.open_below(picker.ground, "Find an artist")
    port = picker.list.viewport()
    with qtbot.assertNotEmitted(picker.picked):
        qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(16, 2 * ROW + 10))
    assert picker.shelf.favourites == ["Ada Loop"]
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(80, 2 * ROW + 10))
    assert picked.args == ["Ada Loop"]


def test_ctrl_d_marks_and_nothing_found_is_said(picker: NamePicker, qtbot: QtBot) -> None:
    picker.open_below(picker.ground, "Find an artist")
    qtbot.keyClicks(picker.line, "bert")
    qtbot.keyClick(picker.line, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert picker.shelf.favourites == ["Bert Fuzz"]
    picker.line.setText("qqqqzzz")
    assert picker.found.text() == "No name like that in this pack."
    with qtbot.assertNotEmitted(picker.picked):
        qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    picker.hide()


def test_the_dice_picks_any(picker: NamePicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.picked) as picked:
        picker.dice.click()
    assert picked.args[0] in picker.names
