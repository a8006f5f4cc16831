"""The verbs of the song: frozen data handed to `SongStore.apply`.

Every edit comes down to cells, (table, row, column, new value): adding a take un-hides a fresh row,
pruning hides rows. So one journal of old and new cells undoes and redoes all of them alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from engine.delivery import check_beat, check_key
from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song import records
from engine.song.model import Node, Pulse, Recipe, Song, SungWord
from engine.song.shift import check_room, clock, shift_recipe, shift_words
from engine.song.tree import Codes, node_of, subtree


class Cell(NamedTuple):
    """A wanted value: `table` is 'node' or 'song' (whose only row is 1)."""

    table: str
    row: int
    column: str
    value: records.Scalar


@dataclass(frozen=True)
class AddNode:
    """A new take or clip. `start` is absolute (top tokens), inside the parent or at its end.

    An empty `name` becomes 'take 2·1' by position. A recipe whose `stream` is 0 gets the new
    node's id as its stream. `codes` (per level, finest first) are what a copied take begins with,
    `origin` says in words where they come from. The new id is in `Changes.added`.
    """

    label: ClassVar[str] = "Add take"
    parent: int | None
    kind: str = "take"
    start: int = 0
    target: int = 0
    recipe: Recipe | None = None
    name: str = ""
    state: str = "growing"
    colour: str = ""
    note: str = ""
    words: tuple[SungWord, ...] = ()
    origin: str = ""
    codes: tuple[Codes, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Rename:
    """Give a node a name of its own."""

    label: ClassVar[str] = "Rename"
    node: int
    name: str

    def cells(self, song: Song) -> list[Cell]:
        """The new name."""
        return [Cell("node", self.node, "name", self.name)]


@dataclass(frozen=True)
class Rate:
    """Stars, 0 to 5."""

    label: ClassVar[str] = "Rate"
    node: int
    rating: int

    def __post_init__(self) -> None:
        if not 0 <= self.rating <= 5:
            raise ValueError(f"rating {self.rating} is not between 0 and 5")

    def cells(self, song: Song) -> list[Cell]:
        """The new rating."""
        return [Cell("node", self.node, "rating", self.rating)]


@dataclass(frozen=True)
class SetFavourite:
    """Mark or unmark a favourite."""

    label: ClassVar[str] = "Favourite"
    node: int
    favourite: bool

    def cells(self, song: Song) -> list[Cell]:
        """The new mark."""
        return [Cell("node", self.node, "favourite", int(self.favourite))]


@dataclass(frozen=True)
class SetColour:
    """A colour for a node's card; empty means by artist."""

    label: ClassVar[str] = "Colour"
    node: int
    colour: str

    def cells(self, song: Song) -> list[Cell]:
        """The new colour."""
        return [Cell("node", self.node, "colour", self.colour)]


@dataclass(frozen=True)
class SetNote:
    """Free text at a node."""

    label: ClassVar[str] = "Note"
    node: int
    note: str

    def cells(self, song: Song) -> list[Cell]:
        """The new note."""
        return [Cell("node", self.node, "note", self.note)]


@dataclass(frozen=True)
class SetWords:
    """Where the words are sung in a node: from alignment, or moved by hand."""

    label: ClassVar[str] = "Move words"
    node: int
    words: tuple[SungWord, ...]

    def cells(self, song: Song) -> list[Cell]:
        """The new words."""
        return [Cell("node", self.node, "words", records.words_to_text(self.words))]


@dataclass(frozen=True)
class KeepWords:
    """Where the model was heard to sing the words. Not undoable: found, not wished for."""

    label: ClassVar[str] = "Words heard"
    node: int
    words: tuple[SungWord, ...]

    def cells(self, song: Song) -> list[Cell]:
        """The new words."""
        return [Cell("node", self.node, "words", records.words_to_text(self.words))]


@dataclass(frozen=True)
class Prune:
    """Take a node and everything grown from it out of the tree."""

    label: ClassVar[str] = "Prune"
    node: int

    def cells(self, song: Song) -> list[Cell]:
        """Hide the subtree."""
        return [Cell("node", node, "hidden", 1) for node in subtree(song, self.node)]


@dataclass(frozen=True)
class SetCollapsed:
    """Fold away what grew from a node, or show it again."""

    label: ClassVar[str] = "Collapse"
    node: int
    collapsed: bool

    def cells(self, song: Song) -> list[Cell]:
        """The new mark."""
        return [Cell("node", self.node, "collapsed", int(self.collapsed))]


