"""Upsampling: every level complete, resumable, under the right codes above."""

import numpy as np
import pytest
from fakes import FakeNetwork

from engine.commands import Sampling
from engine.sampling.cascade import Span, upsample
from engine.sampling.plan import Window
from engine.sampling.stage import Stage

RATIO = {0: 4, 1: 2}
TOP = np.random.default_rng(3).integers(0, 11, 30)
SPAN = Span(10, 30, 1, 1, Sampling())


def stages():
    def conditions(window: Window, upper_BU: np.ndarray) -> int:
        return int((upper_BU * np.arange(1, upper_BU.shape[1] + 1)).sum()) + window.start

    return {level: Stage(FakeNetwork(), 16, ratio, 0.5, conditions) for level, ratio in RATIO.items()}


def known(full=None, upto=(80, 20)):
    """Codes as a Refine command carries them: lower levels known up to the span's start at least."""
    lower = full or (np.zeros(80, dtype=np.int64), np.zeros(20, dtype=np.int64))
    return (lower[0][: upto[0]], lower[1][: upto[1]], TOP)


def refined(codes, level=0):
    out = {1: list(codes[1]), 0: list(codes[0])}
    for at, chunk in upsample(stages(), codes, SPAN, level):
        assert chunk.position == len(out[at])
        out[at].extend(chunk.codes_BT[0])
    return np.array(out[0]), np.array(out[1])


def test_both_levels_are_filled_to_the_end():
    full, middle = refined(known())
    assert len(middle) == 60
    assert len(full) == 240


def test_only_the_middle_is_made_when_only_it_is_wanted():
    full, middle = refined(known(), level=1)
    assert len(middle) == 60
    assert len(full) == 80


@pytest.mark.parametrize("upto", [(80, 33), (80, 60), (81, 60), (201, 60), (240, 60)])
def test_resumed_equals_uninterrupted(upto):
    whole = refined(known())
    again = refined(known(whole, upto))
    assert np.array_equal(again[0], whole[0])
    assert np.array_equal(again[1], whole[1])


def test_an_unrefined_ancestor_is_our_bug():
    with pytest.raises(ValueError):
        refined((np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), TOP))
