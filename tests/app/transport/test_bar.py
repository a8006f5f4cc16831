from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.transport.bar import TransportBar, clock
from app.transport.player import Device, Player


@pytest.fixture
def bar(qtbot: QtBot) -> TransportBar:
    made = TransportBar(Player(sound=False))
    qtbot.addWidget(made)
    made.resize(1200, 72)
    made.show()
    return made


def test_clock() -> None:
    assert clock(83.46) == "1:23.5" and clock(-1) == "0:00.0"


def test_buttons_ask(bar: TransportBar, qtbot: QtBot) -> None:
    for button, wish in (
        (bar.play, bar.play_wanted),
        (bar.back, bar.start_wanted),
        (bar.forth, bar.end_wanted),
    ):
        with qtbot.waitSignal(wish):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_output_is_described(bar: TransportBar) -> None:
    assert bar.output.text() == "off"
    bar.player.output.device = Device("Built-in", 44_100, 0.012)
    bar.player.underruns = 1
    bar.show_device()
    assert bar.output.text() == "Built-in · 44.1 kHz · 12 ms · 1 underrun"


def test_volume_and_meter(bar: TransportBar) -> None:
    bar.volume.setValue(0)
    assert bar.player.volume == 0.0
    bar.volume.setValue(100)
    assert bar.player.volume == 1.0
    bar.grab()
