"""One process at a time: a file that is locked while somebody works, freed even by a crash."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from engine.errors import UserProblem


@contextmanager
def held(path: Path, busy: UserProblem) -> Iterator[None]:
    """Hold the lock on `path` (made if missing, left behind); raises `busy` if another process has it."""
    with path.open("ab") as file:
        try:
            _take(file)
        except OSError as error:
            raise busy from error
        yield  # closing the file gives the lock back


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
