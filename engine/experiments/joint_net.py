"""One autoencoder with three codebooks (VQ-VAE-2, Razavi et al. 2019), for comparison with separate ones only.

Levels share one encoder and one decoder: what a level encodes has seen what the coarser levels say, and the
decoder of a finer level begins with the coarser levels' sum. Shapes: B batch, T samples, D embedding, L codes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn

from engine.vqvae.codebook import Codebook
from engine.vqvae.config import LevelConfig
from engine.vqvae.encdec import DecoderBlock, EncoderBlock


@dataclass(frozen=True)
class JointResult:
    """Audio (B, T), and by level, finest first: latents (B, D, L), codes (B, L) and the codebook's figures.

    `commit` is the sum of the levels' commitment. Without quantisation codes and figures are empty, `commit` is 0.
    """

    audio_BT: Tensor
    latents: list[Tensor]
    codes: list[Tensor]
    commit: Tensor
    metrics: list[dict[str, float]]


class JointAutoencoder(nn.Module):
    """A level for each block of `config`; block 0 is next to the waveform."""

    def __init__(self, config: LevelConfig) -> None:
        super().__init__()
        embed, growth = config.embed, config.dilation_growth
        inputs = [1] + [embed] * (len(config.blocks) - 1)
        self.encoders = nn.ModuleList(
            EncoderBlock(channels, block, embed, growth)
            for channels, block in zip(inputs, config.blocks, strict=True)
        )
        self.merges = nn.ModuleList(nn.Conv1d(2 * embed, embed, 1) for _ in pairwise(config.blocks))
        self.codebooks = nn.ModuleList(Codebook(config.codebook_size, embed) for _ in config.blocks)
        self.decoders = nn.ModuleList(DecoderBlock(block, embed, growth) for block in config.blocks)
        self.out = nn.Conv1d(embed, 1, 3, padding=1)

    def codebook(self, level: int) -> Codebook:
        """One level's codebook."""
        found = self.codebooks[level]
        assert isinstance(found, Codebook)
        return found

    def forward(self, audio_BT: Tensor, quantise: bool = True) -> JointResult:
        """Encode and decode; without `quantise` latents pass as they are. T is a multiple of the top hop."""
        seen, x_BDL = [], audio_BT[:, None]
        for encoder in self.encoders:
            x_BDL = encoder(x_BDL)
            seen.append(x_BDL)
        latents: list[Tensor] = [x_BDL] * len(seen)
        codes: list[Tensor] = [torch.empty(0)] * len(seen)
        metrics: list[dict[str, float]] = [{} for _ in seen]
        commit, above = audio_BT.new_zeros(()), None
        for level in reversed(range(len(seen))):
            latent = (
                seen[level] if above is None else self.merges[level](torch.cat([seen[level], above], dim=1))
            )
            latents[level] = latent
            if quantise:
                step = self.codebook(level)(latent)
                latent, codes[level], metrics[level] = step.quantised_BDL, step.codes_BL, step.metrics
                commit = commit + step.commit
            above = self.decoders[level](latent if above is None else latent + above)
        return JointResult(self._sound(above), latents, codes, commit, metrics)

    def decode(self, codes: Sequence[Tensor]) -> Tensor:
        """Audio (B, T) from all levels' codes, finest first."""
        above = None
        for level in reversed(range(len(codes))):
            own = self.codebook(level).decode(codes[level])
            above = self.decoders[level](own if above is None else own + above)
        return self._sound(above)

    def _sound(self, x_BDT: Tensor | None) -> Tensor:
        audio_B1T: Tensor = self.out(x_BDT)
        return audio_B1T[:, 0].float()
