"""What an edit changed: the views redraw from this and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """`nodes`: changed, come or gone; `structure`: a node came or went; `song`: the song's own fields.

    `added` lists the nodes this edit created, in the order they were asked for.
    """

    nodes: frozenset[int] = frozenset()
    structure: bool = False
    song: bool = False
    added: tuple[int, ...] = ()

    def __or__(self, other: Changes) -> Changes:
        """Both together."""
        return Changes(
            self.nodes | other.nodes,
            self.structure or other.structure,
            self.song or other.song,
            self.added + other.added,
        )

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.nodes) or self.structure or self.song
