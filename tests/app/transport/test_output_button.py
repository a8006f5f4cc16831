from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.transport.devices import Choice
from app.transport.output_button import OutputButton
from app.transport.player import Device, Player


@pytest.fixture
def button(qtbot: QtBot) -> OutputButton:
    made = OutputButton(Player(sound=False))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_output_is_described(button: OutputButton) -> None:
    assert button.words == "off"
    button.player.output.device = Device("Built-in", 44_100, 0.012)
    button.refresh()
    assert button.words == "Built-in · 44.1 kHz · 12 ms · 0 underruns"
    button.player.underruns = 1
    button.player.watch()
    assert button.words.endswith("1 underrun")
    button.resize(120, 44)
    button.grab()


def test_the_menu_offers_every_device_by_name(button: OutputButton, qtbot: QtBot) -> None:
    box, gone = Choice("Box & Co", "ALSA"), Choice("Left at home", "ALSA")
    button.player.output.known = (box,)
    button.player.output.choice = gone
    actions = {action.text(): action for action in button.menu().actions() if action.text()}
    assert list(actions) == [
        "System default",
        "Box && Co  ·  ALSA",
        "Left at home  ·  ALSA",
        "Look for new devices",
    ]
    assert actions["Left at home  ·  ALSA"].isChecked()
    with qtbot.waitSignal(button.chosen) as told:
        actions["Box && Co  ·  ALSA"].trigger()
    assert told.args == [box]
    with qtbot.waitSignal(button.search_wanted):
        actions["Look for new devices"].trigger()
