from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.queue_strip import QueueStrip, describe
from app.state import JobInfo, State


def test_a_job_says_how_fast_and_how_long() -> None:
    info = JobInfo(1, "Grow", running=True, done=10, total=100, tokens_per_second=1120.4, eta_seconds=64)
    assert describe(info) == "1 120 tok/s · 1:04 left"
    assert describe(JobInfo(1, "Grow")) == "waiting"
    assert describe(JobInfo(1, "Grow", running=True, note="loading")) == "loading"


def test_rows_follow_the_jobs_and_can_be_cancelled(state: State, qtbot: QtBot) -> None:
    strip = QueueStrip(state)
    qtbot.addWidget(strip)
    state.set_job(JobInfo(1, "Grow take 4", (4,)))
    state.set_job(JobInfo(2, "Decode", kind="decode"))
    assert list(strip.rows) == [1]
    with qtbot.waitSignal(strip.cancel_wanted) as wish:
        strip.rows[1].stop.click()
    assert wish.args == [1]
    with qtbot.waitSignal(strip.cancel_wanted):
        strip.all.click()
    state.end_job(1)
    assert not strip.rows and strip.all.isHidden()
