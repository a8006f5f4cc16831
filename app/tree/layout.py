"""Where each take's card stands: time runs right, children below one another, no two cards overlap. Pure.

A child stands right of its parent even when it branches inside it; the link then leaves the parent's
card at the branch point. Rows belong to leaves; a parent is centred on its children.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.song import tree
from engine.song.model import Node, Song

CARD_HEIGHT = 64
ROW = CARD_HEIGHT + 12
GAP = 28
MARGIN = 24
LEAST_WIDTH = 148.0
SCALES = (12.0, 44.0)  # least and most pixels per second that are chosen without being asked


@dataclass(frozen=True)
class Place:
    """A card's rectangle in scene pixels."""

    x: float
    y: float
    width: float
    depth: int

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def middle(self) -> float:
        """Its vertical middle."""
        return self.y + CARD_HEIGHT / 2


def length_of(node: Node, song: Song) -> int:
    """The top-level tokens a card stands for: what is wanted while it grows, else what there is."""
    own = node.lengths[song.top]
    return max(own, node.target) if node.state == "growing" else own


def arrange(song: Song, scale: float) -> dict[int, Place]:
    """The place of every node at `scale` pixels per second."""
    below = tree.children_by_parent(song)
    places: dict[int, Place] = {}
    stack: list[tuple[int, float, int, bool]] = [
        (root, float(MARGIN), 0, False) for root in reversed(below.get(None, []))
    ]
    next_row = float(MARGIN)
    while stack:  # an explicit stack: a tree may be thousands of takes deep
        node, x, depth, seen = stack.pop()
        width = max(LEAST_WIDTH, song.seconds(length_of(song.nodes[node], song)) * scale)
        kids = below.get(node, [])
        if seen:
            y = (places[kids[0]].y + places[kids[-1]].y) / 2
            places[node] = Place(x, y, width, depth)
        elif not kids:
            places[node] = Place(x, next_row, width, depth)
            next_row += ROW
        else:
            stack.append((node, x, depth, True))
            stack.extend((kid, x + width + GAP, depth + 1, False) for kid in reversed(kids))
    return places


def fitting_scale(song: Song, width: float) -> float:
    """The pixels per second at which the tree fills `width`, within what reads well; big trees stay compact."""
    low, high = SCALES
    if len(song.nodes) > 200:
        return low
    for _ in range(6):
        middle = (low + high) / 2
        if extent(arrange(song, middle))[0] > width:
            high = middle
        else:
            low = middle
    return low


def extent(places: Mapping[int, Place]) -> tuple[float, float]:
    """Width and height of the scene with its margins."""
    if not places:
        return 0.0, 0.0
    return (
        max(place.right for place in places.values()) + MARGIN,
        max(place.y for place in places.values()) + CARD_HEIGHT + MARGIN,
    )


def step(song: Song, places: Mapping[int, Place], node: int, direction: str) -> int:
    """The take an arrow key leads to: 'left' parent, 'right' nearest child, 'up'/'down' same depth or next row."""
    here = places[node]
    if direction == "left":
        parent = song.nodes[node].parent
        return node if parent is None else parent
    if direction == "right":
        kids = tree.children(song, node)
        return min(kids, key=lambda kid: abs(places[kid].y - here.y), default=node)
    sign = -1 if direction == "up" else 1
    beyond = {key: place for key, place in places.items() if (place.y - here.y) * sign > 0}
    same = {key: place for key, place in beyond.items() if place.depth == here.depth} or beyond
    return min(same, key=lambda key: (abs(same[key].y - here.y), abs(same[key].x - here.x)), default=node)
