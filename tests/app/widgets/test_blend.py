from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme.apply import look
from app.widgets.blend import BlendField, Chip, NameField
from app.widgets.names import Names, Shelf
from engine.labels.conditioning import Weighted

NAMES = Names(("Night Tram", "Harbour Choir", "Ada Loop"), ("folk waltz", "polka"), {})


@pytest.fixture
def field(qtbot: QtBot, private_folders: object) -> BlendField:
    made = BlendField(Shelf("artists"), lambda _: look.theme.accents[0])
    qtbot.addWidget(made)
    made.resize(280, 100)
    made.set_names(NAMES)
    made.show()
    return made


def chips(field: BlendField) -> list[Chip]:
    found = [field._flow.itemAt(place).widget() for place in range(field._flow.count())]
    return [chip for chip in found if isinstance(chip, Chip)]


def shares(field: BlendField) -> list[tuple[str, int]]:
    return [(artist.name, round(100 * artist.weight)) for artist in field.artists]


def test_the_first_artist_stands_there_alone_without_a_share(field: BlendField) -> None:
    assert shares(field) == [("Night Tram", 100)]
    assert [chip.text() for chip in chips(field)] == ["Night Tram"] and field.slider.isHidden()


def test_a_second_artist_is_blended_in_and_the_slider_weighs(field: BlendField, qtbot: QtBot) -> None:
    field.add.click()
    with qtbot.waitSignal(field.changed):
        field.picker.picked.emit("Harbour Choir")
    field.picker.hide()
    assert shares(field) == [("Night Tram", 50), ("Harbour Choir", 50)]
    field.slider.setValue(60)
    assert [chip.text() for chip in chips(field)] == ["Night Tram 60", "Harbour Choir 40"]
    assert not field.slider.isHidden()


def test_wheel_and_keys_change_shares(field: BlendField, qtbot: QtBot) -> None:
    field.choose((Weighted("Night Tram", 3), Weighted("Harbour Choir", 1)))
    assert shares(field) == [("Night Tram", 75), ("Harbour Choir", 25)]
    qtbot.keyClick(chips(field)[1], Qt.Key.Key_Up)
    assert shares(field) == [("Night Tram", 70), ("Harbour Choir", 30)]
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chips(field)[0], wheel)
    assert shares(field) == [("Night Tram", 75), ("Harbour Choir", 25)]


def test_three_artists_keep_their_proportions(field: BlendField) -> None:
    field.choose((Weighted("Night Tram", 2), Weighted("Harbour Choir", 1), Weighted("Ada Loop", 1)))
    field._share(0, 20)
    assert shares(field) == [("Night Tram", 20), ("Harbour Choir", 40), ("Ada Loop", 40)]
    field._share(0, 100)
    assert sum(share for _, share in shares(field)) == 100 and min(share for _, share in shares(field)) >= 1


def test_a_chip_is_removed_or_replaced(field: BlendField, qtbot: QtBot) -> None:
    field.choose((Weighted("Night Tram", 3), Weighted("Harbour Choir", 1)))
    chips(field)[0].click()
    field.picker.picked.emit("Ada Loop")
    field.picker.hide()
    assert shares(field) == [("Ada Loop", 75), ("Harbour Choir", 25)]
    qtbot.keyClick(chips(field)[0], Qt.Key.Key_Delete)
    assert shares(field) == [("Harbour Choir", 100)]
    field.picker.picked.emit("")
    assert field.artists == () and [chip.text() for chip in chips(field)] == ["Any artist"]


def test_another_pack_keeps_whom_it_knows(field: BlendField) -> None:
    field.choose((Weighted("Ada Loop", 1), Weighted("Night Tram", 1)))
    field.set_names(Names(("ADA LOOP", "Zoe"), (), {}))
    assert shares(field) == [("ADA LOOP", 100)]
    field.set_names(Names(("Zoe",), (), {}))
    assert shares(field) == [("Zoe", 100)]


def test_surprise_me(field: BlendField) -> None:
    field.choose((Weighted("Night Tram"), Weighted("Harbour Choir")))
    field.dice.click()
    assert len(field.artists) == 1 and field.artists[0].name in NAMES.artists


def test_chips_change_with_the_theme(field: BlendField) -> None:
    look.use("light")
    assert len(chips(field)) == 1 and chips(field)[0].text() == "Night Tram"


def test_a_long_name_is_shortened_on_its_chip(field: BlendField) -> None:
    long = "A Band With A Name That Goes On And On & On"
    field.choose((Weighted(long), Weighted("Ada Loop")))
    chip = chips(field)[0]
    assert chip.sizeHint().width() < 280 and "…" in chip.text() and chip.toolTip().startswith(long)


def test_one_name(qtbot: QtBot, private_folders: object) -> None:
    field = NameField("Genre", Shelf("genres"), "Any genre", "Find a genre")
    qtbot.addWidget(field)
    field.set_names(NAMES.genres)
    assert field.name == "" and field.button.text() == "Any genre"
    with qtbot.waitSignal(field.changed):
        field.choose("Folk_Waltz")
    assert field.name == "folk waltz"
    field.show()
    field.button.click()
    assert field.picker.isVisible()
    field.picker.hide()
    field.set_names(("ska",))
    assert field.name == ""
