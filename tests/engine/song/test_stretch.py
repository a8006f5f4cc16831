"""Graft, trim and cut: the right codes at every level, joined where they should be, and all of it undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.song import stretch, tree
from engine.song.edits import AddNode, Reattach, SetCollapsed, SetWords, Together
from engine.song.model import Recipe, SungWord
from engine.song.store import SongStore

HOPS = (8, 32, 128)
RATIOS = (16, 4, 1)
CHOIR = Conditioning((Weighted("Harbour Choir"),))
# One top token lasts 0.1 s, so that numbers can be read.
BRIEF = Brief(CHOIR, (Region(0.5, 1.5, CHOIR),), total_seconds=20.0)
RECIPE = Recipe(48213, 0, 0.98, 0.95, 0, BRIEF)


def new(path: Path, pack: str = "seedling") -> SongStore:
    return SongStore.create(path, title="River", pack=pack, sample_rate=1280, hops=HOPS, brief=BRIEF)


@pytest.fixture
def store(tmp_path: Path):
    """1: ten tokens; 2: grown from 1 at 6, ten tokens, middle level for its first five only."""
    with new(tmp_path / "river.coppice") as opened:
        grow(opened, None, 0, 10, (160, 40, 10))
        grow(opened, 1, 6, 10, (0, 20, 10))
        yield opened


def grow(store: SongStore, parent: int | None, start: int, length: int, lengths: tuple[int, ...]) -> int:
    """A finished take whose codes tell where they stand: node * 1000 + place."""
    (node,) = store.apply(AddNode(parent, start=start, target=length, recipe=RECIPE, state="done")).added
    for level, count in enumerate(lengths):
        store.append_codes(node, level, 0, node * 1000 + np.arange(count))
    return node


def path(store: SongStore, node: int, level: int = 2) -> list[int]:
    return tree.path_codes(store.song, store.codes, node, level).tolist()


def test_a_stretch_is_cut_at_the_same_moment_on_every_level(store: SongStore) -> None:
    found = stretch.take(store.song, store.codes, 2, 4, 9)
    assert found.codes[2].tolist() == [1004, 1005, 2000, 2001, 2002]
    assert found.codes[1].tolist() == [*range(1016, 1024), *range(2000, 2012)]
    assert found.codes[0].tolist() == list(range(1064, 1096)), "take 2 has no full level: the hole ends it"
    assert (found.length, found.seconds) == (5, 0.5)


def test_a_level_that_ends_inside_a_token_is_cut_back_to_whole_ones(store: SongStore) -> None:
    node = grow(store, None, 0, 4, (0, 7, 4))
    assert stretch.own(store.song, store.codes, node).codes[1].tolist() == [3000, 3001, 3002, 3003]


def test_graft_appends_and_brings_words_and_regions_along(store: SongStore) -> None:
    store.apply(SetWords(2, (SungWord("the", 0.65, 0.8), SungWord("river", 1.4, 1.5))))
    piece = stretch.take(store.song, store.codes, 2, 6, 9)
    (node,) = store.apply(stretch.graft(store.song, piece, 1, 10)).added
    made = store.song.nodes[node]
    assert path(store, node) == [*range(1000, 1010), 2000, 2001, 2002]
    assert store.codes(node, 1).tolist() == list(range(2000, 2012))
    assert (made.state, made.start, made.lengths) == ("done", 10, (0, 12, 3))
    (word,) = made.words
    assert (word.text, round(word.start, 6), round(word.end, 6)) == ("the", 1.05, 1.2)
    assert made.recipe is not None and made.recipe.seed == 48213
    (region,) = made.recipe.brief.regions
    assert (round(region.start, 6), round(region.end, 6)) == (1.0, 1.9)
    assert made.origin == "graft of take 1·1, 0:00.6–0:00.9"
    assert store.undo_label == "Graft"


def test_graft_inside_a_take_and_at_its_join(store: SongStore) -> None:
    piece = stretch.own(store.song, store.codes, 1)
    for position, parent in ((8, 2), (6, 1), (3, 1), (0, None)):
        (node,) = store.apply(stretch.graft(store.song, piece, 2, position)).added
        assert (store.song.nodes[node].parent, store.song.nodes[node].start) == (parent, position)


def test_graft_from_another_song(store: SongStore, tmp_path: Path) -> None:
    with new(tmp_path / "delta.coppice") as other:
        grow(other, None, 0, 4, (64, 16, 4))
        piece = stretch.own(other.song, other.codes, 1)
    (node,) = store.apply(stretch.graft(store.song, piece, 2, 16)).added
    assert path(store, node)[-4:] == [1000, 1001, 1002, 1003]
    with new(tmp_path / "foreign.coppice", pack="jukebox-5b") as foreign:
        grow(foreign, None, 0, 4, (0, 0, 4))
        piece = stretch.own(foreign.song, foreign.codes, 1)
    with pytest.raises(UserProblem, match="made with the pack 'jukebox-5b'"):
        stretch.graft(store.song, piece, 2, 16)


def test_a_graft_that_outlasts_the_song_is_told(store: SongStore) -> None:
    node = grow(store, None, 0, 195, (0, 0, 195))
    piece = stretch.own(store.song, store.codes, 1)
    with pytest.raises(UserProblem, match=r"20\.0 s long"):
        stretch.graft(store.song, piece, node, 195)


def test_trim_keeps_a_stretch_as_a_root(store: SongStore) -> None:
    (node,) = store.apply(stretch.trim(store.song, store.codes, 2, 4, 9)).added
    assert path(store, node) == [1004, 1005, 2000, 2001, 2002]
    assert (store.song.nodes[node].parent, store.song.nodes[node].start) == (None, 0)
    with pytest.raises(UserProblem, match="no music"):
        stretch.trim(store.song, store.codes, 2, 40, 50)


@pytest.mark.parametrize(
    ("start", "end", "left"),
    [
        (4, 9, [1000, 1001, 1002, 1003, *range(2003, 2010)]),
        (8, 10, [*range(1000, 1006), 2000, 2001, *range(2004, 2010)]),
        (0, 6, list(range(2000, 2010))),
        (9, 16, [*range(1000, 1006), 2000, 2001, 2002]),
        (6, 99, list(range(1000, 1006))),
        (3, 99, [1000, 1001, 1002]),
    ],
)
def test_cut_joins_what_is_left(store: SongStore, start: int, end: int, left: list[int]) -> None:
    (node,) = store.apply(stretch.cut(store.song, store.codes, 2, start, end)).added
    assert path(store, node) == left
    assert store.undo_label == "Cut"


def test_nothing_cannot_be_cut_and_something_must_be_left(store: SongStore) -> None:
    with pytest.raises(UserProblem, match="no music"):
        stretch.cut(store.song, store.codes, 2, 5, 5)
    with pytest.raises(UserProblem, match="Nothing would be left"):
        stretch.cut(store.song, store.codes, 2, 0, 16)


def test_collected_takes_survive_undo_redo_and_reopening(store: SongStore, tmp_path: Path) -> None:
    piece = stretch.take(store.song, store.codes, 2, 6, 9)
    songs = [store.song]
    for edit in (
        stretch.graft(store.song, piece, 1, 10),
        stretch.trim(store.song, store.codes, 2, 4, 9),
        stretch.cut(store.song, store.codes, 2, 4, 9),
        Reattach(2, 1, 10),
        SetCollapsed(1, True),
        Together((Reattach(2, None, 0),), "Re-attach"),
    ):
        store.apply(edit)
        songs.append(store.song)
    codes = {node: path(store, node) for node in store.song.nodes}
    store.close()
    with SongStore.open(tmp_path / "river.coppice") as again:
        assert again.song == songs[-1]
        assert {node: path(again, node) for node in again.song.nodes} == codes
        for song in reversed(songs[:-1]):
            again.undo()
            assert again.song == song
    with SongStore.open(tmp_path / "river.coppice") as again:
        for song in songs[1:]:
            again.redo()
            assert again.song == song
        assert {node: path(again, node) for node in again.song.nodes} == codes
