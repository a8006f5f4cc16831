"""The one door to a song and its worker: ask for music, edit, undo, poll. Torch-free, Qt-free.

Everything here runs on the caller's (main) thread. Methods that need the networks return a job id at
once; `poll` brings what happened since, after writing new codes to the song file.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine import requests
from engine.audio import wav
from engine.commands import Command, Decode, Encode, Load, Render, Sampling
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.events import Event
from engine.labels.conditioning import Brief
from engine.ledger import Happening, Ledger
from engine.packs import shelf
from engine.packs.codebooks import codebooks_of
from engine.packs.manifest import Manifest, read_manifest
from engine.refining import Refining
from engine.song import tree
from engine.song.changes import Changes
from engine.song.edits import AddNode, Edit, SetState, Together
from engine.song.model import Recipe, Song, Step
from engine.song.store import SongStore
from engine.spans import best_spans, level_spans
from engine.wishes import check_brief, check_codebooks, check_temperature, clip_seconds, spelled
from engine.worker import Runner, Worker, load_jobs

__all__ = ["Happening", "Session"]

Codes = npt.NDArray[np.int64]
CLOSE_SECONDS = 1.0  # the worker is not waited for longer: what it yields later is lost, what it did is saved


class Session:
    """An open song. Close it (or use it as a context manager) to end the worker and the file."""

    def __init__(
        self,
        store: SongStore,
        wake: Callable[[], None] = lambda: None,
        load: Callable[[], Runner] = load_jobs,
    ) -> None:
        self._store = store
        self._wake = wake
        self._load = load
        self._arrived = threading.Event()
        self._worker: Worker[Command, Event] | None = None
        self._ledger = Ledger(store, self._submit, self._stop)
        self.refining = Refining(store, self._ledger, lambda: self.own_pack)
        self._recognise_complete()

    # ------------------------------------------------------------------ opening and closing

    @classmethod
    def create(
        cls,
        path: Path,
        pack: str,
        brief: Brief,
        wake: Callable[[], None] = lambda: None,
        load: Callable[[], Runner] = load_jobs,
    ) -> Session:
        """A new song file for a pack; UserProblem for an unknown pack or artist, or a file that exists."""
        manifest = read_manifest(folder := shelf.find(pack))
        check_brief(folder, manifest, brief)
        brief = spelled(folder, manifest, brief)
        name = manifest.name if folder.name == manifest.name else str(folder.resolve())
        store = SongStore.create(
            path,
            title=path.stem,
            pack=name,
            sample_rate=manifest.sample_rate,
            hops=manifest.hops,
            brief=brief,
            codebooks=codebooks_of(folder),
        )
        return cls(store, wake, load)

    @classmethod
    def open(
        cls, path: Path, wake: Callable[[], None] = lambda: None, load: Callable[[], Runner] = load_jobs
    ) -> Session:
        """Open a song file; takes whose growth was cut off by a crash are marked interrupted."""
        return cls(SongStore.open(path), wake, load)

    def close(self) -> None:
        """Stop the worker, save what it had yielded, mark unfinished takes interrupted, close the file."""
        try:
            if self._worker is not None:
                self._worker.close(CLOSE_SECONDS)
                self._drain()
            self._ledger.abandon()
        finally:
            self._store.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    # ------------------------------------------------------------------ looking

    @property
    def song(self) -> Song:
        """The current snapshot; every edit makes a new one."""
        return self._store.song

    @property
    def path(self) -> Path:
        """The song file."""
        return self._store.path

    @property
    def pack(self) -> Path:
        """Folder of the song's pack; UserProblem if it is not installed."""
        return shelf.find(self.song.pack)

    @property
    def own_pack(self) -> Path:
        """As `pack`, to make more music with: UserProblem if it has other codebooks now than the song's."""
        pack = self.pack
        check_codebooks(pack, self.song.codebooks)
        return pack

    @property
    def manifest(self) -> Manifest:
        """The song's pack, described."""
        return read_manifest(self.pack)

    @property
    def running(self) -> tuple[int, ...]:
        """Jobs that have not ended, in the order they were asked for."""
        return tuple(self._ledger.entries)

    def nodes_of(self, job: int) -> tuple[int, ...]:
        """The nodes an unfinished job works on; empty for any other job."""
        entry = self._ledger.entries.get(job)
        return entry.nodes if entry else ()

    def codes(self, node: int, level: int) -> Codes:
        """A node's own codes of one level, int64."""
        return self._store.codes(node, level)

    def path_codes(self, node: int, level: int, end: int | None = None) -> Codes:
        """The path's codes of one level from position 0 as far as known; `end` in absolute top tokens."""
        return tree.path_codes(self.song, self._store.codes, node, level, end)

    def tokens(self, seconds: float) -> int:
        """Seconds to top-level tokens, rounded."""
        return requests.tokens(self.song, seconds)

    # ------------------------------------------------------------------ making music

    def prime(
        self, clip: Path, start_seconds: float = 0.0, end_seconds: float | None = None
    ) -> tuple[int, int]:
        """Encode a clip (or a part of it) as a root take: (job, node)."""
        song, pack = self.song, self.own_pack
        seconds = clip_seconds(clip, start_seconds, end_seconds)
        if seconds > song.brief.total_seconds + 1e-6:
            raise UserProblem(
                "The clip lasts {seconds:.1f} s but the song only {total:.1f} s.",
                "Take a shorter part of the clip, or make a longer song.",
                seconds=seconds,
                total=song.brief.total_seconds,
            )
        target = int(seconds * song.sample_rate) // song.hops[-1]
        if target < 1:
            raise UserProblem("The chosen part of the clip is too short.", "Choose a longer part.")
        changes = self.edit(AddNode(None, kind="clip", target=target, name=clip.stem))
        node = changes.added[0]
        job = self._ledger.new((node,))
        self._submit(Encode(job, pack, node, clip.resolve(), start_seconds, end_seconds))
        return job, node

    def grow(
        self,
        parent: int | None,
        seconds: float,
        count: int = 1,
        seed: int | None = None,
        sampling: Sampling | None = None,
        brief: Brief | None = None,
        at: float | None = None,
        stream: int = 1,
    ) -> tuple[int, tuple[int, ...]]:
        """Grow `count` continuations of `seconds` after `parent` (None: from nothing): (job, nodes).

        `at` (seconds of the song) branches inside the path instead of at its end. The same seed
        from the same place gives the same takes; without one, each growth is new. `stream` is the
        first take's number among those of its seed (a later one makes one take of a growth again).
        """
        song, pack = self.song, self.own_pack
        brief = song.brief if brief is None else brief
        check_brief(pack, self.manifest, brief)
        brief = spelled(pack, self.manifest, brief)
        parent, start = requests.branch(song, parent, at)
        length = requests.length(song, start, seconds, brief)
        drawn = sampling if sampling is not None else self.default_sampling()
        check_temperature(drawn.temperature)
        number = secrets.randbits(31) if seed is None else seed
        # Streams count the takes of one growth, so the same seed gives the same takes anywhere.
        recipes = [
            Recipe(number, stream + offset, drawn.temperature, drawn.top_p, drawn.top_k, brief)
            for offset in range(count)
        ]
        adds = tuple(AddNode(parent, start=start, target=length, recipe=recipe) for recipe in recipes)
        nodes = self.edit(Together(adds, "Grow")).added
        job = self._ledger.new(nodes)
        self._submit(requests.growth(self.song, self._store.codes, job, pack, nodes))
        return job, nodes

    def resume(self, node: int) -> int:
        """Go on with an interrupted take, exactly as if it had never stopped; returns the job."""
        item = tree.node_of(self.song, node)
        if item.lengths[self.song.top] >= item.target:
            raise UserProblem(
                "{take} is complete.", "Grow from it, or choose an interrupted take.", take=item.name
            )
        if item.recipe is None:
            raise UserProblem(
                "{take} is a clip that was not read to its end; only takes can go on.",
                "Add the clip again, or grow from what there is of it.",
                take=item.name,
            )
        pack = self.own_pack
        self.edit(SetState(node, "growing"))
        job = self._ledger.new((node,))
        self._submit(requests.growth(self.song, self._store.codes, job, pack, (node,)))
        return job

    def refine(self, node: int, level: int = 0, rows: int = 1) -> int:
        """Queue a take to be upsampled down to `level`; returns the job. See `Refining.add`."""
        return self.refining.add(node, level, rows)

    def decode(self, node: int, level: int | None = None, start_seconds: float = 0.0) -> int:
        """Decode the path of a node at one level (None: the draft) as AudioReady events; returns the job."""
        level = self.song.top if level is None else level
        start = round(start_seconds * self.song.sample_rate / self.song.hops[level])
        codes = self.path_codes(node, level)
        job = self._ledger.new()
        self._submit(Decode(job, self.pack, node, level, codes, min(start, len(codes))))
        return job

    def render(self, node: int, out: Path, level: int | None = None, subtype: str = "PCM_16") -> int:
        """Write a path to a sound file at one level, or (None) at the best each part has; returns the job."""
        wav.form_of(out, subtype)
        stretches = (
            best_spans(self.song, self._store.codes, node)
            if level is None
            else level_spans(self.song, self._store.codes, node, level)
        )
        job = self._ledger.new()
        notice = self.manifest.licence.notice
        self._submit(Render(job, self.pack, node, stretches, out, subtype, notice))
        return job

    def export(self, nodes: tuple[int, ...], out: Path, wish: Delivery) -> int:
        """Write takes for other programs (`out`: a file, for several takes a folder); returns the job."""
        codes, licence = self._store.codes, self.manifest.licence
        command = requests.export(self.song, codes, 0, self.pack, nodes, out, wish, licence)
        job = self._ledger.new()
        self._submit(replace(command, job=job))
        return job

    def align(self, node: int) -> int:
        """Find where a take sings its words; they are kept unless a hand has placed them. Returns the job."""
        command = requests.alignment(self.song, self._store.codes, 0, self.pack, node)
        job = self._ledger.new()
        self._submit(replace(command, job=job))
        return job

    def warm(self) -> int:
        """Load torch and the song's pack before the first growth needs them; returns the job."""
        job = self._ledger.new()
        self._submit(Load(job, self.pack))
        return job

    def default_sampling(self) -> Sampling:
        """How the song's pack likes to be sampled."""
        wish = self.manifest.defaults
        return Sampling(wish.temperature, wish.top_k, wish.top_p)

    # ------------------------------------------------------------------ editing

    def edit(self, edit: Edit) -> Changes:
        """Apply one edit, durable on return; the changes are also handed out by the next `poll`."""
        return self._ledger.changed(self._store.apply(edit))

    def undo(self) -> Changes:
        """Take back the last edit."""
        return self._ledger.changed(self._store.undo())

    def redo(self) -> Changes:
        """Repeat the edit last taken back."""
        return self._ledger.changed(self._store.redo())

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._store.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to repeat."""
        return self._store.can_redo

    @property
    def history(self) -> tuple[tuple[Step, ...], int]:
        """The edits that undo and redo can reach, oldest first, and how many are in force."""
        return self._store.history

    @property
    def cut_off(self) -> tuple[int, ...]:
        """Takes that were growing when the program was killed: interrupted now, and still so."""
        nodes = self.song.nodes
        return tuple(n for n in self._store.cut_off if n in nodes and nodes[n].state == "interrupted")

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, None if nothing."""
        return self._store.undo_label

    @property
    def redo_label(self) -> str | None:
        """What `redo` would repeat, None if nothing."""
        return self._store.redo_label

    # ------------------------------------------------------------------ events

    def cancel(self, job: int) -> None:
        """Stop a job (running, waiting or chained); what it made so far stays, marked interrupted."""
        self._ledger.cancel(job)

    def poll(self) -> list[Happening]:
        """What happened since the last call, in order; new codes are in the file before they are returned."""
        self._drain()
        return self._ledger.take()

    def wait(
        self,
        job: int,
        watch: Callable[[Happening], None] = lambda happening: None,
        timeout: float | None = None,
    ) -> list[Happening]:
        """Poll until the job has ended; `watch` sees each happening at once. Raises TimeoutError."""
        deadline = None if timeout is None else time.monotonic() + timeout
        seen: list[Happening] = []
        while True:
            self._arrived.clear()
            for happening in self.poll():
                watch(happening)
                seen.append(happening)
            if job not in self._ledger.entries:
                return seen
            if deadline is not None and time.monotonic() > deadline:
                raise TimeoutError(f"job {job} did not end within {timeout} s")
            self._arrived.wait(0.25)

    # ------------------------------------------------------------------ inside

    def _started(self) -> Worker[Command, Event]:
        if self._worker is None:
            self._worker = Worker(self._signal, load=self._load)
        return self._worker

    def _signal(self) -> None:
        """Called in the worker's thread after each event."""
        self._arrived.set()
        self._wake()

    def _submit(self, command: Command) -> None:
        self._started().submit(command)

    def _stop(self, job: int) -> None:
        self._started().cancel(job)

    def _drain(self) -> None:
        while self._worker is not None and not self._worker.events.empty():
            self._ledger.handle(self._worker.events.get())

    def _recognise_complete(self) -> None:
        """A crash between the last code and the change of state leaves a complete take 'interrupted'."""
        for node, item in self.song.nodes.items():
            if item.state == "interrupted" and 0 < item.target <= item.lengths[self.song.top]:
                self._store.apply(SetState(node, "done"))
