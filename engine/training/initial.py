"""A start for deep strided autoencoders that keeps the signal's size from end to end.

torch's own start shrinks a signal by sqrt(3) at every convolution; over the sixteen strided layers of
a hop of 256 nothing of the input is left, and a spectral loss then stands still for minutes.
"""

from __future__ import annotations

import torch
from torch import nn

from engine.vqvae.encdec import DecoderBlock, DownStage, EncoderBlock, UpStage


@torch.no_grad()
def keep_variance(module: nn.Module) -> None:
    """Draw the weights of all layers outside the residual stacks with 1 / fan-in as their variance."""
    for part in module.modules():
        if isinstance(part, DownStage):
            _draw(part.down.weight, part.down.in_channels * 4)
        elif isinstance(part, UpStage):
            _draw(part.up.weight, part.up.in_channels * 2)  # kernel 4, stride 2: two taps reach an output
        elif isinstance(part, EncoderBlock):
            _draw(part.out.weight, part.out.in_channels * 3)
        elif isinstance(part, DecoderBlock):
            _draw(part.entry.weight, part.entry.in_channels * 3)


def _draw(weight: torch.Tensor, fan_in: int) -> None:
    nn.init.normal_(weight, std=fan_in**-0.5)
