"""Where each take's card stands: x is time, children below one another, no two cards overlap. Pure.

Time runs right on one axis for the whole tree, so that cards which sound at the same moment stand above one
another. The axis is stretched just where a card would become too narrow to read. Rows belong to leaves;
a take is centred on what continues it at its end, and branches from inside it stand below that.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from engine.song import tree
from engine.song.model import Node, Song

CARD_HEIGHT = 64
ROW = CARD_HEIGHT + 12
GAP = 24
MARGIN = 24
TOP = 30  # room for the times above the first row
LEAST_WIDTH = 132.0
SCALES = (12.0, 44.0)  # least and most pixels per second that are chosen without being asked


@dataclass(frozen=True)
class Place:
    """A card's rectangle in scene pixels; `joins` is False for a branch from inside its parent."""

    x: float
    y: float
    width: float
    depth: int
    joins: bool = True

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def middle(self) -> float:
        """Its vertical middle."""
        return self.y + CARD_HEIGHT / 2


@dataclass(frozen=True)
class Axis:
    """Seconds to scene pixels: straight lines between `times` (ascending) and `xs`, `scale` after the last."""

    times: tuple[float, ...]
    xs: tuple[float, ...]
    scale: float

    def x(self, seconds: float) -> float:
        """The pixel of a moment."""
        at = bisect_right(self.times, seconds)
        if at == 0:
            return self.xs[0] + (seconds - self.times[0]) * self.scale
        if at == len(self.times):
            return self.xs[-1] + (seconds - self.times[-1]) * self.scale
        share = (seconds - self.times[at - 1]) / (self.times[at] - self.times[at - 1])
        return self.xs[at - 1] + share * (self.xs[at] - self.xs[at - 1])

    def seconds(self, x: float) -> float:
        """The moment of a pixel; before the song begins 0."""
        at = bisect_right(self.xs, x)
        if at == 0:
            return 0.0
        if at == len(self.xs):
            return self.times[-1] + (x - self.xs[-1]) / self.scale
        share = (x - self.xs[at - 1]) / (self.xs[at] - self.xs[at - 1])
        return self.times[at - 1] + share * (self.times[at] - self.times[at - 1])


@dataclass(frozen=True)
class Arrangement:
    """The places of all cards that are shown, the time axis they stand on, and what is folded under each."""

    places: Mapping[int, Place]
    axis: Axis
    folded: Mapping[int, int]  # take -> how many takes are hidden below it

    @cached_property
    def extent(self) -> tuple[float, float]:
        """Width and height of the scene with its margins."""
        return extent(self.places)


EMPTY = Arrangement({}, Axis((0.0,), (float(MARGIN),), SCALES[0]), {})


def length_of(node: Node, song: Song) -> int:
    """The top-level tokens a card stands for: what is wanted while it grows, else what there is."""
    own = node.lengths[song.top]
    return max(own, node.target) if node.state == "growing" else own


def arrange(song: Song, scale: float, only: Collection[int] | None = None) -> Arrangement:
    """The places at `scale` pixels per second; `only` leaves out all takes but these (with their ancestors)."""
    below = tree.children_by_parent(song)
    if only is not None:
        below = {key: [kid for kid in kids if kid in only] for key, kids in below.items()}
    folded = _fold(song, below)
    spans = _spans(song, below)
    axis = _axis(song, spans, scale)
    return Arrangement(_places(song, below, spans, axis), axis, folded)


def _fold(song: Song, below: dict[int | None, list[int]]) -> dict[int, int]:
    """Take what lies under collapsed takes out of `below`; returns how much that was for each."""
    folded: dict[int, int] = {}
    for node in [key for key in below if key is not None and song.nodes[key].collapsed]:
        if not below[node]:
            continue
        hidden = list(below[node])
        for item in hidden:  # grows while it is walked
            hidden.extend(below.get(item, ()))
        folded[node] = len(hidden)
    for node in folded:
        below[node] = []
    return folded


def _spans(song: Song, below: Mapping[int | None, list[int]]) -> dict[int, tuple[int, int]]:
    """(first, last) top token of every take that is shown, parents before children; never empty."""
    shown = list(below.get(None, ()))
    for item in shown:  # grows while it is walked
        shown.extend(below.get(item, ()))
    spans = {}
    for key in shown:
        node = song.nodes[key]
        spans[key] = (node.start, node.start + max(1, length_of(node, song)))
    return spans


