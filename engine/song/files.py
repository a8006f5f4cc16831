"""Song files as files: telling them from others, locking, migrating, and what to say when it goes wrong.

Nothing here changes a file that is not a sound song of a version we know: the header is read as bytes
before SQLite sees it. The lock is SQLite's own exclusive one, so it ends with the process that held it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from engine.errors import UserProblem

SUFFIX = ".coppice"
APPLICATION_ID = int.from_bytes(b"Cppc", "big")
VERSION = 6
LOG_PAGES = 8000
MIGRATIONS = {
    2: "0002_sung_words",
    3: "0003_collected",
    4: "0004_waiting",
    5: "0005_pulse",
    6: "0006_codebooks",
}
"""Version reached -> name of the step in migrations/."""

_HERE = Path(__file__).parent
_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_open_files: set[tuple[int, int]] = set()  # (device, inode) of the songs this process has open


def damaged(path: Path) -> UserProblem:
    """The problem with a file that is a song but cannot be read as one."""
    return UserProblem(
        "{file} is damaged or cut short.",
        "Copy it again from where it came from, or open a backup; the file was left as it is.",
        file=path.name,
    )


def _not_a_song(path: Path) -> UserProblem:
    return UserProblem(
        "{file} is not a Coppice song.", "Choose a file that Coppice saved (NAME.coppice).", file=path.name
    )


def _in_use(path: Path) -> UserProblem:
    return UserProblem(
        "{file} is already open in another window.",
        "Go on in that window, or close it and try again.",
        file=path.name,
    )


def file_problem(error: OSError, path: Path) -> UserProblem:
    """What to tell the user about an OSError met at a song's path."""
    if isinstance(error, FileNotFoundError):
        return UserProblem("There is no file {path}.", "Check the name and the folder.", path=path)
    if isinstance(error, PermissionError):
        return UserProblem(
            "{path} cannot be read and written.",
            "Change its permissions, or copy it to a folder of your own.",
            path=path,
        )
    if isinstance(error, IsADirectoryError):
        return UserProblem(
            "{path} is a folder, not a song.", "Choose a file that Coppice saved (NAME.coppice).", path=path
        )
    if error.errno == errno.ENOSPC:
        return UserProblem(
            "The disk is full: {file} could not be saved.", "Free some space and try again.", file=path.name
        )
    return UserProblem(
        "{path} cannot be opened: {reason}.",
        "Check the disk and the folder, then try again.",
        path=path,
        reason=error.strerror,
    )


def sqlite_problem(error: sqlite3.Error, path: Path) -> UserProblem | None:
    """What to tell the user about an SQLite error; None if it is our bug."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return UserProblem(
            "The disk is full: the last change to {file} was not saved.",
            "Free some space and try again; everything before is safe.",
            file=path.name,
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _in_use(path)
    if code == sqlite3.SQLITE_NOTADB:
        return _not_a_song(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return damaged(path)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return file_problem(PermissionError(), path)
    if code == sqlite3.SQLITE_IOERR:
        return UserProblem(
            "The disk failed while {file} was being saved.",
            "Check that the disk is connected and not full, then try again; everything before is safe.",
            file=path.name,
        )
    return None


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the world's errors (full disk, lock, damage) into UserProblem; bugs pass through."""
    try:
        yield
    except OSError as error:
        raise file_problem(error, path) from error
    except sqlite3.Error as error:
        problem = sqlite_problem(error, path)
        if problem is None:
            raise
        raise problem from error


