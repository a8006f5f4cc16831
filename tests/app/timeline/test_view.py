from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import State
from app.theme.apply import look
from app.timeline.view import TimelineView
from app.widgets.lanes import EDGE, HEADER


@pytest.fixture
def timeline(state: State, store: AudioStore, qtbot: QtBot) -> TimelineView:
    made = TimelineView(state, store)
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    return made


def wheel(target: QWidget, x: float, turn: int, modifier: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(x, 20), target.mapToGlobal(QPointF(x, 20)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(target, event)


def test_the_whole_path_is_in_view(timeline: TimelineView) -> None:
    view = timeline.shared.viewport
    assert view.start == 0.0 and view.end >= 13.0
    assert [piece.node for piece in timeline.shared.pieces] == [1, 2, 4]


def test_ctrl_wheel_zooms_at_the_pointer_and_shift_wheel_scrolls(timeline: TimelineView) -> None:
    lane = timeline.lanes[1]
    x = 400.0
    before = timeline.shared.viewport.seconds(x - HEADER - EDGE)
    wheel(lane, x, 480, Qt.KeyboardModifier.ControlModifier)
    view = timeline.shared.viewport
    assert view.scale > view.least_scale and view.seconds(x - HEADER - EDGE) == pytest.approx(before)
    wheel(lane, x, -240, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.shared.viewport.start > view.start


def test_a_click_seeks(timeline: TimelineView, qtbot: QtBot) -> None:
    view = timeline.shared.viewport
    with qtbot.waitSignal(timeline.sought) as sought:
        x = round(view.x(5.0)) + HEADER + EDGE
        qtbot.mouseClick(timeline.lanes[1], Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert sought.args[0] == pytest.approx(5.0, abs=1 / view.scale)


def test_the_playhead_stands_where_the_state_says(timeline: TimelineView, state: State) -> None:
    state.move_playhead(6.0)
    assert timeline.head.line == pytest.approx(timeline.shared.viewport.x(6.0) + HEADER + EDGE)


def test_waveform_and_spectrogram_are_drawn_in_the_artists_colours(
    timeline: TimelineView, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not timeline.spectrogram.working, timeout=10_000)
    qtbot.wait(30)
    image: QImage = timeline.grab().toImage()
    ratio = image.width() / timeline.width()
    view = timeline.shared.viewport
    lane = timeline.lanes[1]
    y = round((lane.y() + lane.height() / 2 + 2) * ratio)
    for seconds, accent in ((2.0, look.theme.clip), (6.0, look.accent(0)), (12.0, look.accent(1))):
        x = round((view.x(seconds) + HEADER + EDGE) * ratio)
        assert image.pixelColor(x, y).name() == accent
    spectrum = timeline.spectrogram
    colours = {
        image.pixelColor(round((HEADER + EDGE + 80) * ratio), round((spectrum.y() + row) * ratio)).name()
        for row in range(8, spectrum.height() - 8)
    }
    assert len(colours) > 10


def test_more_sound_makes_the_path_longer(timeline: TimelineView, state: State, store: AudioStore) -> None:
    store.clear()
    timeline.refresh()
    assert all(piece.audio is None for piece in timeline.shared.pieces)
    timeline.grab()


def test_growth_is_drawn_while_it_comes(timeline: TimelineView, state: State, qtbot: QtBot) -> None:
    """News more often than the timeline is drawn anew does not put the drawing off."""
    end = timeline.shared.pieces[-1].end
    state.select(2)
    qtbot.waitUntil(lambda: timeline.shared.pieces[-1].end < end)
    state.selected = 4  # what the timeline does not hear of by itself
    for _ in range(12):
        timeline.store.grew.emit(4, 0, 1)
        qtbot.wait(15)
    assert timeline.shared.pieces[-1].end == end


def drag(qtbot: QtBot, target: QWidget, start: float, end: float, *keys: Qt.KeyboardModifier) -> None:
    modifier = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, modifier, QPoint(round(start), 20))
    qtbot.mouseMove(target, QPoint(round((start + end) / 2), 20))
    qtbot.mouseMove(target, QPoint(round(end), 20))
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, modifier, QPoint(round(end), 20))


@pytest.mark.parametrize("row", [0, 1, 2])
def test_a_drag_marks_a_stretch_in_any_lane(timeline: TimelineView, qtbot: QtBot, row: int) -> None:
    view = timeline.shared.viewport
    with qtbot.assertNotEmitted(timeline.sought):
        drag(qtbot, timeline.lanes[row], view.x(2.0) + HEADER + EDGE, view.x(6.0) + HEADER + EDGE)
    marked = timeline.state.selection
    assert marked == (pytest.approx(2.0, abs=0.05), pytest.approx(6.0, abs=0.05))
    assert timeline.head.selection is not None


def test_an_edge_of_the_stretch_can_be_moved_and_snaps_to_joins(timeline: TimelineView, qtbot: QtBot) -> None:
    view, lane = timeline.shared.viewport, timeline.lanes[1]
    timeline.state.mark((2.0, 6.0))
    drag(qtbot, lane, view.x(6.0) + HEADER + EDGE, view.x(8.0) + HEADER + EDGE + 3)
    joins = [piece.start for piece in timeline.shared.pieces]
    assert timeline.state.selection == (2.0, joins[2])


def test_a_double_click_marks_the_take_and_beyond_the_end_nothing(
    timeline: TimelineView, qtbot: QtBot
) -> None:
    view, lane = timeline.shared.viewport, timeline.lanes[0]
    second = timeline.shared.pieces[1]
    x = round(view.x(6.0)) + HEADER + EDGE
    qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert timeline.state.selection == (second.start, second.end)
    qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(round(view.x(13.3)) + HEADER + EDGE, 10))
    assert timeline.state.selection is None


def test_levels_reach_as_far_as_their_codes(timeline: TimelineView) -> None:
    for piece in timeline.shared.pieces:
        assert piece.reaches[:2] == (piece.start, piece.start)
        assert piece.reaches[2] == pytest.approx(piece.end)


def test_the_loop_is_shown_while_it_is_on(timeline: TimelineView, state: State) -> None:
    state.set_loop((2.0, 5.0))
    left = timeline.shared.viewport.x(2.0) + HEADER + EDGE
    assert timeline.head.loop is not None and timeline.head.loop[0] == pytest.approx(left)
    state.set_loop((2.0, 5.0), on=False)
    assert timeline.head.loop is None
