"""Verbs of takes: grow, resume, refine, rate, rename, colour, and taking any of it back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app import bridge as engine_door
from app.inspector.growth import Growth
from app.language import tr
from app.theme.swatches import SWATCHES
from app.verbs.auto import AutoGrow
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.commands import Sampling
from engine.labels.conditioning import Conditioning, Weighted
from engine.song.edits import Rate, Rename, SetColour, SetFavourite, SetNote, Together

_STARS = (
    "Take the rating back", "Rate 1 star", "Rate 2 stars", "Rate 3 stars", "Rate 4 stars", "Rate 5 stars",
)  # fmt: skip
_COLOURS = (
    "Colour: teal", "Colour: coral", "Colour: violet", "Colour: blue",
    "Colour: pink", "Colour: green", "Colour: sky", "Colour: clay",
)  # fmt: skip

VERBS = (
    Verb("undo", "Undo", "Edit", ("Ctrl+Z",), "undo"),
    Verb("redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Verb("grow", "Grow", "Take", ("G",), "song"),
    Verb("grow_here", "Grow from the playhead", "Take", ("Shift+G",), "node"),
    Verb("more_like_this", "More like this", "Take", ("M",), "grown"),
    Verb("auto_continue", "Grow on by itself, or stop", "Take", ("Ctrl+G",), "song"),
    Verb("refine", "Refine to full quality", "Take", ("R",), "node"),
    Verb("resume", "Resume an interrupted take", "Take", ("Shift+R",), "interrupted"),
    Verb("cancel_one", "Cancel what works on the take", "Take", ("Ctrl+Shift+.",), "busy"),
    Verb("cancel_all", "Cancel all jobs", "Take", ("Ctrl+.",), "jobs"),
    Verb("favourite", "Favourite", "Take", ("F",), "node", rule_above=True),
    Verb("rename", "Rename take", "Take", ("F2",), "node"),
    Verb("note", "Write a note", "Take", ("N",), "node"),
    *(
        Verb(f"rate_{stars}", text, "Take", (str(stars),), "node", under="Rate")
        for stars, text in enumerate(_STARS)
    ),
    *(
        Verb(f"colour_{number}", text, "Take", (f"Ctrl+{number}",), "node", under="Colour")
        for number, text in enumerate(_COLOURS, 1)
    ),
    Verb("colour_0", "Colour by artist", "Take", ("Ctrl+9",), "node", under="Colour"),
)


class TakeVerbs(QObject):
    """They act on the selected take, or on all that are chosen together."""

    rename_wanted = Signal()
    note_wanted = Signal()
    grown = Signal()  # a growth began with what the settings say

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.auto = AutoGrow(desk.state, self._grow_on)

    # ---------------------------------------------------------------- growing

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
        grown = self._start(self.desk.state.selected, wish, at)
        if grown:
            self.grown.emit()
            self.desk.show(grown[0])
            self.desk.deck.audition()
            if dropped := engine_door.dropped_characters(song.pack, wish.lyrics):
                self.desk.notices.tell(
                    tr("Left out of the lyrics: {signs}", signs=dropped),
                    tr("This model has no sign for them."),
                )

    def _start(self, parent: int | None, wish: Growth, at: float | None) -> tuple[int, ...]:
        """Grow as wished; the new takes, none if a problem was told."""
        song = self.desk.state.song
        assert song is not None
        brief = replace(
            song.brief, default=conditioning(wish), total_seconds=wish.total_seconds, lyrics=wish.lyrics
        )
        sampling = Sampling(wish.temperature, wish.top_k, wish.top_p)
        grown: list[int] = []

        def start() -> None:
            grown.extend(
                self.desk.bridge.grow(parent, wish.seconds, wish.count, wish.seed, sampling, brief, at)
            )

        self.desk.guard(start)
        return tuple(grown)

    def more_like_this(self) -> None:
        """As many siblings as wished: same place, same recipe, new seeds."""
        song, node, growth = self.desk.state.song, self.desk.state.node, self.desk.growth
        if song is None or node is None or node.recipe is None or growth is None:
            return
        recipe, start = node.recipe, song.seconds(node.start)
        seconds = song.seconds(node.target or node.lengths[song.top])
        drawn = Sampling(recipe.temperature, recipe.top_k, recipe.top_p)
        grown: list[int] = []

        def begin() -> None:
            at = None if node.parent is None else start
            grown.extend(
                self.desk.bridge.grow(node.parent, seconds, growth().count, None, drawn, recipe.brief, at)
            )

        if self.desk.guard(begin):
            self.desk.show(grown[0])
            self.desk.deck.audition()

    def auto_continue(self) -> None:
        """Grow on by itself until the wished moment, or stop doing so."""
        if self.auto.until:
            self.auto.stop()
        elif self.desk.growth is not None:
            self.auto.start(self.desk.growth().until)

    def _grow_on(self, parent: int | None, most: float) -> tuple[int, ...]:
        """The next growth of those that follow by themselves; the view goes along if it was there."""
        assert self.desk.growth is not None
        wish = self.desk.growth()
        wish = replace(wish, seconds=min(wish.seconds, most), seed=None)
        follows = self.desk.state.selected == parent
        grown = self._start(parent, wish, None)
        if grown and follows:
            self.desk.show(grown[0])
        return grown

    def resume(self) -> None:
        """Go on with the interrupted takes that are chosen."""
        song = self.desk.state.song
        for node in self.desk.state.chosen:
            if song is not None and song.nodes[node].state == "interrupted":
                self.desk.guard(partial(self.desk.bridge.resume, node))

    def refine(self) -> None:
        """Bring the chosen paths to full quality."""
        for node in self.desk.state.chosen:
            self.desk.guard(partial(self.desk.bridge.refine, node))

    def cancel_one(self) -> None:
        """Stop the jobs that work on the chosen takes; what they made stays."""
        chosen = set(self.desk.state.chosen)
        for job, info in list(self.desk.state.jobs.items()):
            if chosen & set(info.nodes) and not info.quiet:
                self.desk.bridge.cancel(job)

    def cancel_all(self) -> None:
        """Stop every job."""
        self.auto.stop()
        for job, info in list(self.desk.state.jobs.items()):
            if not info.quiet:
                self.desk.bridge.cancel(job)

    # ---------------------------------------------------------------- taking back

    def undo(self) -> None:
        """Take back."""
        self.desk.guard(self.desk.bridge.undo)

    def redo(self) -> None:
        """Repeat."""
        self.desk.guard(self.desk.bridge.redo)

    # ---------------------------------------------------------------- marks

    def rename(self) -> None:
        """Put the cursor into the name."""
        self.rename_wanted.emit()

    def rename_to(self, node: int, name: str) -> None:
        """A new name for a take (it may be left already when the name arrives)."""
        song = self.desk.state.song
        if song is not None and node in song.nodes and song.nodes[node].name != name:
            self.desk.edit(Rename(node, name))

    def note(self) -> None:
        """Put the cursor into the note."""
        self.note_wanted.emit()

    def note_to(self, node: int, text: str) -> None:
        """Another note for a take (it may be left already when the text arrives)."""
        song = self.desk.state.song
        if song is not None and node in song.nodes and song.nodes[node].note != text:
            self.desk.edit(SetNote(node, text))

    def favourite(self) -> None:
        """Mark all that are chosen, or unmark them if all are marked."""
        song = self.desk.state.song
        if song is not None and self.desk.state.chosen:
            marked = not all(song.nodes[node].favourite for node in self.desk.state.chosen)
            edits = tuple(SetFavourite(node, marked) for node in self.desk.state.chosen)
            self.desk.edit(Together(edits, SetFavourite.label))

    def rate(self, rating: int) -> None:
        """Stars, 0 to 5."""
        edits = tuple(Rate(node, rating) for node in self.desk.state.chosen)
        if edits:
            self.desk.edit(Together(edits, Rate.label))

    def colour(self, number: int) -> None:
        """A swatch by its number from 1, 0 for the artist's colour."""
        name = SWATCHES[number - 1] if number else ""
        edits = tuple(SetColour(node, name) for node in self.desk.state.chosen)
        if edits:
            self.desk.edit(Together(edits, SetColour.label))


def conditioning(wish: Growth) -> Conditioning:
    """Who sings the next growth where no region says otherwise."""
    return Conditioning(wish.artists, (Weighted(wish.genre),) if wish.genre else ())
