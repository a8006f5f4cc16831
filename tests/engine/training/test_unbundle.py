"""A pack becomes runs again: bundled anew it is the same pack, and training goes on from it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.cli import main
from engine.errors import UserProblem
from engine.packs.manifest import VQVAE_FILE, prior_file
from engine.packs.plain import to_plain
from engine.training import checkpoint
from engine.training.bundle import bundle
from engine.training.encode import encode_corpus
from engine.training.train_prior import train_prior
from engine.training.train_vqvae import train_vqvae
from engine.training.unbundle import unbundle
from tests.engine.training.test_training import prior_recipe, vqvae_recipe, write_pack_recipe

FILES = (VQVAE_FILE, *(prior_file(level) for level in range(3)))


@pytest.fixture
def recipe(corpus: Path, codes: Path, vocabulary: Path, tmp_path: Path) -> Path:
    """The recipe of a pack of three levels, all its runs finished."""
    for level in range(3):
        coder = vqvae_recipe(corpus, tmp_path, level, steps=1)
        train_vqvae(coder)
        (tmp_path / f"v{level}.json").write_text(json.dumps(to_plain(coder)))
        prior = prior_recipe(codes, vocabulary, tmp_path, level)
        prior = replace(prior, loop=replace(prior.loop, steps=1))
        train_prior(prior)
        (tmp_path / f"p{level}.json").write_text(json.dumps(to_plain(prior)))
    return write_pack_recipe(corpus, vocabulary, tmp_path)


def lose(recipe: Path) -> None:
    """Every run of the recipe is gone."""
    for path in (*recipe.parent.glob("v?.json"), *recipe.parent.glob("p?.json")):
        run = Path(json.loads(path.read_text())["run"])
        run.rename(run.with_name(run.name + "_lost"))


def test_bundled_again_it_is_the_same_pack(recipe: Path, corpus: Path, tmp_path: Path) -> None:
    first = bundle(recipe, tmp_path / "first", measured=False)
    lose(recipe)
    assert main(["train", "unbundle", "--pack", str(tmp_path / "first"), "--config", str(recipe)]) == 0
    second = bundle(recipe, tmp_path / "second", measured=False)
    for name in FILES:
        one, two = load_file(tmp_path / "first" / name), load_file(tmp_path / "second" / name)
        assert one.keys() == two.keys() and all(torch.equal(one[part], two[part]) for part in one)
    assert second.provenance["training"] == first.provenance["training"]
    assert encode_corpus(vqvae_recipe(corpus, tmp_path, 2), 2, corpus, tmp_path / "new_codes") == 3


def test_of_a_decoder_that_learned_on_the_run_before_is_told_while_it_is_there(
    recipe: Path, corpus: Path, tmp_path: Path
) -> None:
    former = vqvae_recipe(corpus, tmp_path, 2)
    further = vqvae_recipe(corpus, tmp_path, 2, steps=2)
    further = replace(further, run=str(tmp_path / "further"), decoder_of=former.run)
    train_vqvae(further)
    (tmp_path / "v2.json").write_text(json.dumps(to_plain(further)))
    told = bundle(recipe, tmp_path / "first", measured=False).provenance["training"]
    assert (told["vqvae_2"]["steps"], told["vqvae_2_before"]["steps"]) == (2, 1)
    lose(recipe)
    Path(former.run).rename(tmp_path / "former_lost")
    unbundle(tmp_path / "first", recipe)
    again = bundle(recipe, tmp_path / "second", measured=False).provenance["training"]
    assert again["vqvae_2"] == told["vqvae_2"] and "vqvae_2_before" not in again


def test_a_lost_prior_goes_on_with_a_recipe_of_its_own(
    recipe: Path, codes: Path, vocabulary: Path, tmp_path: Path
) -> None:
    bundle(recipe, tmp_path / "pack", measured=False)
    lose(recipe)
    unbundle(tmp_path / "pack", recipe)
    former = prior_recipe(codes, vocabulary, tmp_path, 2)
    optim = replace(former.optim, rate=1e-9, matrix_rate=1e-9, weight_decay=0.0)
    loop = replace(former.loop, steps=1)
    more = replace(
        former, run=str(tmp_path / "more"), surgery_from=former.run, codebook="", optim=optim, loop=loop
    )
    train_prior(more)
    before = checkpoint.load(Path(former.run))["ema"]["weights"]
    after = checkpoint.load(tmp_path / "more")["ema"]["weights"]
    assert before.keys() == after.keys()
    assert all(torch.allclose(before[name], after[name], atol=1e-6) for name in before)


def test_runs_that_are_there_and_other_packs_are_refused(recipe: Path, tmp_path: Path) -> None:
    bundle(recipe, tmp_path / "pack", measured=False)
    with pytest.raises(UserProblem, match="already"):
        unbundle(tmp_path / "pack", recipe)
    other = json.loads((tmp_path / "p1.json").read_text())
    other["model"]["transformer"]["width"] *= 2
    (tmp_path / "p1.json").write_text(json.dumps(other))
    with pytest.raises(UserProblem, match="not those"):
        unbundle(tmp_path / "pack", recipe)
