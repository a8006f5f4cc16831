"""What each verb of the table does: checks, then asks bridge or deck. Says what went wrong, loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app import bridge as engine_door
from app.bridge import CLIPS, SONG_SUFFIX, Bridge, PackFace
from app.deck import Deck
from app.inspector.panel import Growth
from app.notices import Notices
from app.state import State
from engine.commands import Sampling
from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.song.edits import Edit, Prune, Rate, Rename, SetFavourite

SONG_SECONDS = 60.0  # a new song, unless its clip is long
ROOM_AFTER_CLIP = 30.0


class Verbs(QObject):
    """One method per verb. `growth` and `parent_widget` are set by the window."""

    names_wanted = Signal(object)  # PackFace of the song that was opened
    rename_wanted = Signal()
    palette_wanted = Signal()
    sheet_wanted = Signal()
    theme_wanted = Signal()
    quit_wanted = Signal()
    zoom_wanted = Signal(float)  # factor; 0 = the whole song

    def __init__(self, state: State, bridge: Bridge, deck: Deck, notices: Notices) -> None:
        super().__init__()
        self.state, self.bridge, self.deck, self.notices = state, bridge, deck, notices
        self.growth: Callable[[], Growth] | None = None
        self.window: QWidget | None = None
        self.pack = ""

    def guard(self, wish: Callable[[], object]) -> bool:
        """Do something; a user's problem becomes a notice. Returns whether it went well."""
        try:
            wish()
        except UserProblem as problem:
            self.notices.trouble(problem.text, problem.remedy)
            return False
        return True

    # ------------------------------------------------------------------ songs and clips

    def _face(self) -> PackFace:
        """The pack a new song is made for."""
        names = engine_door.packs()
        if not names:
            raise UserProblem(
                "No model pack is installed.", "Install one with `coppice packs import FOLDER`."
            )
        return engine_door.face(self.pack if self.pack in names else names[0])

    def new_song(self) -> None:
        """A new, untitled song without any take."""
        self.guard(lambda: self._create(SONG_SECONDS))

    def _create(self, seconds: float) -> None:
        pack = self._face()
        room = pack.most_seconds if pack.most_seconds == float("inf") else pack.most_seconds * 0.999
        total = min(max(seconds, pack.least_seconds), room)
        self.bridge.create(None, pack.name, Brief(total_seconds=total))
        self.names_wanted.emit(pack)

    def open_song(self) -> None:
        """Choose a song file."""
        file, _ = QFileDialog.getOpenFileName(self.window, "Open song", "", f"Songs (*{SONG_SUFFIX})")
        if file:
            self.open_path(Path(file))

    def open_path(self, file: Path) -> None:
        """Open what was dropped or named: a song file, else a clip."""
        if file.suffix.lower() == SONG_SUFFIX:
            if self.guard(lambda: self.bridge.open(file)):
                self._offer_names()
        else:
            self.add_clip(file)

    def _offer_names(self) -> None:
        song = self.state.song
        if song is not None:
            self.guard(lambda: self.names_wanted.emit(engine_door.face(song.pack)))

    def save_as(self) -> None:
        """Choose a name and place for the song."""
        start = str(Path.home() / f"Song{SONG_SUFFIX}") if self.state.untitled else str(self.state.file)
        file, _ = QFileDialog.getSaveFileName(self.window, "Save song as", start, f"Songs (*{SONG_SUFFIX})")
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        """Go on in `file`; every change is saved there from now on."""
        file = file if file.suffix == SONG_SUFFIX else file.with_name(file.name + SONG_SUFFIX)
        if self.guard(lambda: self.bridge.save_as(file)):
            self.notices.tell(
                f"The song is {file.name} now.", "Every change is saved as you make it.", "good"
            )

    def open_clip(self) -> None:
        """Choose a clip to grow from."""
        patterns = " ".join(f"*{suffix}" for suffix in CLIPS)
        file, _ = QFileDialog.getOpenFileName(self.window, "Add clip", "", f"Sound files ({patterns})")
        if file:
            self.add_clip(Path(file))

    def open_demo(self) -> None:
        """Begin a song from the bundled clip."""
        clip = engine_door.demo_clip()
        if clip is None:
            self.notices.trouble(
                "The demo clip is missing.", "Drop a sound file of your own into the window."
            )
        else:
            self.add_clip(clip)

    def add_clip(self, clip: Path) -> None:
        """A clip becomes a root take; without an open song, of a new one long enough to hold it."""

        def prime() -> None:
            seconds = engine_door.clip_seconds(clip)
            if self.state.song is None:
                self._create(max(SONG_SECONDS, seconds + ROOM_AFTER_CLIP))
            node = self.bridge.prime(clip)
            self.state.select(node)

        self.guard(prime)

    def export(self) -> None:
        """Choose a sound file to write."""
        node = self.state.node
        if node is None:
            return
        start = str(Path.home() / f"{node.name}.wav")
        file, _ = QFileDialog.getSaveFileName(
            self.window, "Export sound", start, "WAV (*.wav);;FLAC (*.flac);;Ogg Vorbis (*.ogg)"
        )
        if file:
            out = Path(file) if Path(file).suffix else Path(file + ".wav")
            self.guard(lambda: self.bridge.render(node.id, out))

    def quit(self) -> None:
        """Close the window; everything is saved already."""
        self.quit_wanted.emit()

    # ------------------------------------------------------------------ growing

    def grow(self) -> None:
        """Grow continuations at the end of the selected take."""
        self._grow(None)

    def grow_here(self) -> None:
        """Grow continuations from the playhead."""
        self._grow(self.state.playhead)

    def _grow(self, at: float | None) -> None:
        song = self.state.song
        if song is None or self.growth is None:
            return
        wish = self.growth()
        brief = replace(
            song.brief, default=_conditioning(wish), total_seconds=wish.total_seconds, lyrics=wish.lyrics
        )
        sampling = Sampling(wish.temperature, 0, wish.top_p)
        parent = self.state.selected
        grown: list[int] = []

        def start() -> None:
            grown.extend(self.bridge.grow(parent, wish.seconds, wish.count, wish.seed, sampling, brief, at))

        if self.guard(start):
            self.state.select(grown[0])
            self.deck.audition()
            if dropped := engine_door.dropped_characters(song.pack, wish.lyrics):
                self.notices.tell(f"Left out of the lyrics: {dropped}", "This model has no sign for them.")

    def resume(self) -> None:
        """Go on with an interrupted take."""
        node = self.state.node
        if node is not None:
            self.guard(lambda: self.bridge.resume(node.id))

    def refine(self) -> None:
        """Bring the selected path to full quality."""
        node = self.state.node
        if node is not None:
            self.guard(lambda: self.bridge.refine(node.id))

    def cancel_all(self) -> None:
        """Stop every job."""
        for job, info in list(self.state.jobs.items()):
            if not info.quiet:
                self.bridge.cancel(job)

    # ------------------------------------------------------------------ edits

    def _edit(self, edit: Edit) -> None:
        self.guard(lambda: self.bridge.edit(edit))

    def undo(self) -> None:
        """Take back."""
        self.guard(self.bridge.undo)

    def redo(self) -> None:
        """Repeat."""
        self.guard(self.bridge.redo)

    def rename(self) -> None:
        """Put the cursor into the name."""
        self.rename_wanted.emit()

    def rename_to(self, name: str) -> None:
        """A new name for the selected take."""
        if self.state.selected is not None:
            self._edit(Rename(self.state.selected, name))

    def prune(self) -> None:
        """Take the selected take out, with all that grew from it; undo brings it back."""
        song, node = self.state.song, self.state.node
        if song is None or node is None:
            return
        for job, info in list(self.state.jobs.items()):
            if info.nodes == (node.id,):
                self.bridge.cancel(job)
        self._edit(Prune(node.id))
        self.notices.tell(f"{node.name} was pruned.", "", "info", ("Undo", self.undo))

    def favourite(self) -> None:
        """Mark or unmark."""
        node = self.state.node
        if node is not None:
            self._edit(SetFavourite(node.id, not node.favourite))

    def rate(self, rating: int) -> None:
        """Stars, 0 to 5."""
        if self.state.selected is not None:
            self._edit(Rate(self.state.selected, rating))

    # ------------------------------------------------------------------ playing and looking

    def play(self) -> None:
        """Play or pause."""
        self.deck.play_or_pause()

    def audition(self) -> None:
        """Hear the take from just before its join."""
        self.deck.audition()

    def to_start(self) -> None:
        """Playhead to 0:00."""
        self.deck.seek(0.0)

    def to_end(self) -> None:
        """Playhead to the end of what there is."""
        self.deck.seek(self.deck.total)

    def find_device(self) -> None:
        """Look for an output device again."""
        if self.state.song is not None:
            self.deck.player.open(self.state.song.sample_rate)

    def zoom_in(self) -> None:
        """More pixels per second."""
        self.zoom_wanted.emit(1.5)

    def zoom_out(self) -> None:
        """Fewer pixels per second."""
        self.zoom_wanted.emit(1 / 1.5)

    def fit(self) -> None:
        """The whole song in view."""
        self.zoom_wanted.emit(0.0)

    def theme(self) -> None:
        """The other theme."""
        self.theme_wanted.emit()

    def palette(self) -> None:
        """Open the palette."""
        self.palette_wanted.emit()

    def shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        self.sheet_wanted.emit()

    def run(self, name: str) -> None:
        """Do the verb with this name."""
        if name.startswith("rate_"):
            self.rate(int(name.removeprefix("rate_")))
        else:
            getattr(self, name)()


def _conditioning(wish: Growth) -> Conditioning:
    artists = tuple(Weighted(name) for name in (wish.artist, wish.second_artist) if name)
    return Conditioning(artists, (Weighted(wish.genre),) if wish.genre else ())
