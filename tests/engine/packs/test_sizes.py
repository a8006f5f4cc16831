"""Networks are told apart by what the file, a config.json or its tensors say; the published ones too."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import UserProblem
from engine.packs import published
from engine.packs.sizes import recognise_prior, recognise_vqvae
from engine.packs.unpickle import Checkpoint, Storage, StoredTensor
from tests.engine.packs.folders import REFERENCE, STACK, content


@dataclass
class Listed:
    """A checkpoint of which only the list of tensors is known (10 GB files are not at hand)."""

    tensors: dict[str, StoredTensor]
    hps: dict[str, Any]
    path: Path
    bytes: int = 1 << 40


def listed(name: str) -> Any:
    """A published checkpoint without settings, after its list of tensors."""
    entries = json.loads((REFERENCE / "manifests" / f"{name}.json").read_text())["tensors"]
    tensors = {}
    for tensor, shape, dtype in entries:
        stride = [1] * len(shape)
        for axis in reversed(range(len(shape) - 1)):
            stride[axis] = stride[axis + 1] * shape[axis + 1]
        count = stride[0] * shape[0] if shape else 1
        tensors[tensor] = StoredTensor(
            Storage(tensor, getattr(torch, dtype), count), 0, tuple(shape), tuple(stride)
        )
    return Listed(tensors, {}, Path(f"{name}.pth.tar"))


def test_published_vqvae_by_its_shapes() -> None:
    found = recognise_vqvae(listed("vqvae"), {})
    assert found.config == published.VQVAE and found.origin == "published vqvae"


@pytest.mark.parametrize("name", published.PRIORS)
def test_published_priors_by_their_shapes(name: str) -> None:
    """No settings at all: each of the published networks is recognised, and no other."""
    config = published.PRIORS[name]
    found = recognise_prior(listed(name), {}, config.level, published.VQVAE)
    assert found.config == config and found.origin == f"published {name}"
    assert (found.twin is not None) == (not config.merged_decoder)
    damaged = listed(name)
    damaged.tensors.pop("prior.pos_emb.pos_emb")
    with pytest.raises(UserProblem, match=r"1 differences \(prior\.pos_emb\.pos_emb is missing"):
        recognise_prior(damaged, {}, config.level, published.VQVAE)


def test_useless_settings_do_not_hide_a_published_model() -> None:
    """A file whose own settings lack what we need, or belong to something else, goes by its shapes."""
    for hps in ({"sr": 44100}, content(STACK / "prior_level_1.pth.tar")["hps"], {"levels": "x"}):
        checkpoint = listed("upsampler_level_1")
        checkpoint.hps = hps
        assert recognise_prior(checkpoint, {}, 1, published.VQVAE).config == published.UPSAMPLER_1


def test_settings_in_the_file_come_first() -> None:
    with Checkpoint(STACK / "vqvae.pth.tar") as vqvae, Checkpoint(STACK / "prior_level_0.pth.tar") as prior:
        codes = recognise_vqvae(vqvae, {"vqvae": {"levels": 1}})
        assert codes.origin == "settings in the file" and codes.config.hops == (8, 32, 128)
        found = recognise_prior(prior, {}, 0, codes.config)
        assert found.config.conditioner is not None and found.config.bins == 64
        with pytest.raises(UserProblem, match=r"prior_level_0\.pth\.tar"):
            recognise_prior(prior, {}, 2, codes.config)
