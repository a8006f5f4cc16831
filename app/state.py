"""What the window shows: the open song (an immutable snapshot), selection and playhead. Signals only.

Views read from here and never from each other; only mainwindow and the bridge write the song.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.language import mark
from engine.labels.conditioning import Conditioning
from engine.song import tree
from engine.song.model import Node, Song

Kind = Literal["listen", "grow", "refine", "write", "decode", "other"]
LEVEL_NAMES = (mark("full"), mark("middle"), mark("draft"))  # whoever shows one calls `tr` on it


def path(song: Song, node: int | None) -> list[Node]:
    """The nodes from the root down to `node`; empty for None or a node that is gone."""
    if node is None or node not in song.nodes:
        return []
    return [song.nodes[item] for item in tree.path(song, node)]


def artists_of(node: Node) -> tuple[str, ...]:
    """Names of the artists that a take was grown with at its start; none for a clip."""
    if node.recipe is None:
        return ()
    return tuple(w.name for w in node.recipe.brief.default.artists)


def last_wish(song: Song) -> Conditioning | None:
    """Who the newest take was grown with; else whom the song's brief names. None: nobody was wished for yet."""
    grown = [node for node in song.nodes.values() if node.recipe is not None]
    if grown:
        newest = max(grown, key=lambda node: node.id)
        assert newest.recipe is not None
        return newest.recipe.brief.default
    return song.brief.default if song.brief.default != Conditioning() else None


def level_name(song: Song, level: int) -> str:
    """'full', 'middle' or 'draft' for a level index of this song."""
    if level == song.top:
        return LEVEL_NAMES[-1]
    return LEVEL_NAMES[min(level, 1)]


@dataclass(frozen=True)
class JobInfo:
    """One job as the user sees it. `accent` is an index into the theme's accents or None."""

    job: int
    label: str
    nodes: tuple[int, ...] = ()
    accent: int | None = None
    running: bool = False
    done: int = 0
    total: int = 0
    tokens_per_second: float = 0.0
    eta_seconds: float = 0.0
    note: str = ""
    kind: Kind = "other"
    held: bool = False  # paused by the user

    @property
    def grows(self) -> bool:
        """Whether its tokens are top-level music, so that its speed can be told in real time."""
        return self.kind == "grow"

    @property
    def quiet(self) -> bool:
        """Whether it is housekeeping (decoding saved takes), which is not listed."""
        return self.kind == "decode"


