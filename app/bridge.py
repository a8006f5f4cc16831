"""The only door to the engine: asks the session, drains its events on the main thread, tells the state.

The worker's wake-up arrives from another thread and is turned into one queued Qt signal, however many
events wait; a slow timer is the safety net.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import appdirs
from PySide6.QtCore import QObject, QTimer, Signal

from app.audio_store import AudioStore
from app.state import JobInfo, State, path
from engine import wishes
from engine.commands import Sampling
from engine.errors import UserProblem
from engine.events import AudioReady, Cancelled, Failed, Finished, Progress, Rendered, Started
from engine.labels.conditioning import Brief
from engine.packs import shelf
from engine.packs.manifest import Manifest
from engine.resources import resource_path
from engine.session import Happening, Session
from engine.song.changes import Changes
from engine.song.edits import Edit
from engine.song.model import Node, Song
from engine.worker import Runner, load_jobs

CLIPS = (".wav", ".flac", ".ogg", ".mp3", ".aif", ".aiff", ".m4a")
SONG_SUFFIX = ".coppice"


@dataclass(frozen=True)
class PackFace:
    """What the window needs to know of a pack."""

    name: str
    title: str
    artists: tuple[str, ...]
    genres: tuple[str, ...]
    genre_of: Mapping[str, str]  # lower-case artist -> the genre they mostly sing
    temperature: float
    top_p: float
    least_seconds: float
    most_seconds: float


def packs() -> list[str]:
    """Names of the installed packs, the bundled ones first."""
    return [info.name for info in sorted(shelf.installed(), key=lambda info: (not info.bundled, info.name))]


def face(pack: str) -> PackFace:
    """A pack's names and limits; UserProblem if it is not installed or broken."""
    infos = {info.name: info for info in shelf.installed()}
    folder = infos[pack].path if pack in infos else shelf.find(pack)
    manifest = infos[pack].manifest if pack in infos else shelf.describe(folder).manifest
    vocabulary = wishes.vocabulary_of(folder, manifest)
    low, high = _limits(manifest)
    wish = manifest.defaults
    return PackFace(
        pack,
        manifest.title,
        tuple(name.replace("_", " ").title() for name in vocabulary.artists),  # look-ups ignore case
        tuple(name.replace("_", " ") for name in vocabulary.genres),
        {
            artist.lower(): genres[0]
            for artist, genres in manifest.vocabulary.genres_of_artist.items()
            if genres
        },
        wish.temperature,
        wish.top_p,
        low,
        high,
    )


def _limits(manifest: Manifest) -> tuple[float, float]:
    labels = manifest.priors[-1].labels if manifest.priors else None
    if labels is None or labels.timing is None:
        return 1.0, 600.0
    return labels.timing.min_duration, labels.timing.max_duration


def demo_clip() -> Path | None:
    """The bundled clip to try the program with."""
    folder = resource_path("demo")
    found = (
        sorted(item for item in folder.glob("*") if item.suffix.lower() in CLIPS) if folder.is_dir() else []
    )
    return found[0] if found else None


def clip_seconds(clip: Path) -> float:
    """Length of a sound file; UserProblem if it is none."""
    return wishes.clip_seconds(clip)


def dropped_characters(pack: str, lyrics: str) -> str:
    """Characters of the lyrics that a pack cannot sing, each once."""
    return wishes.dropped_characters(shelf.describe(shelf.find(pack)).manifest, lyrics) if lyrics else ""


