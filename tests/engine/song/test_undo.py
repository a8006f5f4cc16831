"""The journal by itself, and that a hostile file cannot make it write elsewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.song import files
from engine.song.undo import CellChange, Journal

SCHEMA = Path(files.__file__).with_name("schema.sql").read_text("utf-8")


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    opened.executescript(SCHEMA)
    opened.execute(
        "INSERT INTO song (id, title, pack, sample_rate, hops, brief) VALUES (1, 'new', 'p', 1, '[1]', '{}')"
    )
    yield opened
    opened.close()


def title(db: sqlite3.Connection) -> str:
    return str(db.execute("SELECT title FROM song").fetchone()[0])


def test_the_steps_and_how_many_hold(db: sqlite3.Connection) -> None:
    journal = Journal(db)
    assert journal.steps() == ((), 0)
    for label in ("One", "Two", "Three"):
        journal.record(label, [CellChange("song", 1, "title", "old", label)])
    journal.travel(back=True)
    assert journal.steps() == ((("One", ()), ("Two", ()), ("Three", ())), 2)
    cells = [CellChange("node", 7, "name", "old", "new"), CellChange("song", 1, "title", "old", "new")]
    journal.record(
        "Four", [*cells, CellChange("node", 7, "rating", 0, 1), CellChange("node", 5, "rating", 0, 1)]
    )
    assert journal.steps() == ((("One", ()), ("Two", ()), ("Four", (7, 5))), 3)


def test_back_and_forth(db: sqlite3.Connection) -> None:
    journal = Journal(db)
    assert journal.label(back=True) is None
    change = CellChange("song", 1, "title", "old", "new")
    journal.record("Title", [change])
    assert journal.travel(back=True) == [change]
    assert (title(db), journal.label(back=False)) == ("old", "Title")
    assert journal.travel(back=True) == []
    assert journal.travel(back=False) == [change]
    assert title(db) == "new"


def test_a_new_step_ends_redo(db: sqlite3.Connection) -> None:
    journal = Journal(db)
    journal.record("A", [CellChange("song", 1, "title", "a", "b")])
    journal.travel(back=True)
    journal.record("B", [CellChange("node", 7, "rating", 0, 1)])
    assert journal.label(back=False) is None
    assert journal.label(back=True) == "B"
    assert journal.reachable() == {7}


@pytest.mark.parametrize(("table", "column"), [("step", "cells"), ("song", "hops"), ("node; DROP", "name")])
def test_a_hostile_step_is_refused(db: sqlite3.Connection, table: str, column: str) -> None:
    journal = Journal(db)
    journal.record("X", [CellChange(table, 1, column, "1", "2")])
    with pytest.raises(ValueError, match="cannot be edited"):
        journal.travel(back=True)
