from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import State
from app.theme.apply import look
from app.timeline.shades import HOUSE, Shades
from app.timeline.spectrum import SpectrumPanel, spectrum
from app.timeline.view import TimelineView


@pytest.fixture
def panel(state: State, store: AudioStore, qtbot: QtBot, private_folders: object) -> SpectrumPanel:
    ground = QWidget()
    qtbot.addWidget(ground)
    timeline = TimelineView(state, store)
    QVBoxLayout(ground).addWidget(timeline)
    ground.resize(900, 600)
    ground.show()
    qtbot.waitExposed(ground)
    timeline.refresh()
    made = SpectrumPanel(ground, state, timeline.spectrogram)
    qtbot.waitUntil(lambda: timeline.spectrogram.in_view().size > 0, timeout=20_000)
    made.open()
    qtbot.waitUntil(lambda: made.plots is not None, timeout=60_000)
    made.ground = ground  # kept alive
    return made


def test_the_spectrum_of_a_sine_has_its_peak_at_its_frequency_and_level() -> None:
    wave = 0.5 * np.sin(np.arange(4096) * 2 * np.pi * 1000 / 22_050)
    frequencies, levels = spectrum(wave.astype(np.float32), 22_050)
    peak = int(np.argmax(levels))
    assert frequencies[peak] == pytest.approx(1000, abs=6) and levels[peak] == pytest.approx(-6.0, abs=1.0)
    assert levels.min() >= -90.0


def test_it_draws_what_sounds_at_the_playhead(panel: SpectrumPanel, state: State) -> None:
    state.move_playhead(6.0)  # the second take is a sine of 0.1 radians per sample: 351 Hz
    panel.draw()
    assert "351 Hz" in panel.told.text() or "350 Hz" in panel.told.text()
    state.move_playhead(55.0)
    panel.draw()
    assert "Nothing" in panel.told.text()


def test_dragging_the_levels_changes_the_spectrogram(panel: SpectrumPanel) -> None:
    panel.levels.setLevels(-60.0, -20.0)
    assert (panel.lane.shades.low, panel.lane.shades.high) == (pytest.approx(-60.0), pytest.approx(-20.0))
    panel.reset()
    assert panel.lane.shades == Shades()


def test_another_map_colours_the_lane(panel: SpectrumPanel) -> None:
    before = panel.lane.grab().toImage()
    panel.map.setCurrentText("viridis")
    assert panel.lane.shades.name == "viridis" and len(panel.lane.shades.colours) == 256
    assert panel.lane.grab().toImage() != before
    panel.map.setCurrentText(HOUSE)
    assert panel.lane.shades.colours == ()


def test_it_follows_the_theme_and_closes(panel: SpectrumPanel, qtbot: QtBot) -> None:
    look.use("light")
    assert panel.grab().toImage().pixelColor(3, 100) is not None
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    panel.open()
    assert panel.isVisible()


def test_the_window_opens_without_pyqtgraph() -> None:
    code = "import sys, app.mainwindow; assert 'pyqtgraph' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], timeout=120).returncode == 0
