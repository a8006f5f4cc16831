"""The queue of refinements over a restart, with the real worker and the toy pack."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.events import CodesReady
from engine.labels.conditioning import Brief
from engine.session import Session
from engine.song.waiting import Waiting

BRIEF = Brief(total_seconds=20.0)


def grown(session: Session, seconds: float = 0.6) -> int:
    job, (node,) = session.grow(None, seconds, seed=8)
    session.wait(job, timeout=60)
    return node


def test_a_restart_finds_what_was_interrupted_and_what_waited(tmp_path: Path, pack: Path) -> None:
    file = tmp_path / "song.coppice"
    with Session.create(file, "toy", BRIEF) as session:
        whole, first, second, third = (grown(session) for _ in range(4))
        session.wait(session.refine(whole), timeout=60)
        job = session.refine(first)
        paused, last = session.refine(second, 1), session.refine(third, 1, 2)
        session.refining.hold(paused)
        session.refining.reorder([job, last, paused])
        until = time.monotonic() + 60
        while not any(isinstance(h, CodesReady) for h in session.poll()):
            assert time.monotonic() < until
            time.sleep(0.005)
    with Session.open(file) as session:
        assert session.running == ()  # nothing begins by itself
        jobs = session.refining.left_over()
        assert [session.refining.wish(one) for one in jobs] == [
            Waiting(first, 0),
            Waiting(third, 1, 2),
            Waiting(second, 1, held=True),
        ]
        assert session.refining.left_over() == ()
        session.wait(jobs[1], timeout=60)
        assert np.array_equal(session.codes(first, 0), session.codes(whole, 0))
        assert session.refining.jobs == jobs[2:]
        session.refining.hold(jobs[2], False)
        session.wait(jobs[2], timeout=60)
        assert session.song.nodes[second].lengths[1] > 0
    with Session.open(file) as session:
        assert session.refining.left_over() == ()


def test_what_was_cancelled_or_is_gone_is_not_found_again(tmp_path: Path, pack: Path) -> None:
    file = tmp_path / "song.coppice"
    with Session.create(file, "toy", BRIEF) as session:
        node = grown(session)
        job = session.refine(node)
        session.cancel(job)
        session.wait(job, timeout=30)
    with Session.open(file) as session:
        assert session.refining.left_over() == ()
        with pytest.raises(UserProblem):
            session.refine(node, 2)
        session.refine(node)
        session.undo()
    with Session.open(file) as session:
        assert session.refining.left_over() == ()
