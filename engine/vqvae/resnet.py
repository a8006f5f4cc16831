"""Dilated residual stacks of the autoencoders (Jukebox, section 3 and appendix A; FACTS.md section 7).

Shapes: B batch, C channels, T time steps at the stage's own rate.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class ResidualConv(nn.Module):
    """x + scale · conv1x1(relu(conv3_dilated(relu(x)))), same length out as in, no normalisation."""

    def __init__(self, width: int, dilation: int, hidden: int | None = None, scale: float = 1.0) -> None:
        super().__init__()
        inner = width if hidden is None else hidden
        self.dilated = nn.Conv1d(width, inner, 3, padding=dilation, dilation=dilation)
        self.pointwise = nn.Conv1d(inner, width, 1)
        self.scale = scale

    def forward(self, x_BCT: Tensor) -> Tensor:
        """The same shape as the input."""
        hidden_BCT = F.relu(self.dilated(F.relu(x_BCT)))
        branch_BCT: Tensor = self.pointwise(hidden_BCT)
        return torch.add(x_BCT, branch_BCT, alpha=self.scale)


class ResidualStack(nn.Module):
    """`depth` residual convolutions whose dilations grow by `growth` each, repeating after `cycle`.

    `reverse` runs the largest dilation first, as the decoders do. With `scaled` every residual is
    multiplied by 1/sqrt(depth) (the published level 1 conditioner).
    """

    def __init__(
        self,
        width: int,
        depth: int,
        growth: int = 3,
        cycle: int | None = None,
        reverse: bool = False,
        scaled: bool = False,
        hidden: int | None = None,
    ) -> None:
        super().__init__()
        dilations = [growth ** (index if cycle is None else index % cycle) for index in range(depth)]
        if reverse:
            dilations.reverse()
        scale = depth**-0.5 if scaled else 1.0
        self.units = nn.ModuleList(ResidualConv(width, dilation, hidden, scale) for dilation in dilations)

    def forward(self, x_BCT: Tensor) -> Tensor:
        """The same shape as the input."""
        for unit in self.units:
            x_BCT = unit(x_BCT)
        return x_BCT
