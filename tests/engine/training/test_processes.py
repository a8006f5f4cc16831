"""Several processes train as one does: the same losses for the same whole batch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import UserProblem
from engine.packs.plain import to_plain
from engine.training import processes
from engine.training.config import OptimConfig, PriorRecipe
from engine.training.optim import rate_factor
from engine.training.train_prior import train_prior
from tests.engine.training.test_training import losses, prior_recipe, same


def quiet(recipe: PriorRecipe, run: Path, **loop: object) -> PriorRecipe:
    """The recipe with a run of its own; exact arithmetic and no dropout, whose draws differ by process."""
    changed = replace(recipe.loop, autocast=False, **loop)  # type: ignore[arg-type]
    return replace(recipe, run=str(run), token_dropout=0.0, loop=changed)


@pytest.mark.skipif(not torch.distributed.is_available(), reason="this torch has no torch.distributed")
def test_two_processes_have_the_losses_of_one(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    recipe = quiet(prior_recipe(codes, vocabulary, tmp_path, 2), tmp_path / "one", batch=4, steps=6)
    train_prior(recipe)
    (tmp_path / "two.json").write_text(json.dumps(to_plain(replace(recipe, run=str(tmp_path / "two")))))
    start = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "COPPICE_DEVICE": "cpu"}
    command = [*start, "-m", "engine", "train", "prior", "--config", str(tmp_path / "two.json")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    one, two = losses(tmp_path / "one"), losses(tmp_path / "two")
    assert len(two) == 6 and one[0] != one[-1]
    np.testing.assert_allclose(two, one, atol=1e-4)


def test_pieces_of_a_batch_add_up(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, 1)
    whole = train_prior(quiet(recipe, tmp_path / "whole", batch=4))
    pieces = train_prior(quiet(recipe, tmp_path / "pieces", batch=4, accumulate=2))
    np.testing.assert_allclose(losses(tmp_path / "pieces"), losses(tmp_path / "whole"), atol=1e-4)
    assert whole.progress.units == pieces.progress.units
    same_within(whole.task.module, pieces.task.module)


def same_within(first: torch.nn.Module, second: torch.nn.Module) -> None:
    two = second.state_dict()
    for name, tensor in first.state_dict().items():
        torch.testing.assert_close(two[name], tensor, atol=2e-3, rtol=0)


def test_an_uneven_batch_is_a_sentence() -> None:
    assert processes.parts(4, 2) == [slice(0, 2), slice(2, 4)]
    with pytest.raises(UserProblem, match="cannot be shared"):
        processes.parts(5, 2)


def test_time_ends_a_run_and_changes_nothing_else(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    recipe = replace(
        prior_recipe(codes, vocabulary, tmp_path, 2), optim=OptimConfig(warmup=2, decay_from=1.0)
    )
    run = train_prior(quiet(recipe, tmp_path / "short", steps=10**6, minutes=0.01))
    assert 0 < run.progress.step < 10**4
    again = train_prior(quiet(recipe, tmp_path / "again", steps=run.progress.step))
    same(run.task.module, again.task.module)


def test_the_rate_can_decay_by_time() -> None:
    config = OptimConfig(warmup=1, decay_from=0.5, by_time=True)
    assert rate_factor(10, 1000, config, 0.25) == 1.0
    assert rate_factor(10, 1000, config, 0.75) == pytest.approx(0.5)
    assert rate_factor(10, 1000, config, 1.0) == 0.0
    assert rate_factor(900, 1000, config, 0.75) == pytest.approx(0.2)
    assert rate_factor(10, 1000, replace(config, by_time=False), 1.0) == 1.0
