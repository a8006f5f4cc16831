"""The open song: edits, codes, undo over reopening, recovery after a kill."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.song import files, tree, undo
from engine.song.changes import Changes
from engine.song.edits import (
    AddNode,
    Edit,
    Prune,
    Rate,
    Reattach,
    Rename,
    SetBrief,
    SetCollapsed,
    SetColour,
    SetFavourite,
    SetNote,
    SetPulse,
    SetState,
    SetTitle,
    SetWords,
    Together,
)
from engine.song.model import Pulse, Recipe, SungWord
from engine.song.store import SongStore

DUET = Brief(
    Conditioning((Weighted("Night Tram", 0.6), Weighted("Harbour Choir", 0.4)), (Weighted("folk waltz"),)),
    (Region(2.0, 4.5, Conditioning((Weighted("Harbour Choir"),))),),
    "the river keeps\nits 'own' time; 日本語\n",
    60.0,
)
RECIPE = Recipe(48213, 0, 0.98, 0.95, 0, DUET)


def new(path: Path) -> SongStore:
    return SongStore.create(
        path, title="River", pack="seedling", sample_rate=22050, hops=(8, 32, 256), brief=DUET
    )


@pytest.fixture
def store(tmp_path: Path):
    with new(tmp_path / "river.coppice") as opened:
        yield opened


def grow(store: SongStore, parent: int | None, start: int = 0, length: int = 40) -> int:
    """A finished take with codes at the top level."""
    (node,) = store.apply(AddNode(parent, start=start, target=length, recipe=RECIPE)).added
    store.append_codes(node, 2, 0, np.full(length, node))
    store.apply(SetState(node, "done"))
    return node


def test_everything_comes_back_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "river.coppice"
    with new(path) as store:
        node = grow(store, None)
        store.append_codes(node, 1, 0, np.array([0, 65535, 7]))
        store.append_codes(node, 1, 3, np.array([70000, 2**31 - 1]))
        store.apply(SetWords(node, (SungWord("the", 0.5, 0.75, 0.9), SungWord("river", 0.8, 1.25))))
        store.apply(SetNote(node, "keep the second chorus; it's ‘late’"))
        song = store.song
    with SongStore.open(path) as store:
        assert store.song == song
        assert store.codes(node, 1).tolist() == [0, 65535, 7, 70000, 2**31 - 1]
        assert store.codes(node, 1).dtype == np.int64
        assert store.codes(node, 0).tolist() == []
        assert store.song.nodes[node].lengths == (0, 5, 40)
        assert store.song.nodes[node].recipe == replace(RECIPE, stream=node)
        assert store.song.brief == DUET


def test_one_file_is_left_after_closing(tmp_path: Path) -> None:
    with new(tmp_path / "river.coppice") as store:
        grow(store, None)
    assert [item.name for item in tmp_path.iterdir()] == ["river.coppice"]


def test_names_follow_the_position_in_the_tree(store: SongStore) -> None:
    (clip,) = store.apply(AddNode(None, "clip", name="riff.wav", state="done")).added
    store.append_codes(clip, 2, 0, np.zeros(50))
    names = []
    for parent, start in ((clip, 50), (clip, 50), (3, 60), (3, 90), (5, 100), (None, 0)):
        node = grow(store, parent, start)
        names.append(store.song.nodes[node].name)
    assert names == ["take 1", "take 2", "take 2·1", "take 2·2", "take 2·2·1", "take 3"]
    store.apply(Prune(5))
    node = grow(store, 3, 90)
    assert store.song.nodes[node].name == "take 2·3"


def test_changes_say_what_changed(store: SongStore) -> None:
    both = store.apply(Together((AddNode(None), AddNode(None)), "Grow 2 takes"))
    assert both == Changes(frozenset({1, 2}), structure=True, added=(1, 2))
    assert store.undo_label == "Grow 2 takes"
    assert store.append_codes(1, 2, 0, np.arange(3)) == Changes(frozenset({1}))
    assert store.append_codes(1, 2, 3, np.arange(0)) == Changes()
    assert store.apply(Rate(2, 4)) == Changes(frozenset({2}))
    assert store.apply(SetTitle("Delta")) == Changes(song=True)
    assert store.undo() == Changes(song=True)
    assert store.song.title == "River"


def test_an_edit_that_changes_nothing_is_no_step(store: SongStore) -> None:
    grow(store, None)
    label = store.undo_label
    assert not store.apply(Rate(1, 0))
    assert store.undo_label == label


def test_undoing_a_growing_take_hides_it_and_its_codes_go_on(store: SongStore) -> None:
    (node,) = store.apply(AddNode(None, target=10)).added
    store.append_codes(node, 2, 0, np.arange(4))
    assert store.undo() == Changes(frozenset({node}), structure=True)
    assert node not in store.song.nodes
    store.append_codes(node, 2, 4, np.arange(4))
    store.apply(SetState(node, "interrupted"))
    assert store.can_redo, "a job's end is not an edit of the user's"
    store.redo()
    assert store.song.nodes[node].lengths[2] == 8
    assert store.song.nodes[node].state == "interrupted"


def test_codes_must_follow_on(store: SongStore) -> None:
    grow(store, None, length=10)
    for offset in (0, 9, 11):
        with pytest.raises(ValueError, match="end at 10"):
            store.append_codes(1, 2, offset, np.arange(3))
    with pytest.raises(ValueError, match="between"):
        store.append_codes(1, 2, 10, np.array([-1]))


def test_a_node_begins_inside_its_parent(store: SongStore) -> None:
    grow(store, None, length=10)
    with pytest.raises(ValueError, match="outside"):
        store.apply(AddNode(1, start=11))
    with pytest.raises(UserProblem, match="no take 9"):
        store.apply(AddNode(9))
    with pytest.raises(UserProblem, match="no take 9"):
        store.apply(Together((Rate(1, 3), Rate(9, 3))))
    assert store.song.nodes[1].rating == 0, "all or nothing"
    assert store.next_id == 2


def random_edit(rng: random.Random, store: SongStore) -> Edit:
    nodes = list(store.song.nodes)
    if not nodes or rng.random() < 0.35:
        parent = rng.choice([None, *nodes])
        start = 0
        if parent is not None:
            item = store.song.nodes[parent]
            start = rng.randint(item.start, store.song.end(item))
        return AddNode(parent, start=start, recipe=RECIPE)
    node = rng.choice(nodes)
    choices: list[Edit] = [
        Rename(node, f"'{rng.random()}'\n"),
        Rate(node, rng.randint(0, 5)),
        SetFavourite(node, rng.random() < 0.5),
        SetColour(node, rng.choice(["", "#3cb", "plum"])),
        SetNote(node, "ノート" * rng.randint(0, 3)),
        SetBrief(replace(DUET, total_seconds=rng.random())),
        SetTitle(str(rng.random())),
        SetPulse(
            Pulse(
                rng.choice([None, 90.0, 120.5]), meter=rng.choice([None, 3]), key=rng.choice(["", "C major"])
            )
        ),
        SetWords(node, (SungWord("la", rng.random(), 2.0),)),
        Together((Rate(node, rng.randint(0, 5)), AddNode(node, start=store.song.nodes[node].start))),
    ]
    choices.append(SetCollapsed(node, rng.random() < 0.5))
    if all(store.song.nodes[item].state != "growing" for item in tree.subtree(store.song, node)):
        choices.append(Reattach(node, None))
        choices.extend(
            Reattach(node, item.id, item.start)
            for item in store.song.nodes.values()
            if item.id not in tree.subtree(store.song, node)
        )
    return Prune(node) if rng.random() < 0.15 else rng.choice(choices)


@pytest.mark.parametrize("seed", range(3))
def test_undo_and_redo_walk_through_the_same_songs(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = tmp_path / "walk.coppice"
    store = new(path)
    past = [store.song]
    for _ in range(60):
        changes = store.apply(random_edit(rng, store))
        for node in changes.added:
            store.append_codes(node, 2, 0, np.full(5, node))
            if rng.random() < 0.5:
                store.apply(SetState(node, "done"))
        if changes:
            past.append(store.song)
    # Codes and states are outside undo, so a song is compared without them.
    bare = [strip(song) for song in past]
    at = len(bare) - 1
    for _ in range(200):
        back = rng.random() < 0.55
        (store.undo if back else store.redo)()
        at = max(0, at - 1) if back else min(len(bare) - 1, at + 1)
        assert strip(store.song) == bare[at]
        assert (store.can_undo, store.can_redo) == (at > 0, at < len(bare) - 1)
        if rng.random() < 0.05:
            store.close()
            store = SongStore.open(path)
            assert strip(store.song) == bare[at]
    store.close()


def strip(song):
    return replace(song, nodes={key: replace(node, lengths=(), state="") for key, node in song.nodes.items()})


def test_a_new_edit_ends_redo_and_old_steps_fall_off(
    store: SongStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "LIMIT", 30)
    grow(store, None)
    for rating in range(50):
        store.apply(Rate(1, rating % 5 + 1))
    steps = 0
    while store.undo():
        steps += 1
    assert steps == 30
    store.apply(Rename(1, "first"))
    assert not store.can_redo
    assert not store.redo()


def test_codes_stay_while_undo_reaches_them_and_ids_are_never_reused(tmp_path: Path) -> None:
    path = tmp_path / "river.coppice"
    with new(path) as store:
        grow(store, None)
        grow(store, 1, 40)
        store.apply(Prune(1))
        assert not store.song.nodes
    with SongStore.open(path) as store:
        store.undo()
        assert store.codes(2, 2).tolist() == [2] * 40
        store.undo()  # the adding of take 2
        store.apply(Rename(1, "root"))  # nothing leads back to take 2 now
    with SongStore.open(path) as store:
        assert store.codes(2, 2).size == 0
        assert store.codes(1, 2).size == 40
        assert grow(store, 1, 40) == 3
        assert store.song.nodes[3].name == "take 1·1"


def test_growing_takes_are_interrupted_when_the_song_opens(tmp_path: Path) -> None:
    with new(tmp_path / "river.coppice") as store:
        store.apply(AddNode(None))
        assert store.song.nodes[1].state == "growing"
    with SongStore.open(tmp_path / "river.coppice") as store:
        assert store.song.nodes[1].state == "interrupted"


def test_a_full_disk_is_told_and_changes_nothing(store: SongStore) -> None:
    grow(store, None)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    before = store.song
    with pytest.raises(UserProblem, match="disk is full"):
        store.append_codes(1, 2, 40, np.arange(50_000))
    with pytest.raises(UserProblem, match="disk is full"):
        store.apply(SetNote(1, "long" * 20_000))
    assert store.song == before
    store._db.execute("PRAGMA max_page_count = 100000")
    store.append_codes(1, 2, 40, np.arange(50_000))
    assert store.song.nodes[1].lengths[2] == 50_040


def test_a_song_that_cannot_be_tidied_is_let_go_all_the_same(tmp_path: Path) -> None:
    store = new(tmp_path / "river.coppice")
    grow(store, None)
    store.undo()
    store.apply(AddNode(None, state="done"))  # nothing leads back to the first take: closing deletes it
    store._db.execute("PRAGMA query_only = 1")  # a disk that takes nothing more
    store.close()
    with SongStore.open(tmp_path / "river.coppice") as again:
        assert list(again.song.nodes) == [2]


def test_a_thousand_takes_open_and_edit(tmp_path: Path) -> None:
    path = tmp_path / "big.coppice"
    with new(path) as store:
        grow(store, None)
        store.apply(Together(tuple(AddNode(1, start=i % 40, recipe=RECIPE) for i in range(999)), "Grow"))
        for node in range(2, 1001):
            store.append_codes(node, 2, 0, np.arange(40))
    with SongStore.open(path) as store:
        assert len(store.song.nodes) == 1000
        store.apply(Prune(1))
        assert not store.song.nodes
        store.undo()
        assert len(store.song.nodes) == 1000


CHILD = """
import sys
from pathlib import Path
import numpy as np
from engine.song.store import SongStore
from engine.song.edits import Rename
store = SongStore.open(Path(sys.argv[1]))
at = store.song.nodes[1].lengths[2]
while True:
    store.append_codes(1, 2, at, np.arange(at, at + 30) % 2048)
    at += 30
    if at % 300 == 0:
        store.apply(Rename(1, f"take {at}"))
    print(at, flush=True)
