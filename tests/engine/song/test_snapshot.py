"""A snapshot that follows the edits is the one that the tables would give as a whole, at every step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.labels.conditioning import Brief
from engine.song import snapshot
from engine.song.changes import Changes
from engine.song.edits import AddNode, Prune, Rate, Reattach, SetBrief, SetPulse, SetState, SetTitle
from engine.song.model import Pulse
from engine.song.store import SongStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SongStore]:
    place = tmp_path / "one.coppice"
    with SongStore.create(
        place, title="One", pack="toy", sample_rate=22050, hops=(8, 32, 128), brief=Brief()
    ) as opened:
        yield opened


def test_it_follows_every_edit_and_its_undoing(store: SongStore) -> None:
    (root,) = store.apply(AddNode(None, target=40, state="done")).added
    (child,) = store.apply(AddNode(root, target=10, start=0, state="growing")).added
    steps: list[Callable[[], object]] = [
        lambda: store.append_codes(root, 2, 0, np.arange(40)),
        lambda: store.append_codes(root, 0, 0, np.arange(7)),
        lambda: store.append_codes(child, 2, 0, np.arange(3)),
        lambda: store.apply(SetState(child, "done")),
        lambda: store.apply(Rate(child, 3)),
        lambda: store.apply(SetTitle("Two")),
        lambda: store.apply(SetBrief(Brief(lyrics="la"))),
        lambda: store.apply(SetPulse(Pulse(tempo=90.0, key="D minor"))),
        lambda: store.apply(Reattach(child, None, 0)),
        lambda: store.apply(Prune(root)),
        *[store.undo] * 6,
        *[store.redo] * 6,
    ]
    seen = set()
    for step in steps:
        before = store.song
        step()
        assert store.song != before
        lengths = snapshot.read_lengths(store._db)
        assert store.song == snapshot.read_song(store._db, lengths)
        assert list(store.song.nodes) == sorted(store.song.nodes)
        seen.add((store.song.title, store.song.pulse.tempo, len(store.song.nodes)))
    assert seen >= {("One", None, 2), ("Two", 90.0, 1), ("Two", 90.0, 2)}


def test_only_what_is_named_is_read_again(store: SongStore) -> None:
    (node,) = store.apply(AddNode(None, target=40)).added
    store._db.execute("UPDATE node SET name = 'other'")
    store._db.execute("UPDATE song SET title = 'Other'")
    lengths = {(node, 2): 5}
    same = snapshot.refreshed(store._db, store.song, lengths, Changes())
    assert same == store.song
    named = snapshot.refreshed(store._db, store.song, lengths, Changes(frozenset({node})))
    assert (named.title, named.nodes[node].name, named.nodes[node].lengths) == ("One", "other", (0, 0, 5))
    whole = snapshot.refreshed(store._db, store.song, lengths, Changes(song=True))
    assert (whole.title, whole.nodes[node].name) == ("Other", "take 1")


def test_a_song_without_levels_is_none(store: SongStore) -> None:
    store._db.execute("UPDATE song SET hops = '[]'")
    with pytest.raises(ValueError, match="no levels"):
        snapshot.read_song(store._db, {})
