"""Shapes of the VQ-VAE as plain data (paper section 3; the published sizes are in packs/published.py)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BlockConfig:
    """One encoder block: `len(widths)` stride-2 stages, each followed by a residual stack of `depth`.

    The published models use one width throughout a block; our own taper (narrow near the waveform).
    """

    widths: tuple[int, ...]
    depth: int


@dataclass(frozen=True)
class LevelConfig:
    """One autoencoder: blocks from the waveform upwards; between blocks there are `embed` channels."""

    blocks: tuple[BlockConfig, ...]
    codebook_size: int
    embed: int = 64
    dilation_growth: int = 3

    @property
    def hop(self) -> int:
        """Audio samples per code."""
        return int(2 ** sum(len(block.widths) for block in self.blocks))


@dataclass(frozen=True)
class VQVAEConfig:
    """All levels, finest first (level 0 = bottom)."""

    levels: tuple[LevelConfig, ...]

    @property
    def hops(self) -> tuple[int, ...]:
        """Audio samples per code, finest level first."""
        return tuple(level.hop for level in self.levels)
