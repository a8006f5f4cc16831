"""The list of refinements in the file."""

from __future__ import annotations

from pathlib import Path

from engine.labels.conditioning import Brief
from engine.song.store import SongStore
from engine.song.waiting import Waiting


def test_order_and_pauses_survive_reopening_and_are_no_step_of_undo(tmp_path: Path) -> None:
    file = tmp_path / "a.coppice"
    items = (Waiting(3, 0), Waiting(1, 1, 4, True), Waiting(2, 0))
    with SongStore.create(
        file, title="a", pack="p", sample_rate=8000, hops=(8, 32, 128), brief=Brief()
    ) as store:
        assert store.waiting.read() == ()
        store.waiting.keep(items[:1])
        store.waiting.keep(items)
        assert not store.can_undo
    with SongStore.open(file) as store:
        assert store.waiting.read() == items
        store.waiting.keep(())
        assert store.waiting.read() == ()
