from __future__ import annotations

import random
import time
from dataclasses import replace
from itertools import pairwise

import pytest

from app.tree.layout import CARD_HEIGHT, GAP, LEAST_WIDTH, MARGIN, arrange, extent, fitting_scale, rules, step
from engine.song.model import Song
from tests.app.songs import make_song, node


def big_tree(count: int) -> Song:
    """Branches from ends and from inside, of all lengths."""
    chance = random.Random(3)
    nodes = [node(1, None, 0, 5)]
    for key in range(2, count + 1):
        parent = nodes[chance.randrange(len(nodes))]
        at = parent.start + round(parent.lengths[2] * chance.choice((1.0, 1.0, chance.random())))
        nodes.append(node(key, parent.id, at * 128 / 22_050, chance.uniform(0.0, 12), "Ada Loop"))
    return make_song(*nodes)


@pytest.mark.parametrize("scale", [2.0, 12.0, 60.0])
def test_no_two_cards_overlap_and_x_is_time(scale: float) -> None:
    song = big_tree(300)
    made = arrange(song, scale)
    assert len(made.places) == 300
    items = list(made.places.items())
    for index, (key, one) in enumerate(items):
        start = song.seconds(song.nodes[key].start)
        assert one.x == pytest.approx(made.axis.x(start) + GAP / 2) and one.width >= LEAST_WIDTH - 1e-6
        for _, other in items[index + 1 :]:
            apart = one.right <= other.x or other.right <= one.x
            assert apart or abs(one.y - other.y) >= CARD_HEIGHT


def test_a_thousand_takes_are_placed_quickly() -> None:
    song = big_tree(1000)
    began = time.perf_counter()
    arrange(song, 12.0)
    assert time.perf_counter() - began < 0.25


def test_a_very_deep_tree_is_no_trouble() -> None:
    nodes = [node(key, key - 1 or None, key - 1, 1, "Ada Loop") for key in range(1, 3001)]
    assert len(arrange(make_song(*nodes), 12.0).places) == 3000


def test_longer_takes_are_wider(song: Song) -> None:
    places = arrange(song, 60.0).places
    assert places[2].width > places[1].width
    assert extent(places)[0] > places[4].right and extent({}) == (0.0, 0.0)
    assert places[2].width == pytest.approx(6 * 60 - GAP, abs=1)


def test_a_branch_from_inside_stands_below_and_says_so(song: Song) -> None:
    places = arrange(song, 60.0).places
    assert not places[4].joins and places[2].joins
    assert places[4].x < places[2].right and places[4].y >= places[2].y + CARD_HEIGHT


def test_the_axis_leads_there_and_back(song: Song) -> None:
    axis = arrange(song, 5.0).axis
    for moment in (0.0, 1.0, 4.0, 7.3, 12.9, 50.0):
        assert axis.seconds(axis.x(moment)) == pytest.approx(moment)
    assert axis.seconds(0.0) == 0.0 and axis.x(0.0) == MARGIN


def test_collapsed_branches_are_folded_and_counted(song: Song) -> None:
    nodes = {**song.nodes, 1: replace(song.nodes[1], collapsed=True)}
    made = arrange(make_song(*nodes.values()), 12.0)
    assert set(made.places) == {1} and made.folded == {1: 3}
    nodes[4] = replace(song.nodes[4], collapsed=True)
    assert arrange(make_song(song.nodes[1], song.nodes[2], nodes[4]), 12.0).folded == {}, (
        "a leaf folds nothing"
    )


def test_only_some_may_be_shown(song: Song) -> None:
    assert set(arrange(song, 12.0, {1, 3}).places) == {1, 3}
    assert not arrange(song, 12.0, set()).places


def test_rules_are_round_and_not_too_close(song: Song) -> None:
    axis = arrange(song, 20.0).axis
    found = rules(axis, 0.0, 900.0)
    assert found[0] == (0, MARGIN)
    assert all(later - before >= 56 for (_, before), (_, later) in pairwise(found))
    assert {seconds % 5 for seconds, _ in found} == {0.0}


def test_the_scale_fits_the_room_there_is(song: Song) -> None:
    scale = fitting_scale(song, 500)
    assert 12.0 <= scale <= 44.0
    assert fitting_scale(song, 2000) > scale


def test_arrows_lead_to_parent_child_and_neighbours(song: Song) -> None:
    places = arrange(song, 12.0).places
    assert step(song, places, 2, "left") == 1
    assert step(song, places, 1, "left") == 1
    assert step(song, places, 2, "right") == 4
    assert step(song, places, 2, "down") == 3 and step(song, places, 3, "up") == 2
    assert step(song, places, 4, "right") == 4
