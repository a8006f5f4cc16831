"""The verbs of the song: frozen data handed to `SongStore.apply`.

Every edit comes down to cells, (table, row, column, new value): adding a take un-hides a fresh row,
pruning hides rows. So one journal of old and new cells undoes and redoes all of them alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from engine.labels.conditioning import Brief
from engine.song import records
from engine.song.model import Recipe, Song, SungWord
from engine.song.tree import subtree


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
    node's id as its stream. The new id is in `Changes.added`.
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
class Prune:
    """Take a node and everything grown from it out of the tree."""

    label: ClassVar[str] = "Prune"
    node: int

    def cells(self, song: Song) -> list[Cell]:
        """Hide the subtree."""
        return [Cell("node", node, "hidden", 1) for node in subtree(song, self.node)]


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
    | Prune
    | SetTitle
    | SetBrief
    | SetState
)


@dataclass(frozen=True)
class Together:
    """Several edits as one step of undo (a growth of four takes, a rating of a whole selection)."""

    edits: tuple[Single, ...]
    label: str = "Edit"


Edit = Single | Together
