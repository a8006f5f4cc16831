"""A song's queue of refinements: one after another in the background, in an order that the user can change.

The queue is kept in the song file; what a closed or killed program had not done is found again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from engine import requests
from engine.commands import Command, Sampling
from engine.errors import UserProblem
from engine.ledger import Ledger
from engine.packs.manifest import read_manifest
from engine.song import tree
from engine.song.store import SongStore
from engine.song.waiting import Waiting


class Refining:
    """`pack` gives the folder of the song's pack (UserProblem if it is not installed)."""

    def __init__(self, store: SongStore, ledger: Ledger, pack: Callable[[], Path]) -> None:
        self._store, self._ledger, self._pack = store, ledger, pack
        self._wishes: dict[int, Waiting] = {}
        self._kept = store.waiting.read()  # what is written in the file
        self._before = self._kept  # what the last program left
        ledger.queue_changed = self._keep

    def add(self, node: int, level: int = 0, rows: int = 1) -> int:
        """Queue a take to be upsampled down to `level`, its path's unrefined ancestors first; returns the job.

        `rows` above 1 samples so many stretches of a take at once: sooner done, but neighbours meet
        without knowing each other. UserProblem if there is nothing to refine.
        """
        song = self._store.song
        if not 0 <= level < song.top:
            raise UserProblem(
                "There is no level {level} to refine to.", "Choose middle or full.", level=level
            )
        item = tree.node_of(song, node)
        if not item.lengths[song.top]:
            raise UserProblem("{take} has no music yet.", "Grow or resume it first.", take=item.name)
        if not requests.unrefined(song, node, level):
            raise UserProblem(
                "{take} is refined to this level already.", "Render or export it.", take=item.name
            )
        return self._enqueue(Waiting(node, level, rows))

    def _enqueue(self, wish: Waiting) -> int:
        pack = self._pack()
        drawn = Sampling(read_manifest(pack).defaults.upsampling_temperature)
        store = self._store

        def step(job: int) -> Command | None:
            """The first piece that is missing by now (another refinement may have made some)."""
            song = store.song
            missing = requests.unrefined(song, wish.node, wish.level) if wish.node in song.nodes else ()
            if not missing:
                return None
            item, end = missing[0]
            return requests.refinement(song, store.codes, job, pack, item, end, wish.level, drawn, wish.rows)

        return self._ledger.enqueue(
            (wish.node,), step, lambda job: self._wishes.update({job: wish}), wish.held
        )

    def left_over(self) -> tuple[int, ...]:
        """Queue again what the last program had not done, in its order; the jobs. A second time is nothing."""
        before, self._before = self._before, ()
        song = self._store.song
        return tuple(
            self._enqueue(wish)
            for wish in before
            if wish.node in song.nodes and requests.unrefined(song, wish.node, wish.level)
        )

    @property
    def jobs(self) -> tuple[int, ...]:
        """Unfinished refinements, the first comes first."""
        return self._ledger.queue

    @property
    def current(self) -> int | None:
        """The one that the worker has."""
        return self._ledger.current

    def wish(self, job: int) -> Waiting:
        """What a refinement is to do, and whether it is paused. KeyError for any other job."""
        wish = self._wishes[job]
        return Waiting(wish.node, wish.level, wish.rows, self._ledger.held(job))

    def reorder(self, jobs: Sequence[int]) -> None:
        """Refine in another order; the first that is not paused goes on, a later one that ran waits."""
        self._ledger.reorder(jobs)

    def hold(self, job: int, held: bool = True) -> None:
        """Pause a refinement, or let it go on code for code."""
        self._ledger.hold(job, held)

    def _keep(self) -> None:
        """Write the queue to the file. What the last program left stays there until it is queued again."""
        now = (*(self.wish(job) for job in self._ledger.queue), *self._before)
        if now != self._kept:
            self._store.waiting.keep(now)
            self._kept = now
