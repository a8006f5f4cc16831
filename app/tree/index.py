"""Which cards and joins lie in a rectangle, for trees of thousands: a few vector comparisons, no loop."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.tree.layout import CARD_HEIGHT, GAP, Place
from engine.song.model import Song

Numbers = npt.NDArray[np.float64]


class Index:
    """Cards and joins by place, in scene pixels."""

    def __init__(self, song: Song | None, places: Mapping[int, Place]) -> None:
        self._nodes = np.array(list(places), dtype=np.int64)
        boxes = [(place.x, place.y, place.right, place.y + CARD_HEIGHT) for place in places.values()]
        self._cards = np.array(boxes, dtype=np.float64).reshape(len(boxes), 4)
        joins = [
            (key, places[parent], place)
            for key, place in places.items()
            if song and (parent := song.nodes[key].parent) is not None and parent in places
        ]
        self._joined = np.array([key for key, _, _ in joins], dtype=np.int64)
        self._joins = np.array([_bounds(above, here) for _, above, here in joins]).reshape(len(joins), 4)

    def cards(self, area: QRectF) -> list[int]:
        """The takes whose cards touch an area, oldest layout order."""
        return _touching(self._nodes, self._cards, area)

    def joins(self, area: QRectF) -> list[int]:
        """The takes whose joins to their parents touch an area."""
        return _touching(self._joined, self._joins, area)

    def at(self, x: float, y: float) -> int | None:
        """The take whose card lies under a point."""
        found = self.cards(QRectF(x, y, 0.0, 0.0))
        return found[-1] if found else None


def _bounds(above: Place, here: Place) -> tuple[float, float, float, float]:
    """A join from inside a take drops at the card's left; one from its end begins at the parent's right."""
    top, bottom = min(above.middle, here.middle), max(above.middle, here.middle)
    left = above.right if here.joins else here.x - GAP
    return left - 2, top - 2, here.x + 2, bottom + 2


def _touching(nodes: npt.NDArray[np.int64], boxes: Numbers, area: QRectF) -> list[int]:
    if not len(nodes):
        return []
    hit = (boxes[:, 0] <= area.right()) & (boxes[:, 2] >= area.left())
    hit &= (boxes[:, 1] <= area.bottom()) & (boxes[:, 3] >= area.top())
    found: list[int] = nodes[hit].tolist()
    return found
