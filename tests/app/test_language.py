from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import language


def test_english_is_the_source_and_values_are_put_in(qtbot: QtBot) -> None:
    assert language.tr("No such text {here}", here=3) == "No such text 3"
    assert language.tr("100 % {literal}") == "100 % {literal}"
    assert language.mark("Grow") == "Grow"


def test_an_unknown_choice_falls_back_to_the_system_then_to_english(qtbot: QtBot) -> None:
    assert language.resolve("ja") == "ja"
    system = QLocale.system().name()[:2]
    assert language.resolve("tlh") == (system if system in language.LANGUAGES else "en")
    assert language.install(QApplication.instance(), "en") == "en"
