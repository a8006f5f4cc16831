"""Which level each stretch of a path is rendered from: pure functions over a song snapshot."""

from __future__ import annotations

import numpy as np

from engine.commands import Stretch
from engine.errors import UserProblem
from engine.phrases import Phrase
from engine.song.model import Song
from engine.song.tree import Codes, CodesOf, path_codes, spans

Pieces = list[tuple[int, int, Codes]]  # level, first top token, codes


def level_name(song: Song, level: int) -> Phrase:
    """'draft' for the top level, 'full' for the bottom, 'middle' between."""
    return Phrase("full") if level == 0 else Phrase("draft") if level == song.top else Phrase("middle")


def level_of_name(song: Song, name: str) -> int | None:
    """The level a name stands for, None for 'best'; UserProblem for any other word."""
    levels = {"draft": song.top, "middle": min(1, song.top), "full": 0, "best": None}
    if name not in levels:
        raise UserProblem(
            "There is no level called '{name}'.", "Choose draft, middle, full or best.", name=name
        )
    return levels[name]


def best_spans(song: Song, codes_of: CodesOf, node: int) -> tuple[Stretch, ...]:
    """The path in time order, each stretch at the finest level it has."""
    pieces: Pieces = []
    for item, start, end in spans(song, node):
        at = start
        for level in range(song.top + 1):
            ratio = song.hops[-1] // song.hops[level]
            stop = min(end, start + song.nodes[item].lengths[level] // ratio)
            if stop > at:
                codes = codes_of(item, level)[(at - start) * ratio : (stop - start) * ratio]
                pieces.append((level, at, codes))
                at = stop
    return _merged(song, codes_of, node, pieces)


def level_spans(song: Song, codes_of: CodesOf, node: int, level: int) -> tuple[Stretch, ...]:
    """The whole path at one level; UserProblem if a part of it is not refined that far."""
    pieces: Pieces = []
    ratio = song.hops[-1] // song.hops[level]
    for item, start, end in spans(song, node):
        codes = codes_of(item, level)[: (end - start) * ratio]
        if len(codes) < (end - start) * ratio:
            raise UserProblem(
                "{take} on this path is not refined to the {level} level.",
                "Refine it first, or choose the level 'best'.",
                take=song.nodes[item].name,
                level=level_name(song, level),
            )
        pieces.append((level, start, codes))
    return _merged(song, codes_of, node, pieces)


def _merged(song: Song, codes_of: CodesOf, node: int, pieces: Pieces) -> tuple[Stretch, ...]:
    """Neighbours of one level joined, so that no seam is decoded where there need be none."""
    if not pieces:
        raise UserProblem("There is nothing on this path yet.", "Grow it first.")
    joined: Pieces = []
    for level, at, codes in pieces:
        if joined and joined[-1][0] == level:
            joined[-1] = (level, joined[-1][1], np.concatenate([joined[-1][2], codes]))
        else:
            joined.append((level, at, codes))
    return tuple(
        Stretch(level, codes, _before(song, codes_of, node, level, at)) for level, at, codes in joined
    )


def _before(song: Song, codes_of: CodesOf, node: int, level: int, at: int) -> Codes:
    """The path's codes of one level up to top token `at`; none where they do not reach it."""
    codes = path_codes(song, codes_of, node, level, at)
    reached = len(codes) == at * (song.hops[-1] // song.hops[level])
    return codes if reached else codes[:0]
