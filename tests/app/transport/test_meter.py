from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.transport import meter as meter_module
from app.transport.meter import FLOOR_DB, Meter, decibels, in_words
from app.transport.player import Level


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that only the test moves."""
    now = [100.0]
    monkeypatch.setattr(meter_module.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def meter(qtbot: QtBot, clock: list[float]) -> Meter:
    made = Meter()
    qtbot.addWidget(made)
    made.show()
    return made


def test_words() -> None:
    assert decibels(0.5) == pytest.approx(-6.02, abs=0.01) and decibels(0.0) == FLOOR_DB
    assert in_words(-6.23) == "−6.2 dB" and in_words(FLOOR_DB) == "−∞ dB"


def test_bars_fall_and_the_peak_is_held_for_a_while(meter: Meter, clock: list[float]) -> None:
    meter.show_level(Level(0.5, 0.25))
    assert (meter.peak, meter.rms) == (pytest.approx(-6.02, abs=0.01), pytest.approx(-12.04, abs=0.01))
    for _ in range(10):
        clock[0] += 0.1
        meter.show_level(Level())
    assert meter.peak == pytest.approx(-32, abs=0.1) and meter.held == pytest.approx(-6.02, abs=0.01)
    for _ in range(40):
        clock[0] += 0.1
        meter.show_level(Level())
    assert meter.peak == meter.held == FLOOR_DB


def test_clipping_is_marked_until_it_is_clicked(meter: Meter, qtbot: QtBot) -> None:
    quiet = meter.grab().toImage()
    meter.show_level(Level(1.2, 0.5), clipped=True)
    assert meter.clipped and meter.grab().toImage() != quiet
    with qtbot.waitSignal(meter.cleared):
        qtbot.mouseClick(meter, Qt.MouseButton.LeftButton)


def test_it_falls_by_itself_when_playback_stops_telling_levels(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meter_module, "HOLD_SECONDS", 0.2)
    monkeypatch.setattr(meter_module, "FALL", 300.0)
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_level(Level(0.5, 0.25))
    qtbot.waitUntil(lambda: meter.peak == meter.rms == meter.held == FLOOR_DB)
    assert meter.accessibleDescription() == "−∞ dB"
