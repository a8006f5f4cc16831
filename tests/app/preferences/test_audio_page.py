from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.preferences.settings import Settings
from app.transport.devices import Choice


def test_the_devices_are_offered_and_the_choice_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    page, output = window.house.audio, window.player.output
    output.known = (Choice("Speakers", "ALSA"), Choice("Headset", "Pulse"))
    page.refresh()
    texts = [page.device.itemText(row) for row in range(page.device.count())]
    assert texts[1:] == ["Speakers (ALSA)", "Headset (Pulse)"] and page.device.currentIndex() == 0
    page.device.setCurrentIndex(2)
    page.device.activated.emit(2)
    assert Settings().text("audio/output") == "Headset\nPulse" and output.choice.name == "Headset"
    output.known = ()
    page.refresh()
    assert page.device.currentData() == Choice("Headset", "Pulse"), "an unplugged choice stays shown"
    with qtbot.waitSignal(window.transport.output.search_wanted):
        page.search.click()


def test_the_pre_roll_is_the_transports(window: MainWindow) -> None:
    page = window.house.audio
    page.pre_roll.setValue(3.5)
    assert window.deck.pre_roll == pytest.approx(3.5)
    window.deck.set_pre_roll(1.0)
    assert page.pre_roll.value() == pytest.approx(1.0)
