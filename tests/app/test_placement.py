"""The window comes back as it was left, and is never larger than the first screen it meets."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import placement
from app.preferences.settings import Settings


def shown(qtbot: QtBot, width: int, height: int) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    placement.show(window, Settings())
    return window


def test_a_window_that_fits_keeps_its_size_and_a_larger_one_fills_the_screen(qtbot: QtBot) -> None:
    assert not shown(qtbot, 300, 200).isMaximized()
    assert shown(qtbot, 300, 9000).isMaximized() and shown(qtbot, 9000, 200).isMaximized()


def test_it_comes_back_as_it_was_left(qtbot: QtBot) -> None:
    window = shown(qtbot, 300, 200)
    window.setGeometry(QRect(120, 140, 410, 330))
    placement.keep(window, Settings())
    assert shown(qtbot, 300, 200).geometry() == QRect(120, 140, 410, 330)
    window.showMaximized()
    placement.keep(window, Settings())
    assert shown(qtbot, 300, 200).isMaximized()


def test_a_damaged_setting_does_no_harm(qtbot: QtBot) -> None:
    Settings().set(placement.KEY, "!!")
    assert shown(qtbot, 300, 200).size().width() == 300