"""


def test_a_kill_at_any_moment_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "river.coppice"
    with new(path) as store:
        store.apply(AddNode(None))
    rng = random.Random(1)
    for _ in range(5):
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(path)], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        child.stdout.readline()  # it is writing now
        time.sleep(rng.uniform(0, 0.25))
        child.kill()
        reported = child.stdout.read().split()
        child.wait()
        child.stdout.close()
        with SongStore.open(path) as store:
            codes = store.codes(1, 2)
            assert len(codes) >= (int(reported[-1]) if reported else 0)
            assert np.array_equal(codes, np.arange(len(codes)) % 2048)
            assert store.song.nodes[1].state == "interrupted"
            if store.can_undo and store.undo_label == "Rename":
                store.undo()
                store.redo()
    assert [item.name for item in tmp_path.iterdir()] == ["river.coppice"]


def test_a_second_window_is_turned_away_and_the_first_goes_on(store: SongStore) -> None:
    with pytest.raises(UserProblem, match="already open"):
        SongStore.open(store.path)
    script = "import sys; from engine.song.store import *; SongStore.open(Path(sys.argv[1]))"
    other = subprocess.run(
        [sys.executable, "-c", script, str(store.path)], capture_output=True, text=True, check=False
    )
    assert "already open in another window" in other.stderr
    grow(store, None)
    assert (store.path.stat().st_dev, store.path.stat().st_ino) in files._open_files


def test_a_log_cut_anywhere_still_opens(tmp_path: Path) -> None:
    """What a power cut may leave: the file and any beginning of its log."""
    live, left = tmp_path / "live.coppice", tmp_path / "left.coppice"
    with new(live) as store:
        store.apply(AddNode(None))
        for at in range(0, 4000, 200):
            store.append_codes(1, 2, at, np.arange(at, at + 200))
        # Copied by another process: a second handle here would drop the store's lock.
        copy = "import shutil, sys; [shutil.copy(sys.argv[1] + s, sys.argv[2] + s) for s in ('', '-wal')]"
        subprocess.run([sys.executable, "-c", copy, str(live), str(left)], check=True)
    data, log = left.read_bytes(), Path(f"{left}-wal").read_bytes()
    known = -1
    for cut in [0, 1, 32, *range(33, len(log), len(log) // 20), len(log)]:
        left.write_bytes(data)
        Path(f"{left}-wal").write_bytes(log[:cut])
        with SongStore.open(left) as store:
            codes = store.codes(1, 2)
            assert np.array_equal(codes, np.arange(len(codes)))
            assert len(codes) >= known
            known = len(codes)
    assert known == 4000


def test_tempo_and_key_by_hand_are_kept_and_undone(tmp_path: Path) -> None:
    with new(tmp_path / "song.coppice") as store:
        store.apply(SetPulse(Pulse(tempo=92.5, downbeat=0.4, key="D minor")))
        assert store.song.pulse == Pulse(92.5, 0.4, None, "D minor")
        store.undo()
        assert store.song.pulse == Pulse()
        store.redo()
    with SongStore.open(tmp_path / "song.coppice") as store:
        assert store.song.pulse.tempo == 92.5 and store.undo_label == "Tempo and key"
        for wrong in (Pulse(tempo=2.0), Pulse(meter=17), Pulse(key="H minor")):
            with pytest.raises(UserProblem):
                store.apply(SetPulse(wrong))
