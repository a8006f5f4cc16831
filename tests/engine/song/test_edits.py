"""Each edit as cells, and what no edit may say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Cue, Region
from engine.song import records
from engine.song.edits import Cell, Prune, Rate, Reattach, Rename, SetCollapsed, SetFavourite, SetState
from engine.song.model import Node, Recipe, Song, SungWord

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


def placed() -> Song:
    """1 (0–40) with 2 at 30 (30–70) with 3 at 70 (70–90); 4 beside it at 40. Ten tokens last 0.116 s."""
    regions = (Region(0.5, 1.0, Conditioning()),)
    recipe = Recipe(1, 1, 1.0, 0.0, 0, Brief(regions=regions))
    nodes = {
        1: Node(1, None, "clip", "riff", 0, 40, (0, 0, 40), "done"),
        2: Node(
            2, 1, "take", "take 1", 30, 40, (0, 0, 40), "done", recipe, words=(SungWord("la", 1.0, 2.0),)
        ),
        3: Node(3, 2, "take", "take 1·1", 70, 20, (0, 0, 20), "done"),
        4: Node(4, 1, "take", "take 2", 40, 40, (0, 0, 40), "done"),
    }
    return Song("s", "p", 22050, (8, 32, 256), Brief(), nodes)


def test_a_branch_moves_with_all_that_belongs_to_it() -> None:
    cells = Reattach(2, 4, 80).cells(placed())
    values = {(cell.row, cell.column): cell.value for cell in cells}
    assert values[2, "parent"] == 4 and values[2, "start"] == 80 and values[3, "start"] == 120
    by = 50 * 256 / 22050
    assert records.words_from_text(str(values[2, "words"]))[0].start == pytest.approx(1.0 + by)
    moved = records.recipe_from_text(str(values[2, "recipe"]))
    assert moved is not None and moved.brief.regions[0].start == pytest.approx(0.5 + by)
    assert values[2, "origin"] == "moved from 0:00.3"
    assert (3, "parent") not in values and not any(row in (1, 4) for row, _ in values)


def test_a_branch_takes_its_lyric_cues_along() -> None:
    song = placed()
    recipe = Recipe(1, 1, 1.0, 0.0, 0, Brief(cues=(Cue(0.75, 3),)))
    nodes = {**song.nodes, 3: replace(song.nodes[3], recipe=recipe)}
    cells = {
        (cell.row, cell.column): cell.value for cell in Reattach(2, 4, 80).cells(replace(song, nodes=nodes))
    }
    moved = records.recipe_from_text(str(cells[3, "recipe"]))
    assert moved is not None and moved.brief.cues == (Cue(pytest.approx(0.75 + 50 * 256 / 22050), 3),)


def test_a_branch_that_stays_is_no_change() -> None:
    assert Reattach(2, 1, 30).cells(placed()) == []


@pytest.mark.parametrize(
    ("parent", "start", "sentence"),
    [(3, 80, "from itself"), (2, 40, "from itself"), (4, 81, "cannot begin at"), (None, 5, "cannot begin at"),
     (9, 0, "no take 9")],
)  # fmt: skip
def test_a_branch_cannot_go_where_there_is_no_place(parent: int | None, start: int, sentence: str) -> None:
    with pytest.raises(UserProblem, match=sentence):
        Reattach(2, parent, start).cells(placed())


def test_a_growing_branch_stays_where_it_is() -> None:
    song = placed()
    nodes = {**song.nodes, 3: replace(song.nodes[3], state="growing")}
    with pytest.raises(UserProblem, match="'take 1·1' is still growing"):
        Reattach(2, 4, 80).cells(replace(song, nodes=nodes))


def test_collapsing_is_a_mark() -> None:
    assert SetCollapsed(2, True).cells(SONG) == [Cell("node", 2, "collapsed", 1)]
