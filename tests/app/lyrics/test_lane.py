from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.lyrics.desk import LyricsDesk
from app.lyrics.lane import BRACKET, LyricsLane
from app.lyrics.words import SUNG
from app.state import State
from app.timeline.view import TimelineView
from app.widgets.lanes import EDGE, HEADER
from engine.song.model import SungWord
from tests.app.lyrics.test_desk import LYRICS, doing
from tests.app.songs import make_song, node


@pytest.fixture
def lane(qtbot: QtBot) -> LyricsLane:
    words = (SungWord("the", 4.5, 5.0, 0.9), SungWord("river", 5.5, 6.5, 0.4))
    song = make_song(node(1, None, 0, 4), node(2, 1, 4, 6, "Ada Loop", words=words))
    state = State()
    timeline = TimelineView(state, AudioStore())
    made = LyricsLane(timeline.shared, LyricsDesk(state, doing(state, [])))
    made.view_of = lambda: (10, len(LYRICS))
    timeline.add_lane(made)
    qtbot.addWidget(timeline)
    timeline.resize(1200, 420)
    timeline.show()
    qtbot.waitExposed(timeline)
    state.open(replace(song, brief=replace(song.brief, lyrics=LYRICS, total_seconds=20.0)), None)
    timeline.shared.fit(whole=True)
    made.timeline = timeline  # kept alive
    return made


def place(lane: LyricsLane, seconds: float, y: int = 18) -> QPoint:
    return QPoint(round(lane.shared.viewport.x(seconds)) + HEADER + EDGE, y)


def drag(qtbot: QtBot, lane: LyricsLane, start: QPoint, end: QPoint, *keys: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    for key in keys:
        held |= key
    qtbot.mousePress(lane, Qt.MouseButton.LeftButton, held, start)
    for part in (0.4, 0.7, 1.0):
        qtbot.mouseMove(lane, start + (end - start) * part)
    qtbot.mouseRelease(lane, Qt.MouseButton.LeftButton, held, end)


def sung(lane: LyricsLane) -> list[tuple[str, float, float]]:
    return [(b.text, round(b.start, 1), round(b.end, 1)) for b in lane.desk.boxes if b.kind == SUNG]


def near(value: float) -> object:
    return pytest.approx(value, abs=0.11)


def test_a_word_is_moved_and_its_edge_resized_with_the_mouse(lane: LyricsLane, qtbot: QtBot) -> None:
    drag(qtbot, lane, place(lane, 6.0), place(lane, 8.0))
    assert sung(lane)[1] == ("river", near(7.5), near(8.5))
    drag(qtbot, lane, place(lane, lane.desk.boxes[1].end), place(lane, 9.3))
    assert sung(lane)[1] == ("river", near(7.5), near(9.3))
    drag(qtbot, lane, place(lane, lane.desk.boxes[1].start), place(lane, 6.6))
    assert sung(lane)[1] == ("river", near(6.6), near(9.3))


def test_shift_takes_all_later_words_along(lane: LyricsLane, qtbot: QtBot) -> None:
    drag(qtbot, lane, place(lane, 4.75), place(lane, 5.75), Qt.KeyboardModifier.ShiftModifier)
    assert sung(lane) == [("the", near(5.5), near(6.0)), ("river", near(6.5), near(7.5))]


def test_double_click_hears_a_sung_word_and_sings_from_one_to_come(lane: LyricsLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.played) as played:
        qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, 6.0))
    assert played.args == [5.5, 6.5]
    box = lane.desk.coming[2]
    qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, (box.start + box.end) / 2))
    assert lane.desk.coming[0].text == box.text
    with qtbot.waitSignal(lane.text_wanted):
        qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, 1.0))


def test_the_bracket_shows_what_the_model_sees_and_can_be_moved(lane: LyricsLane, qtbot: QtBot) -> None:
    found = lane.bracket()
    assert found is not None
    view = lane.shared.viewport
    assert view.seconds(found[0]) == pytest.approx(lane.desk.coming[0].start, abs=0.1)
    assert view.seconds(found[1]) == pytest.approx(20.0, abs=0.1)
    target = lane.desk.coming[2]
    y = BRACKET[0] + 3
    drag(qtbot, lane, QPoint(round(found[0]) + HEADER + EDGE, y), place(lane, target.start, y))
    assert lane.desk.coming[0].text == target.text
    assert lane.desk.brief.cues[-1].fresh


def test_keys_of_the_lane_walk_hear_and_remove(lane: LyricsLane, qtbot: QtBot) -> None:
    qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, 4.75))
    assert lane.desk.chosen is not None and lane.desk.chosen.text == "the"
    qtbot.keyClick(lane, Qt.Key.Key_Right)
    assert lane.desk.chosen.text == "river"
    with qtbot.waitSignal(lane.played):
        qtbot.keyClick(lane, Qt.Key.Key_Return)
    qtbot.keyClick(lane, Qt.Key.Key_Delete)
    assert sung(lane) == [("the", 4.5, 5.0)]


def test_a_click_beside_the_words_seeks(lane: LyricsLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.shared.sought) as sought:
        qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=place(lane, 2.0))
    assert sought.args[0] == pytest.approx(2.0, abs=0.1)


def test_it_is_drawn_with_and_without_words(lane: LyricsLane, qtbot: QtBot) -> None:
    with_words = lane.grab().toImage()
    song = lane.desk.state.song
    assert song is not None
    lane.desk.state.update(replace(song, brief=replace(song.brief, lyrics=""), nodes={1: song.nodes[1]}))
    assert lane.desk.boxes == [] and lane.grab().toImage() != with_words
