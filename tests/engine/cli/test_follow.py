"""Waiting for jobs: speed, first sound, failures, Ctrl+C."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from engine.cli.follow import follow
from engine.cli.output import Output
from engine.errors import UserProblem
from engine.events import AudioReady, Cancelled, Event, Failed, Progress


class Waiting:
    """A session whose job yields these happenings."""

    def __init__(self, *happenings: Event) -> None:
        self.happenings, self.cancelled = happenings, []

    def wait(self, job: int, watch: Callable[[Event], None], timeout: float | None = None) -> None:
        for happening in self.happenings:
            if isinstance(happening, BaseException):
                self.happenings = ()
                raise happening
            watch(happening)

    def cancel(self, job: int) -> None:
        self.cancelled.append(job)


def test_speed_and_first_sound():
    sound = AudioReady(1, 1, 2, 0, np.zeros(4, dtype=np.float32))
    heard = follow(Waiting(Progress(1, 1, 2, 80.0, 1.0), sound, Progress(1, 2, 2, 0.0, 0.0)), 1, Output(True))
    assert heard.tokens_per_second == 80.0
    assert heard.first_audio is not None


def test_failures_are_raised():
    with pytest.raises(UserProblem, match=r"No\."):
        follow(Waiting(Failed(1, "user", "No.", "Yes.")), 1, Output(True))
    with pytest.raises(UserProblem, match="cancelled"):
        follow(Waiting(Cancelled(1)), 1, Output(True))


def test_ctrl_c_cancels_and_goes_on_up():
    session = Waiting(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        follow(session, 1, Output(True))
    assert session.cancelled == [1]
