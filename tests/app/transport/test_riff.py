"""A riff on disk: kept, forgotten and found in the order asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.songfiles import recordings_folder
from app.transport.riff import Riff, RiffStore, riff_of

RATE = 8000
RIFF = (0.3 * np.sin(np.arange(RATE) * 0.2)).astype(np.float32)


class Viewer(QObject):
    came = Signal(object)

    def show(self, riff: Riff) -> None:
        self.came.emit(riff)


@pytest.fixture
def store(private_folders: Path, qtbot: QtBot) -> RiffStore:
    return RiffStore()


@pytest.fixture
def viewer() -> Viewer:
    return Viewer()


def test_what_was_kept_last_is_found_until_it_is_forgotten(
    store: RiffStore, viewer: Viewer, qtbot: QtBot
) -> None:
    for length in (RATE // 2, RATE):
        with qtbot.waitSignal(viewer.came) as told:
            store.take(RIFF[:length], RATE, viewer.show)
        assert len(told.args[0].samples) == length
    with qtbot.waitSignal(viewer.came) as told:
        store.find(viewer.show)
    found = told.args[0]
    assert found.rate == RATE and np.abs(found.samples - RIFF).max() < 1e-6
    assert (found.first, found.last) == (riff_of(RIFF, RATE).first, riff_of(RIFF, RATE).last)
    store.forget()
    with qtbot.assertNotEmitted(viewer.came, wait=300):
        store.find(viewer.show)


def test_a_recording_too_short_for_a_song_replaces_the_one_before(
    store: RiffStore, viewer: Viewer, qtbot: QtBot
) -> None:
    for length in (RATE, 100):
        with qtbot.waitSignal(viewer.came):
            store.take(RIFF[:length], RATE, viewer.show)
    with qtbot.assertNotEmitted(viewer.came, wait=300):
        store.find(viewer.show)


def test_another_program_leaves_the_riff_alone(store: RiffStore, viewer: Viewer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(viewer.came):
        store.take(RIFF, RATE, viewer.show)
    other = RiffStore()
    with qtbot.waitSignal(viewer.came):
        other.take(RIFF[: RATE // 2], RATE, viewer.show)
    other.forget()
    with qtbot.assertNotEmitted(viewer.came, wait=300):
        other.find(viewer.show)
    with qtbot.waitSignal(viewer.came) as told:
        store.find(viewer.show)
    assert len(told.args[0].samples) == RATE


def test_a_riff_that_cannot_be_read_kept_or_deleted_is_told(
    store: RiffStore, viewer: Viewer, qtbot: QtBot
) -> None:
    file = recordings_folder() / "unused.wav"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no sound")
    with qtbot.waitSignal(store.trouble) as told:
        store.find(viewer.show)
    assert "unused.wav" in told.args[0]
    file.unlink()
    file.mkdir()
    with qtbot.waitSignal(store.trouble):
        store.take(RIFF, RATE, viewer.show)
    with qtbot.waitSignal(store.trouble) as told:
        store.forget()
    assert "cannot be deleted" in told.args[0]
