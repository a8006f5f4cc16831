"""The worker: a function from a Command to a stream of Events, on one background thread.

It holds the networks (through `engine.jobs`, imported in its own thread so that the window and the
small commands never wait for torch) and nothing else; it never touches the song. A job is a
generator: cancelling it is to stop asking for the next event.
"""

from __future__ import annotations

import importlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator

from engine.commands import Command
from engine.errors import UserProblem
from engine.events import Cancelled, Event, Failed, Finished, Started

_LOG = logging.getLogger(__name__)

Runner = Callable[[Command], Iterator[Event]]


def load_jobs() -> Runner:
    """Import torch and the networks' code; called once, in the worker's thread."""
    runner: Runner = importlib.import_module("engine.jobs").Jobs().run
    return runner


class Worker:
    """One thread, one queue. `events` fills from the thread; `wake` is called there after every put."""

    def __init__(
        self, wake: Callable[[], None] = lambda: None, load: Callable[[], Runner] = load_jobs
    ) -> None:
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._wake = wake
        self._load = load
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._closing = False
        # A daemon: a job stuck inside one long torch call must not keep a closed program alive.
        self._thread = threading.Thread(target=self._work, name="coppice-worker", daemon=True)
        self._thread.start()

    def submit(self, command: Command) -> None:
        """Queue a command; its events end with exactly one Finished, Cancelled or Failed."""
        self._commands.put(command)

    def cancel(self, job: int) -> None:
        """Stop a running job at its next yield, or a waiting one before it starts."""
        self._cancelled.add(job)

    def close(self, timeout: float = 5.0) -> None:
        """Cancel whatever runs and end the thread (waits at most `timeout` seconds)."""
        self._closing = True
        self._commands.put(None)
        self._thread.join(timeout)

    def _work(self) -> None:
        runner: Runner | None = None
        failure: BaseException | None = None
        try:
            runner = self._load()
        except Exception as error:
            _LOG.exception("the networks' code could not be loaded")
            failure = error
        while (command := self._commands.get()) is not None and not self._closing:
            if runner is None:
                text = f"The engine could not start: {failure}"
                self._put(Failed(command.job, "bug", text, "Run 'coppice doctor'."))
            else:
                self._run(runner, command)

    def _run(self, runner: Runner, command: Command) -> None:
        job = command.job
        if job in self._cancelled:
            self._put(Cancelled(job))
            return
        self._put(Started(job))
        events = runner(command)
        try:
            for event in events:
                self._put(event)
                if job in self._cancelled or self._closing:
                    self._put(Cancelled(job))
                    return
            self._put(Finished(job))
        except Exception as error:
            self._put(failed(job, error))
        finally:
            close = getattr(events, "close", None)
            if close is not None:
                close()

    def _put(self, event: Event) -> None:
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
            "There is not enough memory for this.",
            "Grow fewer takes at once, close other programs, or choose a smaller pack.",
        )
    _LOG.error("job %d failed", job, exc_info=error)
    return Failed(job, "bug", f"{type(error).__name__}: {error}", "This is a bug; the log has the details.")


def _out_of_memory(error: Exception) -> bool:
    """CUDA's own class by name (torch is not imported here), the CPU allocator's by its words."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and ("can't allocate memory" in text or "out of memory" in text)
