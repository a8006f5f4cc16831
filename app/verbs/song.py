"""Verbs of the whole song: begin, open, save, add a clip."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app import bridge as engine_door
from app.bridge import CLIPS, SONG_SUFFIX, PackFace
from app.language import tr
from app.preferences.settings import Settings
from app.songfiles import with_suffix
from app.state import JobInfo
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.errors import UserProblem
from engine.labels.conditioning import Brief

ROOM_AFTER_CLIP = 30.0

VERBS = (
    Verb("new_song", "New song", "File", ("Ctrl+N",)),
    Verb("open_song", "Open song…", "File", ("Ctrl+O",)),
    Verb("save_as", "Save song as…", "File", ("Ctrl+Shift+S", "Ctrl+S"), "song"),
    Verb("open_clip", "Add clip…", "File", ("Ctrl+I",), rule_above=True),
    Verb("open_demo", "Try the demo song", "File", ("Ctrl+Shift+N",)),
)

LAST_VERBS = (Verb("quit", "Quit", "File", ("Ctrl+Q",), rule_above=True),)  # it ends its menu


def songs_folder() -> Path:
    """Where the choosers begin: the folder of the preferences, else the user's home."""
    chosen = Path(Settings().text("songs_folder") or Path.home())
    return chosen if chosen.is_dir() else Path.home()


class SongVerbs(QObject):
    """`pack`: the model of new songs, "" for the first there is. `demo_ready`: its clip is heard, growing can begin."""

    names_wanted = Signal(object)  # PackFace of the song that was opened
    quit_wanted = Signal()
    demo_ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.pack = ""
        self._demo = 0  # the root take of a demo song that waits for its clip
        desk.bridge.finished.connect(self._grow_demo)
        desk.state.song_opened.connect(self._forget_demo)  # takes of every song count from 1

    def _face(self) -> PackFace:
        """The pack a new song is made for."""
        names = engine_door.packs()
        if not names:
            raise UserProblem("No model pack is installed.", "Install one: File > Model packs.")
        return engine_door.face(self.pack if self.pack in names else names[0])

    def new_song(self) -> None:
        """A new, untitled song without any take."""
        self.desk.guard(self._create)

    def _create(self, seconds: float = 0.0) -> None:
        """As long as the pack's new songs are, or `seconds` if that is more."""
        pack = self._face()
        room = pack.most_seconds if pack.most_seconds == float("inf") else pack.most_seconds * 0.999
        total = min(max(seconds, pack.song_seconds, pack.least_seconds), room)
        self.desk.bridge.create(None, pack.name, Brief(total_seconds=total))
        self.names_wanted.emit(pack)

    def open_song(self) -> None:
        """Choose a song file."""
        start = str(songs_folder())
        file, _ = QFileDialog.getOpenFileName(
            self.desk.window, tr("Open song"), start, tr("Songs") + f" (*{SONG_SUFFIX})"
        )
        if file:
            self.open_path(Path(file))

    def open_path(self, file: Path) -> None:
        """Open what was dropped or named: a song file, else a clip."""
        if file.suffix.lower() == SONG_SUFFIX:
            if self.desk.guard(lambda: self.desk.bridge.open(file)):
                self._offer_names()
        else:
            self.add_clip(file)

    def _offer_names(self) -> None:
        song = self.desk.state.song
        if song is not None:
            self.desk.guard(lambda: self.names_wanted.emit(engine_door.face(song.pack)))

    def save_as(self) -> None:
        """Choose a name and place for the song."""
        start = (
            str(songs_folder() / (tr("Song") + SONG_SUFFIX))
            if self.desk.state.untitled
            else str(self.desk.state.file)
        )
        file, _ = QFileDialog.getSaveFileName(
            self.desk.window, tr("Save song as"), start, tr("Songs") + f" (*{SONG_SUFFIX})"
        )
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Go on in `file`; every change is saved there from now on."""

        def save() -> None:
            named = with_suffix(file, SONG_SUFFIX)
            self.desk.bridge.save_as(named)
            self.desk.notices.tell(
                tr("The song is {file} now.", file=named.name),
                tr("Every change is saved as you make it."),
                "good",
            )

        self.desk.guard(save)

    def open_clip(self) -> None:
        """Choose a clip to grow from."""
        patterns = " ".join(f"*{suffix}" for suffix in CLIPS)
        file, _ = QFileDialog.getOpenFileName(
            self.desk.window, tr("Add clip"), "", tr("Sound files") + f" ({patterns})"
        )
        if file:
            self.add_clip(Path(file))

    def open_demo(self) -> None:
        """A new song from the bundled clip; the first takes grow as soon as the clip is read."""
        clip = engine_door.demo_clip()
        if clip is None:
            self.desk.notices.trouble(
                tr("The demo clip is missing."), tr("Drop a sound file of your own into the window.")
            )
        elif self.desk.guard(self._create):
            self.add_clip(clip)
            self._demo = self.desk.state.selected or 0

    def _forget_demo(self) -> None:
        self._demo = 0

    def _grow_demo(self, info: JobInfo) -> None:
        if self._demo and info.nodes == (self._demo,):
            wanted = self.desk.state.selected == self._demo
            self._demo = 0
            if wanted:
                self.demo_ready.emit()

    def add_clip(self, clip: Path) -> None:
        """A clip becomes a root take; without an open song, of a new one long enough to hold it."""

        def prime() -> None:
            seconds = engine_door.clip_seconds(clip)
            if self.desk.state.song is None:
                self._create(seconds + ROOM_AFTER_CLIP)
            node = self.desk.bridge.prime(clip)
            self.desk.state.select(node)

        self.desk.guard(prime)

    def quit(self) -> None:
        """Close the window; everything is saved already."""
        self.quit_wanted.emit()
