from __future__ import annotations

from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from app.widgets.topbar import TopBar


def test_it_names_the_song_and_asks_for_verbs(qtbot: QtBot) -> None:
    bar = TopBar(QMenuBar())
    qtbot.addWidget(bar)
    bar.show_song("River", "saved", "toy")
    assert (bar.title.text(), bar.saved.text(), bar.pill.text()) == ("River", "saved", "toy")
    for button, verb in ((bar.search, "palette"), (bar.help, "shortcuts"), (bar.theme, "theme")):
        with qtbot.waitSignal(bar.wanted) as wish:
            button.click()
        assert wish.args == [verb]