@dataclass(frozen=True)
class Reattach:
    """Move a node and all that grew from it: it then branches from `parent` at `start` (absolute top tokens).

    Words and the regions and cues of its recipes move along in time; the codes stay what they are.
    """

    label: ClassVar[str] = "Re-attach"
    node: int
    parent: int | None
    start: int = 0

    def cells(self, song: Song) -> list[Cell]:
        """The new place of the node, and the new positions of the whole subtree.

        Raises UserProblem where it cannot go: under itself, outside the parent, past the song's end,
        or while something in it grows.
        """
        moved = [song.nodes[node] for node in subtree(song, self.node)]
        self._check(song, moved)
        by = self.start - moved[0].start
        if self.parent == moved[0].parent and not by:
            return []
        cells = [Cell("node", self.node, "parent", self.parent)]
        for item in moved:
            cells += _moved(song, item, by)
        return cells

    def _check(self, song: Song, moved: list[Node]) -> None:
        first, last = 0, 0
        if self.parent is not None:
            target = node_of(song, self.parent)
            first, last = target.start, song.end(target)
        name = moved[0].name
        if any(item.id == self.parent for item in moved):
            raise UserProblem(
                "'{name}' cannot grow from itself.", "Drop it on a take outside its branch.", name=name
            )
        if not first <= self.start <= last:
            raise UserProblem(
                "'{name}' cannot begin at {start:.2f} s: the other take lasts from {first:.2f} s to "
                "{last:.2f} s.",
                "Choose a moment inside the take.",
                name=name,
                start=song.seconds(self.start),
                first=song.seconds(first),
                last=song.seconds(last),
            )
        for item in moved:
            if item.state == "growing":
                raise UserProblem(
                    "'{take}' is still growing.", "Wait until it is done or cancel it.", take=item.name
                )
            check_room(song, item.recipe, self.start - moved[0].start + song.end(item))


def _moved(song: Song, item: Node, by: int) -> list[Cell]:
    """The cells of one node that moves `by` top tokens together with its branch."""
    here = f"moved from {clock(song.seconds(item.start))}"
    cells = [Cell("node", item.id, "origin", item.origin or here)]
    if by:
        cells.append(Cell("node", item.id, "start", item.start + by))
        if item.words:
            words = shift_words(item.words, song.seconds(by))
            cells.append(Cell("node", item.id, "words", records.words_to_text(words)))
        if item.recipe is not None and (item.recipe.brief.regions or item.recipe.brief.cues):
            recipe = shift_recipe(item.recipe, song.seconds(by))
            cells.append(Cell("node", item.id, "recipe", records.recipe_to_text(recipe)))
    return cells


@dataclass(frozen=True)
class SetTitle:
    """The song's title."""

    label: ClassVar[str] = "Title"
    title: str

    def cells(self, song: Song) -> list[Cell]:
        """The new title."""
        return [Cell("song", 1, "title", self.title)]


@dataclass(frozen=True)
class SetBrief:
    """What the next growth sings: artists, genres, regions, lyrics, total length."""

    label: ClassVar[str] = "Conditioning"
    brief: Brief

    def cells(self, song: Song) -> list[Cell]:
        """The new brief."""
        return [Cell("song", 1, "brief", records.brief_to_text(self.brief))]


@dataclass(frozen=True)
class SetPulse:
    """Tempo and key by hand, where they are to be other than measured. UserProblem for what cannot be."""

    label: ClassVar[str] = "Tempo and key"
    pulse: Pulse

    def cells(self, song: Song) -> list[Cell]:
        """The new values."""
        check_beat(self.pulse.tempo, self.pulse.meter)
        check_key(self.pulse.key)
        return [Cell("song", 1, "pulse", records.pulse_to_text(self.pulse))]


@dataclass(frozen=True)
class SetState:
    """Where the making of a node stands: growing, interrupted or done. Not undoable: work, not a wish."""

    label: ClassVar[str] = "State"
    node: int
    state: str

    def __post_init__(self) -> None:
        if self.state not in records.STATES:
            raise ValueError(f"unknown state {self.state!r}")

    def cells(self, song: Song) -> list[Cell]:
        """The new state."""
        return [Cell("node", self.node, "state", self.state)]


Single = (
    AddNode
    | Rename
    | Rate
    | SetFavourite
    | SetColour
    | SetNote
    | SetWords
    | KeepWords
    | SetCollapsed
    | Prune
    | Reattach
    | SetTitle
    | SetBrief
    | SetPulse
    | SetState
)


@dataclass(frozen=True)
class Together:
    """Several edits as one step of undo (a growth of four takes, a rating of a whole selection)."""

    edits: tuple[Single, ...]
    label: str = "Edit"


Edit = Single | Together
