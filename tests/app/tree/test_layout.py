from __future__ import annotations

import random
import time

from app.tree.layout import CARD_HEIGHT, arrange, extent, step
from engine.song.model import Song
from tests.app.songs import make_song, node


def big_tree(count: int) -> Song:
    chance = random.Random(3)
    nodes = [node(1, None, 0, 5)]
    for key in range(2, count + 1):
        parent = nodes[chance.randrange(len(nodes))]
        start = (parent.start + parent.lengths[2]) * 128 / 22_050
        nodes.append(node(key, parent.id, start, chance.uniform(0.5, 12), "Ada Loop"))
    return make_song(*nodes)


def test_no_two_cards_overlap_and_time_runs_right() -> None:
    song = big_tree(300)
    places = arrange(song, 12.0)
    assert len(places) == 300
    items = list(places.items())
    for index, (key, one) in enumerate(items):
        parent = song.nodes[key].parent
        assert parent is None or one.x > places[parent].right
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
    assert len(arrange(make_song(*nodes), 12.0)) == 3000


def test_longer_takes_are_wider(song: Song) -> None:
    places = arrange(song, 60.0)
    assert places[2].width > places[1].width
    assert extent(places)[0] > places[4].right and extent({}) == (0.0, 0.0)


def test_arrows_lead_to_parent_child_and_neighbours(song: Song) -> None:
    places = arrange(song, 12.0)
    assert step(song, places, 2, "left") == 1
    assert step(song, places, 1, "left") == 1
    assert step(song, places, 2, "right") == 4
    assert step(song, places, 2, "down") == 3 and step(song, places, 3, "up") == 2
    assert step(song, places, 4, "right") == 4
