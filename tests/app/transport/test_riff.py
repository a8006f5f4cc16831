"""A riff on disk: kept, forgotten and found in the order asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.songfiles import unused_recording
from app.transport.riff import KeptRiff

RATE = 8000
RIFF = (0.3 * np.sin(np.arange(RATE) * 0.2)).astype(np.float32)


class Finder(QObject):
    came = Signal(object, int)

    def found(self, samples: np.ndarray, rate: int) -> None:
        self.came.emit(samples, rate)


def test_what_was_kept_is_found_by_the_next_program(private_folders: Path, qtbot: QtBot) -> None:
    finder, first = Finder(), KeptRiff()
    first.keep(RIFF[: RATE // 2], RATE)
    first.keep(RIFF, RATE)
    for kept in (first, KeptRiff()):
        with qtbot.waitSignal(finder.came) as told:
            kept.find(finder.found)
        assert told.args[1] == RATE and np.abs(told.args[0] - RIFF).max() < 1e-6
    first.forget()
    first.keep(RIFF[:100], RATE)  # too short to begin a song with
    with qtbot.assertNotEmitted(finder.came, wait=300):
        first.find(finder.found)
    assert not unused_recording().exists()


def test_a_riff_that_cannot_be_kept_or_read_is_told(private_folders: Path, qtbot: QtBot) -> None:
    kept = KeptRiff()
    unused_recording().write_bytes(b"no sound")
    with qtbot.waitSignal(kept.trouble) as told:
        kept.find(Finder().found)
    assert "unused.wav" in told.args[0]
    unused_recording().unlink()
    unused_recording().mkdir()
    with qtbot.waitSignal(kept.trouble):
        kept.keep(RIFF, RATE)
