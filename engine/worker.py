"""The worker: a function from a Command to a stream of Events, on one background thread.

It holds the networks (through `engine.jobs`, imported in its own thread so that the window and the
small commands never wait for torch) and nothing else; it never touches the song. A job is a
generator: cancelling it is to stop asking for the next event.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from engine.commands import Command, Decode, Export, Refine
from engine.errors import UserProblem
from engine.events import Cancelled, Event, Failed, Finished, Started
from engine.phrases import Phrase
from engine.preload import imported, preload

_LOG = logging.getLogger(__name__)


class Job(Protocol):
    """What a worker can be asked: anything frozen that carries the number of its job."""

    @property
    def job(self) -> int:
        """Its number; the events carry it."""
        ...


Asked = TypeVar("Asked", bound=Job)
Answer = TypeVar("Answer")
Runner = Callable[[Command], Iterator[Event]]  # what a song's worker runs
Ended = Finished | Cancelled | Failed

LEAST_URGENT = 2


def urgency(command: Job) -> int:
    """0: the user wants to hear it now; 1: what they asked for; 2: refining, in the background of all."""
    if isinstance(command, Decode):
        return 0
    return LEAST_URGENT if isinstance(command, Refine) else 1


def load_jobs() -> Runner:
    """Import torch and the networks' code; called once, in the worker's thread."""
    preload()
    runner: Runner = imported("engine.jobs").Jobs().run
    return runner


@dataclass(frozen=True, eq=False)
class _Running(Generic[Asked, Answer]):
    """A command that has begun, and what is still to come of it."""

    command: Asked
    events: Iterator[Answer]

    def close(self) -> None:
        """Drop what is still to come."""
        close = getattr(self.events, "close", None)
        if close is not None:
            close()


class Worker(Generic[Asked, Answer]):
    """One thread, one queue. `events` fills from the thread; `wake` is called there after every put.

    `load` is called once in the thread and gives what turns a command into its answers: `load_jobs` for a
    song, others for other commands.
    """

    def __init__(
        self,
        wake: Callable[[], None] = lambda: None,
        *,
        load: Callable[[], Callable[[Asked], Iterator[Answer]]],
    ) -> None:
        self.events: queue.SimpleQueue[Answer | Started | Ended] = queue.SimpleQueue()
        self._wake = wake
        self._load = load
        self._commands: queue.SimpleQueue[Asked | None] = queue.SimpleQueue()
        # Of the worker's thread only: what was taken from the queue and not begun; exports apart.
        self._waiting: list[Asked] = []
        self._exports: list[Asked] = []
        self._beside: _Running[Asked, Answer] | None = None  # the export that goes on beside the rest
        self._runner: Callable[[Asked], Iterator[Answer]] | None = None
        self._failure: Exception | None = None  # why there is no runner
        self._cancelled: set[int] = set()
        self._closing = False
        # A daemon: a job stuck inside one long torch call must not keep a closed program alive.
        self._thread = threading.Thread(target=self._work, name="coppice-worker", daemon=True)
        self._thread.start()

    def submit(self, command: Asked) -> None:
        """Queue a command; its events end with exactly one Finished, Cancelled or Failed.

        Between two events of a job, more urgent commands are done first (`urgency`). Exports go on
        beside the rest, one after the other: one step of each in turn, so that neither waits for the other.
        """
        self._cancelled.discard(command.job)  # a job may come again, to go on where it was stopped
        self._commands.put(command)

    def cancel(self, job: int) -> None:
        """Stop a running job at its next yield, or a waiting one before it starts."""
        self._cancelled.add(job)

    def close(self, timeout: float = 1.0) -> None:
        """Cancel whatever runs and end the thread (waits at most `timeout` seconds)."""
        self._closing = True
        self._commands.put(None)
        self._thread.join(timeout)

    def _work(self) -> None:
        try:
            self._runner = self._load()
        except Exception as error:
            if self._closing:  # an interpreter that goes down breaks whatever is being imported
                _LOG.info("the program ended while the networks' code was loaded", exc_info=True)
            elif not isinstance(error, UserProblem):
                _LOG.exception("the networks' code could not be loaded")
            self._failure = error
        while not self._closing:
            command = self._next(LEAST_URGENT + 1, wait=not self._exporting)
            if command is None and self._exporting:
                self._step_beside()
            elif command is None:
                return
            else:
                self._run(command)
        if self._beside is not None:
            self._step(self._beside)  # closing: it is told that it was cancelled

    def _next(self, below: int, wait: bool = False) -> Asked | None:
        """The oldest of the most urgent commands, if its urgency number is under `below`; None at the end,
        and where only exports wait.
        """
        while (wait and not self._waiting and not self._exports) or not self._commands.empty():
            command = self._commands.get()
            if command is None:
                return None
            if isinstance(command, Export):
                self._exports.append(command)
            else:
                self._waiting.append(command)
        chosen = min(self._waiting, key=urgency, default=None)
        if chosen is None or urgency(chosen) >= below:
            return None
        self._waiting.remove(chosen)
        return chosen

    def _run(self, command: Asked) -> None:
        """A command to its end; in between more urgent ones, and exports step by step."""
        running, least = self._begin(command), urgency(command)
        while running is not None and self._step(running):
            self._run_more_urgent(least)
            if least > 0:
                self._step_beside()
            while least == LEAST_URGENT and self._exporting and not self._stopped(command.job):
                self._step_beside()  # the background of all waits until it is done
                self._run_more_urgent(least)

    def _run_more_urgent(self, least: int) -> None:
        while (urgent := self._next(least)) is not None:
            self._run(urgent)

    def _stopped(self, job: int) -> bool:
        return self._closing or job in self._cancelled

    def _begin(self, command: Asked) -> _Running[Asked, Answer] | None:
        """Tell that a command begins; None where that is its end already."""
        if isinstance(self._failure, UserProblem):  # for example the chosen device is not there
            self._put(failed(command.job, self._failure))
        elif self._runner is None:
            text = Phrase("The engine could not start: {reason}", reason=self._failure)
            self._put(Failed(command.job, "bug", text, Phrase("Run 'coppice doctor'.")))
        elif command.job in self._cancelled:
            self._put(Cancelled(command.job))
        else:
            self._put(Started(command.job))
            return _Running(command, self._runner(command))
        return None

    def _step(self, running: _Running[Asked, Answer]) -> bool:
        """One event further; False once the job has ended, which has been told then."""
        job = running.command.job
        if self._stopped(job):
            running.close()
            self._put(Cancelled(job))
            return False
        try:
            self._put(next(running.events))
        except StopIteration:
            self._put(Finished(job))
            return False
        except Exception as error:
            running.close()
            self._put(failed(job, error))
            return False
        return True

    @property
    def _exporting(self) -> bool:
        return self._beside is not None or bool(self._exports)

    def _step_beside(self) -> None:
        """One event of the oldest export, if there is any."""
        if self._beside is None and self._exports:
            self._beside = self._begin(self._exports.pop(0))
        if self._beside is not None and not self._step(self._beside):
            self._beside = None

    def _put(self, event: Answer | Started | Ended) -> None:
        self.events.put(event)
        self._wake()


def failed(job: int, error: Exception) -> Failed:
    """Sort an exception into the user's world or ours; ours goes to the log with its trace."""
    if isinstance(error, UserProblem):
        return Failed(job, "user", error.text, error.remedy)
    if _out_of_memory(error):
        _LOG.warning("out of memory in job %d", job, exc_info=error)
        return Failed(
            job,
            "user",
            Phrase("There is not enough memory for this."),
            Phrase("Grow fewer takes at once, close other programs, or choose a smaller pack."),
        )
    _LOG.error("job %d failed", job, exc_info=error)
    text = Phrase("{kind}: {reason}", kind=type(error).__name__, reason=error)
    return Failed(job, "bug", text, Phrase("This is a bug; the log has the details."))


def _out_of_memory(error: Exception) -> bool:
    """CUDA's own class by name (torch is not imported here), the CPU allocator's by its words."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and ("can't allocate memory" in text or "out of memory" in text)
