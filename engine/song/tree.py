"""The tree of takes as pure functions over a `Song`: who comes from whom, and a path's codes in one piece.

Positions are absolute top-level tokens. A node's parent counts only up to the node's `start`; if that
lies before the parent's own start, the parent contributes nothing and its ancestors are cut as well.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from engine.errors import UserProblem
from engine.song.model import Node, Song

Codes = npt.NDArray[np.int64]
CodesOf = Callable[[int, int], Codes]
"""(node, level) -> the node's own codes of that level."""


def node_of(song: Song, node: int) -> Node:
    """The node with this id.

    Raises UserProblem if the song has none such (or it was pruned).
    """
    try:
        return song.nodes[node]
    except KeyError:
        raise UserProblem(
            "This song has no take {take}.", "List its takes with `coppice tree SONG`.", take=node
        ) from None


def children_by_parent(song: Song) -> dict[int | None, list[int]]:
    """For every parent (None: the root) its children, oldest first, in one pass; leaves are absent."""
    found: dict[int | None, list[int]] = {}
    for node in sorted(song.nodes):
        found.setdefault(song.nodes[node].parent, []).append(node)
    return found


def children(song: Song, node: int | None) -> tuple[int, ...]:
    """Ids of a node's children (None: the roots), oldest first."""
    return tuple(sorted(key for key, item in song.nodes.items() if item.parent == node))


def siblings(song: Song, node: int) -> tuple[int, ...]:
    """Ids of all children of the node's parent, itself included, oldest first."""
    return children(song, node_of(song, node).parent)


def path(song: Song, node: int) -> tuple[int, ...]:
    """Ids from the root down to the node, itself included."""
    found: list[int] = []
    at: int | None = node
    while at is not None:
        found.append(at)
        at = node_of(song, at).parent
    return tuple(reversed(found))


def subtree(song: Song, node: int) -> tuple[int, ...]:
    """The node and all its descendants, parents before children."""
    node_of(song, node)
    below = children_by_parent(song)
    found = [node]
    for item in found:  # grows while it is walked: breadth first
        found.extend(below.get(item, ()))
    return tuple(found)


def leaves(song: Song) -> tuple[int, ...]:
    """Ids of the nodes without children, oldest first."""
    parents = {item.parent for item in song.nodes.values()}
    return tuple(node for node in sorted(song.nodes) if node not in parents)


def branch_positions(song: Song, node: int) -> tuple[int, ...]:
    """The distinct positions (absolute top tokens) at which other takes leave this one, ascending."""
    return tuple(sorted({item.start for item in song.nodes.values() if item.parent == node}))


def spans(song: Song, node: int) -> tuple[tuple[int, int, int], ...]:
    """The path as heard: (node, from, to) in absolute top tokens, in time order, empty pieces left out.

    A piece lasts up to where the next one on the path begins; the last up to the end of its own
    top-level codes.
    """
    pieces: list[tuple[int, int, int]] = []
    cut = song.end(node_of(song, node))
    for item in reversed(path(song, node)):
        start, end = song.nodes[item].start, min(cut, song.end(song.nodes[item]))
        if end > start:
            pieces.append((item, start, end))
        cut = min(cut, start)
    return tuple(reversed(pieces))


def branch_point(song: Song, node: int, position: int) -> tuple[int | None, int]:
    """(take, position) that something beginning at an absolute position of a path branches from.

    A position at or before a take's own start belongs to the ancestor that sounds there; 0 is the root.
    """
    at: int | None = node
    while at is not None and position <= song.nodes[at].start:
        at = song.nodes[at].parent
    return at, position if at is not None else 0


def path_codes(song: Song, codes_of: CodesOf, node: int, level: int, end: int | None = None) -> Codes:
    """The path's codes of one level from position 0 as far as they are known without a hole, int64.

    Each ancestor is cut at the branch point; `end` (absolute top tokens) cuts the whole. Where an
    ancestor lacks codes of this level (not refined that far), the result ends there.
    """
    ratio = song.hops[song.top] // song.hops[level]
    limit = song.end(node_of(song, node)) if end is None else end
    known: list[Codes] = []
    length = 0
    for item, start, stop in spans(song, node):
        stop = min(stop, limit)
        if length < start * ratio or stop <= start:
            break
        known.append(codes_of(item, level)[: (stop - start) * ratio])
        length += len(known[-1])
    return np.concatenate(known) if known else np.zeros(0, dtype=np.int64)
