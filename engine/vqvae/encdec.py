"""Encoders and decoders: strided convolutions with residual stacks (Jukebox, section 3; FACTS.md 7).

Shapes: B batch, C channels, T time steps at the local rate, D embedding channels, L code positions.
Between blocks, and towards the codebook, there are always D channels.
"""

from __future__ import annotations

from itertools import pairwise

from torch import Tensor, nn

from engine.vqvae.config import BlockConfig, LevelConfig
from engine.vqvae.resnet import ResidualStack


class DownStage(nn.Module):
    """Halve the rate (kernel 4, stride 2), then a residual stack. Odd lengths round down."""

    def __init__(self, channels: int, width: int, depth: int, growth: int) -> None:
        super().__init__()
        self.down = nn.Conv1d(channels, width, 4, stride=2, padding=1)
        self.residual = ResidualStack(width, depth, growth)

    def forward(self, x_BCT: Tensor) -> Tensor:
        """(B, channels, T) to (B, width, T // 2)."""
        out: Tensor = self.residual(self.down(x_BCT))
        return out


class UpStage(nn.Module):
    """A residual stack with the large dilations first, then double the rate."""

    def __init__(self, width: int, channels: int, depth: int, growth: int) -> None:
        super().__init__()
        self.residual = ResidualStack(width, depth, growth, reverse=True)
        self.up = nn.ConvTranspose1d(width, channels, 4, stride=2, padding=1)

    def forward(self, x_BCT: Tensor) -> Tensor:
        """(B, width, T) to (B, channels, 2T)."""
        out: Tensor = self.up(self.residual(x_BCT))
        return out


class EncoderBlock(nn.Module):
    """The stages of one block from the waveform upwards, then a convolution to D channels."""

    def __init__(self, channels: int, block: BlockConfig, embed: int, growth: int) -> None:
        super().__init__()
        inputs = (channels, *block.widths)
        self.stages = nn.ModuleList(
            DownStage(before, width, block.depth, growth) for before, width in pairwise(inputs)
        )
        self.out = nn.Conv1d(block.widths[-1], embed, 3, padding=1)

    def forward(self, x_BCT: Tensor) -> Tensor:
        """(B, channels, T) to (B, D, T // 2**stages)."""
        for stage in self.stages:
            x_BCT = stage(x_BCT)
        out: Tensor = self.out(x_BCT)
        return out


class DecoderBlock(nn.Module):
    """The mirror of an encoder block: a convolution from D channels, then its stages downwards."""

    def __init__(self, block: BlockConfig, embed: int, growth: int) -> None:
        super().__init__()
        outputs = (*reversed(block.widths), embed)
        self.entry = nn.Conv1d(embed, outputs[0], 3, padding=1)
        self.stages = nn.ModuleList(
            UpStage(width, after, block.depth, growth) for width, after in pairwise(outputs)
        )

    def forward(self, x_BDT: Tensor) -> Tensor:
        """(B, D, T) to (B, D, T · 2**stages)."""
        x_BCT: Tensor = self.entry(x_BDT)
        for stage in self.stages:
            x_BCT = stage(x_BCT)
        return x_BCT


class Encoder(nn.Module):
    """Audio to the latents of one level; `blocks[0]` is next to the waveform."""

    def __init__(self, config: LevelConfig) -> None:
        super().__init__()
        channels = [1] + [config.embed] * (len(config.blocks) - 1)
        self.blocks = nn.ModuleList(
            EncoderBlock(channel, block, config.embed, config.dilation_growth)
            for channel, block in zip(channels, config.blocks, strict=True)
        )

    def forward(self, audio_B1T: Tensor) -> Tensor:
        """(B, 1, T) to latents (B, D, L), L = T // hop up to the rounding of each stage."""
        x_BCT = audio_B1T
        for block in self.blocks:
            x_BCT = block(x_BCT)
        return x_BCT


class Decoder(nn.Module):
    """Codebook vectors of one level to audio; `blocks[0]` is next to the waveform, so it runs last."""

    def __init__(self, config: LevelConfig) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            DecoderBlock(block, config.embed, config.dilation_growth) for block in config.blocks
        )
        self.out = nn.Conv1d(config.embed, 1, 3, padding=1)

    def forward(self, x_BDL: Tensor) -> Tensor:
        """(B, D, L) to (B, 1, L · hop), not limited to [-1, 1]."""
        for block in reversed(self.blocks):
            x_BDL = block(x_BDL)
        out: Tensor = self.out(x_BDL)
        return out
