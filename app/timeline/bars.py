"""Where bars and beats lie on the screen: pure functions of the view and the grid."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from app.music import Beats
from app.widgets.viewport import Viewport

LABEL_PIXELS = 44.0  # between two labels, at least
LINE_PIXELS = 7.0  # between two lines


@dataclass(frozen=True)
class Line:
    """A bar or beat at a moment (seconds); `label` is empty where there is no room for one."""

    seconds: float
    label: str
    bar: bool


def lines(view: Viewport, beats: Beats) -> Iterator[Line]:
    """Bars in view, every second, fourth … where they are dense, and their beats where there is room.

    The bar that begins at the downbeat is bar 1 if it is the song's first; bars before it count too.
    """
    bar, beat = beats.bar, 60.0 / beats.tempo
    per_label, per_line = _every(bar * view.scale, LABEL_PIXELS), _every(bar * view.scale, LINE_PIXELS)
    first = beats.downbeat % bar
    with_beats = beat * view.scale >= LINE_PIXELS
    named_beats = beat * view.scale >= LABEL_PIXELS
    for number in range(math.floor((view.start - first) / bar), math.ceil((view.end - first) / bar) + 1):
        at = first + number * bar
        if number % per_line == 0:
            yield Line(at, str(number + 1) if number % per_label == 0 and number >= 0 else "", True)
        if with_beats:
            for count in range(1, beats.meter):
                name = f"{number + 1}.{count + 1}" if named_beats and number >= 0 else ""
                yield Line(at + count * beat, name, False)


def _every(pixels: float, least: float) -> int:
    """The power of two of bars that lie at least so many pixels apart."""
    return 2 ** max(0, math.ceil(math.log2(least / pixels)))
