"""The song as immutable plain data: a tree of takes (nodes).

Positions are absolute, in top-level tokens from the start of the song; a node's own codes begin at
`start` and its parent's codes count only up to there. Levels: 0 = bottom (full), last = top (draft).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from engine.labels.conditioning import Brief


@dataclass(frozen=True)
class Recipe:
    """All that is needed to make a take again: same recipe, pack and device give the same codes."""

    seed: int
    stream: int  # second half of the random key; the id of the node that was first grown with it
    temperature: float
    top_p: float
    top_k: int
    brief: Brief


@dataclass(frozen=True)
class SungWord:
    """One word as sung: seconds from the start of the song; confidence 0 to 1, 1 when placed by hand."""

    text: str
    start: float
    end: float
    confidence: float = 1.0


@dataclass(frozen=True)
class Node:
    """One take. `lengths[level]` counts its own saved codes; `target` is the wanted top-level length."""

    id: int
    parent: int | None
    kind: str  # "clip" | "take"
    name: str
    start: int
    target: int
    lengths: tuple[int, ...]
    state: str  # "growing" | "interrupted" | "done"
    recipe: Recipe | None = None
    rating: int = 0
    favourite: bool = False
    colour: str = ""
    note: str = ""
    words: tuple[SungWord, ...] = ()
    collapsed: bool = False  # what grew from it is folded away in the tree
    origin: str = ""  # where its codes come from, in words, if its recipe alone does not give them


@dataclass(frozen=True)
class Pulse:
    """Tempo and key as a hand has set them; what is None or empty is as measured.

    `tempo` in beats per minute, `downbeat` is a moment (seconds) at which a bar begins, `meter` counts the beats of
    a bar, `key` is written as in 'D minor'.
    """

    tempo: float | None = None
    downbeat: float | None = None
    meter: int | None = None
    key: str = ""


@dataclass(frozen=True)
class Song:
    """One snapshot of the song; edits return a new one.

    `codebooks`: which ones its codes are of (engine/packs/codebooks.py); "" if that is not known.
    """

    title: str
    pack: str
    sample_rate: int
    hops: tuple[int, ...]
    brief: Brief
    nodes: Mapping[int, Node]
    pulse: Pulse = Pulse()
    codebooks: str = ""

    @property
    def top(self) -> int:
        """Index of the top (draft) level."""
        return len(self.hops) - 1

    def seconds(self, tokens: int) -> float:
        """Top-level tokens to seconds."""
        return tokens * self.hops[-1] / self.sample_rate

    def end(self, node: Node) -> int:
        """Absolute end of a node's own codes, in top-level tokens."""
        return node.start + node.lengths[self.top]


class Step(NamedTuple):
    """What was done, and the ids of the takes it was done to (none: to the song)."""

    label: str
    nodes: tuple[int, ...]
