"""The disk is asked from another thread, soon and not too often."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from engine.labels.conditioning import Brief
from engine.song.edits import AddNode, Rename, SetState
from engine.song.store import SongStore
from engine.song.syncer import SYNC_SECONDS, Syncer


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, str, str]]:
    """(when, thread, file) of every flush that Python asks for."""
    found: list[tuple[float, str, str]] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        name = str(Path(f"/proc/self/fd/{handle}").readlink()) if Path("/proc/self/fd").exists() else "-wal"
        found.append((time.monotonic(), threading.current_thread().name, name))
        real(handle)

    monkeypatch.setattr("engine.song.syncer.os.fsync", fsync)
    return found


def until(condition: object) -> None:
    end = time.monotonic() + 10
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.005)


def test_codes_are_flushed_soon_by_another_thread(
    tmp_path: Path, flushed: list[tuple[float, str, str]]
) -> None:
    with SongStore.create(
        tmp_path / "a.coppice", title="a", pack="p", sample_rate=8000, hops=(8, 32, 128), brief=Brief()
    ) as store:
        (node,) = store.apply(AddNode(None, target=1000)).added
        store.apply(Rename(node, "x"))
        assert flushed == []  # edits wait for the disk themselves
        for place in range(50):
            store.append_codes(node, 2, place, np.arange(1))
            time.sleep(0.01)
        until(lambda: flushed)
        assert {(thread, name.endswith("-wal")) for _, thread, name in flushed} == {("coppice-sync", True)}
        assert len(flushed) <= 2 + 0.6 / SYNC_SECONDS + 3
        count = len(flushed)
        time.sleep(2 * SYNC_SECONDS)
        count = len(flushed)
        store.apply(SetState(node, "done"))
        until(lambda: len(flushed) > count)
    assert not any(thread.name == "coppice-sync" for thread in threading.enumerate())


def test_a_file_that_is_gone_is_no_disaster(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    syncer = Syncer(tmp_path / "nowhere.coppice")
    syncer.want()
    until(lambda: caplog.records)
    syncer.close()
    assert "could not be flushed" in caplog.text
