from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.theme.apply import colour, font, look, palette, style_sheet
from app.theme.tokens import DARK, LIGHT, THEMES


def test_switching_tells_the_widgets_and_colours_the_application(qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.use("light")
    assert look.theme is LIGHT
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def test_style_sheets_are_understood(qtbot: QtBot) -> None:
    # A Qt warning ("Could not parse stylesheet") would fail this test.
    for theme in THEMES.values():
        button = QPushButton()
        qtbot.addWidget(button)
        button.setStyleSheet(style_sheet(theme))
        button.show()


def test_accents_repeat_when_they_run_out(qtbot: QtBot) -> None:
    count = len(look.theme.accents)
    assert look.accent(0) == look.accent(count) and look.accent(None) == look.theme.clip


def test_fonts_and_colours(qtbot: QtBot) -> None:
    assert font(26).pixelSize() == 26
    assert colour(DARK.text, 0.5).alpha() in (127, 128)
    assert palette(DARK).color(QPalette.ColorRole.Text) == QColor(DARK.text)
