"""The refinements that wait or run, kept in the song file so that a restart finds them again.

Not part of undo: work, not a wish about the song.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass


@dataclass(frozen=True)
class Waiting:
    """A take to be brought down to `level`, so many stretches (`rows`) at once; `held`: paused by the user."""

    node: int
    level: int
    rows: int = 1
    held: bool = False


class WaitingList:
    """The table `waiting` of an open song."""

    def __init__(
        self, db: sqlite3.Connection, transaction: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._db, self._transaction = db, transaction

    def read(self) -> tuple[Waiting, ...]:
        """What waits, in order."""
        rows = self._db.execute("SELECT node, level, rows, held FROM waiting ORDER BY place")
        return tuple(Waiting(node, level, count, bool(held)) for node, level, count, held in rows)

    def keep(self, items: Sequence[Waiting]) -> None:
        """Put these in place of what was there. UserProblem if the file cannot be written."""
        with self._transaction():
            self._db.execute("DELETE FROM waiting")
            self._db.executemany(
                "INSERT INTO waiting VALUES (?, ?, ?, ?, ?)",
                [(place, one.node, one.level, one.rows, one.held) for place, one in enumerate(items)],
            )
