"""Codes redrawn by their own prior: in place, song by song, and mixed into an upsampler's windows only when asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.training import entry
from engine.training.data import read_codes
from engine.training.redraw import redraw_codes
from engine.training.train_prior import PriorTask, train_prior
from tests.engine.training.test_training import prior_recipe


@pytest.fixture
def redrawn(codes: Path, vocabulary: Path, tmp_path: Path) -> Path:
    """The toy songs as a prior of a few steps draws them."""
    recipe = prior_recipe(codes, vocabulary, tmp_path, 2, steps=60)
    train_prior(recipe)
    out = tmp_path / "redrawn"
    assert redraw_codes(recipe, out) == 3
    assert redraw_codes(recipe, out) == 0, "what is there is not drawn again"
    return out


def test_every_song_is_redrawn_whole_and_by_a_network_that_has_learned(codes: Path, redrawn: Path) -> None:
    for true, drawn in zip(read_codes(codes, (2,)), read_codes(redrawn, (2,)), strict=True):
        assert (true.name, true.artist, true.lyrics) == (drawn.name, drawn.artist, drawn.lyrics)
        assert true.codes[2].shape == drawn.codes[2].shape
        hit = (true.codes[2] == drawn.codes[2]).mean()
        assert 3 / 32 < hit < 1, "better than chance, and not the truth itself"


def test_half_of_the_windows_hold_redrawn_codes(
    codes: Path, redrawn: Path, vocabulary: Path, tmp_path: Path
) -> None:
    plain = PriorTask(prior_recipe(codes, vocabulary, tmp_path, 1))
    mixed = PriorTask(replace(plain.recipe, redrawn=str(redrawn)))
    one, other = (task.windows.batch(64, 0, 0) for task in (plain, mixed))
    assert one.upper_BU is not None and other.upper_BU is not None
    assert np.array_equal(one.tokens_BT, other.tokens_BT), "the music below stays"
    differ_B = (one.upper_BU != other.upper_BU).any(dim=1).float().mean()
    assert 0.25 < differ_B < 0.75
    part = mixed.windows.batch(64, 0, 0, slice(10, 20))
    assert part.upper_BU is not None and np.array_equal(part.upper_BU, other.upper_BU[10:20])
    (redrawn / "song_00001.2.npz").unlink()
    with pytest.raises(UserProblem, match="song_00001"):
        PriorTask(mixed.recipe)
    held = mixed.heldout.batch(64, 0, 0).upper_BU
    assert held is not None and np.array_equal(held, one.upper_BU), "held-out windows are the truth"


def test_some_windows_are_told_no_labels(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    told = PriorTask(prior_recipe(codes, vocabulary, tmp_path, 2))
    untold = PriorTask(replace(told.recipe, label_dropout=0.3))
    one, other = (task.windows.batch(64, 0, 0) for task in (told, untold))
    assert np.array_equal(one.tokens_BT, other.tokens_BT)
    assert (one.labels.artist_ids_BA > 0).all() and (one.labels.genre_ids_BG > 0).all()
    nobody_B = other.labels.artist_ids_BA[:, 0] == 0
    assert 0.1 < nobody_B.float().mean() < 0.5
    assert np.array_equal(nobody_B, other.labels.genre_ids_BG[:, 0] == 0)
    assert (untold.heldout.batch(64, 0, 0).labels.artist_ids_BA > 0).all()


def test_an_upsampler_is_not_redrawn(tmp_path: Path) -> None:
    recipe = Path("resources/packs/seedling/recipe/prior_middle.json")
    with pytest.raises(UserProblem, match="no prior that an upsampler follows"):
        entry.redraw(recipe, tmp_path)
