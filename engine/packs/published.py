"""The published models' hyperparameters as our configurations (sizes: FACTS.md section 1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.vqvae.config import BlockConfig, LevelConfig, VQVAEConfig


def vqvae_config(hps: Mapping[str, Any]) -> VQVAEConfig:
    """Our configuration from the `hps` of a published VQ-VAE checkpoint.

    Level L is a chain of blocks 0..L; `hvqvae_multipliers` scales a level's width and depth.
    """
    multipliers = hps.get("hvqvae_multipliers") or [1] * hps["levels"]
    levels = []
    for level in range(int(hps["levels"])):
        width, depth = int(hps["width"] * multipliers[level]), int(hps["depth"] * multipliers[level])
        blocks = tuple(BlockConfig((width,) * stages, depth) for stages in hps["downs_t"][: level + 1])
        levels.append(LevelConfig(blocks, hps["l_bins"], hps["emb_width"], hps["dilation_growth_rate"]))
    return VQVAEConfig(tuple(levels))
