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
from engine.vqvae.losses import Bandwidth, LossWeights, reconstruction_loss, spectral_convergence, total_loss
from engine.vqvae.streams import stream_of

# Samples: longer audio goes through in pieces. They bound memory (activations are hundreds of times the
# audio), and on a CPU pieces that stay in the cache are faster, too.
PIECE_CPU = 1 << 13
PIECE_GPU = 1 << 18


def _piece(device: torch.device) -> int:
    return PIECE_CPU if device.type == "cpu" else PIECE_GPU


def _in_pieces(net: Encoder | Decoder, x_TC: Tensor, length: int) -> Tensor:
    """The net's output (T, C) for one long sequence, fed `length` steps at a time."""
    stream, pieces = stream_of(net), x_TC.split(length)
    return torch.cat([stream.push(piece, at == len(pieces) - 1) for at, piece in enumerate(pieces)])


@dataclass(frozen=True)
class LevelResult:
    """One level's training step: `total` to descend on, the parts of it, figures, and what it made."""

    total: Tensor
    parts: dict[str, Tensor]  # of `reconstruction_loss`, and commit: unweighted, with gradient
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
        total = total_loss(parts, commit, weights)
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
        length = max(1, _piece(codes_BL.device) // one.config.hop)
        if codes_BL.shape[1] <= length:
            return one.decode(codes_BL)
        vectors_BLD = one.codebook.vectors_KD[codes_BL]
        audio = [_in_pieces(one.decoder, vectors_LD, length) for vectors_LD in vectors_BLD]
        return torch.stack(audio)[..., 0]

    def _encode(self, one: Autoencoder, audio_BT: Tensor) -> Tensor:
        length = _piece(audio_BT.device)
        if audio_BT.shape[1] <= length:
            return one.encode(audio_BT)
        audio_BT1 = audio_BT[..., None].to(one.codebook.vectors_KD.dtype)
        latents = [_in_pieces(one.encoder, audio_T1, length) for audio_T1 in audio_BT1]
        return one.codebook.encode(torch.stack(latents).transpose(1, 2))

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
