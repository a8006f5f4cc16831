"""Verbs of takes: grow, resume, refine, rate, rename, prune, and taking any of it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app import bridge as engine_door
from app.inspector.panel import Growth
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.commands import Sampling
from engine.labels.conditioning import Conditioning, Weighted
from engine.song.edits import Prune, Rate, Rename, SetFavourite

VERBS = (
    Verb("undo", "Undo", "Edit", ("Ctrl+Z",), "undo"),
    Verb("redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Verb("rename", "Rename take", "Edit", ("F2",), "node", rule_above=True),
    Verb("prune", "Prune take and what grew from it", "Edit", ("Del",), "node"),
    Verb("grow", "Grow", "Take", ("G",), "song"),
    Verb("grow_here", "Grow from the playhead", "Take", ("Shift+G",), "node"),
    Verb("refine", "Refine to full quality", "Take", ("R",), "node"),
    Verb("resume", "Resume an interrupted take", "Take", ("Shift+R",), "interrupted"),
    Verb("cancel_all", "Cancel all jobs", "Take", ("Ctrl+.",), "jobs"),
    Verb("favourite", "Favourite", "Take", ("F",), "node", rule_above=True),
    Verb("rate_1", "Rate 1 star", "Take", ("1",), "node"),
    Verb("rate_2", "Rate 2 stars", "Take", ("2",), "node"),
    Verb("rate_3", "Rate 3 stars", "Take", ("3",), "node"),
    Verb("rate_4", "Rate 4 stars", "Take", ("4",), "node"),
    Verb("rate_5", "Rate 5 stars", "Take", ("5",), "node"),
    Verb("rate_0", "Take the rating back", "Take", ("0",), "node"),
)


class TakeVerbs(QObject):
    """They act on the selected take."""

    rename_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def grow(self) -> None:
        """Grow continuations at the end of the selected take."""
        self._grow(None)

    def grow_here(self) -> None:
        """Grow continuations from the playhead."""
        self._grow(self.desk.state.playhead)

    def _grow(self, at: float | None) -> None:
        song = self.desk.state.song
        if song is None or self.desk.growth is None:
            return
        wish = self.desk.growth()
        brief = replace(
            song.brief, default=conditioning(wish), total_seconds=wish.total_seconds, lyrics=wish.lyrics
        )
        sampling = Sampling(wish.temperature, 0, wish.top_p)
        parent = self.desk.state.selected
        grown: list[int] = []

        def start() -> None:
            grown.extend(self.desk.bridge.grow(parent, wish.seconds, wish.count, wish.seed, sampling, brief, at))

        if self.desk.guard(start):
            self.desk.state.select(grown[0])
            self.desk.deck.audition()
            if dropped := engine_door.dropped_characters(song.pack, wish.lyrics):
                self.desk.notices.tell(f"Left out of the lyrics: {dropped}", "This model has no sign for them.")

    def resume(self) -> None:
        """Go on with an interrupted take."""
        node = self.desk.state.node
        if node is not None:
            self.desk.guard(lambda: self.desk.bridge.resume(node.id))

    def refine(self) -> None:
        """Bring the selected path to full quality."""
        node = self.desk.state.node
        if node is not None:
            self.desk.guard(lambda: self.desk.bridge.refine(node.id))

    def cancel_all(self) -> None:
        """Stop every job."""
        for job, info in list(self.desk.state.jobs.items()):
            if not info.quiet:
                self.desk.bridge.cancel(job)

    def undo(self) -> None:
        """Take back."""
        self.desk.guard(self.desk.bridge.undo)

    def redo(self) -> None:
        """Repeat."""
        self.desk.guard(self.desk.bridge.redo)

    def rename(self) -> None:
        """Put the cursor into the name."""
        self.rename_wanted.emit()

    def rename_to(self, name: str) -> None:
        """A new name for the selected take."""
        if self.desk.state.selected is not None:
            self.desk.edit(Rename(self.desk.state.selected, name))

    def prune(self) -> None:
        """Take the selected take out, with all that grew from it; undo brings it back."""
        song, node = self.desk.state.song, self.desk.state.node
        if song is None or node is None:
            return
        for job, info in list(self.desk.state.jobs.items()):
            if info.nodes == (node.id,):
                self.desk.bridge.cancel(job)
        self.desk.edit(Prune(node.id))
        self.desk.notices.tell(f"{node.name} was pruned.", "", "info", ("Undo", self.undo))

    def favourite(self) -> None:
        """Mark or unmark."""
        node = self.desk.state.node
        if node is not None:
            self.desk.edit(SetFavourite(node.id, not node.favourite))

    def rate(self, rating: int) -> None:
        """Stars, 0 to 5."""
        if self.desk.state.selected is not None:
            self.desk.edit(Rate(self.desk.state.selected, rating))


def conditioning(wish: Growth) -> Conditioning:
    """Who sings the next growth where no region says otherwise."""
    artists = tuple(Weighted(name) for name in (wish.artist, wish.second_artist) if name)
    return Conditioning(artists, (Weighted(wish.genre),) if wish.genre else ())
