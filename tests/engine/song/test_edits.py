"""Each edit as cells, and what no edit may say."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song.edits import Cell, Prune, Rate, Rename, SetFavourite, SetState
from engine.song.model import Node, Song

NODES = {
    key: Node(key, parent, "take", f"take {key}", 0, 0, (0, 0, 0), "done")
    for key, parent in ((1, None), (2, 1), (3, 2), (4, 1))
}
SONG = Song("s", "p", 22050, (8, 32, 256), Brief(), NODES)


def test_an_edit_is_its_cells() -> None:
    assert Rename(2, "x").cells(SONG) == [Cell("node", 2, "name", "x")]
    assert SetFavourite(2, True).cells(SONG) == [Cell("node", 2, "favourite", 1)]


def test_pruning_hides_the_subtree() -> None:
    assert [cell.row for cell in Prune(2).cells(SONG)] == [2, 3]
    with pytest.raises(UserProblem, match="no take 7"):
        Prune(7).cells(SONG)


@pytest.mark.parametrize("rating", [-1, 6])
def test_stars_are_zero_to_five(rating: int) -> None:
    with pytest.raises(ValueError, match="rating"):
        Rate(1, rating)


def test_states_are_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown state"):
        SetState(1, "lost")
