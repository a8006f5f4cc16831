from __future__ import annotations

import random

from PySide6.QtCore import QRectF

from app.tree.index import Index
from app.tree.layout import CARD_HEIGHT, arrange
from engine.song.model import Song
from tests.app.songs import make_song, node


def test_it_finds_what_a_walk_finds() -> None:
    chance = random.Random(1)
    nodes = [node(1, None, 0, 5)]
    for key in range(2, 120):
        parent = nodes[chance.randrange(len(nodes))]
        start = (parent.start + parent.lengths[2]) * 128 / 22_050
        nodes.append(node(key, parent.id, start, chance.uniform(0.5, 12), "Ada Loop"))
    song = make_song(*nodes)
    places = arrange(song, 12.0).places
    index = Index(song, places)
    for _ in range(50):
        area = QRectF(chance.uniform(0, 3000), chance.uniform(0, 3000), chance.uniform(1, 900), 300.0)
        walked = {
            key
            for key, place in places.items()
            if area.intersects(QRectF(place.x, place.y, place.width, CARD_HEIGHT))
        }
        assert walked <= set(index.cards(area))
        extra = set(index.cards(area)) - walked
        assert all(places[key].x == area.right() or places[key].right >= area.left() for key in extra)
    for key, place in places.items():
        assert index.at(place.x + 1, place.middle) == key
        assert index.at(place.x + 1, place.y - 3) is None


def test_joins_are_found_where_they_run(song: Song) -> None:
    places = arrange(song, 30.0).places
    index = Index(song, places)
    gap = QRectF(places[1].right + 4, 0, 8, 900)
    assert set(index.joins(gap)) == {2, 3}
    inside = QRectF(places[4].x - 14, places[2].middle, 6, 400)
    assert index.joins(inside) == [4]


def test_nothing_is_found_in_nothing() -> None:
    index = Index(None, {})
    assert index.cards(QRectF(0, 0, 10, 10)) == [] and index.joins(QRectF(0, 0, 9, 9)) == []
    assert index.at(1, 1) is None
