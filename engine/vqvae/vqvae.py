"""All levels of the autoencoder: audio to codes, codes to audio, and the training step.

Source: Jukebox section 3; FACTS.md section 7. The levels share nothing, so each can be trained alone.
Shapes: B batch, T samples, D embedding, L code positions of a level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.vqvae.codebook import Codebook
from engine.vqvae.config import LevelConfig, VQVAEConfig
from engine.vqvae.encdec import Decoder, Encoder
from engine.vqvae.losses import Bandwidth, LossWeights, reconstruction_loss, spectral_convergence
from engine.vqvae.streams import stream_of

WHOLE = 1 << 18  # samples: longer audio goes through in pieces of this length, to bound memory


@dataclass(frozen=True)
class LevelResult:
    """One level's training step: `total` to descend on, the parts of it, figures, and what it made."""

    total: Tensor
    parts: dict[str, Tensor]  # recons, spectral, multispectral, commit: unweighted, with gradient
    metrics: dict[str, float]  # spectral_convergence and the codebook's figures
    audio_BT: Tensor
    codes_BL: Tensor | None  # None in a step without quantisation


@dataclass(frozen=True)
class VQVAEResult:
    """All levels' training steps, finest first; `total` is the sum of their totals."""

    total: Tensor
    levels: tuple[LevelResult, ...]


class Autoencoder(nn.Module):
    """One level: encoder, codebook, decoder."""

    def __init__(self, config: LevelConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.codebook = Codebook(config.codebook_size, config.embed)
        self.decoder = Decoder(config)

    def latents(self, audio_BT: Tensor) -> Tensor:
        """The encoder's output (B, D, L) before quantisation."""
        latents_BDL: Tensor = self.encoder(audio_BT[:, None].to(self.codebook.vectors_KD.dtype))
        return latents_BDL

    def encode(self, audio_BT: Tensor) -> Tensor:
        """Codes int64 (B, L)."""
        return self.codebook.encode(self.latents(audio_BT))

    def decode(self, codes_BL: Tensor) -> Tensor:
        """Audio (B, L · hop)."""
        audio_B1T: Tensor = self.decoder(self.codebook.decode(codes_BL))
        return audio_B1T[:, 0]

    def forward(
        self,
        audio_BT: Tensor,
        bandwidth: Bandwidth | None = None,
        weights: LossWeights | None = None,
        quantise: bool = True,
    ) -> LevelResult:
        """One step; without `quantise` the latents go to the decoder as they are (warm-up)."""
        bandwidth, weights = bandwidth or Bandwidth(), weights or LossWeights()
        latents_BDL = self.latents(audio_BT)
        commit, codes_BL, metrics = latents_BDL.new_zeros((), dtype=torch.float32), None, {}
        if quantise:
            step = self.codebook(latents_BDL)
            latents_BDL, codes_BL, commit = step.quantised_BDL, step.codes_BL, step.commit
            metrics = dict(step.metrics)
        out_BT = self.decoder(latents_BDL)[:, 0].float()
        target_BT = audio_BT[:, : out_BT.shape[1]]
        parts = reconstruction_loss(target_BT, out_BT, bandwidth, weights)
        total = (
            parts["recons"]
            + weights.spectral * parts["spectral"]
            + weights.multispectral * parts["multispectral"]
            + weights.commit * commit
        )
        parts["commit"] = commit
        metrics["spectral_convergence"] = float(spectral_convergence(target_BT, out_BT.detach()))
        return LevelResult(total, parts, metrics, out_BT, codes_BL)


class VQVAE(nn.Module):
    """Separate autoencoders at several rates; level 0 is the finest."""

    def __init__(self, config: VQVAEConfig) -> None:
        super().__init__()
        self.config = config
        self.levels = nn.ModuleList(Autoencoder(level) for level in config.levels)

    def level(self, level: int) -> Autoencoder:
        """One level's autoencoder."""
        autoencoder = self.levels[level]
        assert isinstance(autoencoder, Autoencoder)
        return autoencoder

    @torch.no_grad()
    def encode(self, audio_BT: Tensor, levels: Sequence[int] | None = None) -> list[Tensor]:
        """Codes int64 (B, L) of the named levels (default: all, finest first).

        Audio is mono in [-1, 1] at the model's rate; L = T // hop.
        """
        wanted = range(len(self.levels)) if levels is None else levels
        return [self._encode(self.level(level), audio_BT) for level in wanted]

    @torch.no_grad()
    def decode(self, codes_BL: Tensor, level: int) -> Tensor:
        """Audio (B, L · hop) from the codes of one level alone; not limited to [-1, 1]."""
        one = self.level(level)
        pieces = codes_BL.split(max(1, WHOLE // one.config.hop), dim=1)
        if len(pieces) == 1:
            return one.decode(codes_BL)
        stream, end = stream_of(one.decoder), len(pieces) - 1
        audio = [stream.push(one.codebook.decode(piece), at == end) for at, piece in enumerate(pieces)]
        return torch.cat(audio, dim=2)[:, 0]

    def _encode(self, one: Autoencoder, audio_BT: Tensor) -> Tensor:
        pieces = audio_BT[:, None].to(one.codebook.vectors_KD.dtype).split(WHOLE, dim=2)
        if len(pieces) == 1:
            return one.encode(audio_BT)
        stream, end = stream_of(one.encoder), len(pieces) - 1
        codes = [one.codebook.encode(stream.push(piece, at == end)) for at, piece in enumerate(pieces)]
        return torch.cat(codes, dim=1)

    def forward(
        self,
        audio_BT: Tensor,
        bandwidth: Bandwidth | None = None,
        weights: LossWeights | None = None,
        quantise: bool = True,
    ) -> VQVAEResult:
        """A training step of every level: losses summed, codebooks updated in training mode."""
        results = tuple(
            self.forward_level(level, audio_BT, bandwidth, weights, quantise)
            for level in range(len(self.levels))
        )
        return VQVAEResult(torch.stack([result.total for result in results]).sum(), results)

    def forward_level(
        self,
        level: int,
        audio_BT: Tensor,
        bandwidth: Bandwidth | None = None,
        weights: LossWeights | None = None,
        quantise: bool = True,
    ) -> LevelResult:
        """A training step of one level alone; `quantise=False` for the warm-up without codes."""
        result: LevelResult = self.level(level)(audio_BT, bandwidth, weights, quantise)
        return result
