"""Another song lends its music and stays as it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song import lender
from engine.song.edits import AddNode
from engine.song.store import SongStore


def test_takes_are_listed_and_lent(tmp_path: Path) -> None:
    path = tmp_path / "delta.coppice"
    with SongStore.create(
        path, title="Delta", pack="p", sample_rate=1280, hops=(8, 128), brief=Brief()
    ) as store:
        store.apply(AddNode(None, name="the good one", state="done"))
        store.append_codes(1, 1, 0, np.arange(10))
        store.apply(AddNode(1, start=10, state="done"))
    assert [node.name for node in lender.look(path).nodes.values()] == ["the good one", "take 1·1"]
    found = lender.lend(path, 1)
    assert found.codes[1].tolist() == list(range(10)) and found.seconds == 1.0
    assert found.source == "delta: the good one, 0:00.0–0:01.0"
    with pytest.raises(UserProblem, match="no music yet"):
        lender.lend(path, 2)
    with SongStore.open(path) as store, pytest.raises(UserProblem, match="already open"):
        lender.look(store.path)
