"""The refinements as the window shows and orders them: state of each row, moving, pausing, favourites."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.language import tr
from app.state import JobInfo, State, level_name
from engine.errors import UserProblem
from engine.song.model import Node, Song


class Wish(Protocol):
    """What a refinement is to do."""

    @property
    def node(self) -> int:
        """The take."""

    @property
    def level(self) -> int:
        """Down to this level."""

    @property
    def held(self) -> bool:
        """Whether it is paused."""


class Engine(Protocol):
    """The engine's side of the queue."""

    def add(self, node: int, level: int = 0, rows: int = 1) -> int:
        """Queue a take; the job."""

    def left_over(self) -> tuple[int, ...]:
        """Queue again what the last program had not done."""

    @property
    def jobs(self) -> tuple[int, ...]:
        """In order."""

    @property
    def current(self) -> int | None:
        """The one that runs."""

    def wish(self, job: int) -> Wish:
        """What it is to do."""

    def reorder(self, jobs: list[int]) -> None:
        """Another order."""

    def hold(self, job: int, held: bool = True) -> None:
        """Pause or let go on."""


class RefineQueue:
    """`engine` gives the open song's queue (UserProblem without a song)."""

    def __init__(self, state: State, engine: Callable[[], Engine]) -> None:
        self.state, self._engine = state, engine

    def add(self, node: int, level: int = 0) -> None:
        """Queue a take's path to be upsampled to full quality (level 0) or middle (1)."""
        self._engine().add(node, level)
        self.sync()

    def favourites(self, level: int = 0) -> int:
        """Queue every favourite that is not refined so far yet; how many there were."""
        song, engine = self.state.song, self._engine()
        if song is None:
            return 0
        queued = {(wish.node, wish.level) for wish in map(engine.wish, engine.jobs)}
        wanted = [
            node for node in song.nodes.values()
            if node.favourite and _unrefined(song, node, level) and (node.id, level) not in queued
        ]  # fmt: skip
        added = 0
        for node in wanted:
            try:
                engine.add(node.id, level)
            except UserProblem:  # nothing of it is left to refine: that is what was wanted
                continue
            added += 1
        self.sync()
        return added

    def left_over(self) -> int:
        """Go on with what the last program had not done; how many takes."""
        found = len(self._engine().left_over())
        self.sync()
        return found

    def move(self, job: int, steps: int) -> None:
        """Up (negative) or down in the order."""
        engine = self._engine()
        jobs = list(engine.jobs)
        if job in jobs:
            place = jobs.index(job)
            jobs.insert(max(0, min(place + steps, len(jobs) - 1)), jobs.pop(place))
            engine.reorder(jobs)
            self.sync()

    def hold(self, job: int, held: bool) -> None:
        """Pause one, or let it go on."""
        self._engine().hold(job, held)
        self.sync()

    def hold_all(self) -> bool:
        """Pause all, or let all go on if all are paused; whether they are paused now."""
        engine = self._engine()
        held = not all(engine.wish(job).held for job in engine.jobs)
        for job in engine.jobs:
            engine.hold(job, held)
        self.sync()
        return held

    def sync(self) -> None:
        """Bring the rows in step with the queue."""
        engine, song = self._engine(), self.state.song
        jobs = engine.jobs
        for job in jobs:
            wish, info = engine.wish(job), self.state.jobs.get(job)
            node = song.nodes.get(wish.node) if song else None
            if info is None and song is not None and node is not None:
                label = f"{node.name} → {tr(level_name(song, wish.level))}"
                info = JobInfo(job, label, (node.id,), self.state.accent(node), kind="refine")
            if info is None:
                continue
            news = replace(info, held=wish.held, running=info.running and job == engine.current)
            if news != self.state.jobs.get(job):
                self.state.set_job(news)
        self.state.order_jobs(jobs)


def _unrefined(song: Song, node: Node, level: int) -> bool:
    """Whether a take lacks codes of its own down to a level."""
    ratio = song.hops[song.top] // song.hops[level]
    return node.state != "growing" and 0 < node.lengths[song.top] * ratio > node.lengths[level]
