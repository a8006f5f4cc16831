"""The folder of files for the clipboard and for dragging; test_room.py drives it through the window."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.export import outbox
from app.mainwindow import MainWindow
from engine.errors import UserProblem


def aged(place: Path, seconds: float) -> Path:
    """A folder with a file in it, both so old."""
    place.mkdir(parents=True)
    (place / "take.wav").write_bytes(b"sound")
    then = time.time() - seconds
    os.utime(place, (then, then))
    return place


def test_what_is_older_than_a_week_is_cleared_away() -> None:
    old = aged(outbox.folder() / "old", outbox.KEPT_SECONDS + 60)
    young = aged(outbox.folder() / "young", outbox.KEPT_SECONDS - 60)
    outbox.clear_away()
    assert not old.exists() and (young / "take.wav").exists()


def test_a_file_that_cannot_be_removed_stays_and_hinders_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where another program still reads it."""
    used = aged(outbox.folder() / "a used one", outbox.KEPT_SECONDS + 60)
    old = aged(outbox.folder() / "old", outbox.KEPT_SECONDS + 60)
    remove = Path.unlink

    def unlink(file: Path, missing_ok: bool = False) -> None:
        if used in file.parents:
            raise PermissionError(13, "used by another process")
        remove(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    outbox.clear_away()
    assert (used / "take.wav").exists() and not old.exists()


def test_who_waits_is_called_after_everything_the_poll_has_in_hand(
    studio: MainWindow, idle: Callable[[MainWindow], None]
) -> None:
    """A drag runs an event loop of its own; inside a poll, newer sound would overtake older."""
    calls: list[str] = []
    node = studio.state.selected
    assert node is not None
    assert not studio.exports.outbox.want(node, lambda file: calls.append(file.name))
    studio.bridge.exported.connect(lambda _: calls.append("told"))
    idle(studio)
    assert calls == ["told", "riff.wav"]
    assert studio.exports.outbox.want(node, lambda file: calls.append("at once"))
    assert calls[-1] == "at once"


def test_a_folder_that_cannot_be_made_is_a_users_problem(studio: MainWindow) -> None:
    outbox.folder().parent.mkdir(parents=True, exist_ok=True)
    outbox.folder().write_text("in the way")
    assert studio.state.selected is not None
    with pytest.raises(UserProblem):
        studio.exports.outbox.want(studio.state.selected, print)
