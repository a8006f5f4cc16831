from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.state import JobInfo, State
from app.verbs.auto import AutoGrow, follow
from engine.song.model import Song
from tests.app.songs import make_song, node


def test_whom_to_follow(song: Song) -> None:
    assert follow(song, (2, 3), None).id == 2, "the best rated"
    assert follow(song, (2, 3), 3).id == 3, "the one that is looked at"
    liked = {**song.nodes, 3: replace(song.nodes[3], favourite=True)}
    assert follow(make_song(*liked.values()), (2, 3), 2).id == 3, "the favourite"
    assert follow(song, (98, 99), None) is None


class Garden:
    """Grows takes of five seconds in no time, when told to."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.asked: list[tuple[int | None, float]] = []

    def grow(self, parent: int | None, most: float) -> tuple[int, ...]:
        self.asked.append((parent, most))
        nodes = dict(self.state.song.nodes)
        start = self.state.song.seconds(self.state.song.end(nodes[parent])) if parent else 0.0
        keys = (max(nodes) + 1, max(nodes) + 2)
        for key in keys:
            nodes[key] = node(key, parent, start, min(5.0, most), "Ada Loop", state="growing")
        self.state.update(make_song(*nodes.values()))
        self.state.set_job(JobInfo(99, "Grow", keys, kind="grow", running=True))
        return keys

    def end(self, state: str = "done") -> None:
        nodes = {
            key: replace(item, state=state) if item.state == "growing" else item
            for key, item in self.state.song.nodes.items()
        }
        self.state.update(make_song(*nodes.values()))
        self.state.end_job(99)


@pytest.fixture
def garden(state: State) -> Garden:
    return Garden(state)


def test_it_grows_on_until_the_moment_is_reached(state: State, garden: Garden, qtbot: QtBot) -> None:
    auto = AutoGrow(state, garden.grow)
    auto.start(20.0)
    qtbot.waitUntil(lambda: len(garden.asked) == 1)
    assert garden.asked[0] == (4, pytest.approx(7.0, abs=0.01)) and auto.until == 20.0
    garden.end()
    qtbot.waitUntil(lambda: len(garden.asked) == 2)
    assert garden.asked[1] == (5, pytest.approx(2.0, abs=0.01))
    garden.end()
    qtbot.waitUntil(lambda: auto.until == 0.0)
    assert len(garden.asked) == 2


def test_what_is_cancelled_ends_it(state: State, garden: Garden, qtbot: QtBot) -> None:
    auto = AutoGrow(state, garden.grow)
    auto.start(60.0)
    qtbot.waitUntil(lambda: len(garden.asked) == 1)
    garden.end("interrupted")
    qtbot.waitUntil(lambda: auto.until == 0.0)
    assert len(garden.asked) == 1


def test_it_waits_for_what_grows_already(state: State, garden: Garden, qtbot: QtBot) -> None:
    grown = garden.grow(4, 60.0)
    state.select(grown[1])
    auto = AutoGrow(state, garden.grow)
    auto.start(60.0)
    qtbot.wait(30)
    assert len(garden.asked) == 1, "they are not done yet"
    garden.end()
    qtbot.waitUntil(lambda: len(garden.asked) == 2)
    assert garden.asked[1][0] == grown[1], "the selected one of them"


def test_it_is_stopped_by_hand_by_another_song_and_by_trouble(
    state: State, garden: Garden, qtbot: QtBot, song: Song
) -> None:
    auto = AutoGrow(state, garden.grow)
    auto.start(60.0)
    with qtbot.waitSignal(auto.changed):
        auto.stop()
    qtbot.wait(20)
    assert not garden.asked
    refusing = AutoGrow(state, lambda parent, most: ())
    refusing.start(60.0)
    qtbot.waitUntil(lambda: refusing.until == 0.0)
    auto.start(60.0)
    state.song_opened.emit()
    assert auto.until == 0.0
