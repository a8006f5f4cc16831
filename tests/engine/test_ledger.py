"""The book of jobs without a worker: what is submitted, in which order, and what waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.commands import Command, Load
from engine.errors import UserProblem
from engine.events import Cancelled, Failed, Finished, WordsReady
from engine.labels.conditioning import Brief
from engine.ledger import Ledger
from engine.song.edits import AddNode, SetWords
from engine.song.model import SungWord
from engine.song.store import SongStore

PACK = Path("nowhere")


class Bench:
    """A ledger whose worker is two lists."""

    def __init__(self, store: SongStore) -> None:
        self.submitted: list[int] = []
        self.stopped: list[int] = []
        self.ledger = Ledger(store, lambda command: self.submitted.append(command.job), self.stopped.append)

    def refine(self, pieces: int) -> int:
        """A refinement of so many pieces."""
        left = [pieces]

        def step(job: int) -> Command | None:
            left[0] -= 1
            return Load(job, PACK) if left[0] >= 0 else None

        return self.ledger.enqueue((), step)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    store = SongStore.create(
        tmp_path / "a.coppice", title="a", pack="p", sample_rate=8000, hops=(8, 32, 128), brief=Brief()
    )
    yield Bench(store)
    store.close()


def test_refinements_run_one_after_another_piece_by_piece(bench: Bench) -> None:
    first, second = bench.refine(2), bench.refine(1)
    assert bench.submitted == [first]
    bench.ledger.handle(Finished(first))
    assert bench.submitted == [first, first] and bench.ledger.take() == []
    bench.ledger.handle(Finished(first))
    assert bench.submitted == [first, first, second]
    assert bench.ledger.take() == [Finished(first)]
    bench.ledger.handle(Finished(second))
    assert bench.ledger.queue == () and not bench.ledger.entries


def test_the_order_is_the_users(bench: Bench) -> None:
    first, _, third = bench.refine(2), bench.refine(1), bench.refine(1)
    bench.ledger.reorder([third])
    assert bench.stopped == [first] and bench.ledger.queue == (third, first, 2)
    bench.ledger.handle(Cancelled(first))  # the worker has stopped it: not an end, it waits
    assert bench.submitted == [first, third] and bench.ledger.take() == []
    bench.ledger.handle(Finished(third))
    assert bench.submitted[-1] == first


def test_paused_ones_are_passed_over(bench: Bench) -> None:
    first, second = bench.refine(2), bench.refine(1)
    bench.ledger.hold(first)
    bench.ledger.handle(Cancelled(first))
    assert bench.submitted == [first, second] and bench.ledger.held(first)
    bench.ledger.handle(Finished(second))
    assert bench.ledger.queue == (first,)
    bench.ledger.hold(first, False)
    assert bench.submitted == [first, second, first]


def test_cancelling_running_and_waiting(bench: Bench) -> None:
    first, second = bench.refine(3), bench.refine(1)
    bench.ledger.cancel(second)
    assert bench.ledger.take() == [Cancelled(second)] and bench.ledger.queue == (first,)
    bench.ledger.cancel(first)
    assert bench.stopped == [first]
    bench.ledger.handle(Cancelled(first))
    bench.ledger.cancel(first)
    assert bench.ledger.take() == [Cancelled(first)] and not bench.ledger.entries


def test_a_step_that_fails_lets_the_next_one_run(bench: Bench) -> None:
    def step(job: int) -> Command | None:
        raise UserProblem("No.", "Yes.")

    broken = bench.ledger.enqueue((), step)
    second = bench.refine(1)
    assert bench.ledger.take() == [Failed(broken, "user", "No.", "Yes.")]
    assert bench.submitted == [second]


def test_when_the_worker_has_gone_all_end(bench: Bench) -> None:
    jobs = [bench.ledger.new(), bench.refine(2), bench.refine(2)]
    bench.ledger.abandon()
    assert bench.ledger.take() == [Cancelled(job) for job in jobs] and not bench.ledger.entries


def test_words_are_kept_without_a_step_of_undo_unless_a_hand_placed_them(tmp_path: Path) -> None:
    store = SongStore.create(
        tmp_path / "b.coppice", title="b", pack="p", sample_rate=8000, hops=(8, 32, 128), brief=Brief()
    )
    node = store.apply(AddNode(None, kind="clip")).added[0]
    ledger = Ledger(store, lambda command: None, lambda job: None)
    job = ledger.new()
    ledger.handle(WordsReady(job, node, (("la", 0.5, 0.9, 1.0),)))
    assert store.song.nodes[node].words == (SungWord("la", 0.5, 0.9, 0.99),)
    assert store.undo_label == "Add take"
    placed = (SungWord("la", 0.6, 0.9, 1.0),)
    store.apply(SetWords(node, placed))
    ledger.handle(WordsReady(job, node, (("lo", 0.5, 0.9, 0.3),)))
    ledger.handle(WordsReady(job, 99, (("lo", 0.5, 0.9, 0.3),)))
    assert store.song.nodes[node].words == placed
    store.close()
