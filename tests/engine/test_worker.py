"""The worker with plain generators as jobs: order, cancelling, failures, closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.commands import Decode, Export, Load, Refine
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.events import Cancelled, Event, Failed, Finished, Progress, Started
from engine.labels.conditioning import Brief
from engine.worker import Worker

PACK = Path("nowhere")


def endless(job: int) -> Iterator[Event]:
    while True:
        time.sleep(0.002)
        yield Progress(job, 0, 1, 0.0, 0.0)


def ended(worker: Worker, job: int, seconds: float = 5.0) -> list[Event]:
    """All events up to the end of `job`."""
    seen: list[Event] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if worker.events.empty():
            time.sleep(0.001)
            continue
        seen.append(worker.events.get())
        if seen[-1].job == job and isinstance(seen[-1], Finished | Cancelled | Failed):
            return seen
    raise AssertionError(f"job {job} did not end: {seen}")


@pytest.fixture
def make() -> Iterator[Callable[..., Worker]]:
    made: list[Worker] = []

    def worker(runner: Callable[[int], Iterator[Event]]) -> Worker:
        made.append(Worker(load=lambda: lambda command: runner(command.job)))
        return made[-1]

    yield worker
    for one in made:
        one.close()


def test_jobs_run_in_order_and_wake_the_caller():
    awake = threading.Event()
    worker = Worker(awake.set, load=lambda: lambda command: iter([Progress(command.job, 1, 1, 0.0, 0.0)]))
    worker.submit(Load(1, PACK))
    worker.submit(Load(2, PACK))
    assert [type(event) for event in ended(worker, 2)] == [Started, Progress, Finished] * 2
    assert awake.is_set()
    worker.close()


def test_cancel_stops_a_running_job_at_once_and_closes_its_generator(make):
    closed = threading.Event()

    def job(number: int) -> Iterator[Event]:
        try:
            yield from endless(number)
        finally:
            closed.set()

    worker = make(job)
    worker.submit(Load(1, PACK))
    time.sleep(0.05)
    began = time.monotonic()
    worker.cancel(1)
    assert isinstance(ended(worker, 1)[-1], Cancelled)
    assert time.monotonic() - began < 0.25
    assert closed.wait(1)


def test_a_waiting_job_can_be_cancelled_before_it_starts(make):
    worker = make(endless)
    worker.submit(Load(1, PACK))
    worker.submit(Load(2, PACK))
    worker.cancel(2)
    worker.cancel(1)
    events = ended(worker, 2)
    assert Started(2) not in events
    assert Cancelled(2) in events


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (UserProblem("The disk is full.", "Free some."), "user", "disk"),
        (MemoryError(), "user", "memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), "user", "memory"),
        (ZeroDivisionError("oh"), "bug", "ZeroDivisionError"),
    ],
)
def test_failures_are_sorted_and_the_next_job_still_runs(make, caplog, error, kind, words):
    def job(number: int) -> Iterator[Event]:
        if number == 1:
            raise error
        yield Progress(number, 1, 1, 0.0, 0.0)

    worker = make(job)
    worker.submit(Load(1, PACK))
    worker.submit(Load(2, PACK))
    events = ended(worker, 2)
    failure = next(event for event in events if isinstance(event, Failed))
    assert (failure.job, failure.kind) == (1, kind)
    assert words in failure.text
    assert failure.remedy
    assert events[-1] == Finished(2)
    errors = [record for record in caplog.records if record.levelname == "ERROR"]
    assert (kind == "bug") == any(record.exc_info for record in errors)


def test_code_that_cannot_be_loaded_fails_jobs_instead_of_hanging():
    def load() -> Callable[[Load], Iterator[Event]]:
        raise ImportError("no torch")

    worker = Worker(load=load)
    worker.submit(Load(1, PACK))
    failure = ended(worker, 1)[-1]
    assert isinstance(failure, Failed)
    assert "no torch" in failure.text
    worker.close()


@pytest.mark.parametrize("closing", [False, True])
def test_a_load_that_the_end_of_the_program_broke_is_no_fault(caplog, closing):
    goes_down = threading.Event()

    def load() -> Callable:
        goes_down.wait(5)
        raise RuntimeError("operator does not exist")

    worker = Worker(load=load)
    if closing:
        worker.close(timeout=0.0)
    goes_down.set()
    if not closing:
        worker.submit(Load(1, PACK))
        ended(worker, 1)
    worker.close()
    assert ("could not be loaded" in caplog.text) is not closing


def test_what_is_more_urgent_is_done_between_two_events_of_a_refinement(make):
    def job(number: int) -> Iterator[Event]:
        for done in range(40 if number == 1 else 3):
            time.sleep(0.002)
            yield Progress(number, done, 40, 0.0, 0.0)

    none = np.zeros(0, dtype=np.int64)
    worker = make(job)
    worker.submit(Refine(1, PACK, 1, 1, 1, 0, 1, (none, none), 0, Brief()))
    time.sleep(0.02)
    worker.submit(Load(2, PACK))
    worker.submit(Decode(3, PACK, 1, 1, none))
    ends = [event.job for event in ended(worker, 1) if isinstance(event, Finished)]
    assert ends in ([3, 2, 1], [2, 3, 1])  # the refinement goes on after both


def counted(number: int, most: int = 40) -> Iterator[Event]:
    for done in range(most):
        time.sleep(0.002)
        yield Progress(number, done, most, 0.0, 0.0)


def test_an_export_takes_turns_with_what_else_is_done(make):
    worker = make(counted)
    worker.submit(Load(1, PACK))
    time.sleep(0.02)
    for job in (2, 3):
        worker.submit(Export(job, PACK, (), Path("out"), Delivery()))
    order = [event.job for event in ended(worker, 3) if isinstance(event, Progress)]
    first = order.index(2)
    last = max(place for place, job in enumerate(order) if job == 1)
    assert set(order[first:last]) == {1, 2}, "the export waited for the other job, or stopped it"
    assert all(one != two for one, two in zip(order[first:last], order[first + 1 : last], strict=False))
    assert order.index(3) > max(place for place, job in enumerate(order) if job == 2)


def test_what_comes_while_only_an_export_runs_does_not_wait_for_it(make):
    worker = make(lambda number: counted(number, 100 if number == 1 else 3))
    worker.submit(Export(1, PACK, (), Path("out"), Delivery()))
    time.sleep(0.02)
    worker.submit(Load(2, PACK))
    ends = [event.job for event in ended(worker, 1) if isinstance(event, Finished)]
    assert ends == [2, 1]


def test_a_refinement_waits_until_exports_are_done(make):
    none = np.zeros(0, dtype=np.int64)
    worker = make(counted)
    worker.submit(Refine(1, PACK, 1, 1, 1, 0, 1, (none, none), 0, Brief()))
    time.sleep(0.02)
    worker.submit(Export(2, PACK, (), Path("out"), Delivery()))
    ends = [event.job for event in ended(worker, 1) if isinstance(event, Finished)]
    assert ends == [2, 1]


def test_a_refinement_that_waits_for_an_export_can_be_cancelled(make):
    none = np.zeros(0, dtype=np.int64)
    worker = make(endless)
    worker.submit(Refine(1, PACK, 1, 1, 1, 0, 1, (none, none), 0, Brief()))
    time.sleep(0.02)
    worker.submit(Export(2, PACK, (), Path("out"), Delivery()))
    time.sleep(0.05)
    worker.cancel(1)
    assert not any(isinstance(event, Finished | Cancelled) for event in ended(worker, 1)[:-1])
    worker.cancel(2)
    assert ended(worker, 2)[-1] == Cancelled(2)


def test_an_export_beside_a_growth_can_be_cancelled_and_ends_with_the_worker(make):
    closed: list[int] = []

    def job(number: int) -> Iterator[Event]:
        try:
            yield from endless(number)
        finally:
            closed.append(number)

    worker = make(job)
    worker.submit(Load(1, PACK))
    for number in (2, 3):
        worker.submit(Export(number, PACK, (), Path("out"), Delivery()))
    time.sleep(0.05)
    worker.cancel(2)
    assert isinstance(ended(worker, 2)[-1], Cancelled)
    time.sleep(0.05)
    assert closed == [2]
    worker.close()
    assert sorted(closed) == [1, 2, 3]


def test_a_stopped_job_may_come_again(make):
    worker = make(lambda number: iter([Progress(number, 1, 1, 0.0, 0.0)]))
    worker.cancel(1)
    worker.submit(Load(1, PACK))
    assert ended(worker, 1)[-1] == Finished(1)


def test_close_ends_an_endless_job(make):
    worker = make(endless)
    worker.submit(Load(1, PACK))
    time.sleep(0.02)
    began = time.monotonic()
    worker.close()
    assert time.monotonic() - began < 1.0
    assert not any(thread.name == "coppice-worker" and thread.is_alive() for thread in threading.enumerate())
