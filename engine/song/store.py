"""The open song: the only place that writes its nodes and codes; `snapshot.py` reads them.

Edits change the song in one transaction each and return `Changes`; codes are appended beside them and
stay outside undo. `song` is an immutable snapshot. Use from one thread.
Durability is argued in docs/decisions/0010-song-file.md.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song import files, records, snapshot, tree
from engine.song.changes import Changes
from engine.song.edits import AddNode, Cell, Edit, KeepWords, Reattach, SetState, Single, Together
from engine.song.model import Song, Step
from engine.song.syncer import Syncer
from engine.song.undo import CellChange, Journal, write_cell
from engine.song.waiting import WaitingList

Codes = npt.NDArray[np.int64]

_SHAPE = {"hidden", "parent", "start"}  # cells that change where takes stand


class SongStore:
    """One song file, open and locked."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self._db = db
        self._journal = Journal(db)
        self.waiting = WaitingList(db, lambda: self._transaction(synced=False))
        self._closed = False
        self._lengths = snapshot.read_lengths(db)
        self._song = snapshot.read_song(db, self._lengths)
        files.start_log(db)
        left = [node.id for node in self._song.nodes.values() if node.state == "growing"]
        self.cut_off = tuple(left)  # takes that were growing when the program was stopped
        with self._transaction():
            db.execute("UPDATE node SET state = 'interrupted' WHERE state = 'growing'")
        self._refresh(Changes(frozenset(left)))
        self._syncer = Syncer(path)  # last: nothing may fail once its thread runs

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str,
        pack: str,
        sample_rate: int,
        hops: Sequence[int],
        brief: Brief,
        codebooks: str = "",
    ) -> SongStore:
        """A new song file, opened. `hops` in audio samples per token, finest level first; `codebooks` as in `Song`.

        Raises UserProblem if the file exists or cannot be written.
        """
        path = Path(path)
        if not hops or sample_rate <= 0:
            raise ValueError("a song needs a sample rate and at least one level")
        wish = records.brief_to_text(brief)
        files.create_file(path, (title, pack, sample_rate, json.dumps(list(hops)), wish, codebooks))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> SongStore:
        """Open a song file; takes that were growing when it was left are 'interrupted'.

        Raises UserProblem (and leaves the file as it is): missing, not a song, damaged, newer, not
        permitted, open elsewhere.
        """
        path = Path(path)
        try:
            db = files.connect(path)
            try:
                with files.told(path):
                    return cls(path, db)
            except BaseException:
                files.disconnect(db, path)
                raise
        except (sqlite3.OperationalError, ValueError, KeyError, TypeError) as error:
            # The database is sound, but what is in it is not a song as we write them.
            raise files.damaged(path) from error

    def close(self) -> None:
        """Drop what no undo can bring back, fold the log into the file and let go of it. Twice is fine."""
        if self._closed:
            return
        self._closed = True
        self._syncer.close()
        try:
            with contextlib.suppress(sqlite3.Error, UserProblem):  # tidying can wait for the next close
                self._purge()
        finally:
            files.disconnect(self._db, self.path)

    def __enter__(self) -> SongStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- reading ---------------------------------------------------------------------------------

    @property
    def song(self) -> Song:
        """The song now; pruned takes are not in it."""
        return self._song

    @property
    def next_id(self) -> int:
        """The id that the next added node gets."""
        row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'node'").fetchone()
        return 1 if row is None else int(row[0]) + 1

    def codes(self, node: int, level: int) -> Codes:
        """A node's own codes of one level, int64, empty if it has none."""
        with files.told(self.path):
            rows = self._db.execute(
                "SELECT width, codes FROM chunk WHERE node = ? AND level = ? ORDER BY offset", (node, level)
            ).fetchall()
        if not rows:
            return np.zeros(0, dtype=np.int64)
        return np.concatenate([records.codes_from_blob(width, blob) for width, blob in rows])

    def _refresh(self, changes: Changes) -> Changes:
        """Bring the snapshot up to date with the tables; returns `changes`, which say what has changed there."""
        self._song = snapshot.refreshed(self._db, self._song, self._lengths, changes)
        return changes

    # -- writing ---------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _transaction(self, synced: bool = True) -> Iterator[None]:
        """All or nothing; `synced`: the disk has confirmed everything so far when it ends, else soon after."""
        with files.told(self.path):
            self._db.execute(f"PRAGMA synchronous = {'FULL' if synced else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        if not synced:
            self._syncer.want()

    def append_codes(self, node: int, level: int, offset: int, codes: Codes) -> Changes:
        """Save new codes of a node; `offset` (tokens after the node's start) must be where its codes end.

        Survives a kill as soon as it returns; a power cut may take the last quarter of a second.
        Raises UserProblem on a full disk, ValueError if the offset leaves a hole or an overlap.
        """
        known = self._lengths.get((node, level), 0)
        if offset != known:
            raise ValueError(f"codes of node {node}, level {level} end at {known}, not {offset}")
        if not len(codes):
            return Changes()
        with self._transaction(synced=False):
            self._insert_codes(node, level, offset, codes)
        self._lengths[node, level] = known + len(codes)
        return self._refresh(Changes(frozenset({node})))

    def _insert_codes(self, node: int, level: int, offset: int, codes: Codes) -> None:
        width, blob = records.codes_to_blob(np.asarray(codes, dtype=np.int64))
        self._db.execute(
            "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?)", (node, level, offset, len(codes), width, blob)
        )

    def apply(self, edit: Edit) -> Changes:
        """Do one edit (or several as one step) and remember how to undo it.

        Raises UserProblem if it names a take that is not there or the disk is full, ValueError if an
        added node would begin outside its parent; then nothing has changed.
        """
        singles = edit.edits if isinstance(edit, Together) else (edit,)
        done: list[CellChange] = []
        found: list[CellChange] = []  # what is no wish of the user and so not in the journal
        added: list[int] = []
        lengths: dict[tuple[int, int], int] = {}
        with self._transaction(
            synced=not all(isinstance(single, SetState | KeepWords) for single in singles)
        ):
            for single in singles:
                if isinstance(single, AddNode):
                    added.append(self._insert(single))
                    lengths |= {(added[-1], level): len(codes) for level, codes in enumerate(single.codes)}
                    done.append(CellChange("node", added[-1], "hidden", 1, 0))
                else:
                    cells = self._write(single)
                    done.extend(cells)
                    found += cells if isinstance(single, KeepWords) else []
            kept = [cell for cell in done if cell.column != "state" and cell not in found]
            if kept:
                self._journal.record(edit.label, kept)
        self._lengths |= lengths
        return self._refresh(replace(_changes(done), added=tuple(added)))

    def undo(self) -> Changes:
        """Take back the last edit in force; empty Changes if there is none."""
        return self._travel(back=True)

    def redo(self) -> Changes:
        """Do again the edit last undone; empty Changes if there is none."""
        return self._travel(back=False)

    def _travel(self, back: bool) -> Changes:
        with self._transaction():
            cells = self._journal.travel(back)
            if any(cell.column == "parent" for cell in cells):
                files.check_tree(self._db, self.path)  # the journal is data from a file
        return self._refresh(_changes(cells))

    @property
    def history(self) -> tuple[tuple[Step, ...], int]:
        """The edits that undo and redo can reach, oldest first, and how many are in force."""
        return self._journal.steps()

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, None if nothing."""
        return self._journal.label(back=True)

    @property
    def redo_label(self) -> str | None:
        """What `redo` would repeat, None if nothing."""
        return self._journal.label(back=False)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self.undo_label is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone edit to repeat."""
        return self.redo_label is not None

    def _write(self, edit: Single) -> list[CellChange]:
        """Set the cells of an edit; returns those that really changed."""
        assert not isinstance(edit, AddNode)
        changed: list[CellChange] = []
        cells = edit.cells(self._song)
        if isinstance(edit, Reattach) and cells:
            cells.append(Cell("node", edit.node, "ordinal", self._next_ordinal(edit.parent)))
        for table, row, column, value in cells:
            # The state of a hidden take changes too: its job may end after its adding was undone.
            if table == "node" and not isinstance(edit, SetState):
                tree.node_of(self._song, row)
            old = self._db.execute(f"SELECT {column} FROM {table} WHERE id = ?", (row,)).fetchone()
            if old is None:
                raise ValueError(f"no {table} {row}")
            if old[0] != value:
                write_cell(self._db, table, row, column, value)
                changed.append(CellChange(table, row, column, old[0], value))
        return changed

    def _insert(self, edit: AddNode) -> int:
        """A new visible row; returns its id."""
        self._check_place(edit)
        node = self.next_id
        recipe = edit.recipe
        if recipe is not None and recipe.stream == 0:
            recipe = replace(recipe, stream=node)
        ordinal = 0 if edit.kind == "clip" else self._next_ordinal(edit.parent)
        self._db.execute(
            "INSERT INTO node (id, parent, kind, name, ordinal, start, target, state, recipe, colour, note,"
            " words, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                node, edit.parent, edit.kind, edit.name or self._default_name(edit, ordinal), ordinal,
                edit.start, edit.target, edit.state, records.recipe_to_text(recipe), edit.colour, edit.note,
                records.words_to_text(edit.words), edit.origin,
            ),
        )  # fmt: skip
        for level, codes in enumerate(edit.codes):
            if len(codes):
                self._insert_codes(node, level, 0, codes)
        return node

    def _check_place(self, edit: AddNode) -> None:
        """Raise unless the new node begins inside its parent or at its end (roots: at 0)."""
        if edit.kind not in ("clip", "take") or edit.state not in records.STATES:
            raise ValueError(f"unknown kind {edit.kind!r} or state {edit.state!r}")
        first, last = 0, 0
        if edit.parent is not None:
            parent = tree.node_of(self._song, edit.parent)
            first, last = parent.start, self._song.end(parent)
        if not first <= edit.start <= last:
            raise ValueError(f"start {edit.start} is outside {first} to {last} of node {edit.parent}")

    def _numbers(self, node: int | None) -> list[int]:
        """The numbers in a take's name by position: [2, 1] for 'take 2·1'; clips and the root add none."""
        if node is None:
            return []
        sql = "SELECT parent, ordinal FROM node WHERE id = ?"
        parent, ordinal = self._db.execute(sql, (node,)).fetchone()
        return self._numbers(parent) + ([ordinal] if ordinal else [])

    def _next_ordinal(self, parent: int | None) -> int:
        """One more than any sibling ever had. Takes from the root and from clips count as one family."""
        where = "parent = :parent"
        if not self._numbers(parent):
            where = "(parent IS NULL OR parent IN (SELECT id FROM node WHERE kind = 'clip'))"
        sql = f"SELECT COALESCE(MAX(ordinal), 0) + 1 FROM node WHERE {where}"
        return int(self._db.execute(sql, {"parent": parent}).fetchone()[0])

    def _default_name(self, edit: AddNode, ordinal: int) -> str:
        if edit.kind == "clip":
            return "clip"
        return "take " + "·".join(str(number) for number in [*self._numbers(edit.parent), ordinal])

    # -- housekeeping ----------------------------------------------------------------------------

    def _purge(self) -> None:
        """Delete hidden nodes (and their codes) that no step of the history could bring back."""
        keep = self._journal.reachable()
        parents = dict(self._db.execute("SELECT id, parent FROM node").fetchall())
        for node in list(keep):
            at = parents.get(node)
            while at is not None:
                keep.add(at)
                at = parents.get(at)
        hidden = self._db.execute("SELECT id FROM node WHERE hidden").fetchall()
        gone = [row for row in hidden if row[0] not in keep]
        if not gone:
            return
        with self._transaction():
            self._db.executemany("DELETE FROM chunk WHERE node = ?", gone)
            self._db.executemany("DELETE FROM node WHERE id = ?", gone)
        self._db.execute("VACUUM")


def _changes(cells: list[CellChange]) -> Changes:
    """Which nodes these cells belong to, and what kind of change it is."""
    return Changes(
        nodes=frozenset(cell.row for cell in cells if cell.table == "node"),
        structure=any(cell.column in _SHAPE for cell in cells),
        song=any(cell.table == "song" for cell in cells),
    )
