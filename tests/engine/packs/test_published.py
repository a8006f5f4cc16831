"""Our configurations and key tables give exactly the published lists of tensors (built without memory)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import UserProblem
from engine.packs import published
from engine.packs.keymap import canonical, check_shapes, inverted, prior_keys, vqvae_keys
from engine.prior.prior import Prior
from engine.vqvae.vqvae import VQVAE

MANIFESTS = Path(__file__).resolve().parents[2] / "data" / "reference" / "manifests"


def manifest(name: str) -> tuple[dict[str, tuple[int, ...]], dict[str, Any]]:
    """Shapes by name and the hyperparameters of one published network."""
    content = json.loads((MANIFESTS / f"{name}.json").read_text())
    return {tensor: tuple(shape) for tensor, shape, _ in content["tensors"]}, content["hparams"]


def shapes(net: torch.nn.Module) -> dict[str, tuple[int, ...]]:
    """Shapes by our names."""
    return {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()}


def test_vqvae_tensors() -> None:
    """Every tensor of the published VQ-VAE, no other."""
    found, hps = manifest("vqvae")
    assert published.vqvae_config(hps) == published.VQVAE
    with torch.device("meta"):
        net = VQVAE(published.VQVAE)
    check_shapes(found, vqvae_keys(published.VQVAE), shapes(net))


@pytest.mark.parametrize("name", published.PRIORS)
def test_prior_tensors(name: str) -> None:
    """Every tensor of each published prior, no other; its hparams read to the same configuration."""
    found, hps = manifest(name)
    config = published.PRIORS[name]
    assert published.prior_config(hps, published.VQVAE) == config
    with torch.device("meta"):
        net = Prior(config)
    table = prior_keys(config)
    check_shapes(found, table, shapes(net))
    assert len(inverted(table)) == len(table)
    with pytest.raises(UserProblem, match="is missing"):
        check_shapes({key: shape for key, shape in found.items() if "ln_0" not in key}, table, shapes(net))
    with pytest.raises(UserProblem, match="is unknown"):
        check_shapes({**found, "extra": (1,)}, table, shapes(net))
    wrong = {**found, "prior.pos_emb.pos_emb": (3, 3)}
    with pytest.raises(UserProblem, match="3×3 instead of"):
        check_shapes(wrong, table, shapes(net))


def test_canonical_names() -> None:
    """Spellings that come from the way of training."""
    assert canonical("module.prior.x_emb.weight") == "prior.x_emb.weight"
    name = "conditioner_blocks.0.cond.model.2.0.{}.5.model.1.weight"
    assert canonical(name.format("model")) == canonical(name.format("blocks")) == name.format("blocks")
    name = "encoders.1.level_blocks.0.model.0.1.{}.2.model.3.bias"
    assert canonical(name.format("model")) == canonical(name.format("blocks")) == name.format("model")
    plain = "decoders.1.level_blocks.0.model.1.1.weight"
    assert canonical(plain) == plain


def test_settings_of_no_published_model_are_refused() -> None:
    """A missing or unsupported setting is a sentence, not a crash."""
    _, hps = manifest("vqvae")
    with pytest.raises(UserProblem, match="strides_t"):
        published.vqvae_config({**hps, "strides_t": [2, 4, 2]})
    with pytest.raises(UserProblem, match="emb_width"):
        published.vqvae_config({key: value for key, value in hps.items() if key != "emb_width"})
