"""Waiting for a job on the command line: progress on stderr, Ctrl+C keeps what was made."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from engine.cli.output import Output
from engine.errors import UserProblem
from engine.events import AudioReady, Cancelled, Failed, Progress
from engine.session import Happening, Session


@dataclass
class Heard:
    """What a followed job showed of its speed."""

    tokens_per_second: float = 0.0
    first_audio: float | None = None


def follow(
    session: Session,
    job: int,
    output: Output,
    began: float | None = None,
    also: Callable[[Happening], None] = lambda happening: None,
) -> Heard:
    """Wait for a job with progress on stderr; its failure is raised. Ctrl+C cancels it and keeps its music.

    `also` sees each happening, too.
    """
    heard = Heard()
    began = time.monotonic() if began is None else began
    ends: list[Failed | Cancelled] = []

    def watch(happening: Happening) -> None:
        also(happening)
        if isinstance(happening, Progress):
            output.progress(happening)
            heard.tokens_per_second = happening.tokens_per_second or heard.tokens_per_second
        elif isinstance(happening, AudioReady) and heard.first_audio is None:
            heard.first_audio = time.monotonic() - began
        elif isinstance(happening, Failed | Cancelled):
            ends.append(happening)

    try:
        session.wait(job, watch)
    except KeyboardInterrupt:
        session.cancel(job)
        session.wait(job, watch, timeout=10)
        raise
    for end in ends:
        if isinstance(end, Failed):
            raise UserProblem(end.text, end.remedy)
        raise UserProblem("The job was cancelled.", "What was made so far is saved.")
    return heard
