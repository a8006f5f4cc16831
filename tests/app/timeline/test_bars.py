from __future__ import annotations

from itertools import pairwise

import pytest

from app.music import Beats
from app.timeline.bars import LABEL_PIXELS, lines
from app.widgets.viewport import Viewport

BEATS = Beats(120.0, 0.5, 4)  # bars of two seconds


def view(start: float, seconds: float, width: int = 800) -> Viewport:
    return Viewport(duration=600.0, width=width).spanning(start, start + seconds, air=False)


def test_close_by_every_beat_has_its_name() -> None:
    found = {line.label: line.seconds for line in lines(view(0.0, 6.0), BEATS) if line.label}
    assert found["1"] == 0.5 and found["2"] == 2.5
    assert found["1.2"] == pytest.approx(1.0) and found["2.4"] == pytest.approx(4.0)


def test_from_afar_only_some_bars_are_named_and_none_overlap() -> None:
    shown = view(0.0, 300.0)
    named = [line for line in lines(shown, BEATS) if line.label]
    gaps = {round((b.seconds - a.seconds) * shown.scale, 3) for a, b in pairwise(named)}
    assert len(gaps) == 1 and gaps.pop() >= LABEL_PIXELS
    assert all(line.bar for line in named) and len({line.label for line in named}) == len(named)


def test_what_is_before_the_first_bar_has_no_number() -> None:
    late = Beats(120.0, 1.5, 4)
    assert not [line for line in lines(view(0.0, 6.0), late) if line.label and line.seconds < 1.5]
