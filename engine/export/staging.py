"""Files appear all at once or not at all: they are written into a hidden folder, then moved into place."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

from engine.delivery import safe_name
from engine.errors import UserProblem


def targets(out: Path, suffix: str, takes: Sequence[tuple[int, str]]) -> list[Path]:
    """The file or folder of each take (node, name): `out` for one, names of their own inside `out` for several."""
    if len(takes) == 1:
        return [out]
    return [out / f"{name}{suffix}" for name in unlike((node, safe_name(take)) for node, take in takes)]


def unlike(names: Iterable[tuple[int, str]], taken: str = "") -> list[str]:
    """The names (each with a number of its own) so that none is another or `taken`; the later gets its number.

    Names that differ in their case only are one name on many disks.
    """
    there = {taken.casefold()}
    found: list[str] = []
    for number, name in names:
        while name.casefold() in there:
            name = f"{name} ({number})"
        there.add(name.casefold())
        found.append(name)
    return found


def problem_of(error: OSError, path: Path) -> UserProblem:
    """The sentence for a file that could not be written."""
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UserProblem("{path} cannot be written.", "Choose a folder of your own.", path=path)
    if error.errno == errno.ENOSPC:
        return UserProblem(
            "{file} could not be written: the disk is full.",
            "Free some space, then try again.",
            file=path.name,
        )
    return UserProblem(
        "{path} cannot be written: {reason}.",
        "Check the disk and the name, then try again.",
        path=path,
        reason=error.strerror,
    )


def occupied(target: Path) -> bool:
    """Whether something of that name exists (an empty folder does no harm).

    UserProblem where that cannot be known: a name too long, a folder that must not be read.
    """
    try:
        return target.exists() and not (target.is_dir() and not any(target.iterdir()))
    except OSError as error:
        raise problem_of(error, target) from error


def refuse_if_there(target: Path, overwrite: bool) -> None:
    """Raise UserProblem if something of that name exists."""
    if overwrite or not occupied(target):
        return
    raise UserProblem(
        "{path} exists already.", "Choose another name, or say that it may be overwritten.", path=target
    )


class Staging:
    """A hidden folder beside `base`; `publish` moves its files to the same places under `base`.

    Used as a context manager: whatever was not published is gone afterwards.
    """

    def __init__(self, base: Path, overwrite: bool) -> None:
        self._base, self._overwrite = base, overwrite
        home = base
        try:
            while not home.exists() and home != home.parent:
                home = home.parent
            if not home.is_dir():
                raise UserProblem("{path} is a file, not a folder.", "Choose another place.", path=home)
            self.folder = Path(tempfile.mkdtemp(prefix=".coppice-export-", dir=home))
        except OSError as error:
            raise problem_of(error, base) from error

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def publish(self) -> list[Path]:
        """Move everything into place and return the files. Raises UserProblem, before anything is moved,
        if one of them exists and may not be overwritten.
        """
        files = sorted(path.relative_to(self.folder) for path in self.folder.rglob("*") if path.is_file())
        for file in files:
            refuse_if_there(self._base / file, self._overwrite)
        placed = []
        for file in files:
            to = self._base / file
            try:
                to.parent.mkdir(parents=True, exist_ok=True)
                (self.folder / file).replace(to)
            except OSError as error:
                raise problem_of(error, to) from error
            placed.append(to)
        return placed
