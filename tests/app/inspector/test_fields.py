from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.inspector.fields import Facts, Field, Heart, Stars
from tests.app.pictures import seen


def test_stars_ask_for_a_rating_and_take_it_back(qtbot: QtBot) -> None:
    stars = Stars()
    qtbot.addWidget(stars)
    with qtbot.waitSignal(stars.rated) as rated:
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(65, 10))
    assert rated.args == [4]
    stars.show_rating(4)
    with qtbot.waitSignal(stars.rated) as rated:
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(65, 10))
    assert rated.args == [0]
    with qtbot.waitSignal(stars.rated) as rated:
        qtbot.keyClick(stars, Qt.Key.Key_Right)
    assert rated.args == [5]
    stars.grab()


def test_the_heart_is_a_check(qtbot: QtBot) -> None:
    heart = Heart()
    qtbot.addWidget(heart)
    empty = seen(heart)
    qtbot.mouseClick(heart, Qt.MouseButton.LeftButton)
    assert heart.isChecked() and seen(heart) != empty


def test_a_field_names_its_editor(qtbot: QtBot) -> None:
    editor = QLineEdit()
    field = Field("Seed", editor)
    qtbot.addWidget(field)
    assert editor.accessibleName() == "Seed" and field.label.buddy() is editor


def test_facts_hide_what_is_unknown(qtbot: QtBot) -> None:
    facts = Facts(("From", "Seed"))
    qtbot.addWidget(facts)
    facts.show_facts({"From": "clip at 0:04.0"})
    facts.show()
    assert facts.values["From"].text() == "clip at 0:04.0" and facts.values["Seed"].isHidden()
    facts.show_facts({"From": "a very long name of a take\nand a second line", "Seed": "7"})
    assert facts.values["Seed"].isVisible()
    facts.grab()  # paints names of any length
