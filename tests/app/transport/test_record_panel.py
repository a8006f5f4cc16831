from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.transport.devices import Choice
from app.transport.player import Player
from app.transport.record_panel import RecordPanel

RATE = 8000


@pytest.fixture
def panel(qtbot: QtBot, private_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RecordPanel]:
    """Over a window, listening to a device that the test plays."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1000, 700)
    ground.show()
    made = RecordPanel(ground, Player(sound=False))
    made.player.source_rate = RATE
    recorder = made.recorder
    monkeypatch.setattr(type(recorder), "listening", property(lambda _: True))

    def listen(choice: Choice) -> None:
        recorder.known, recorder.rate = (Choice("Mic", "ALSA"),), RATE
        recorder._block = np.zeros(400, np.float32)
        recorder.opened.emit()

    monkeypatch.setattr(recorder, "open", listen)
    yield made
    ground.close()


def feed(panel: RecordPanel, samples: np.ndarray) -> None:
    class Fine:
        input_overflow = False

    for start in range(0, len(samples), 160):
        block = samples[start : start + 160]
        panel.recorder._callback(block[:, None], len(block), None, Fine())


def test_a_riff_becomes_a_file_to_grow_from(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.open()
    assert [panel.input.itemText(n) for n in range(panel.input.count())] == ["System default", "Mic  ·  ALSA"]
    panel.beats.setValue(2)
    panel.tempo.setValue(120)
    assert not panel.use.isEnabled()
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    feed(panel, np.full(RATE // 4, 0.3, np.float32))
    panel._follow()
    assert panel.trim.words == "2" and panel.button.text() == "Stop"
    tone = 0.5 * np.sin(np.arange(2 * RATE) * 0.3).astype(np.float32)
    feed(panel, np.concatenate([np.zeros(RATE, np.float32)[: RATE - RATE // 4], tone]))
    panel._follow()
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.trim.last - panel.trim.first > 0)
    assert panel.trim.last - panel.trim.first == pytest.approx(2 * RATE, abs=500)
    panel.listen.click()
    assert panel.player.head.over is not None
    with qtbot.waitSignal(panel.used) as told:
        qtbot.mouseClick(panel.use, Qt.MouseButton.LeftButton)
    sound, rate = soundfile.read(told.args[0], dtype="float32")
    assert rate == RATE and np.abs(sound[500:15_000]).max() == pytest.approx(0.5, abs=0.01)
    assert panel.isHidden() and panel.player.head.over is None


def test_a_riff_stays_until_it_is_used_or_recorded_again(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.open()
    panel.beats.setValue(0)
    panel.record_or_stop()
    feed(panel, np.full(RATE, 0.4, np.float32))
    panel.open()  # the verb once more
    assert panel.recorder.recording
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden() and not panel.recorder.recording
    qtbot.waitUntil(lambda: len(panel.trim.samples) == RATE)
    panel.open()
    panel.input.activated.emit(1)
    panel.recorder.failed.emit("gone")
    assert len(panel.trim.samples) == RATE and panel.use.isEnabled()
    assert panel.button.text() == "Record again"
    panel.use.click()
    panel.open()
    assert not len(panel.trim.samples) and panel.button.text() == "Record"
    assert panel.trim.words.startswith("Play, and watch")


def test_a_riff_outlives_the_program(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.open()
    panel.beats.setValue(0)
    panel.record_or_stop()
    feed(panel, np.full(RATE, 0.4, np.float32))
    panel.record_or_stop()
    qtbot.waitUntil(lambda: len(panel.trim.samples) == RATE)
    panel.trim.show_words("")  # as a new program begins
    panel.open()
    qtbot.waitUntil(lambda: len(panel.trim.samples) == RATE)
    assert panel.use.isEnabled()
    panel.record_or_stop()
    panel.kept.find(panel._show)
    with qtbot.waitSignal(panel.used):
        panel.kept.find(lambda _: panel.used.emit(None))
    assert not len(panel.trim.samples), "it was shown over what is being recorded"
    panel.beats.setValue(4)
    panel.record_or_stop()  # nothing came: the one before is back
    qtbot.waitUntil(lambda: len(panel.trim.samples) == RATE)
    with qtbot.waitSignal(panel.used):
        panel.use.click()
    panel.open()
    with qtbot.assertNotEmitted(panel.trim.changed, wait=300):
        panel.kept.find(panel._show)


def test_stopping_too_early_is_told(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.open()
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert "count-in" in panel.trim.words and not panel.use.isEnabled()


def test_the_input_is_chosen_by_name(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.open()
    with qtbot.waitSignal(panel.chosen) as told:
        panel.input.setCurrentIndex(1)
        panel.input.activated.emit(1)
    assert told.args == [Choice("Mic", "ALSA")]


def test_no_microphone_is_told(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.open()
    with qtbot.waitSignal(panel.trouble):
        panel.recorder.failed.emit("none")
    assert "no audio device" in panel.trim.words
