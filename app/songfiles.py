"""Where songs lie: untitled ones in the user's data folder, and copying a song whole."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import appdirs

from engine.errors import UserProblem
from engine.song import files

SONG_SUFFIX = files.SUFFIX


def untitled_folder() -> Path:
    """The folder of songs that have no name yet."""
    return Path(appdirs.user_data_dir("coppice")) / "untitled"


def recordings_folder() -> Path:
    """The folder of recorded riffs."""
    return untitled_folder().with_name("recordings")


def new_untitled() -> Path:
    """A new name in the user's data folder, so that nothing is ever unsaved.

    UserProblem if the folder cannot be made.
    """
    return _new(untitled_folder(), "Untitled " + time.strftime("%Y-%m-%d %H.%M.%S"), SONG_SUFFIX)


def new_recording() -> Path:
    """A new name for a recorded riff, beside the untitled songs. UserProblem if the folder cannot be made."""
    return _new(recordings_folder(), "Riff " + time.strftime("%H.%M.%S"), ".wav")


def _new(folder: Path, stem: str, suffix: str) -> Path:
    make_folder(folder)
    number, file = 1, folder / f"{stem}{suffix}"
    while file.exists():
        number += 1
        file = folder / f"{stem} {number}{suffix}"
    return file


def make_folder(folder: Path) -> None:
    """Make one of the above, if it is not there. UserProblem if it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserProblem(
            "{path} cannot be written: {reason}.",
            "Free some space or check the permissions.",
            path=folder,
            reason=error.strerror,
        ) from error


def with_suffix(file: Path, suffix: str) -> Path:
    """The file that a chooser returned, with its suffix; the chooser has asked about replacing only the name as typed.

    UserProblem if the suffix was left out and there is such a file.
    """
    if file.suffix.lower() == suffix:
        return file
    named = file.with_name(file.name + suffix)
    if named.exists():
        raise UserProblem("{file} exists already.", "Choose another name.", file=named.name)
    return named


def put(source: Path, target: Path) -> None:
    """Copy a closed song file to `target`.

    Whole under another name first: a full disk must not cost the file that is replaced.
    UserProblem if the target is open in a window or cannot be written; both files are as they were.
    """
    files.refuse_if_open(target)
    part = target.with_name(f"{target.name}.part")
    try:
        shutil.copy2(source, part)
        with part.open("rb+") as copy:
            os.fsync(copy.fileno())  # the name must not be there before what it names
        files.give_name(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserProblem(
            "{path} cannot be written: {reason}.",
            "Choose another place.",
            path=target,
            reason=error.strerror,
        ) from error
