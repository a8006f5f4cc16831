"""Decode codes as they are sampled: audio without seams, each sample computed once.

Shapes: L code positions, T samples.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.vqvae.config import LevelConfig
from engine.vqvae.streams import stream_of
from engine.vqvae.vqvae import PIECE_CPU, VQVAE

Codes = Tensor | npt.NDArray[np.integer]
Audio = npt.NDArray[np.float32]


def decoder_halo(config: LevelConfig) -> int:
    """How many tokens on either side can change a token's audio (never less than the true number)."""
    radius = 1  # of the last convolution, in samples; below, at the rate reached so far
    for block in config.blocks:
        for _ in block.widths:
            radius = (radius + 1) // 2 + 1  # the transposed convolution, seen from below
            radius += sum(config.dilation_growth**unit for unit in range(block.depth))
        radius += 1  # the block's entry convolution
    return radius


class StreamingDecoder:
    """Audio of one level from codes that arrive in pieces.

    `push` returns what the codes so far determine: it lags by up to `halo` tokens until `finish`.
    The outputs of all calls, joined, equal `VQVAE.decode` of all codes to float32 rounding.
    """

    def __init__(self, vqvae: VQVAE, level: int) -> None:
        self._net = vqvae.level(level)
        self._stream = stream_of(self._net.decoder)
        self._unwanted = 0  # samples of primed context still to be thrown away
        self._finished = False
        self._piece = max(1, PIECE_CPU // self._net.config.hop)  # faster than one long piece
        self.halo = decoder_halo(self._net.config)

    def prime(self, codes_L: Codes) -> None:
        """Context before the first wanted token; call before any `push`. Only the last `halo` count.

        Pass all that exists: the audio right after the join then equals that of the whole sequence.
        """
        context_L = self._tensor(codes_L)[-self.halo :]
        self._unwanted += len(context_L) * self._net.config.hop
        self._advance(context_L, last=False)

    def push(self, codes_L: Codes) -> Audio:
        """The next codes (L,); the next float32 samples (T,), possibly none."""
        return self._advance(self._tensor(codes_L), last=False)

    def finish(self) -> Audio:
        """The samples that were waiting for codes to come; nothing can be pushed after."""
        return self._advance(torch.zeros(0, dtype=torch.long), last=True)

    def _tensor(self, codes_L: Codes) -> Tensor:
        return torch.as_tensor(np.asarray(codes_L), dtype=torch.long)

    @torch.no_grad()
    def _advance(self, codes_L: Tensor, last: bool) -> Audio:
        if self._finished:
            raise RuntimeError("the stream is finished")
        self._finished = last
        vectors_KD = self._net.codebook.vectors_KD
        vectors_LD = vectors_KD[codes_L.to(vectors_KD.device)]
        pieces = vectors_LD.split(self._piece)
        ends = [last and at == len(pieces) - 1 for at in range(len(pieces))]
        audio = [self._stream.push(piece, end) for piece, end in zip(pieces, ends, strict=True)]
        audio_T = torch.cat(audio)[:, 0]
        cut = min(self._unwanted, len(audio_T))
        self._unwanted -= cut
        samples: Audio = audio_T[cut:].float().cpu().numpy()
        return samples
