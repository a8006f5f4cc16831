"""The journal of edits: what each changed, cell by cell, and how far it is in force. Lives in the song file.

Steps up to `applied` are in force, later ones have been undone and wait for redo; a new step drops
them. SQL runs on the store's connection, inside the store's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from engine.song.model import Step
from engine.song.records import Scalar

LIMIT = 500
"""How many steps are kept."""

WRITABLE = {
    "node": {
        "name",
        "rating",
        "favourite",
        "colour",
        "note",
        "hidden",
        "state",
        "words",
        "collapsed",
        "origin",
        "parent",
        "start",
        "ordinal",
        "recipe",
    },
    "song": {"title", "brief", "pulse"},
}
"""Cells that the journal may set: the file is data and never names anything else."""


@dataclass(frozen=True)
class CellChange:
    """One value that changed."""

    table: str
    row: int
    column: str
    old: Scalar
    new: Scalar


def _nodes(cells: Iterable[tuple[str, int, str, Scalar, Scalar]]) -> tuple[int, ...]:
    """The takes that a step's cells belong to, each once."""
    return tuple(dict.fromkeys(row for table, row, *_ in cells if table == "node"))


def write_cell(db: sqlite3.Connection, table: str, row: int, column: str, value: Scalar) -> None:
    """Set one cell."""
    if column not in WRITABLE.get(table, ()):
        raise ValueError(f"{table}.{column} cannot be edited")
    db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, row))


class Journal:
    """Undo and redo over one open song file."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def _applied(self) -> int:
        return int(self._db.execute("SELECT applied FROM history").fetchone()[0])

    def _next(self, back: bool) -> tuple[int, str, str] | None:
        """(seq, label, cells) of the step that undo (`back`) or redo would take."""
        where = "seq <= ? ORDER BY seq DESC" if back else "seq > ? ORDER BY seq"
        sql = f"SELECT seq, label, cells FROM step WHERE {where} LIMIT 1"
        found: tuple[int, str, str] | None = self._db.execute(sql, (self._applied(),)).fetchone()
        return found

    def label(self, back: bool) -> str | None:
        """What undo (`back`) or redo would take back or repeat; None if there is nothing."""
        step = self._next(back)
        return None if step is None else step[1]

    def steps(self) -> tuple[tuple[Step, ...], int]:
        """All kept steps, oldest first, and how many of them are in force."""
        rows = self._db.execute("SELECT seq, label, cells FROM step ORDER BY seq").fetchall()
        applied = self._applied()
        made = (Step(str(label), _nodes(json.loads(text))) for _, label, text in rows)
        return tuple(made), sum(seq <= applied for seq, _, _ in rows)

    def record(self, label: str, cells: list[CellChange]) -> None:
        """A new step in force; undone steps are dropped, and the oldest beyond the limit."""
        applied = self._applied()
        self._db.execute("DELETE FROM step WHERE seq > ?", (applied,))
        text = json.dumps([[c.table, c.row, c.column, c.old, c.new] for c in cells], ensure_ascii=False)
        self._db.execute("INSERT INTO step VALUES (?, ?, ?)", (applied + 1, label, text))
        self._db.execute("DELETE FROM step WHERE seq <= ?", (applied + 1 - LIMIT,))
        self._db.execute("UPDATE history SET applied = ?", (applied + 1,))

    def travel(self, back: bool) -> list[CellChange]:
        """Undo (`back`) or redo one step in the tables; returns its cells, empty if there is none."""
        step = self._next(back)
        if step is None:
            return []
        seq, _, text = step
        cells = [CellChange(*item) for item in json.loads(text)]
        for cell in reversed(cells) if back else cells:
            write_cell(self._db, cell.table, cell.row, cell.column, cell.old if back else cell.new)
        self._db.execute("UPDATE history SET applied = ?", (seq - 1 if back else seq,))
        return cells

    def reachable(self) -> set[int]:
        """Ids of nodes that some kept step mentions: undo or redo may bring them back."""
        found: set[int] = set()
        for (text,) in self._db.execute("SELECT cells FROM step"):
            for table, row, column, *values in json.loads(text):
                if table == "node":
                    found.add(row)
                    found.update(value for value in values if column == "parent" and value is not None)
        return found
