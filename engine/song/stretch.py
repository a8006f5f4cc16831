"""Stretches of music taken out of one take and put into another: graft, trim, cut. Pure; no model involved.

A stretch is cut at whole top-level tokens, so that every level is cut at the same moment. What comes out
are `AddNode` edits whose codes are copies, so undo, redo and reopening need nothing of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from engine.errors import UserProblem
from engine.song import tree
from engine.song.edits import AddNode, Together
from engine.song.model import Recipe, Song, SungWord
from engine.song.shift import check_room, clock, shift_recipe, shift_words
from engine.song.tree import Codes, CodesOf

Shaping = Callable[[Song, CodesOf, int, int, int], Together]
"""`trim` or `cut`: (song, codes, take, first, last top token) -> the edit."""


@dataclass(frozen=True, eq=False)
class Stretch:
    """Music with all that is known of it, apart from any song.

    `codes[level]` begin where the stretch begins and may end early on levels that were not refined;
    `words` and the regions of `recipe` are in seconds from its beginning.
    """

    pack: str
    sample_rate: int
    hops: tuple[int, ...]
    codes: tuple[Codes, ...]
    recipe: Recipe | None
    words: tuple[SungWord, ...]
    source: str  # 'take 2·1, 0:04.0–0:09.0'

    @property
    def length(self) -> int:
        """Top-level tokens."""
        return len(self.codes[-1])

    @property
    def seconds(self) -> float:
        """How long it sounds."""
        return self.length * self.hops[-1] / self.sample_rate


def take(song: Song, codes_of: CodesOf, node: int, start: int, end: int) -> Stretch:
    """The music from `start` to `end` (absolute top tokens) of the path to `node`.

    Raises UserProblem if there is none.
    """
    start, end = max(0, start), min(end, song.end(tree.node_of(song, node)))
    pieces = [
        (item, max(first, start), min(last, end))
        for item, first, last in tree.spans(song, node)
        if last > start and first < end
    ]
    if start >= end or not pieces:
        raise UserProblem("There is no music in the selection.", "Select a stretch of the take.")
    begin, stop = song.seconds(start), song.seconds(end)
    owner = song.nodes[pieces[0][0]]
    words = tuple(
        word
        for item, first, last in pieces
        for word in song.nodes[item].words
        if word.end > song.seconds(first) and word.start < song.seconds(last)
    )
    return Stretch(
        song.pack,
        song.sample_rate,
        song.hops,
        tuple(_codes(song, codes_of, pieces, level) for level in range(len(song.hops))),
        None if owner.recipe is None else shift_recipe(owner.recipe, -begin),
        shift_words(words, -begin),
        f"{song.nodes[pieces[-1][0]].name}, {clock(begin)}–{clock(stop)}",
    )


def _codes(song: Song, codes_of: CodesOf, pieces: list[tuple[int, int, int]], level: int) -> Codes:
    """One level's codes of the pieces, up to the first hole, in whole top tokens."""
    ratio = song.hops[song.top] // song.hops[level]
    known: list[Codes] = []
    for item, first, last in pieces:
        own = codes_of(item, level)
        begin = (first - song.nodes[item].start) * ratio
        piece = own[begin : begin + (last - first) * ratio]
        known.append(piece[: len(piece) // ratio * ratio])
        if len(known[-1]) < (last - first) * ratio:
            break
    return np.concatenate(known) if known else np.zeros(0, dtype=np.int64)


def own(song: Song, codes_of: CodesOf, node: int, title: str = "") -> Stretch:
    """All of a take's own music; with a song's `title` its source tells that too."""
    item = tree.node_of(song, node)
    if not item.lengths[song.top]:
        raise UserProblem("'{take}' has no music yet.", "Grow or resume it first.", take=item.name)
    found = take(song, codes_of, node, item.start, song.end(item))
    return replace(found, source=f"{title}: {found.source}") if title else found


def graft(song: Song, stretch: Stretch, node: int | None, position: int, made: str = "graft of") -> Together:
    """The edit that lets a stretch follow the path to `node` at `position` (absolute top tokens).

    None puts it at the root. Raises UserProblem if it was made by another pack or does not fit.
    """
    if (stretch.pack, stretch.sample_rate, stretch.hops) != (song.pack, song.sample_rate, song.hops):
        raise UserProblem(
            "That music was made with the pack '{other}', this song with '{pack}'.",
            "Export it as a sound file and add that as a clip.",
            other=stretch.pack,
            pack=song.pack,
        )
    parent, start = (None, 0) if node is None else tree.branch_point(song, node, position)
    by = song.seconds(start)
    recipe = stretch.recipe
    if recipe is not None:
        recipe = shift_recipe(recipe, by)
        recipe = replace(recipe, brief=replace(recipe.brief, total_seconds=song.brief.total_seconds))
    check_room(song, recipe, start + stretch.length)
    added = AddNode(
        parent,
        start=start,
        target=stretch.length,
        recipe=recipe,
        state="done",
        words=shift_words(stretch.words, by),
        origin=f"{made} {stretch.source}",
        codes=stretch.codes,
    )
    return Together((added,), made.partition(" ")[0].capitalize())


def trim(song: Song, codes_of: CodesOf, node: int, start: int, end: int) -> Together:
    """The edit that keeps only [start, end) (absolute top tokens) of the path to `node`, as a new root take."""
    return graft(song, take(song, codes_of, node, start, end), None, 0, "trim of")


def cut(song: Song, codes_of: CodesOf, node: int, start: int, end: int) -> Together:
    """The edit that leaves [start, end) (absolute top tokens) out of the path to `node`, as a new take.

    What comes after is copied and joined to what was before; cutting off the end copies the rest of
    the take that is cut. Raises UserProblem if nothing would be left.
    """
    last = song.end(tree.node_of(song, node))
    start, end = max(0, start), min(end, last)
    if start >= end:
        raise UserProblem("There is no music in the selection.", "Select a stretch of the take.")
    if start == 0 and end >= last:
        raise UserProblem("Nothing would be left of the take.", "Select less, or prune the take.")
    if end < last:
        return graft(song, take(song, codes_of, node, end, last), node, start, "cut from")
    kept, _ = tree.branch_point(song, node, start)
    assert kept is not None  # start > 0 here
    rest = take(song, codes_of, kept, song.nodes[kept].start, start)
    return graft(song, rest, song.nodes[kept].parent, song.nodes[kept].start, "cut from")
