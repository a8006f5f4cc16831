from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.conditioning.lane import ConditioningLane
from app.state import State
from app.timeline.view import TimelineView
from app.widgets.lanes import EDGE, HEADER
from engine.labels.conditioning import Conditioning, Region, Weighted

A, B = (Conditioning((Weighted(name),)) for name in ("Ada Loop", "Bert Fuzz"))


@pytest.fixture
def lane(state: State, store: AudioStore, qtbot: QtBot) -> ConditioningLane:
    """The lane in a timeline; what it wishes for is done to the song."""
    timeline = TimelineView(state, store)
    made = ConditioningLane(timeline.shared, state)
    made.default = lambda: A
    timeline.add_lane(made)
    qtbot.addWidget(timeline)
    timeline.resize(1000, 400)
    timeline.show()
    qtbot.waitExposed(timeline)

    def take(regions: tuple[Region, ...], label: str) -> None:
        assert state.song is not None and label
        state.update(replace(state.song, brief=replace(state.song.brief, regions=regions)))

    made.regions_wanted.connect(take)
    timeline.refresh()
    made.timeline = timeline  # kept alive
    return made


def x(lane: ConditioningLane, seconds: float) -> int:
    return round(lane.shared.viewport.x(seconds)) + HEADER + EDGE


def drag(qtbot: QtBot, lane: ConditioningLane, start: float, end: float, y: int = 18) -> None:
    free = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(lane, Qt.MouseButton.LeftButton, free, QPoint(x(lane, start), y))
    for part in (0.3, 0.6, 1.0):
        qtbot.mouseMove(lane, QPoint(x(lane, start + (end - start) * part), y))
    qtbot.mouseRelease(lane, Qt.MouseButton.LeftButton, free, QPoint(x(lane, end), y))


def spans(lane: ConditioningLane) -> list[tuple[float, float]]:
    return [(round(region.start, 1), round(region.end, 1)) for region in lane.regions]


def test_a_drag_makes_a_region_and_asks_who_sings(lane: ConditioningLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.editor_wanted):
        drag(qtbot, lane, 5.4, 9.4)
    assert spans(lane) == [(pytest.approx(5.4, abs=0.1), pytest.approx(9.4, abs=0.1))]
    assert lane.regions[0].conditioning == A and lane.chosen == 0


def test_regions_are_moved_and_resized_with_the_mouse(lane: ConditioningLane, qtbot: QtBot) -> None:
    lane.make(5.4, 9.4)
    drag(qtbot, lane, 7.0, 9.0)
    assert spans(lane) == [(pytest.approx(7.4, abs=0.15), pytest.approx(11.4, abs=0.15))]
    drag(qtbot, lane, lane.regions[0].end, 12.6)
    assert spans(lane)[0][1] == pytest.approx(12.6, abs=0.15)
    drag(qtbot, lane, lane.regions[0].start, 6.3)
    assert spans(lane)[0][0] == pytest.approx(6.3, abs=0.15)


def test_a_drag_snaps_to_joins(lane: ConditioningLane, qtbot: QtBot) -> None:
    join = lane.shared.pieces[2].start
    start, end = QPoint(x(lane, 5.5), 18), QPoint(x(lane, join) + 4, 18)
    qtbot.mousePress(lane, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(lane, end)
    qtbot.mouseRelease(lane, Qt.MouseButton.LeftButton, pos=end)
    assert lane.regions[0].end == join


def test_split_fade_and_delete(lane: ConditioningLane, qtbot: QtBot) -> None:
    lane.make(2.0, 10.0)
    lane.split_at(6.0)
    lane.set_region(1, replace(lane.regions[1], conditioning=B))
    assert [r.conditioning for r in lane.regions] == [A, B]
    lane.fade_at(5.9)
    assert [r.into for r in lane.regions] == [None, B, None]
    lane.grab()
    lane.choose(0)
    lane.setFocus()
    qtbot.keyClick(lane, Qt.Key.Key_Delete)
    assert len(lane.regions) == 2 and lane.chosen is None
    lane.make(0.0, 1.0)
    assert lane.regions[0].conditioning == B, "a new region is like the one last changed"


def test_a_click_on_the_plan_seeks_and_below_it_marks(lane: ConditioningLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.shared.sought) as sought:
        qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(x(lane, 3.0), 18))
    assert sought.args[0] == pytest.approx(3.0, abs=0.1)
    drag(qtbot, lane, 1.0, 3.5, y=45)
    assert lane.state.selection == (pytest.approx(1.0, abs=0.1), pytest.approx(3.5, abs=0.1))


def test_the_flag_changes_the_songs_length(lane: ConditioningLane, qtbot: QtBot) -> None:
    lane.shared.fit(whole=True)
    with qtbot.waitSignal(lane.total_wanted) as wanted:
        drag(qtbot, lane, 60.0, 45.0)
    assert wanted.args[0] == pytest.approx(45.0, abs=0.3)


def test_the_editor_opens_on_a_double_click(lane: ConditioningLane, qtbot: QtBot) -> None:
    lane.make(2.0, 10.0)
    lane.choose(None)
    with qtbot.waitSignal(lane.editor_wanted) as wanted:
        qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(x(lane, 4.0), 18))
    assert wanted.args[0] == 0 and lane.chosen == 0
