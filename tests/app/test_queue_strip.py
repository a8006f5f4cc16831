from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.queue_strip import MOST_HEIGHT, QueueStrip, describe
from app.state import JobInfo, State


def test_jobs_in_words() -> None:
    assert describe(JobInfo(1, "x")) == "waiting"
    assert describe(JobInfo(1, "x", running=True)) == "starting …"
    running = JobInfo(1, "x", running=True, done=1, total=2, tokens_per_second=1120.0, eta_seconds=64.0)
    assert describe(running) == "1 120 tok/s · 1:04 left"
    assert describe(JobInfo(1, "x", kind="refine", running=True), growing=True) == "yields to growth"
    assert describe(JobInfo(1, "x", kind="refine", held=True)) == "paused"


def test_rows_follow_the_jobs(state: State, qtbot: QtBot) -> None:
    strip = QueueStrip(state)
    qtbot.addWidget(strip)
    strip.show()
    state.set_job(JobInfo(1, "Grow take 1", (2,)))
    state.set_job(JobInfo(2, "Decode", kind="decode"))
    assert list(strip.rows) == [1] and not strip.idle.isVisible()
    assert strip.rows[1].up.isHidden()  # only refinements have an order
    with qtbot.waitSignal(strip.cancel_wanted) as told:
        qtbot.mouseClick(strip.rows[1].stop, Qt.MouseButton.LeftButton)
    assert told.args == [1]
    state.end_job(1)
    assert not strip.rows and strip.idle.isVisible()


def test_refinements_are_moved_and_paused(state: State, qtbot: QtBot) -> None:
    strip = QueueStrip(state)
    qtbot.addWidget(strip)
    strip.resize(340, 300)
    strip.show()
    for job in (1, 2):
        state.set_job(JobInfo(job, f"Refine take {job} with a very long name indeed", (job,), kind="refine"))
    state.set_job(JobInfo(3, "Grow take 3", (3,)))
    state.order_jobs((2, 1))
    assert [strip._at(place) for place in range(3)] == [strip.rows[job] for job in (3, 2, 1)]
    assert not strip.rows[2].up.isEnabled() and strip.rows[2].down.isEnabled()
    assert strip.rows[1].up.isEnabled() and not strip.rows[1].down.isEnabled()
    with qtbot.waitSignal(strip.move_wanted) as told:
        qtbot.mouseClick(strip.rows[1].up, Qt.MouseButton.LeftButton)
    assert told.args == [1, -1]
    with qtbot.waitSignal(strip.hold_wanted) as told:
        qtbot.mouseClick(strip.rows[1].pause, Qt.MouseButton.LeftButton)
    assert told.args == [1, True]
    assert strip.rows[1].title.text().endswith("…") or "…" in strip.rows[1].title.text()


def test_a_new_row_takes_the_keyboard_from_nobody(state: State, qtbot: QtBot) -> None:
    strip = QueueStrip(state)
    qtbot.addWidget(strip)
    strip.show()
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    state.set_job(JobInfo(1, "take 1 → full", (1,), kind="refine"))
    qtbot.wait(20)
    assert strip.isActiveWindow(), "a button that is shown before it stands in the row is a window"


def test_many_jobs_are_scrolled(state: State, qtbot: QtBot) -> None:
    strip = QueueStrip(state)
    qtbot.addWidget(strip)
    strip.show()
    for job in range(20):
        state.set_job(JobInfo(job, f"Grow {job}", (job,)))
    assert strip.area.height() == MOST_HEIGHT
