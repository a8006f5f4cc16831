from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from songs import duet_plan

from engine.delivery import Delivery, Piece
from engine.export.content import sounding

PLAN = duet_plan()
MIX = np.random.default_rng(0).uniform(-0.4, 0.4, PLAN.length).astype(np.float32)
STEMS = {"drums": MIX * np.float32(3.0), "other": MIX * np.float32(-2.0)}


@pytest.mark.parametrize("rate", [0, 44_100])
@pytest.mark.parametrize("lufs", [None, -30.0])
def test_stems_add_up_to_the_mix_after_everything(rate: int, lufs: float | None):
    wish = Delivery("stems", sample_rate=rate, lufs=lufs, fade_in=0.5, fade_out=1.0, tracks="stems")
    made = sounding(PLAN, wish, None, MIX, STEMS, ())
    total = sum(samples for _, samples in made.tracks.values())
    assert np.abs(total - made.mix).max() < 10 ** (-100 / 20)
    assert len(made.mix) == made.plan.length == PLAN.length * (2 if rate else 1)
    assert max(np.abs(samples).max() for _, samples in made.tracks.values()) < 1.0
    assert made.mix[0] == 0.0
    if lufs is None:
        assert any("quieter" in note for note in made.notes)  # drums at three times the mix would clip
    else:
        assert made.level.lufs == pytest.approx(-30.0, abs=0.01)


def test_float_files_are_never_made_quieter():
    made = sounding(PLAN, Delivery("stems", "FLOAT", tracks="stems"), None, MIX, STEMS, ())
    assert np.abs(made.tracks["drums"][1]).max() > 1.0
    np.testing.assert_array_equal(made.mix, MIX)


def test_branches_are_the_takes_shares_of_the_path():
    made = sounding(PLAN, Delivery("rpp", tracks="branches"), None, MIX, {}, ())
    assert [(name, start, len(samples)) for name, (start, samples) in made.tracks.items()] == [
        (piece.name, piece.start, piece.end - piece.start) for piece in PLAN.pieces
    ]


def test_takes_that_share_a_name_are_told_apart():
    pieces = tuple(Piece(node, name, "", 0, 1) for node, name in ((1, "a (3)"), (2, "a"), (3, "a")))
    made = sounding(replace(PLAN, pieces=pieces), Delivery("rpp", tracks="branches"), None, MIX, {}, ())
    assert list(made.tracks) == ["a (3)", "a", "a (3) (3)"]