def _axis(song: Song, spans: Mapping[int, tuple[int, int]], scale: float) -> Axis:
    """The time axis on which every card is at least LEAST_WIDTH wide."""
    times = sorted({0, *(moment for span in spans.values() for moment in span)})
    starts_by_end: dict[int, set[int]] = {}
    for start, end in spans.values():
        starts_by_end.setdefault(end, set()).add(start)
    xs = {times[0]: float(MARGIN)}
    for before, moment in pairwise(times):
        x = xs[before] + song.seconds(moment - before) * scale
        for start in starts_by_end.get(moment, ()):
            x = max(x, xs[start] + LEAST_WIDTH + GAP)
        xs[moment] = x
    return Axis(tuple(song.seconds(moment) for moment in times), tuple(xs.values()), scale)


def _places(
    song: Song, below: Mapping[int | None, list[int]], spans: Mapping[int, tuple[int, int]], axis: Axis
) -> dict[int, Place]:
    """Rows from the top down; an explicit stack, since a tree may be thousands of takes deep."""
    places: dict[int, Place] = {}
    rows: dict[int, float] = {}
    stack: list[tuple[int, int, bool]] = [(root, 0, False) for root in reversed(below.get(None, []))]
    joins = dict.fromkeys(below.get(None, []), True)
    next_row = float(TOP)
    while stack:
        node, depth, seen = stack.pop()
        start, end = spans[node]
        after = [kid for kid in below.get(node, ()) if spans[kid][0] >= end]
        inside = [kid for kid in below.get(node, ()) if spans[kid][0] < end]
        if not seen:
            joins |= dict.fromkeys(after, True) | dict.fromkeys(inside, False)
            stack += [(kid, depth + 1, False) for kid in reversed(inside)]
            stack.append((node, depth, True))
            stack += [(kid, depth + 1, False) for kid in reversed(after)]
            continue
        if after:
            rows[node] = (rows[after[0]] + rows[after[-1]]) / 2
        else:
            rows[node] = next_row
            next_row += ROW
        left = axis.x(song.seconds(start)) + GAP / 2
        right = axis.x(song.seconds(end)) - GAP / 2
        places[node] = Place(left, rows[node], right - left, depth, joins[node])
    return places


def fitting_scale(song: Song, width: float) -> float:
    """The pixels per second at which the tree fills `width`, within what reads well; big trees stay compact."""
    return SCALES[0] if len(song.nodes) > 200 else scale_for(song, width, SCALES)


def scale_for(song: Song, width: float, between: tuple[float, float]) -> float:
    """The most pixels per second, between two limits, at which the tree is no wider than `width`."""
    below = tree.children_by_parent(song)
    _fold(song, below)
    spans = _spans(song, below)
    low, high = between
    for _ in range(7):
        middle = (low + high) / 2
        if _axis(song, spans, middle).xs[-1] + MARGIN > width:
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


def rules(axis: Axis, left: float, right: float) -> list[tuple[float, float]]:
    """(seconds, x) of the time rules between two scene pixels: round steps, about 100 pixels apart."""
    steps = (0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600)
    per_second = (right - left) / max(1e-6, axis.seconds(right) - axis.seconds(left))
    step = next((item for item in steps if item * per_second >= 90), steps[-1])
    first = int(axis.seconds(left) // step)
    found: list[tuple[float, float]] = []
    for number in range(first, first + 200):
        x = axis.x(number * step)
        if x > right:
            break
        if x >= left:
            found.append((number * step, x))
    return thinned(found)


def thinned(rules: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Those of some rules that are far enough apart for their times to be read."""
    kept: list[tuple[float, float]] = []
    for rule in rules:
        if not kept or rule[1] - kept[-1][1] >= 56:
            kept.append(rule)
    return kept


def step(song: Song, places: Mapping[int, Place], node: int, direction: str) -> int:
    """The take an arrow key leads to: 'left' parent, 'right' nearest child, 'up'/'down' same depth or next row."""
    here = places[node]
    if direction == "left":
        parent = song.nodes[node].parent
        return node if parent is None else parent
    if direction == "right":
        kids = [kid for kid in tree.children(song, node) if kid in places]
        return min(kids, key=lambda kid: (not places[kid].joins, abs(places[kid].y - here.y)), default=node)
    sign = -1 if direction == "up" else 1
    beyond = {key: place for key, place in places.items() if (place.y - here.y) * sign > 0}
    same = {key: place for key, place in beyond.items() if place.depth == here.depth} or beyond
    return min(same, key=lambda key: (abs(same[key].y - here.y), abs(same[key].x - here.x)), default=node)