def _check_header(path: Path) -> None:
    """Raise UserProblem unless the file begins like a whole song of a version we know. Only reads."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if header[: len(_MAGIC)] != _MAGIC[: len(header)] or not header:
        raise _not_a_song(path)
    if len(header) < _HEADER:
        raise damaged(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise _not_a_song(path)
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise UserProblem(
            "{file} was saved by a newer Coppice (file version {version}, this one knows {known}).",
            "Update Coppice to open it; the file was left as it is.",
            file=path.name,
            version=version,
            known=VERSION,
        )
    page = int.from_bytes(header[16:18], "big")
    size = int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page)
    # A log left by a killed process holds the newest pages, so then the file itself may be shorter.
    if path.stat().st_size < size and not Path(f"{path}-wal").exists():
        raise damaged(path)


def _key(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def create_file(path: Path, song: tuple[str | int, ...]) -> None:
    """A song file with the newest schema and its `song` row, in one move (a kill leaves no half-made song).

    Raises UserProblem if the path is taken or cannot be written.
    """
    if path.exists():
        raise UserProblem("{file} exists already.", "Choose another name, or open it.", file=path.name)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    with told(path):
        if not path.parent.is_dir():
            raise UserProblem(
                "There is no folder {folder}.",
                "Create it first, or choose another place.",
                folder=path.parent,
            )
        part.open("wb").close()
        try:
            with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as db:
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db.executescript(f"BEGIN; {(_HERE / 'schema.sql').read_text('utf-8')}; COMMIT;")
                db.execute(
                    "INSERT INTO song (id, title, pack, sample_rate, hops, brief, codebooks)"
                    " VALUES (1, ?, ?, ?, ?, ?, ?)",
                    song,
                )
                db.execute(f"PRAGMA user_version = {VERSION}")
            give_name(part, path)
        finally:
            part.unlink(missing_ok=True)


def give_name(part: Path, path: Path) -> None:
    """Move a whole, closed song file to `path`, in the place of what is there.

    Logs that a killed process left beside that name go first: SQLite would play them into the new song. Raises OSError.
    """
    for log in ("-wal", "-shm", "-journal"):
        Path(f"{path}{log}").unlink(missing_ok=True)
    part.replace(path)


def refuse_if_open(path: Path) -> None:
    """Raise UserProblem if `path` is a song that a window has open, in this process or another."""
    if not path.is_file():
        return
    with told(path):
        # Before the file is touched, as in `connect`.
        if _key(path) in _open_files:
            raise _in_use(path)
        address = f"{path.absolute().as_uri()}?mode=rw"
        with contextlib.closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=0.5)) as db:
            try:
                db.execute("BEGIN EXCLUSIVE")
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
                # What is damaged or no song at all nobody has open as one.


def connect(path: Path) -> sqlite3.Connection:
    """Open a song file for this process alone, checked and migrated; `start_log` comes before writing.

    Raises UserProblem: missing, not a song, damaged, newer, not permitted, open elsewhere; OperationalError or
    KeyError where the tables are not those of the version it names.
    """
    with told(path):
        # Before the file is touched: closing a second handle would drop the first one's lock (POSIX).
        if _key(path) in _open_files:
            raise _in_use(path)
        _check_header(path)
        if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "not writable")
        address = f"{path.absolute().as_uri()}?mode=rw"
        db = sqlite3.connect(address, uri=True, isolation_level=None, timeout=0.5)
        try:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("BEGIN EXCLUSIVE")
            db.execute("COMMIT")
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise damaged(path)
            check_contents(db, path)  # before the migration, which changes the file
            _migrate(db)
        except BaseException:
            db.close()
            raise
        _open_files.add(_key(path))
        return db


def check_contents(db: sqlite3.Connection, path: Path) -> None:
    """Raise UserProblem if the tables (of any version) contradict themselves: holes in chunks, takes without a root."""
    for sql in (
        "SELECT 1 FROM chunk WHERE width NOT IN (2, 4) OR length(codes) != count * width LIMIT 1",
        "SELECT 1 FROM chunk GROUP BY node, level HAVING SUM(count) != MAX(offset + count) LIMIT 1",
    ):
        if db.execute(sql).fetchone() is not None:
            raise damaged(path)
    check_tree(db, path)


def check_tree(db: sqlite3.Connection, path: Path) -> None:
    """Raise UserProblem unless every take leads up to a root, and every visible one past visible takes only."""
    for sql in (
        "WITH RECURSIVE rooted (id) AS (SELECT id FROM node WHERE parent IS NULL"
        " UNION SELECT node.id FROM node JOIN rooted ON node.parent = rooted.id)"
        " SELECT 1 FROM node WHERE id NOT IN rooted LIMIT 1",
        "SELECT 1 FROM node AS a JOIN node AS b ON a.parent = b.id WHERE NOT a.hidden AND b.hidden LIMIT 1",
    ):
        if db.execute(sql).fetchone() is not None:
            raise damaged(path)


def start_log(db: sqlite3.Connection) -> None:
    """Write-ahead logging from here on: a kill at any moment leaves every commit readable."""
    db.execute("PRAGMA journal_mode = WAL")
    # Folding the log back waits for the disk; 32 MB of it is some minutes of refining at full quality.
    db.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")


def _migrate(db: sqlite3.Connection) -> None:
    """Bring an older file to VERSION, all steps in one transaction."""
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version == VERSION:
        return
    steps = ["BEGIN;"]
    for reached in range(version + 1, VERSION + 1):
        steps.append((_HERE / "migrations" / f"{MIGRATIONS[reached]}.sql").read_text("utf-8"))
        steps.append(f"INSERT INTO migration VALUES ({reached}, '{MIGRATIONS[reached]}');")
    steps.append(f"PRAGMA user_version = {VERSION}; COMMIT;")
    try:
        db.executescript("\n".join(steps))
    except sqlite3.Error:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def disconnect(db: sqlite3.Connection, path: Path) -> None:
    """Close, folding the log back into one file; where that fails (full disk) it is read next time."""
    try:
        _open_files.discard(_key(path))
    except OSError:  # moved or deleted while open
        _open_files.clear()
    with contextlib.suppress(sqlite3.Error):
        db.execute("PRAGMA journal_mode = DELETE")
    db.close()
