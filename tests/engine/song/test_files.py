"""Files that are not a sound song of our version: told in a sentence and left as they are."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song import files
from engine.song.edits import AddNode, SetWords
from engine.song.model import SungWord
from engine.song.store import SongStore

VERSION_1 = Path(__file__).parent / "version_1.sql"


def new(path: Path) -> SongStore:
    return SongStore.create(
        path, title="a", pack="seedling", sample_rate=22050, hops=(8, 32, 256), brief=Brief()
    )


@pytest.fixture
def song(tmp_path: Path) -> Path:
    path = tmp_path / "a.coppice"
    with new(path) as store:
        store.apply(AddNode(None))
        store.append_codes(1, 2, 0, np.arange(20_000))
    return path


def refused(path: Path, sentence: str) -> None:
    before = path.read_bytes()
    with pytest.raises(UserProblem, match=sentence) as caught:
        SongStore.open(path)
    assert caught.value.remedy
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("size", [1, 16, 50, 99, 100, 4096, 20_000, -1])
def test_a_truncated_file(song: Path, size: int) -> None:
    data = song.read_bytes()
    song.write_bytes(data[:size])
    refused(song, "damaged or cut short|not a Coppice song")


def test_a_file_with_a_hole(song: Path) -> None:
    data = song.read_bytes()
    song.write_bytes(data[:4096] + bytes(len(data) - 4096))
    refused(song, "damaged")


@pytest.mark.parametrize("data", [b"", b"RIFF and so on" * 50, b"\0" * 4096])
def test_not_a_database(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "b.coppice"
    path.write_bytes(data)
    refused(path, "not a Coppice song")


def test_a_foreign_database(tmp_path: Path) -> None:
    path = tmp_path / "b.coppice"
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE song (id)")
    refused(path, "not a Coppice song")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE song SET brief = '{'",
        "UPDATE song SET pulse = '[90]'",
        """UPDATE song SET pulse = '{"speed": 90}'""",
        """UPDATE song SET pulse = '{"tempo": "fast"}'""",
        """UPDATE song SET pulse = '{"downbeat": Infinity}'""",
        """UPDATE song SET pulse = '{"key": 7}'""",
        "UPDATE song SET hops = '[]'",
        "UPDATE song SET hops = 'null'",
        "DELETE FROM song",
        "DROP TABLE node",
        "UPDATE node SET words = '[1]'",
        "UPDATE node SET recipe = '{}'",
        "UPDATE node SET parent = 1",
        "UPDATE node SET parent = 0",
        "UPDATE chunk SET codes = x'010203'",
        "UPDATE chunk SET offset = 5",
    ],
)
def test_a_sound_database_with_nonsense_in_it(song: Path, sql: str) -> None:
    with contextlib.closing(sqlite3.connect(song)) as db:
        db.execute(sql)
        db.commit()
    refused(song, "damaged")


def test_a_newer_version(song: Path) -> None:
    with contextlib.closing(sqlite3.connect(song)) as db:
        db.execute(f"PRAGMA user_version = {files.VERSION + 1}")
    refused(song, "newer Coppice")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="no file"):
        SongStore.open(tmp_path / "none.coppice")
    with pytest.raises(UserProblem, match="folder"):
        SongStore.open(tmp_path)


def test_a_file_without_permission(song: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may read and write anything
    refused(song, "cannot be read and written")


def test_creating_where_it_cannot_be(song: Path, tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="exists already"):
        new(song)
    with pytest.raises(UserProblem, match="no folder"):
        new(tmp_path / "none" / "a.coppice")
    assert [item.name for item in tmp_path.iterdir()] == ["a.coppice"]


def test_logs_that_a_killed_program_left_are_not_played_into_a_new_song(tmp_path: Path) -> None:
    path = tmp_path / "s.coppice"
    with new(path) as store:
        store.apply(AddNode(None, "clip"))
        left = Path(f"{path}-wal").read_bytes()
        assert left
    path.unlink()
    Path(f"{path}-wal").write_bytes(left)
    with new(path) as store:
        assert not store.song.nodes


def test_a_song_that_is_open_is_told_from_one_that_is_not(tmp_path: Path) -> None:
    path = tmp_path / "s.coppice"
    files.refuse_if_open(path)
    path.write_bytes(b"no song" * 200)
    files.refuse_if_open(path)
    path.unlink()
    with new(path), pytest.raises(UserProblem, match="already open"):
        files.refuse_if_open(path)
    files.refuse_if_open(path)
    other = (
        f"from pathlib import Path; from engine.song import files; files.refuse_if_open(Path({str(path)!r}))"
    )
    with SongStore.open(path):
        done = subprocess.run([sys.executable, "-c", other], capture_output=True, text=True, check=False)
    assert "already open" in done.stderr


def test_an_older_file_is_migrated(tmp_path: Path) -> None:
    path = tmp_path / "old.coppice"
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.read_text("utf-8"))
    with SongStore.open(path) as store:
        assert store.song.nodes[2].name == "take 1"
        assert store.codes(2, 2).tolist() == [1, 2, 3]
        assert store.undo_label == "Add take"
        store.apply(SetWords(2, (SungWord("la", 0.0, 1.0),)))
    with new(tmp_path / "new.coppice"):
        pass
    shapes = []
    for name in ("old", "new"):
        with contextlib.closing(sqlite3.connect(tmp_path / f"{name}.coppice")) as db:
            tables = db.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall()
            columns = [db.execute(f"PRAGMA table_info({table})").fetchall() for (table,) in tables]
            shapes.append((tables, columns, db.execute("PRAGMA user_version").fetchone()))
            if name == "old":
                rows = db.execute("SELECT * FROM migration").fetchall()
    assert shapes[0] == shapes[1]
    assert rows == [
        (1, "new"),
        (2, "0002_sung_words"),
        (3, "0003_collected"),
        (4, "0004_waiting"),
        (5, "0005_pulse"),
        (6, "0006_codebooks"),
    ]


def test_every_migration_is_listed_and_there() -> None:
    there = {item.stem for item in (Path(files.__file__).parent / "migrations").glob("*.sql")}
    assert there == set(files.MIGRATIONS.values())
    assert sorted(files.MIGRATIONS) == list(range(2, files.VERSION + 1))


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE migration",
        "UPDATE chunk SET offset = 5",
        "PRAGMA user_version = 0",
        "ALTER TABLE song ADD COLUMN pulse",  # as the last step of the migration would
    ],
)
def test_an_older_file_that_cannot_be_migrated_is_left_as_it_is(tmp_path: Path, sql: str) -> None:
    path = tmp_path / "old.coppice"
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript(VERSION_1.read_text("utf-8"))
        db.execute(sql)
        db.commit()
    refused(path, "damaged")
