"""The WaveNet-like network that tells an upsampler the codes of the level above (FACTS.md section 6).

Shapes: B batch, U upper codes, T tokens of this level (T = U * 2**stages), W prior width, V the
conditioner's own width; convolutions run channels first.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.prior.config import ConditionerConfig
from engine.prior.transformer import Norm


class ResidualBlock(nn.Module):
    """x + scale * pointwise(relu(dilated(relu(x))))."""

    def __init__(self, width: int, dilation: int, scale: float) -> None:
        super().__init__()
        self.dilated = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.pointwise = nn.Conv1d(width, width, 1)
        self.scale = scale

    def forward(self, x_BVT: Tensor) -> Tensor:
        """[B, V, T] → [B, V, T]."""
        residual_BVT = self.pointwise(F.relu(self.dilated(F.relu(x_BVT))))
        return torch.add(x_BVT, residual_BVT, alpha=self.scale)


class Stage(nn.Module):
    """A residual stack, then a doubling of the time resolution."""

    def __init__(self, config: ConditionerConfig, out_width: int) -> None:
        super().__init__()
        scale = config.depth**-0.5 if config.res_scale else 1.0
        dilations = [config.dilation_growth ** (i % config.dilation_cycle) for i in range(config.depth)]
        self.blocks = nn.ModuleList(ResidualBlock(config.width, d, scale) for d in dilations)
        self.up = nn.ConvTranspose1d(config.width, out_width, 4, stride=2, padding=1)

    def forward(self, x_BVT: Tensor) -> Tensor:
        """[B, V, T] → [B, out, 2 T]."""
        for block in self.blocks:
            x_BVT = block(x_BVT)
        doubled: Tensor = self.up(x_BVT)
        return doubled


class Conditioner(nn.Module):
    """Upper codes → one vector per token to be predicted."""

    def __init__(self, config: ConditionerConfig, prior_width: int) -> None:
        super().__init__()
        self.x_emb = nn.Embedding(config.bins, prior_width)
        nn.init.normal_(self.x_emb.weight, std=0.02)
        self.conv_in = nn.Conv1d(prior_width, config.width, 3, padding=1)
        outs = [config.width] * (config.stages - 1) + [prior_width]
        self.stages = nn.ModuleList(Stage(config, out) for out in outs)
        self.ln = Norm(prior_width)

    def before_norm(self, codes_BU: Tensor) -> Tensor:
        """The convolutions' output [B, T, W]."""
        x_BVT = self.conv_in(self.x_emb(codes_BU).transpose(1, 2))
        for stage in self.stages:
            x_BVT = stage(x_BVT)
        return x_BVT.transpose(1, 2)

    def forward(self, codes_BU: Tensor) -> Tensor:
        """[B, U] int64 → [B, T, W]."""
        x_cond_BTW: Tensor = self.ln(self.before_norm(codes_BU))
        return x_cond_BTW
