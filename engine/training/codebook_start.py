"""Start a prior's token embeddings and output layer from the geometry of the VQ-VAE's codebook.

Worth 0.5 bits at equal tokens in the feasibility study (SEEDLING.md): codes that sound alike begin
with similar embeddings. Legend: K codes, D codebook dimensions, W prior width.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from engine.prior.prior import Prior
from engine.prior.transformer import INIT_STD
from engine.training.checkpoint import load
from engine.training.parametrise import CodebookMap, add_map


def whitened(vectors_KD: Tensor) -> Tensor:
    """The codebook with mean 0 and unit covariance; directions without variance are left out."""
    centred_KD = vectors_KD.double() - vectors_KD.double().mean(0)
    u_KD, s_D, _ = torch.linalg.svd(centred_KD, full_matrices=False)
    kept_D = s_D > 1e-6 * s_D.max()
    white_KD: Tensor = (u_KD[:, kept_D] * len(vectors_KD) ** 0.5).float()
    return white_KD


def start_from_codebook(module: nn.Module, run: Path) -> None:
    """Give `module` (a Prior) embeddings = residual + whitened codebook times a learned map.

    `run` is the folder of the VQ-VAE's training run. The map is folded away at export.
    """
    assert isinstance(module, Prior)
    vectors_KD = load(run)["ema"]["weights"]["codebook.vectors_KD"]
    white_KD = whitened(vectors_KD)
    tables = [module.x_emb] + ([module.x_out] if module.x_out is not None else [])
    for table in tables:
        add_map(table, CodebookMap(white_KD, module.config.transformer.width, INIT_STD))
