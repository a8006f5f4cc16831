"""The timeline under a musician's hands: marking, looking closer, the spectrum, bars and beats."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.verbs.music import TAP_PAUSE
from app.widgets.lanes import EDGE, HEADER
from tests.app.journeys.card import Card
from tests.app.journeys.mouse import click, double_click, drag, menu, press, pull, told, wheel, write
from tests.app.songs import RATE

Idle = Callable[[MainWindow], None]
TONE_HZ = 0.06 * RATE / (2 * np.pi)  # of the clip


def near(value: float, by: float = 0.03) -> object:
    return pytest.approx(value, abs=by)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.fixture
def grown(studio: MainWindow, idle: Idle, qtbot: QtBot) -> MainWindow:
    """The clip of two seconds and a take of two more, which is selected; the tree has the focus."""
    studio.inspector.count.setValue(1)
    studio.inspector.seconds.setValue(2.0)
    studio.tree.setFocus()
    press(qtbot, studio, "G")
    idle(studio)
    qtbot.waitUntil(lambda: studio.timeline.shared.pieces[-1].end > 3.98)  # drawn to its end
    return studio


def test_a_stretch_is_marked_by_keys_and_by_the_mouse(grown: MainWindow, qtbot: QtBot) -> None:
    state, lanes = grown.state, grown.timeline
    bare = picture(lanes)
    write(qtbot, grown.inspector.lyrics, "la")
    click(qtbot, lanes.ruler, 1.0)  # who points at time types no more
    press(qtbot, grown, "Ctrl+A")
    assert state.selection == (0.0, near(4.0))
    assert picture(lanes) != bare, "what is marked is seen"
    press(qtbot, grown, "Ctrl+Shift+A")
    assert state.selection == (near(2.0), near(4.0))
    click(qtbot, lanes.ruler, 2.5)
    press(qtbot, grown, "[")
    assert state.selection == (near(2.5), near(4.0))
    click(qtbot, lanes.ruler, 3.5)
    press(qtbot, grown, "]")
    assert state.selection == (near(2.5), near(3.5))
    click(qtbot, lanes.ruler, 1.0)
    press(qtbot, grown, "]")
    assert state.selection == (0.0, near(1.0)), "an end before the start begins anew"
    drag(qtbot, lanes.lanes[1], 0.5, 1.2)
    assert state.selection == (near(0.5), near(1.2))
    double_click(qtbot, lanes.lanes[1], 3.0)
    assert state.selection == (near(2.0), near(4.0)), "the take under the mouse"
    press(qtbot, grown, "Ctrl+D")
    assert state.selection is None and not grown.actions_by_verb["zoom_marked"].isEnabled()
    click(qtbot, lanes.ruler, 1.0)
    press(qtbot, grown, "Left")
    assert state.node.parent is None, "arrows walk the tree, whatever was clicked"


def test_looking_closer_and_finding_the_way_back(grown: MainWindow, qtbot: QtBot) -> None:
    shared, lanes, state = grown.timeline.shared, grown.timeline, grown.state
    whole = shared.viewport
    assert whole.start == 0 and whole.end > 4.0
    drag(qtbot, lanes.ruler, 2.5, 3.0, y=22)
    press(qtbot, grown, "Z")
    view = shared.viewport
    assert view.start < 2.5 and view.end > 3.0 and view.end - view.start == near(0.5, 0.1)
    press(qtbot, grown, "PgUp")
    assert shared.viewport.end == near(view.start + 0.05, 0.02), "a page back, a little of the last in view"
    press(qtbot, grown, "PgDown")
    assert shared.viewport.start == near(view.start, 0.01)
    press(qtbot, grown, "Ctrl++")
    closer = shared.viewport.scale
    assert closer > view.scale
    press(qtbot, grown, "Ctrl+-")
    assert shared.viewport.scale == pytest.approx(view.scale, rel=0.01)

    pointer = QPoint(HEADER + EDGE + 300, 30)
    before = shared.viewport.seconds(300)
    wheel(lanes.lanes[1], pointer, 240, Qt.KeyboardModifier.ControlModifier)
    assert shared.viewport.scale > view.scale and shared.viewport.seconds(300) == near(before, 1e-3)
    here = shared.viewport.start
    wheel(lanes.lanes[1], pointer, -240, Qt.KeyboardModifier.ShiftModifier)
    assert shared.viewport.start > here

    overview = lanes.overview
    corner, box = overview.time_area().topLeft(), overview.box()
    middle = QPoint(round(box.center().x()), 15) + corner
    here = shared.viewport.start
    pull(qtbot, overview, middle, middle + QPoint(60, 0))
    assert shared.viewport.start > here + 1.0, "the box of the overview carries the view along"
    shown, edge = shared.viewport.end, QPoint(round(overview.box().right()), 15) + corner
    pull(qtbot, overview, edge, edge + QPoint(100, 0))
    assert shared.viewport.end > shown + 3.0, "its edge zooms out"
    qtbot.mouseDClick(overview, Qt.MouseButton.LeftButton, pos=corner + QPoint(900, 15))
    assert shared.viewport.start == 0 and shared.viewport.end > 60
    press(qtbot, grown, "Ctrl+0")
    assert (shared.viewport.start, shared.viewport.end) == (0.0, near(whole.end))
    press(qtbot, grown, "Ctrl+0")
    assert shared.viewport.end > 60, "once more: the whole song"

    press(qtbot, grown, "Home", "Z")
    here = shared.viewport
    press(qtbot, grown, "Ctrl+Shift+F", "End")
    assert "stays" in told(grown) and shared.viewport == here and state.playhead == near(4.0)
    press(qtbot, grown, "Home", "Ctrl+Shift+F")
    assert "follows" in told(grown)
    card = Card(grown, qtbot)
    shared.show_stretch(0.0, 1.0)
    press(qtbot, grown, "Space")
    card.play(1.5)
    assert state.playhead > 1.4 and shared.viewport.start > 0.9, "the page was turned while it plays"
    assert shared.viewport.start <= state.playhead < shared.viewport.end


def test_the_spectrum_says_what_sounds_and_its_colours_are_chosen(grown: MainWindow, qtbot: QtBot) -> None:
    lane, panel = grown.timeline.spectrogram, grown.score.spectrum
    wave = grown.timeline.lanes[1].height()
    press(qtbot, grown, "Alt+2")
    qtbot.waitUntil(lambda: grown.timeline.lanes[1].height() > wave)
    assert not lane.isVisible()
    press(qtbot, grown, "Alt+2")
    assert lane.isVisible()
    qtbot.waitUntil(lambda: lane.in_view().size > 0 and not lane.working)

    click(qtbot, grown.timeline.ruler, 1.0)
    press(qtbot, grown, "Ctrl+Shift+P")
    qtbot.waitUntil(lambda: "Loudest" in panel.told.text(), timeout=20_000)
    hertz = float(panel.told.text().split(" Hz")[0].split()[-1])
    assert hertz == pytest.approx(TONE_HZ, rel=0.06), "the clip's tone, as the model heard it"
    house = picture(lane)
    panel.map.setCurrentText("magma")
    qtbot.waitUntil(lambda: picture(lane) != house)
    reset = next(
        button for button in panel.findChildren(QWidget) if getattr(button, "text", str)() == "Reset"
    )
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: picture(lane) == house)
    press(qtbot, grown, "Escape", "Left")
    assert not panel.isVisible() and grown.state.node.parent is None, "arrows walk the tree again"


@pytest.fixture
def drum(tmp_path: Path) -> Path:
    """Eight seconds of a drum at 120 beats a minute, the first a quarter of a second in."""
    moments = np.arange(8 * RATE) / RATE
    burst = np.exp(-((moments - 0.25) * 2 % 1.0) * 25) * np.random.default_rng(3).standard_normal(8 * RATE)
    soundfile.write(tmp_path / "drum.wav", 0.3 * burst, RATE)
    return tmp_path / "drum.wav"


def test_the_beat_is_found_and_corrected_by_hand(
    window: MainWindow, drum: Path, qtbot: QtBot, idle: Idle
) -> None:
    beat, part, ruler, music = window, window.inspector.music, window.timeline.ruler, window.music
    beat.verbs.run("new_song")
    beat.tree.setFocus()
    menu(beat, "halve_tempo")
    assert told(beat) == "No tempo is known yet."
    press(qtbot, beat, "Ctrl+Alt+T")
    tapped = time.monotonic()
    assert told(beat) == "Tap on: 3 more"
    beat.verbs.song.add_clip(drum)
    idle(beat)
    qtbot.waitUntil(lambda: music.measured is not None, timeout=20_000)
    heard = music.tempo
    assert heard == pytest.approx(120, rel=0.03) and part.words.text().startswith(f"{heard:.1f} BPM")
    seconds = picture(ruler)
    press(qtbot, beat, "Ctrl+Alt+M")
    assert picture(ruler) != seconds, "bars and beats on the ruler"

    menu(beat, "halve_tempo")
    assert part.words.text().startswith(f"{heard / 2:.1f} BPM") and beat.state.song.pulse.tempo
    qtbot.mouseClick(part.more, Qt.MouseButton.LeftButton)
    assert "Tempo" in part.hand.text() and part.tempo.value() == near(heard / 2, 0.1)
    qtbot.mouseClick(part.buttons["double_tempo"], Qt.MouseButton.LeftButton)
    assert music.tempo == pytest.approx(heard, rel=0.01)

    click(qtbot, ruler, 0.75)
    press(qtbot, beat, "Ctrl+Alt+B")
    here = beat.state.playhead
    assert music.beats.downbeat == near(here, 1e-3)
    drag(qtbot, ruler, here + 0.01, here + music.beats.bar - 0.02, held=Qt.KeyboardModifier.NoModifier)
    assert beat.state.selection == (near(here, 1e-3), near(here + music.beats.bar, 1e-3)), "snaps to the bar"

    qtbot.waitUntil(lambda: time.monotonic() > tapped + TAP_PAUSE + 0.1)  # that tap counts no more
    taps = []
    for _ in range(5):
        taps.append(time.monotonic())
        press(qtbot, beat, "Ctrl+Alt+T")
        qtbot.wait(250)
    assert music.tempo == pytest.approx(60 * 4 / (taps[-1] - taps[0]), rel=0.05)
    qtbot.mouseClick(part.buttons["pulse_as_measured"], Qt.MouseButton.LeftButton)
    assert music.tempo == heard and not part.hand.isVisible()
    press(qtbot, beat, "Ctrl+Z")
    assert music.tempo != heard, "every correction is a step of undo"
    press(qtbot, beat, "Ctrl+Alt+M")
    assert beat.timeline.shared.grid is None
