"""Who sings where: regions drawn, moved, split, faded and blended by hand, and growth that obeys them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.packface import face
from app.widgets.blend import Chip
from engine.labels.conditioning import Weighted
from tests.app.journeys.conftest import ARTISTS
from tests.app.journeys.mouse import click, double_click, drag, press, told, write

Idle = Callable[[MainWindow], None]
TRAM, CHOIR = ARTISTS
SECONDS = 4.0  # of every growth
SEED = "21"


def near(value: float, by: float = 0.05) -> object:
    return pytest.approx(value, abs=by)


def singers(window: MainWindow) -> list[tuple[float, float, tuple[str, ...]]]:
    """The plan: every region with who sings in it."""
    regions = window.state.song.brief.regions
    return [(r.start, r.end, tuple(a.name for a in r.conditioning.artists)) for r in regions]


def find(qtbot: QtBot, name: str) -> None:
    """Type into the picker that has just opened, and take what it finds first."""
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, name)
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def alone(window: MainWindow) -> MainWindow:
    """A new song in which Night Tram sings, one take of four seconds at a time, always with the same seed."""
    window.verbs.run("new_song")
    window.inspector.artist.choose((Weighted(TRAM),))
    window.inspector.count.setValue(1)
    window.inspector.seconds.setValue(SECONDS)
    window.inspector.seed.setText(SEED)
    window.tree.setFocus()
    return window


def test_regions_under_the_mouse_and_the_keys(alone: MainWindow, qtbot: QtBot) -> None:
    lane, editor, state = alone.score.conditioning, alone.score.editor, alone.state
    press(qtbot, alone, "Alt+4")
    assert not lane.isVisible()
    press(qtbot, alone, "Alt+4")
    assert lane.isVisible()

    for keys in ("Shift+D", "Alt+S", "Alt+X", "Alt+Del"):
        alone.notices.clear()
        press(qtbot, alone, keys)
        assert told(alone) == "There is no region at the playhead."

    state.mark((1.0, 1.1))
    press(qtbot, alone, "D")
    assert told(alone).startswith("A region lasts at least") and not singers(alone)
    press(qtbot, alone, "Ctrl+D")

    drag(qtbot, lane, 2.0, 8.0)
    assert editor.isVisible() and singers(alone) == [(near(2, 0.1), near(8, 0.1), (TRAM,))]
    qtbot.mouseClick(editor.artist.findChildren(Chip)[0], Qt.MouseButton.LeftButton)
    find(qtbot, "harb")
    press(qtbot, alone, "Escape")
    assert not editor.isVisible() and singers(alone)[0][2] == (CHOIR,)
    drag(qtbot, lane, 5.0, 7.0)
    assert singers(alone) == [(near(4, 0.1), near(10, 0.1), (CHOIR,))], "moved whole"
    drag(qtbot, lane, singers(alone)[0][1], 12.0)
    assert singers(alone)[0][:2] == (near(4, 0.1), near(12, 0.1)), "its edge pulled"

    click(qtbot, alone.timeline.ruler, 0.0)
    state.move_playhead(8.0)
    press(qtbot, alone, "Alt+S")
    assert singers(alone) == [(near(4, 0.1), near(8), (CHOIR,)), (near(8), near(12, 0.1), (CHOIR,))]
    press(qtbot, alone, "Alt+S")
    assert told(alone).startswith("A region lasts at least") and len(singers(alone)) == 2
    state.move_playhead(10.0)
    lane.choose(None)
    press(qtbot, alone, "Shift+D")
    assert editor.isVisible() and editor.start.value() == near(8)
    qtbot.mouseClick(editor.artist.add, Qt.MouseButton.LeftButton)
    find(qtbot, "tram")
    editor.artist.slider.setFocus()
    before = editor.artist.slider.value()
    press(qtbot, alone, "Right", "Right")
    assert editor.artist.slider.value() > before
    press(qtbot, alone, "Escape")
    (choir, tram) = state.song.brief.regions[1].conditioning.artists
    assert (choir.name, tram.name) == ARTISTS[::-1]
    assert choir.weight == near((before + 2) / 100, 1e-6) and choir.weight + tram.weight == near(1, 1e-6)

    state.move_playhead(8.1)
    press(qtbot, alone, "Alt+X")
    fade = state.song.brief.regions[1]
    assert fade.into is not None and fade.start < 8 < fade.end
    assert fade.at(fade.start + 0.01).artists != fade.at(fade.end - 0.01).artists
    state.move_playhead(8.0)
    lane.choose(None)
    press(qtbot, alone, "Alt+Del")
    assert len(singers(alone)) == 2
    press(qtbot, alone, "Ctrl+Z")
    assert state.song.brief.regions[1] == fade
    double_click(qtbot, lane, 5.0)
    assert editor.isVisible() and editor.artist.artists[0].name == CHOIR
    press(qtbot, alone, "Escape")

    state.mark((20.0, 24.0))
    alone.tree.setFocus()
    press(qtbot, alone, "D")
    assert singers(alone)[-1][:2] == (20.0, 24.0) and editor.isVisible()
    press(qtbot, alone, "Escape", "Ctrl+0", "Ctrl+0")
    end = state.song.brief.total_seconds
    drag(qtbot, lane, 22.0, end + 1.5)
    assert singers(alone)[-1][:2] == (near(end - 4), near(end)), "no further than the song"


def grown(window: MainWindow, qtbot: QtBot, idle: Idle) -> np.ndarray:
    """The codes of one more take of the same recipe under the plan as it is now."""
    window.state.select(None)
    window.tree.setFocus()
    press(qtbot, window, "G")
    idle(window)
    assert window.state.node.state == "done"
    return window.bridge.codes(window.state.selected, 2)


def test_growth_obeys_the_plan_and_remembers_it(alone: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    lane, editor, state = alone.score.conditioning, alone.score.editor, alone.state
    solo = grown(alone, qtbot, idle)
    assert (grown(alone, qtbot, idle) == solo).all(), "the same seed, the same music"
    state.mark((2.0, SECONDS))
    press(qtbot, alone, "D")
    qtbot.mouseClick(editor.artist.findChildren(Chip)[0], Qt.MouseButton.LeftButton)
    find(qtbot, "harb")
    press(qtbot, alone, "Escape")
    duet = grown(alone, qtbot, idle)
    first = int(np.flatnonzero(duet != solo)[0])
    assert state.song.seconds(first) >= 1.99, "nothing changes before the other singer comes in"
    assert (duet != solo)[first:].mean() > 0.3
    take = state.node
    assert take.recipe.brief.regions == state.song.brief.regions
    assert [take.recipe.brief.at(t).artists[0].name for t in (1.0, 3.0)] == [TRAM, CHOIR]

    lane.choose(0)
    press(qtbot, alone, "Shift+D")
    qtbot.mouseClick(editor.artist.add, Qt.MouseButton.LeftButton)
    find(qtbot, "velvet")
    press(qtbot, alone, "Escape")
    blend = grown(alone, qtbot, idle)
    second = int(np.flatnonzero(blend != duet)[0])
    assert state.song.seconds(second) >= 1.99 and (blend != solo).any()
    assert [a.name for a in state.node.recipe.brief.at(3.0).artists] == [CHOIR, "Velvet Meridian"]

    state.select(take.id)
    of_duet = lane.grab().toImage()
    state.move_playhead(3.0)
    press(qtbot, alone, "Alt+Del")
    assert not singers(alone) and lane.grab().toImage() != of_duet
    assert state.song.nodes[take.id].recipe == take.recipe, (
        "what was grown stays told in the lane's lower row"
    )
    assert (grown(alone, qtbot, idle) == solo).all(), "without the region all is as it was"


def test_the_songs_length_is_pulled_at_its_flag_or_typed(alone: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, alone, "Ctrl+0", "Ctrl+0")
    pack = face(alone.state.song.pack)
    assert alone.state.song.brief.total_seconds == pack.song_seconds != 60.0, "as long as the pack likes"
    drag(qtbot, alone.score.conditioning, pack.song_seconds, 40.0)
    assert alone.state.song.brief.total_seconds == near(40, 0.3)
    assert alone.inspector.total.value() == near(40, 0.6)
    press(qtbot, alone, "Ctrl+Z")
    assert alone.state.song.brief.total_seconds == pack.song_seconds == alone.inspector.total.value()
    write(qtbot, alone.inspector.total, "30")
    press(qtbot, alone, "Return")
    assert alone.state.song.brief.total_seconds == 30.0, "one length, wherever it is set"
    write(qtbot, alone.inspector.total, "2")
    press(qtbot, alone, "Return")
    shortest = alone.inspector.total.value()
    assert shortest > 2 and alone.state.song.brief.total_seconds == near(shortest, 0.5)