class Bridge(QObject):
    """Owns the open session. Everything that can go wrong for the user arrives at `trouble`."""

    trouble = Signal(str, str)  # text, remedy
    finished = Signal(object)  # JobInfo
    cancelled = Signal(object)  # JobInfo
    rendered = Signal(object)  # Path
    history_changed = Signal()  # what undo and redo would do
    _woken = Signal()

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
        self._decoding: dict[int, int] = {}  # job -> node whose saved codes it decodes
        self._hopeless: set[int] = set()  # nodes whose decoding failed; not tried again
        self._woken.connect(self.poll)
        self._net = QTimer(self, interval=200)
        self._net.timeout.connect(self.poll)
        state.selection_changed.connect(self.want_audio)

    # ------------------------------------------------------------------ songs

    def create(self, file: Path | None, pack: str, brief: Brief) -> None:
        """Begin a new song; without a file an untitled one in the user's data folder."""
        untitled = file is None
        if file is None:
            file = _untitled()
        self._adopt(Session.create(file, pack, brief, self._wake, self._load), untitled)

    def open(self, file: Path) -> None:
        """Open a song file; the song that was open stays if this fails."""
        if self.session is not None and file.resolve() == self.session.path.resolve():
            return
        self._adopt(Session.open(file, self._wake, self._load), file.parent == _untitled_folder())

    def _adopt(self, session: Session, untitled: bool) -> None:
        self.close()
        self.session = session
        self.store.clear()
        self._decoding.clear()
        self._hopeless.clear()
        self.state.open(session.song, session.path, untitled)
        self._net.start()
        self.history_changed.emit()
        QTimer.singleShot(150, self._warm)  # let the window draw the song first

    def _warm(self) -> None:
        if self.session is not None:
            self.session.warm()

    def save_as(self, file: Path) -> None:
        """Go on under another name; an untitled song moves there, a named one is copied."""
        session = self.session
        if session is None or file.resolve() == session.path.resolve():
            return
        if any(not info.quiet for info in self.state.jobs.values()):
            raise UserProblem(
                "The song is still growing.",
                "Wait until the jobs are done or cancel them, then save under a new name.",
            )
        source, selected, untitled = session.path, self.state.selected, self.state.untitled
        # Whole under another name first: a full disk must not cost the file that is replaced.
        part = file.with_name(f"{file.name}.part")
        self.session = None
        session.close()
        try:
            shutil.copy2(source, part)
            part.replace(file)
            if untitled:
                source.unlink()
            source = file
        except OSError as error:
            part.unlink(missing_ok=True)
            raise UserProblem(
                f"{file} cannot be written: {error.strerror}.", "Choose another place."
            ) from error
        finally:
            self.session = Session.open(source, self._wake, self._load)
            self.state.file, self.state.untitled = source, untitled and source != file
            self.state.update(self.session.song)
            self.state.select(selected)
            self.history_changed.emit()
            self._warm()

    def close(self) -> None:
        """Close the session; what it had made is saved."""
        session, self.session = self.session, None
        self._net.stop()
        if session is not None:
            for job in session.running:
                session.cancel(job)
            session.close()

    # ------------------------------------------------------------------ asking

    def prime(self, clip: Path) -> int:
        """Encode a clip as a root take; returns its node."""
        self._make_way()
        job, node = self._open().prime(clip)
        self._track(job, f"Listen to {clip.name}", (node,))
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
    ) -> tuple[int, ...]:
        """Grow continuations; returns the new nodes."""
        self._make_way()
        job, nodes = self._open().grow(parent, seconds, count, seed, sampling, brief, at)
        self._track(job, "", nodes)
        return nodes

    def resume(self, node: int) -> None:
        """Go on with an interrupted take."""
        self._track(self._open().resume(node), "", (node,))

    def refine(self, node: int) -> None:
        """Upsample a take's path to full quality."""
        session = self._open()
        before = set(session.running)
        session.refine(node, 0)
        for job in session.running:
            if job not in before:
                self._track(job, "Refine", session.nodes_of(job))

    def render(self, node: int, out: Path) -> None:
        """Write a take's path as a sound file, at the best quality it has."""
        subtype = "VORBIS" if out.suffix.lower() == ".ogg" else "PCM_24"
        job = self._open().render(node, out, None, subtype)
        self._track(job, f"Write {out.name}", ())

    def cancel(self, job: int) -> None:
        """Stop a job; what it made stays."""
        if self.session is not None:
            self.session.cancel(job)
            self.poll()

    def edit(self, edit: Edit) -> None:
        """Change the song."""
        self._open().edit(edit)
        self.poll()

    def undo(self) -> None:
        """Take back the last edit."""
        self._open().undo()
        self.poll()

    def redo(self) -> None:
        """Repeat the edit last taken back."""
        self._open().redo()
        self.poll()

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
        """Have saved codes decoded whose sound is not here yet: the selected path's at once, else one in view."""
        session, song = self.session, self.state.song
        if session is None or song is None:
            return
        for node in path(song, self.state.selected):
            self._decode(session, song, node)
        if not session.running:
            for key in self.state.in_view:
                if key in song.nodes and self._decode(session, song, song.nodes[key]):
                    return

    def _decode(self, session: Session, song: Song, node: Node) -> bool:
        """Ask for a take's own sound, if it is missing and not asked for yet; whether it was asked for."""
        waiting = self._hopeless | set(self._decoding.values())
        if node.id in waiting or node.state == "growing" or not self.store.missing(song, node.id):
            return False
        try:
            job = session.decode(node.id, _best_level(song, node), song.seconds(node.start))
        except UserProblem as problem:
            self._hopeless.add(node.id)
            self.trouble.emit(problem.text, problem.remedy)
            return False
        self._decoding[job] = node.id
        self.state.set_job(JobInfo(job, f"Decode {node.name}", quiet=True))
        return True

    def _make_way(self) -> None:
        """Stop decoding takes that are only looked at: the user asked for something new."""
        song = self.state.song
        needed = {node.id for node in path(song, self.state.selected)} if song else set()
        for job, node in list(self._decoding.items()):
            if node not in needed and self.session is not None:
                self.session.cancel(job)

    def _open(self) -> Session:
        if self.session is None:
            raise UserProblem("No song is open.", "Start a new one or open a song file.")
        return self.session

    def _track(self, job: int, label: str, nodes: tuple[int, ...]) -> None:
        self.poll()  # the new takes reach the state before the job that grows them
        song = self.state.song
        names = [song.nodes[node].name for node in nodes if song and node in song.nodes]
        if not label:
            label = (
                f"Grow {names[0]}" + (f" +{len(names) - 1}" if len(names) > 1 else "") if names else "Grow"
            )
        elif label == "Refine":
            label = f"Refine {names[0]}" if names else label
        accent = (
            self.state.accent(song.nodes[nodes[0]]) if song and nodes and nodes[0] in song.nodes else None
        )
        self.state.set_job(JobInfo(job, label, nodes, accent, grows=label.startswith("Grow")))

    # ------------------------------------------------------------------ hearing

    def _wake(self) -> None:
        """Called in the worker's thread."""
        if not self._wake_pending:
            self._wake_pending = True
            try:
                self._woken.emit()
            except RuntimeError:
                return  # the window is gone

    def poll(self) -> None:
        """Take in what has happened since; on the main thread."""
        self._wake_pending = False
        session = self.session
        if session is None:
            return
        try:
            happened = session.poll()
        except UserProblem as problem:  # for example no space left on the disk
            self.trouble.emit(problem.text, problem.remedy)
            return
        if session.song is not self.state.song:
            self.state.update(session.song)
            self.history_changed.emit()
        for item in happened:
            self._take_in(item)

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
            case Rendered():
                self.rendered.emit(item.path)
            case Finished() | Cancelled() | Failed():
                self._ended(item)

    def _ended(self, event: Finished | Cancelled | Failed) -> None:
        info = self.state.end_job(event.job)
        node = self._decoding.pop(event.job, None)
        if isinstance(event, Failed):
            if node is not None:
                self._hopeless.add(node)
            self.trouble.emit(event.text, event.remedy)
        elif info is not None and not info.quiet:
            (self.finished if isinstance(event, Finished) else self.cancelled).emit(info)
        self.want_audio()


def _best_level(song: Song, node: Node) -> int:
    """The finest level that all of the path to `node` has been brought to."""
    for level in range(song.top):
        ratio = song.hops[song.top] // song.hops[level]
        if all(item.lengths[level] >= item.lengths[song.top] * ratio for item in path(song, node.id)):
            return level
    return song.top


def _untitled_folder() -> Path:
    return Path(appdirs.user_data_dir("coppice")) / "untitled"


def _untitled() -> Path:
    """A new name in the user's data folder, so that nothing is ever unsaved."""
    folder = _untitled_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserProblem(
            f"{folder} cannot be written: {error.strerror}.", "Free some space or check the permissions."
        ) from error
    stamp = time.strftime("%Y-%m-%d %H.%M.%S")
    number, file = 1, folder / f"Untitled {stamp}{SONG_SUFFIX}"
    while file.exists():
        number += 1
        file = folder / f"Untitled {stamp} {number}{SONG_SUFFIX}"
    return file
