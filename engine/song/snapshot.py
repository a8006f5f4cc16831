"""The tables read as an immutable snapshot: the whole song, or only what an edit has changed of it.

Nothing here writes. Raises ValueError, KeyError or TypeError for rows that are no song as we write them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from engine.song import records
from engine.song.changes import Changes
from engine.song.model import Node, Song

Lengths = Mapping[tuple[int, int], int]
"""(node, level) -> how many tokens of its own it has there; nodes without codes are left out."""

_NODE_COLUMNS = (
    "id, parent, kind, name, start, target, state, recipe, rating, favourite, colour, note, words,"
    " collapsed, origin"
)


def read_lengths(db: sqlite3.Connection) -> dict[tuple[int, int], int]:
    """How many tokens every node has by level."""
    ends = db.execute("SELECT node, level, MAX(offset + count) FROM chunk GROUP BY node, level")
    return {(node, level): end for node, level, end in ends}


def read_song(db: sqlite3.Connection, lengths: Lengths) -> Song:
    """The whole song; hidden nodes are not in it."""
    row = db.execute("SELECT title, pack, sample_rate, hops, brief, pulse, codebooks FROM song").fetchone()
    title, pack, rate, hops, brief, pulse, codebooks = row
    hop_list = tuple(int(hop) for hop in json.loads(hops))
    if not hop_list:
        raise ValueError("no levels")
    rows = db.execute(f"SELECT {_NODE_COLUMNS} FROM node WHERE NOT hidden ORDER BY id")
    nodes = {item[0]: _node(item, lengths, len(hop_list)) for item in rows}
    wish, by_hand = records.brief_from_text(brief), records.pulse_from_text(pulse)
    return Song(title, pack, rate, hop_list, wish, MappingProxyType(nodes), by_hand, codebooks)


def refreshed(db: sqlite3.Connection, song: Song, lengths: Lengths, changes: Changes) -> Song:
    """`song` brought up to date with the tables where `changes` says so; equal to what `read_song` would give."""
    nodes = dict(song.nodes)
    for node in changes.nodes:
        sql = f"SELECT {_NODE_COLUMNS} FROM node WHERE id = ? AND NOT hidden"
        row = db.execute(sql, (node,)).fetchone()
        if row is None:
            nodes.pop(node, None)
        else:
            nodes[node] = _node(row, lengths, len(song.hops))
    if changes.structure:
        nodes = dict(sorted(nodes.items()))
    song = replace(song, nodes=MappingProxyType(nodes))
    if not changes.song:
        return song
    title, brief, pulse = db.execute("SELECT title, brief, pulse FROM song").fetchone()
    wish, by_hand = records.brief_from_text(brief), records.pulse_from_text(pulse)
    return replace(song, title=title, brief=wish, pulse=by_hand)


def _node(row: tuple[object, ...], lengths: Lengths, levels: int) -> Node:
    (
        node, parent, kind, name, start, target, state, recipe, rating, favourite, colour, note, words,
        collapsed, origin,
    ) = row  # fmt: skip
    own = tuple(lengths.get((node, level), 0) for level in range(levels))  # type: ignore[arg-type]
    return Node(
        node, parent, kind, name, start, target, own, state, records.recipe_from_text(recipe),  # type: ignore[arg-type]
        rating, bool(favourite), colour, note, records.words_from_text(words),  # type: ignore[arg-type]
        bool(collapsed), origin,  # type: ignore[arg-type]
    )  # fmt: skip
