from __future__ import annotations

import numpy as np
import pytest

from app.audio_store import AudioStore
from app.decoding import Decoding
from app.state import JobInfo, State
from engine.errors import UserProblem
from engine.song.model import Song


class Asked:
    """Answers every wish with a job number."""

    def __init__(self) -> None:
        self.wishes: list[tuple[int, int, float]] = []

    def __call__(self, node: int, level: int, seconds: float) -> int:
        self.wishes.append((node, level, seconds))
        return 100 + len(self.wishes)


@pytest.fixture
def made(state: State) -> tuple[Decoding, Asked, list[str]]:
    told: list[str] = []
    return Decoding(state, AudioStore(), lambda text, remedy: told.append(text)), Asked(), told


def test_the_selected_path_first_then_what_the_tree_shows(
    made: tuple[Decoding, Asked, list[str]], state: State, song: Song
) -> None:
    decoding, asked, _ = made
    state.in_view = (3,)
    decoding.want(asked)
    assert [node for node, *_ in asked.wishes] == [1, 2, 4]
    decoding.want(asked)
    assert len(asked.wishes) == 3  # not asked twice
    for job in (101, 102, 103):
        state.end_job(job)
        decoding.ended(job, False)
    decoding.want(asked)
    assert asked.wishes[3:] == [(3, 2, song.seconds(song.nodes[3].start))]


def test_refining_does_not_keep_the_tree_silent(
    made: tuple[Decoding, Asked, list[str]], state: State
) -> None:
    decoding, asked, _ = made
    state.select(1)
    decoding.store.add(state.song, 1, 2, 0, np.zeros(4 * 22_050, np.float32))
    state.in_view = (2,)
    state.set_job(JobInfo(7, "Refine", (1,), kind="refine", running=True))
    decoding.want(asked)
    assert [node for node, *_ in asked.wishes] == [2]


def test_new_wishes_go_before_what_is_only_looked_at(
    made: tuple[Decoding, Asked, list[str]], state: State
) -> None:
    decoding, asked, _ = made
    state.select(3)
    decoding.want(asked)
    state.select(4)
    decoding.want(asked)
    cancelled: list[int] = []
    decoding.make_way(cancelled.append)
    assert [asked.wishes[job - 101][0] for job in cancelled] == [3]


def test_what_fails_is_told_once(made: tuple[Decoding, Asked, list[str]], state: State) -> None:
    decoding, asked, told = made

    def refuse(node: int, level: int, seconds: float) -> int:
        raise UserProblem("No.", "Yes.")

    state.select(1)
    decoding.want(refuse)
    decoding.want(asked)
    assert told == ["No."] and asked.wishes == []
    decoding.forget()
    decoding.want(asked)
    decoding.ended(101, failed=True)
    decoding.want(asked)
    assert len(asked.wishes) == 1


def test_sound_that_nobody_needs_is_let_go_and_decoded_again_when_it_is_heard(
    made: tuple[Decoding, Asked, list[str]],
    state: State,
    song: Song,
    store: AudioStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decoding, asked, _ = made
    decoding.store = store
    whole = sum(take.held for take in store.takes.values())
    decoding.want(asked)
    assert not asked.wishes and len(store.takes) == 4
    monkeypatch.setattr("app.audio_store.MOST_SAMPLES", whole - 1)
    state.in_view = (1, 2, 3, 4)
    decoding.want(asked)
    assert set(store.takes) == {1, 2, 4}, "the selected path stays"
    assert store.outline(3).length == song.nodes[3].lengths[2] * song.hops[2]
    assert not asked.wishes, "its card shows it as before, so it is not decoded for that"
    state.select(3)
    decoding.want(asked)
    assert [node for node, *_ in asked.wishes] == [3]
    store.add(song, 3, 2, song.nodes[3].start * song.hops[2], np.ones(500, np.float32))
    assert store.outline(3).length == 500
