"""Paths through the tree and their codes, against a plain walk."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song import tree
from engine.song.model import Node, Song


def node(key: int, parent: int | None, start: int, lengths: tuple[int, int, int]) -> Node:
    return Node(key, parent, "take", str(key), start, 0, lengths, "done")


NODES = (
    node(1, None, 0, (320, 80, 10)),
    node(2, 1, 10, (0, 40, 8)),  # middle known for the first 5 of its 8 top tokens
    node(3, 1, 6, (0, 0, 4)),
    node(4, 2, 15, (0, 8, 5)),
    node(5, 2, 10, (0, 0, 3)),  # leaves take 2 at its very start
    node(6, 4, 20, (0, 0, 0)),  # nothing grown yet
)


@pytest.fixture
def song() -> Song:
    return Song("s", "p", 22050, (8, 32, 256), Brief(), {item.id: item for item in NODES})


def codes_of(song: Song) -> Callable[[int, int], npt.NDArray[np.int64]]:
    """Codes that tell their node and place: 1000 * node + index."""
    return lambda key, level: 1000 * key + np.arange(song.nodes[key].lengths[level])


@pytest.mark.parametrize(
    ("node", "position", "place"),
    [
        (4, 19, (4, 19)),
        (4, 15, (2, 15)),
        (4, 10, (1, 10)),
        (4, 4, (1, 4)),
        (4, 0, (None, 0)),
        (1, 0, (None, 0)),
    ],
)
def test_a_branch_point_belongs_to_the_take_that_sounds_there(
    song: Song, node: int, position: int, place: tuple[int | None, int]
) -> None:
    assert tree.branch_point(song, node, position) == place


def test_walks(song: Song) -> None:
    assert tree.children(song, None) == (1,)
    assert tree.children(song, 2) == (4, 5)
    assert tree.siblings(song, 3) == (2, 3)
    assert tree.path(song, 6) == (1, 2, 4, 6)
    assert tree.subtree(song, 2) == (2, 4, 5, 6)
    assert tree.leaves(song) == (3, 5, 6)
    assert tree.branch_positions(song, 1) == (6, 10)
    assert tree.children_by_parent(song) == {None: [1], 1: [2, 3], 2: [4, 5], 4: [6]}
    with pytest.raises(UserProblem, match="no take 9"):
        tree.path(song, 9)


def test_spans_are_cut_where_the_next_take_leaves(song: Song) -> None:
    assert tree.spans(song, 6) == ((1, 0, 10), (2, 10, 15), (4, 15, 20))
    assert tree.spans(song, 3) == ((1, 0, 6), (3, 6, 10))
    assert tree.spans(song, 5) == ((1, 0, 10), (5, 10, 13))


def test_path_codes_at_the_top(song: Song) -> None:
    found = tree.path_codes(song, codes_of(song), 6, 2)
    assert found.tolist() == [*range(1000, 1010), *range(2000, 2005), *range(4000, 4005)]
    assert tree.path_codes(song, codes_of(song), 6, 2, end=12).tolist() == found[:12].tolist()


def test_path_codes_of_a_finer_level_end_at_the_first_hole(song: Song) -> None:
    codes = codes_of(song)
    middle = tree.path_codes(song, codes, 4, 1)
    assert middle.tolist() == [*range(1000, 1080), *range(2000, 2040), *range(4000, 4008)]
    assert tree.path_codes(song, codes, 5, 1).tolist() == list(range(1000, 1080))
    assert tree.path_codes(song, codes, 3, 0).tolist() == list(range(1000, 1000 + 6 * 32))
    assert tree.path_codes(song, codes, 2, 0).tolist() == list(range(1000, 1320))


def test_an_empty_path_has_no_codes() -> None:
    song = Song("s", "p", 22050, (8, 32, 256), Brief(), {1: node(1, None, 0, (0, 0, 0))})
    assert tree.spans(song, 1) == ()
    assert tree.path_codes(song, codes_of(song), 1, 2).shape == (0,)
