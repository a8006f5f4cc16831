from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.listening import NEVER_HEARD, Listening
from app.state import JobInfo, State
from engine.song.model import Song, SungWord
from tests.app.songs import make_song, node


class Bench:
    """Jobs that end when the test says so."""

    def __init__(self, song: Song) -> None:
        self.asked: list[int] = []
        self.cancelled: list[int] = []
        self.state = State()
        self.listening = Listening(self.state, self.ask, self.cancel, lambda pack: True)
        self.state.open(song, None)

    def ask(self, node: int) -> int:
        self.asked.append(node)
        job = 100 + len(self.asked)
        self.state.set_job(JobInfo(job, "Find the words", (node,), kind="decode"))
        return job

    def cancel(self, job: int) -> None:
        self.cancelled.append(job)
        self.state.end_job(job)

    def heard(self, key: int, *words: SungWord) -> None:
        song = self.state.song
        assert song is not None
        self.state.update(replace(song, nodes={**song.nodes, key: replace(song.nodes[key], words=words)}))


def singing(key: int, parent: int | None, start: float) -> object:
    made = node(key, parent, start, 3, "Ada Loop")
    assert made.recipe is not None
    return replace(made, recipe=replace(made.recipe, brief=replace(made.recipe.brief, lyrics="la la")))


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(make_song(node(1, None, 0, 3), singing(2, 1, 3), singing(3, 2, 6)))


def test_takes_of_the_path_are_listened_to_one_after_another(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.asked == [2], timeout=5000)
    bench.heard(2, SungWord("la", 3.2, 3.5, 0.5))
    bench.state.end_job(101)
    qtbot.waitUntil(lambda: bench.asked == [2, 3], timeout=5000)
    bench.heard(3, SungWord("la", 6.2, 6.5, 0.5))
    bench.state.end_job(102)
    assert bench.asked == [2, 3] and not bench.listening._rest.isActive()


def test_it_makes_way_for_the_user_and_comes_back(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.asked == [2], timeout=5000)
    bench.state.set_job(JobInfo(7, "Grow", (9,), kind="grow"))
    assert bench.cancelled == [101] and bench.listening.job is None
    assert bench.asked == [2] and not bench.listening._rest.isActive()
    bench.state.end_job(7)
    qtbot.waitUntil(lambda: bench.asked == [2, 2], timeout=5000)


def test_what_is_never_heard_is_left_alone(bench: Bench, qtbot: QtBot) -> None:
    for count in range(1, NEVER_HEARD + 1):
        qtbot.waitUntil(lambda count=count: bench.asked.count(2) == count, timeout=5000)
        bench.state.end_job(100 + len(bench.asked))
    qtbot.waitUntil(lambda: 3 in bench.asked, timeout=5000)
    assert bench.asked.count(2) == NEVER_HEARD


def test_a_pack_that_cannot_tell_is_not_asked(qtbot: QtBot) -> None:
    bench = Bench(make_song(singing(2, None, 0)))
    bench.listening._able = lambda pack: False
    with qtbot.waitSignal(bench.listening._rest.timeout):
        pass
    assert bench.asked == []
