"""Every prior checkpoint of the reference fits our network by the key tables, in shape and number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from reference_cases import Case

from engine.packs.keymap import TWIN, canonical, check_shapes, prior_keys
from engine.packs.published import prior_config, vqvae_config
from engine.packs.unpickle import Checkpoint
from engine.prior.prior import Prior
from engine.vqvae.config import VQVAEConfig


def fits(path: Path, hps: dict[str, Any], vqvae: VQVAEConfig | None = None) -> None:
    """The file's tensors are exactly those of the network `hps` describes; it loads strictly."""
    config = prior_config(hps, vqvae)
    net, table = Prior(config), prior_keys(config)
    with Checkpoint(path) as checkpoint:
        found = {canonical(name): stored for name, stored in checkpoint.tensors.items()}
        wanted = {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()}
        check_shapes({name: stored.shape for name, stored in found.items()}, table, wanted)
        net.load_state_dict({ours: checkpoint.read(found[theirs]) for ours, theirs in table.items()})
        if not config.merged_decoder:
            assert torch.equal(*(checkpoint.read(found[name]) for name in TWIN))
        assert prior_config(checkpoint.hps, vqvae) == config


def test_prior(prior_case: Case) -> None:
    """Top priors: plain, with a lyrics encoder, as a single sequence."""
    fits(prior_case.checkpoints("prior")[0], prior_case.config["prior"])


def test_upsampler(upsampler_case: Case) -> None:
    """Upsamplers."""
    fits(upsampler_case.checkpoints("prior")[0], upsampler_case.config["prior"])


def test_stack(windows_case: Case) -> None:
    """Whole stacks, rates taken from the VQ-VAE."""
    vqvae = vqvae_config(windows_case.config["vqvae"])
    for level in range(len(vqvae.levels)):
        (path,) = windows_case.checkpoints(f"prior_level_{level}")
        fits(path, windows_case.config[f"prior_level_{level}"], vqvae)
