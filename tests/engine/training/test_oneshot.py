"""One call that trains all priors: luggage within its limit, chains side by side, a pack at the end."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.packs.load import load
from engine.packs.plain import to_plain
from engine.training import oneshot
from engine.training.train_vqvae import train_vqvae
from tests.engine.training.test_training import prior_recipe, vqvae_recipe, write_pack_recipe


@pytest.fixture
def recipe(corpus: Path, codes: Path, vocabulary: Path, tmp_path: Path) -> Path:
    """The recipe of a pack whose autoencoders are trained; its top prior is grafted on another."""
    for level in range(3):
        coder = vqvae_recipe(corpus, tmp_path, level, steps=1)
        train_vqvae(coder)
        (tmp_path / f"v{level}.json").write_text(json.dumps(to_plain(coder)))
        prior = replace(prior_recipe(codes, vocabulary, tmp_path, level), codebook=coder.run)
        if level == 2:
            shape = replace(prior.model.transformer, depth=4, attn_order=20)
            plain = replace(
                prior.model, transformer=shape, lyrics=None, alignment_layer=None, alignment_head=None
            )
            former = replace(prior, run=str(tmp_path / "former"), model=plain)
            (tmp_path / "prior_former.json").write_text(json.dumps(to_plain(former)))
            prior = replace(prior, surgery_from=former.run, codebook="")
        (tmp_path / f"p{level}.json").write_text(json.dumps(to_plain(prior)))
    return write_pack_recipe(corpus, vocabulary, tmp_path)


def test_from_luggage_to_pack(recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = oneshot.pack_up(recipe, tmp_path / "luggage")
    assert sum(sizes.values()) == oneshot._bytes(tmp_path / "luggage")
    monkeypatch.setattr(oneshot, "RESERVE_SECONDS", 0.0)
    monkeypatch.setenv("COPPICE_DEVICE", "cpu")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    pack = oneshot.train_all(tmp_path / "luggage", tmp_path / "out", minutes=0.01, batch=2)
    networks = load(pack)
    assert networks.prior(2).config.lyrics is not None
    assert networks.manifest.vocabulary.genres_of_artist["Artist 1"] == ("Toy Pop",)
    assert networks.manifest.provenance["training"]["prior_2_before"]["steps"] > 0
    assert (tmp_path / "luggage" / "prior_0" / "best.pt").is_file()
    logs = sorted(path.name for path in (tmp_path / "out" / "logs").iterdir())
    assert logs == ["prior_0.txt", "prior_1.txt", "prior_2.txt"]


def test_codes_are_left_out_from_the_finest_level_on(recipe: Path, tmp_path: Path) -> None:
    whole = oneshot.pack_up(recipe, tmp_path / "all")
    limit = whole["other"] + whole["heldout"] + whole["codes"] // 2
    oneshot.pack_up(recipe, tmp_path / "half", limit)
    count = [len(list((tmp_path / "half" / "codes").glob(f"*.{level}.npz"))) for level in range(3)]
    assert count[2] == 3 > count[0]
    assert oneshot._bytes(tmp_path / "half") <= limit


def test_a_missing_former_recipe_is_a_sentence(recipe: Path, tmp_path: Path) -> None:
    (recipe.parent / "prior_former.json").unlink()
    with pytest.raises(UserProblem, match="trains"):
        oneshot.pack_up(recipe, tmp_path / "luggage")
