"""Tempo, key and bars in the real window: shown, corrected, taken back, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import mido
import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.delivery import Delivery
from engine.song.model import Pulse

Idle = Callable[[MainWindow], None]


def pulse(studio: MainWindow) -> Pulse:
    assert studio.state.song is not None
    return studio.state.song.pulse


def test_every_field_corrects_and_undo_takes_it_back(studio: MainWindow, qtbot: QtBot) -> None:
    part = studio.inspector.music
    part.more.click()
    assert part.fields.isVisible()
    part.tempo.setValue(100.0)
    part.key.setCurrentIndex(part.key.findData("D minor"))
    part.key.activated.emit(part.key.currentIndex())
    part.meter.setValue(3)
    assert pulse(studio) == Pulse(100.0, None, 3, "D minor")
    assert part.words.text() == "100.0 BPM · D minor" and "Tempo" in part.hand.text()
    part.buttons["double_tempo"].click()
    part.buttons["halve_tempo"].click()
    part.buttons["halve_tempo"].click()
    assert pulse(studio).tempo == 50.0 and part.tempo.value() == 50.0
    studio.state.move_playhead(0.75)
    part.buttons["downbeat_here"].click()
    assert pulse(studio).downbeat == 0.75
    part.buttons["pulse_as_measured"].click()
    assert pulse(studio) == Pulse() and part.hand.isHidden()
    studio.verbs.run("undo")
    assert pulse(studio).downbeat == 0.75 and part.meter.value() == 3
    part.tempo.setValue(5.0)
    assert pulse(studio).tempo == 50.0 == part.tempo.value()  # told, not taken
    assert "is no tempo" in studio.notices.standing[-1].text


def test_four_taps_are_a_tempo(studio: MainWindow) -> None:
    for count in range(4):
        studio.verbs.music.tap_tempo(10.0 + count * 0.5)
    assert pulse(studio).tempo == 120.0
    studio.verbs.music.tap_tempo(30.0)  # long after: a new count
    assert pulse(studio).tempo == 120.0


def test_the_ruler_turns_to_bars_and_drags_snap_to_beats(studio: MainWindow) -> None:
    shared = studio.timeline.shared
    studio.verbs.run("bars")
    assert shared.grid is None and "No tempo" in studio.notices.standing[-1].text
    studio.verbs.music.set(tempo=120.0, downbeat=0.25)
    assert shared.grid is not None and shared.grid.bar == 2.0
    before = studio.timeline.ruler.grab().toImage()
    near = 0.75 + 3 / shared.viewport.scale
    assert shared.snapped(near) == pytest.approx(0.75)
    studio.verbs.run("bars")
    assert shared.grid is None
    assert studio.timeline.ruler.grab().toImage() != before


def test_exports_follow_the_hand(studio: MainWindow, idle: Idle, tmp_path: Path) -> None:
    studio.verbs.music.set(tempo=90.0, meter=3, downbeat=0.0)
    assert studio.state.selected is not None
    studio.bridge.export((studio.state.selected,), tmp_path / "a.mid", Delivery("midi"))
    idle(studio)
    messages = list(mido.MidiFile(tmp_path / "a.mid").tracks[0])
    assert [mido.tempo2bpm(m.tempo) for m in messages if m.type == "set_tempo"] == [
        pytest.approx(90.0, rel=1e-4)
    ]
    assert next(m for m in messages if m.type == "time_signature").numerator == 3
