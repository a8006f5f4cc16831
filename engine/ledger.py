"""The session's book of jobs: who works on what, what their events change in the song file, what waits.

Growths go to the worker at once. Refinements queue here, one at a time in the worker, in an order the
user can change; each goes on piece by piece of its path until nothing is missing. Main thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from engine.commands import Command
from engine.errors import UserProblem
from engine.events import Cancelled, CodesReady, Event, Failed, Finished, WordsReady
from engine.song.changes import Changes
from engine.song.edits import KeepWords, Prune, SetState
from engine.song.model import SungWord
from engine.song.store import SongStore

Happening = Event | Changes
NextStep = Callable[[int], Command | None]


@dataclass
class Entry:
    """One unfinished job: its nodes, and for a queued one how its next command is built (None: complete)."""

    nodes: tuple[int, ...] = ()
    step: NextStep | None = None
    held: bool = False  # paused by the user


class Ledger:
    """`submit` and `stop` reach the worker."""

    def __init__(
        self, store: SongStore, submit: Callable[[Command], None], stop: Callable[[int], None]
    ) -> None:
        self._store, self._submit, self._stop = store, submit, stop
        self.entries: dict[int, Entry] = {}
        self._last = 0
        self._queue: list[int] = []  # refinements in the user's order
        self.current: int | None = None  # the refinement that the worker has
        self._pending: list[Happening] = []
        self.queue_changed: Callable[[], None] = lambda: None

    # ------------------------------------------------------------------ jobs

    def new(self, nodes: tuple[int, ...] = ()) -> int:
        """The number of a job that will be submitted by the caller."""
        self._last += 1
        self.entries[self._last] = Entry(nodes)
        return self._last

    def enqueue(
        self,
        nodes: tuple[int, ...],
        step: NextStep,
        known: Callable[[int], object] = lambda job: None,
        held: bool = False,
    ) -> int:
        """A refinement at the end of the queue; `step(job)` builds its next command or says it is complete.

        `known` learns the job before it begins; a `held` one waits until it is let go.
        """
        job = self.new(nodes)
        self.entries[job].step, self.entries[job].held = step, held
        known(job)
        self._queue.append(job)
        self._changed_queue()
        self._advance()
        return job

    def cancel(self, job: int) -> None:
        """Stop a job, running or waiting; a second time is nothing."""
        entry = self.entries.get(job)
        if entry is None:
            return
        if entry.step is None or job == self.current:
            entry.step = None
            self._stop(job)
        else:
            self.handle(Cancelled(job))

    # ------------------------------------------------------------------ the queue of refinements

    @property
    def queue(self) -> tuple[int, ...]:
        """Refinements that have not ended, first comes first; one of them may be running."""
        return tuple(self._queue)

    def held(self, job: int) -> bool:
        """Whether a refinement is paused."""
        return job in self.entries and self.entries[job].held

    def reorder(self, jobs: Sequence[int]) -> None:
        """A new order; what is not named keeps its place behind. The first that is not paused runs."""
        named = [job for job in jobs if job in self._queue]
        self._queue = named + [job for job in self._queue if job not in named]
        self._changed_queue()
        self._advance()

    def hold(self, job: int, held: bool = True) -> None:
        """Pause a refinement or let it go on."""
        if job in self._queue:
            self.entries[job].held = held
            self._changed_queue()
            self._advance()

    def _changed_queue(self) -> None:
        with suppress(UserProblem):  # a full disk: the jobs go on, only a restart would not know them
            self.queue_changed()

    def _advance(self) -> None:
        """Have the worker do the first refinement that is not paused; another one stops at its next yield."""
        ready = next((job for job in self._queue if not self.entries[job].held), None)
        if self.current is not None:
            if ready != self.current:
                self._stop(self.current)  # it stays in the queue and goes on later, code for code
            return
        if ready is None:
            return
        step = self.entries[ready].step
        try:
            command = None if step is None else step(ready)
        except UserProblem as problem:
            self.handle(Failed(ready, "user", problem.text, problem.remedy))
            return
        if command is None:
            self.handle(Finished(ready))
        else:
            self.current = ready
            self._submit(command)

    # ------------------------------------------------------------------ events

    def take(self) -> list[Happening]:
        """What happened since the last call."""
        happened, self._pending = self._pending, []
        return happened

    def changed(self, changes: Changes) -> Changes:
        """Queue an edit's changes, if there are any."""
        if changes:
            self._pending.append(changes)
        return changes

    def handle(self, event: Event) -> None:
        """Write what must be written for one event, then queue it for `take`."""
        entry = self.entries.get(event.job)
        if entry is None:
            return  # what a job yielded before it noticed that it had been ended
        if isinstance(event, CodesReady):  # also of a take whose adding was undone: redo may want them
            try:
                changes = self._store.append_codes(event.node, event.level, event.offset, event.codes)
            except UserProblem as problem:  # a full disk: without these codes the rest has no place
                entry.step = None
                self._stop(event.job)
                event = Failed(event.job, "user", problem.text, problem.remedy)
            else:
                self.changed(changes)
        elif isinstance(event, WordsReady):
            self._keep_words(event)
        ended = isinstance(event, Finished | Cancelled | Failed)
        if ended and event.job == self.current:
            self.current = None
            if entry.step is not None and not isinstance(event, Failed):
                self._advance()  # its next piece, or what the user put before it
                return
        self._pending.append(event)
        if isinstance(event, Finished | Cancelled | Failed):
            self._ended(event, entry)

    def _keep_words(self, event: WordsReady) -> None:
        """Words that a hand has placed stay as they are."""
        item = self._store.song.nodes.get(event.node)
        if item is not None and not any(word.confidence == 1.0 for word in item.words):
            heard = tuple(
                SungWord(text, start, end, min(sure, 0.99)) for text, start, end, sure in event.words
            )
            with suppress(UserProblem):  # a full disk: they can be looked for again
                self.changed(self._store.apply(KeepWords(event.node, heard)))

    def abandon(self) -> None:
        """The worker has gone: every job ends as cancelled. The queue stays as it was written."""
        self._queue.clear()
        for job, entry in list(self.entries.items()):
            entry.step = None
            self.handle(Cancelled(job))

    def _ended(self, event: Finished | Cancelled | Failed, entry: Entry) -> None:
        del self.entries[event.job]
        for node in entry.nodes:
            with suppress(UserProblem):  # a full disk: the file's next opening will know the state
                self._settle(node, event)
        if event.job in self._queue:
            self._queue.remove(event.job)
            self._changed_queue()
            self._advance()

    def _settle(self, node: int, event: Finished | Cancelled | Failed) -> None:
        """Mark a node done or interrupted; a clip or take of which nothing came goes away again."""
        item = self._store.song.nodes.get(node)
        if item is not None and item.state != "growing":
            return  # a refinement: the draft is what the state tells of
        nothing = item is not None and not any(item.lengths)
        if item is not None and nothing and (item.kind == "clip" or isinstance(event, Failed)):
            self.changed(self._store.apply(Prune(node)))
        else:
            state = "done" if isinstance(event, Finished) else "interrupted"
            self.changed(self._store.apply(SetState(node, state)))
