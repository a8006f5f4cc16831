"""The only door to the engine: asks the session, drains its events on the main thread, tells the state.

The worker's wake-up arrives from another thread and is turned into one queued Qt signal, however many
events wait; a slow timer is the safety net.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio_store import AudioStore
from app.decoding import Decoding
from app.language import said, told, tr
from app.mainthread import later
from app.packface import CLIPS, PackFace, clip_seconds, demo_clip, dropped_characters, face, packs
from app.refine_queue import RefineQueue
from app.songfiles import SONG_SUFFIX, new_untitled, put, untitled_folder
from app.state import JobInfo, Kind, State
from engine.commands import Sampling
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.events import AudioReady, Cancelled, Exported, Failed, Finished, Progress, Started
from engine.export.staging import occupied, targets
from engine.labels.conditioning import Brief
from engine.ledger import Happening
from engine.session import Session
from engine.song.changes import Changes
from engine.song.edits import Edit
from engine.song.model import Step
from engine.song.tree import Codes
from engine.worker import Runner, load_jobs

__all__ = [
    "CLIPS",
    "SONG_SUFFIX",
    "Bridge",
    "PackFace",
    "clip_seconds",
    "demo_clip",
    "dropped_characters",
    "face",
    "packs",
]


class Bridge(QObject):
    """Owns the open session. Everything that can go wrong for the user arrives at `trouble`."""

    trouble = Signal(str, str)  # text, remedy
    leaving = Signal()  # the song is about to be closed: what was typed last must be kept now
    finished = Signal(object)  # JobInfo
    cancelled = Signal(object)  # JobInfo
    failed = Signal(object, str)  # JobInfo, why; `trouble` tells it too
    exported = Signal(object)  # Exported: a take was written
    resumed = Signal(int)  # so many refinements that an earlier program left go on
    history_changed = Signal()  # what undo and redo would do

    def __init__(
        self,
        state: State,
        store: AudioStore,
        load: Callable[[], Runner] = load_jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.state, self.store = state, store
        self.session: Session | None = None
        self._load = load
        self._wake_pending = False
        self._decoding = Decoding(state, store, self.trouble.emit)
        self.refinements = RefineQueue(state, lambda: self._open().refining)
        self._net = QTimer(self, interval=200)
        self._net.timeout.connect(self.poll)
        state.selection_changed.connect(self.want_audio)

    # ------------------------------------------------------------------ songs

    def create(self, file: Path | None, pack: str, brief: Brief) -> None:
        """Begin a new song; without a file an untitled one in the user's data folder."""
        untitled = file is None
        if file is None:
            file = new_untitled()
        self._adopt(Session.create(file, pack, brief, self._wake, self._load), untitled)

    def open(self, file: Path) -> None:
        """Open a song file; the song that was open stays if this fails."""
        if self.session is not None and file.resolve() == self.session.path.resolve():
            return
        self._adopt(Session.open(file, self._wake, self._load), file.parent == untitled_folder())

    def _adopt(self, session: Session, untitled: bool) -> None:
        self.close()
        self.session = session
        self.store.clear()
        self._decoding.forget()
        self.state.open(session.song, session.path, untitled)
        self._net.start()
        self.history_changed.emit()
        QTimer.singleShot(150, self._warm)  # let the window draw the song first

    def _warm(self) -> None:
        if self.session is None:
            return
        self.session.warm()
        try:
            _ = self.session.own_pack  # told now rather than at the first growth
            found = self.refinements.left_over()
        except UserProblem as problem:
            self.trouble.emit(*told(problem))
            return
        if found:
            self.resumed.emit(found)

    def reopen(self) -> bool:
        """Open the song anew, so that the engine starts with new settings; False while the user's jobs run."""
        session = self.session
        if session is None or self._asked_for:
            return False
        source, state = session.path, self.state
        selected, marked, compared = state.selected, state.selection, state.compared
        loop, looping = state.loop, state.looping
        self._adopt(self._again(source), state.untitled)
        state.select(selected)
        state.mark(marked)
        state.set_loop(loop, looping)
        for slot, node in enumerate(compared):
            state.compare(slot, node)
        return True

    @property
    def _asked_for(self) -> bool:
        """Whether jobs run that closing the song would cut off; refinements go on when it is open again."""
        return any(info.kind not in ("decode", "refine") for info in self.state.jobs.values())

    def _again(self, source: Path) -> Session:
        """The same song in a new session; UserProblem leaves none open."""
        self.close()
        try:
            return Session.open(source, self._wake, self._load)
        except UserProblem:
            self.state.open(None, None)
            raise

    def save_as(self, file: Path) -> None:
        """Go on under another name; an untitled song moves there, a named one is copied."""
        session = self.session
        if session is None or file.resolve() == session.path.resolve():
            return
        if self._asked_for:
            raise UserProblem(
                "The song is still growing.",
                "Wait until the jobs are done or cancel them, then save under a new name.",
            )
        source, selected, untitled = session.path, self.state.selected, self.state.untitled
        self.session = None
        session.close()
        self._decoding.forget()
        for job in list(self.state.jobs):
            self.state.end_job(job)
        try:
            put(source, file)
            self.session = Session.open(file, self._wake, self._load)
        finally:
            if self.session is None:
                self.session = Session.open(source, self._wake, self._load)
            kept = self.session.path
            self.state.file, self.state.untitled = kept, untitled and kept == source
            self.state.update(self.session.song)
            self.state.select(selected)
            self.history_changed.emit()
            self._warm()
        if untitled:
            source.unlink(missing_ok=True)  # only now that the song is known to be whole where it went

    def close(self) -> None:
        """Close the session; what it had made is saved."""
        if self.session is not None:
            self.leaving.emit()
        session, self.session = self.session, None
        self._net.stop()
        if session is not None:
            session.close()  # ends what runs; refinements stay in the file and go on when it is open again

    # ------------------------------------------------------------------ asking

    def prime(self, clip: Path) -> int:
        """Encode a clip as a root take; returns its node."""
        self._decoding.make_way(self._open().cancel)
        job, node = self._open().prime(clip)
        self._track(job, "listen", tr("Listen to {clip}", clip=clip.name), (node,))
        return node

    def grow(
        self,
        parent: int | None,
        seconds: float,
        count: int,
        seed: int | None,
        sampling: Sampling,
        brief: Brief,
        at: float | None = None,
        stream: int = 1,
    ) -> tuple[int, ...]:
        """Grow continuations; returns the new nodes. `stream`: see Session.grow."""
        self._decoding.make_way(self._open().cancel)
        job, nodes = self._open().grow(parent, seconds, count, seed, sampling, brief, at, stream)
        self._track(job, "grow", tr("Grow"), nodes)
        return nodes

    def codes(self, node: int, level: int) -> Codes:
        """A take's own codes of one level, int64."""
        return self._open().codes(node, level)

    def resume(self, node: int) -> None:
        """Go on with an interrupted take."""
        self._track(self._open().resume(node), "grow", tr("Grow"), (node,))

    def refine(self, node: int, level: int = 0) -> None:
        """Queue a take's path to be upsampled to full quality (level 0) or middle (1)."""
        self._open()
        self.poll()
        self.refinements.add(node, level)

    def export(self, nodes: tuple[int, ...], out: Path, wish: Delivery) -> int:
        """Write takes' paths for other programs (`out`: a folder for several takes). Returns the job."""
        job = self._open().export(nodes, out, wish)
        self._track(job, "write", tr("Write {file}", file=out.name))
        return job

    def targets(self, nodes: tuple[int, ...], out: Path, wish: Delivery) -> list[Path]:
        """The files or folders that such an export would make."""
        takes = self._open().song.nodes
        return targets(out, wish.suffix, [(node, takes[node].name) for node in nodes])

    @staticmethod
    def in_the_way(places: list[Path]) -> list[Path]:
        """Those that are there already; UserProblem for a place that cannot be. For a thread: it asks the disk."""
        return [place for place in places if occupied(place)]

    def align(self, node: int, quiet: bool = False) -> int:
        """Find where a take sings its words; a quiet job is housekeeping. Returns the job."""
        job = self._open().align(node)
        self._track(job, "decode" if quiet else "other", tr("Find the words"), (node,))
        return job

    def cancel(self, job: int) -> None:
        """Stop a job; what it made stays."""
        if self.session is not None:
            self.session.cancel(job)
            self.poll()

    def edit(self, edit: Edit) -> None:
        """Change the song."""
        self._open().edit(edit)
        self._edited()

    def undo(self) -> None:
        """Take back the last edit."""
        self._open().undo()
        self._edited()

    def redo(self) -> None:
        """Repeat the edit last taken back."""
        self._open().redo()
        self._edited()

    def _edited(self) -> None:
        """Jobs stop whose takes are all gone; what they made comes back with the takes."""
        self.poll()
        song = self.state.song
        for job, info in list(self.state.jobs.items()):
            if info.nodes and song is not None and song.nodes.keys().isdisjoint(info.nodes):
                self.cancel(job)

    @property
    def history(self) -> tuple[tuple[Step, ...], int]:
        """The edits that undo and redo reach, oldest first, and how many are in force."""
        return self.session.history if self.session is not None else ((), 0)

    def travel(self, applied: int) -> None:
        """Undo or redo until so many edits are in force."""
        session = self._open()
        while (now := session.history[1]) != applied:
            if not (session.undo() if now > applied else session.redo()) and session.history[1] == now:
                break  # there is no further step
        self._edited()

    @property
    def cut_off(self) -> tuple[int, ...]:
        """Takes whose growth was cut off because the program was killed."""
        return self.session.cut_off if self.session is not None else ()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self.session is not None and self.session.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to repeat."""
        return self.session is not None and self.session.can_redo

    @property
    def busy(self) -> bool:
        """Whether any job runs or waits."""
        return self.session is not None and bool(self.session.running)

    def want_audio(self) -> None:
        """Have saved codes decoded whose sound is not here yet."""
        if self.session is not None:
            self._decoding.want(self.session.decode)

    def _open(self) -> Session:
        if self.session is None:
            raise UserProblem("No song is open.", "Start a new one or open a song file.")
        return self.session

    def _track(self, job: int, kind: Kind, label: str, nodes: tuple[int, ...] = ()) -> None:
        """Show a job; where it works on takes that are named by now, it is called after the first."""
        self.poll()  # the new takes reach the state before the job that grows them
        song = self.state.song
        found = [song.nodes[node] for node in nodes if node in song.nodes] if song else []
        if found and kind in ("grow", "refine"):
            label = f"{label} {found[0].name}" + (f" +{len(found) - 1}" if len(found) > 1 else "")
        accent = self.state.accent(found[0]) if found else None
        self.state.set_job(JobInfo(job, label, nodes, accent, kind=kind))

    # ------------------------------------------------------------------ hearing

    def _wake(self) -> None:
        """Called in the worker's thread."""
        if not self._wake_pending:
            self._wake_pending = True
            later(self.poll)

    def poll(self) -> None:
        """Take in what has happened since; on the main thread."""
        self._wake_pending = False
        session = self.session
        if session is None:
            return
        try:
            happened = session.poll()
        except UserProblem as problem:  # for example no space left on the disk
            self.trouble.emit(*told(problem))
            return
        if session.song is not self.state.song:
            moved = self.store.settle(session.song)
            self.state.update(session.song)
            self.history_changed.emit()
            if moved:
                self.want_audio()
        for item in happened:
            self._take_in(item)
        if happened and session is self.session and session.refining.jobs:
            self.refinements.sync()

    def _take_in(self, item: Happening) -> None:
        info = None if isinstance(item, Changes) else self.state.jobs.get(item.job)
        match item:
            case AudioReady() if self.state.song is not None:
                self.store.add(self.state.song, item.node, item.level, item.start, item.samples)
            case Started() if info is not None:
                self.state.set_job(replace(info, running=True))
            case Progress() if info is not None:
                self.state.set_job(
                    replace(
                        info,
                        running=True,
                        done=item.done,
                        total=item.total,
                        tokens_per_second=item.tokens_per_second,
                        eta_seconds=item.eta_seconds,
                        note=item.note,
                    )
                )
            case Exported():
                self.exported.emit(item)
            case Finished() | Cancelled() | Failed():
                self._ended(item)

    def _ended(self, event: Finished | Cancelled | Failed) -> None:
        info = self.state.end_job(event.job)
        self._decoding.ended(event.job, isinstance(event, Failed))
        if isinstance(event, Failed):
            self.trouble.emit(*told(event))
            if info is not None:
                self.failed.emit(info, said(event.text))
        elif info is not None and not info.quiet:
            (self.finished if isinstance(event, Finished) else self.cancelled).emit(info)
        self.want_audio()