class State(QObject):
    """The one model behind all views."""

    song_opened = Signal()  # another song, or none
    song_changed = Signal()  # the same song, new snapshot
    selection_changed = Signal()
    playhead_changed = Signal(float)  # seconds
    jobs_changed = Signal()
    loop_changed = Signal()  # its stretch, or whether it is on
    compared_changed = Signal()  # other takes are A and B
    span_changed = Signal()  # another stretch of time is marked, or none
    picked_changed = Signal()  # which takes are chosen besides the selected one

    def __init__(self) -> None:
        super().__init__()
        self.song: Song | None = None
        self.file: Path | None = None
        self.untitled = False
        self.selected: int | None = None
        self.picked: frozenset[int] = frozenset()  # takes chosen together; empty: just the selected one
        self.playhead = 0.0
        self.loop: tuple[float, float] | None = None  # stretch of the path in seconds
        self.looping = False
        self.compared: tuple[int | None, int | None] = (None, None)  # takes A and B
        self.selection: tuple[float, float] | None = None  # marked stretch of the path, seconds
        self.jobs: dict[int, JobInfo] = {}
        self.in_view: tuple[int, ...] = ()  # takes whose cards can be seen; their sound is wanted next
        self._accents: dict[str, int] = {}

    def open(self, song: Song | None, file: Path | None, untitled: bool = False) -> None:
        """Show another song (or none); selects its first leaf so that there is something to hear."""
        self.song, self.file, self.untitled = song, file, untitled
        self._accents = {}
        self.jobs = {}
        self.selected = None
        self.picked = frozenset()
        self.playhead = 0.0
        self.selection = None
        self.loop, self.looping, self.compared = None, False, (None, None)
        if song is not None:
            self._note_artists(song)
            self.selected = self._first_leaf(song)
        self.song_opened.emit()
        self.jobs_changed.emit()
        self.selection_changed.emit()
        self.playhead_changed.emit(0.0)
        self.span_changed.emit()
        self.loop_changed.emit()
        self.compared_changed.emit()

    def update(self, song: Song) -> None:
        """Take over a new snapshot of the same song."""
        before = self.song
        self.song = song
        self._note_artists(song)
        if not self.picked <= song.nodes.keys():
            self.pick(self.picked & song.nodes.keys())
        for slot, node in enumerate(self.compared):
            if node is not None and node not in song.nodes:
                self.compare(slot, None)
        if self.selected is not None and self.selected not in song.nodes:
            gone = before.nodes.get(self.selected) if before else None
            self.selected = gone.parent if gone and gone.parent in song.nodes else self._first_leaf(song)
            self.song_changed.emit()
            self.selection_changed.emit()
            return
        self.song_changed.emit()

    def select(self, node: int | None) -> None:
        """Make a take the selected one, and the only one chosen."""
        self.pick(frozenset())
        if node != self.selected and (self.song is None or node is None or node in self.song.nodes):
            self.selected = node
            self.selection_changed.emit()

    def pick(self, nodes: Iterable[int]) -> None:
        """Choose several takes together (fewer than two: none but the selected one)."""
        picked = frozenset(nodes)
        picked = picked if len(picked) > 1 else frozenset()
        if picked != self.picked:
            self.picked = picked
            self.picked_changed.emit()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The takes that verbs act on: those picked together, else the selected one; ascending."""
        if self.picked:
            return tuple(sorted(self.picked))
        return () if self.node is None else (self.node.id,)

    def move_playhead(self, seconds: float) -> None:
        """Put the playhead somewhere on the selected path."""
        seconds = max(0.0, seconds)
        if seconds != self.playhead:
            self.playhead = seconds
            self.playhead_changed.emit(seconds)

    def set_loop(self, span: tuple[float, float] | None, on: bool = True) -> None:
        """Loop over a stretch of the path (seconds, either order), or keep it without looping."""
        if span is not None:
            span = (max(0.0, min(span)), max(0.0, *span))
            span = span if span[1] > span[0] else None
        on = on and span is not None
        if (span, on) != (self.loop, self.looping):
            self.loop, self.looping = span, on
            self.loop_changed.emit()

    def compare(self, slot: int, node: int | None) -> None:
        """Make a take A (slot 0) or B (1); None frees the slot."""
        other = self.compared[1 - slot]
        pair = (node, other) if slot == 0 else (other, node)
        if pair != self.compared:
            self.compared = pair
            self.compared_changed.emit()

    def mark(self, selection: tuple[float, float] | None) -> None:
        """Mark a stretch of time (start, end in seconds, either order); None or an empty one marks nothing."""
        if selection is not None:
            first, last = max(0.0, min(selection)), max(0.0, *selection)
            selection = (first, last) if last > first else None
        if selection != self.selection:
            self.selection = selection
            self.span_changed.emit()

    def set_job(self, info: JobInfo) -> None:
        """Add a job or replace what is known about it."""
        self.jobs[info.job] = info
        self.jobs_changed.emit()

    def order_jobs(self, jobs: Sequence[int]) -> None:
        """Put these jobs in this order behind all others."""
        order = [job for job in self.jobs if job not in jobs] + [job for job in jobs if job in self.jobs]
        if order != list(self.jobs):
            self.jobs = {job: self.jobs[job] for job in order}
            self.jobs_changed.emit()

    def end_job(self, job: int) -> JobInfo | None:
        """Forget an ended job; returns what was known."""
        info = self.jobs.pop(job, None)
        self.jobs_changed.emit()
        return info

    def job_of(self, node: int) -> JobInfo | None:
        """The unfinished job that works on a take."""
        return next((info for info in self.jobs.values() if node in info.nodes), None)

    @property
    def node(self) -> Node | None:
        """The selected node."""
        return self.song.nodes.get(self.selected) if self.song and self.selected is not None else None

    def accent(self, node: Node) -> int | None:
        """Index of the accent colour of a take's first artist; None for clips and unknown artists."""
        artists = artists_of(node)
        return self.accent_of(artists[0]) if artists else None

    def accent_of(self, artist: str) -> int | None:
        """Index of the accent colour of an artist, who may be new to the song; None for no name."""
        return self._accents.setdefault(artist.casefold(), len(self._accents)) if artist else None

    def _note_artists(self, song: Song) -> None:
        for key in sorted(song.nodes):
            for artist in artists_of(song.nodes[key]):
                self._accents.setdefault(artist.casefold(), len(self._accents))

    @staticmethod
    def _first_leaf(song: Song) -> int | None:
        below = tree.children_by_parent(song)
        node: int | None = None
        while node in below:
            node = below[node][0]
        return node
