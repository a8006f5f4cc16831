"""One prior or upsampler: codes of one level, given labels, lyrics and the codes of the level above.

Paper section 4; FACTS.md sections 3 to 6. Teacher-forced use is here (training, parity, alignment);
sampling goes through `decoder()`, the cached form of the same function.

Shapes: B batch, T music tokens, N lyric characters, L = T, or N + T in the single-sequence form,
W width, K logits, U upper codes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.prior.conditioner import Conditioner
from engine.prior.config import PriorConfig
from engine.prior.decoder import Decoder
from engine.prior.label_embedding import LabelEmbedding, WindowLabels
from engine.prior.lyrics_encoder import LyricsEncoder
from engine.prior.transformer import INIT_STD, Affine, Transformer


@dataclass(frozen=True)
class Conditions:
    """Everything a window is conditioned on, embedded once and used for all its tokens.

    `x_cond_BLW` covers all positions of the transformer (zeros over single-sequence lyrics);
    `lyrics_BN` are the leading tokens of the single-sequence form, None otherwise.
    """

    start_B1W: Tensor
    x_cond_BLW: Tensor | None = None
    encoder_kv_BNW: Tensor | None = None
    lyrics_BN: Tensor | None = None


def joined(parts: Sequence[Conditions]) -> Conditions:
    """Conditions of several windows as the rows of one batch; all of one prior."""

    def together(tensors: Sequence[Tensor | None]) -> Tensor | None:
        there = [tensor for tensor in tensors if tensor is not None]
        return torch.cat(there) if there else None

    return Conditions(
        torch.cat([part.start_B1W for part in parts]),
        together([part.x_cond_BLW for part in parts]),
        together([part.encoder_kv_BNW for part in parts]),
        together([part.lyrics_BN for part in parts]),
    )


class PriorLoss(NamedTuple):
    """Bits per token; `total` is what training minimises, the lyric part is zero without lyrics."""

    total: Tensor
    music_bits: Tensor
    lyrics_bits: Tensor


class Prior(nn.Module):
    """The network of one level; build it with a `PriorConfig` on any device, meta included."""

    def __init__(self, config: PriorConfig) -> None:
        super().__init__()
        self.config = config
        shape, lyrics = config.transformer, config.lyrics
        self.single_sequence = lyrics is not None and lyrics.encoder is None
        self.bins_shift = lyrics.vocab if lyrics is not None and self.single_sequence else 0
        self.lyric_positions = shape.prime_len if self.single_sequence else 0
        self.n_ctx = shape.n_ctx - self.lyric_positions
        self.logit_count = config.bins + self.bins_shift
        self.compute_dtype = torch.float32
        self.x_emb = nn.Embedding(self.logit_count, shape.width)
        nn.init.normal_(self.x_emb.weight, std=INIT_STD)
        self.pos_emb = nn.Parameter(torch.randn(shape.n_ctx, shape.width) * INIT_STD / 2)
        self.transformer = Transformer(shape)
        self.x_out = nn.Linear(shape.width, self.logit_count, bias=False) if config.merged_decoder else None
        if self.x_out is not None:
            nn.init.normal_(self.x_out.weight, std=INIT_STD)
        self.start_token = nn.Parameter(torch.randn(1, shape.width) * 0.01) if not config.labels else None
        self.label_embedding = LabelEmbedding(config) if config.labels else None
        self.lyrics_encoder = (
            LyricsEncoder(lyrics, shape.width) if lyrics is not None and lyrics.encoder else None
        )
        self.conditioner = Conditioner(config.conditioner, shape.width) if config.conditioner else None
        self.input_conv = _identity_conv(shape.width, shape.input_conv) if shape.input_conv else None

    @property
    def adds_conditions_after(self) -> bool:
        """Whether x_cond is added to the transformer's output too (not with a merged decoder)."""
        return not self.config.merged_decoder

    @property
    def output_weight(self) -> Tensor:
        """[K, W]: an own matrix with a merged decoder, else the token embedding."""
        return self.x_emb.weight if self.x_out is None else self.x_out.weight

    def store_weights(self, dtype: torch.dtype) -> None:
        """Keep the transformers' matrices in `dtype` and compute in it (half the memory on a GPU).

        Biases, norms, embeddings, convolutions and the output stay float32 (FACTS.md section 8).
        """
        self.compute_dtype = dtype
        for module in self.modules():
            if isinstance(module, Affine):
                module.w.data = module.w.data.to(dtype)

    def store_int8(self) -> None:
        """Keep the layers' matrices as int8 with a factor per output: a quarter of the memory to read.

        The lyrics encoder (once per window), embeddings and the output keep their precision.
        """
        for module in self.transformer.modules():
            if isinstance(module, Affine):
                module.store_int8()

    def conditions(self, labels: WindowLabels | None, upper_codes_BU: Tensor | None = None) -> Conditions:
        """Embed labels and upper codes; a prior without labels needs `labels` only for the batch."""
        x_cond, encoder_kv, lyrics_BN = None, None, None
        if self.label_embedding is not None:
            if labels is None:
                raise ValueError("this prior needs labels")
            start, x_cond = self.label_embedding(labels)
        else:
            assert self.start_token is not None
            batch = upper_codes_BU.shape[0] if upper_codes_BU is not None else 1
            start = self.start_token.expand(batch, 1, -1)
        if self.conditioner is not None:
            if upper_codes_BU is None:
                raise ValueError("this upsampler needs the codes of the level above")
            above = self.conditioner(upper_codes_BU)
            x_cond = above if x_cond is None else x_cond + above
        if self.config.labels is not None and self.config.labels.everywhere:
            x_cond = start.expand(-1, self.n_ctx, -1) if x_cond is None else x_cond + start
        if self.config.lyrics is not None:
            lyrics_BN = labels.lyrics_BN if labels is not None else None
            if lyrics_BN is None:
                raise ValueError("this prior needs lyric tokens (all zero when there are no lyrics)")
        if self.lyrics_encoder is not None:
            encoder_kv, lyrics_BN = self._encode_lyrics(lyrics_BN), None
        if self.lyric_positions and x_cond is not None:
            x_cond = F.pad(x_cond, (0, 0, self.lyric_positions, 0))
        return Conditions(start, x_cond, encoder_kv, lyrics_BN)

    def _encode_lyrics(self, lyrics_BN: Tensor | None) -> Tensor:
        assert self.lyrics_encoder is not None
        encoder_kv: Tensor = self.lyrics_encoder(lyrics_BN)
        return encoder_kv

    def embed(self, previous_BL: Tensor, start_B1W: Tensor) -> Tensor:
        """Embedded inputs for positions 0..L: the start vector, then each token before the position."""
        x_BLW = torch.cat([start_B1W.expand(len(previous_BL), -1, -1), self.x_emb(previous_BL)], dim=1)
        if self.input_conv is not None:
            padded_BWL = F.pad(x_BLW.transpose(1, 2), (self.input_conv.kernel_size[0] - 1, 0))
            x_BLW = self.input_conv(padded_BWL).transpose(1, 2)
        return x_BLW

    def _hidden(self, tokens_BT: Tensor, conditions: Conditions) -> tuple[Tensor, Tensor, Tensor | None]:
        """Transformer input [B, L, W], all input ids [B, L] and x_cond cut to L."""
        ids_BL = tokens_BT + self.bins_shift
        if conditions.lyrics_BN is not None:
            ids_BL = torch.cat([conditions.lyrics_BN, ids_BL], dim=1)
        time = ids_BL.shape[1]
        x_BLW = self.embed(ids_BL[:, :-1], conditions.start_B1W) + self.pos_emb[:time]
        x_cond = None if conditions.x_cond_BLW is None else conditions.x_cond_BLW[:, :time]
        if x_cond is not None:
            x_BLW = x_BLW + x_cond
        return x_BLW, ids_BL, x_cond

    def logits(self, tokens_BT: Tensor, conditions: Conditions) -> Tensor:
        """Teacher-forced logits [B, L, K]: position i predicts token i. T up to `n_ctx`."""
        return self._logits(tokens_BT, conditions)[0]

    def _logits(self, tokens_BT: Tensor, conditions: Conditions) -> tuple[Tensor, Tensor]:
        x_BLW, ids_BL, x_cond = self._hidden(tokens_BT, conditions)
        out_BLW = self.transformer(x_BLW.to(self.compute_dtype), conditions.encoder_kv_BNW).float()
        if self.adds_conditions_after and x_cond is not None:
            out_BLW = out_BLW + x_cond
        return F.linear(out_BLW, self.output_weight), ids_BL

    def loss(
        self, tokens_BT: Tensor, labels: WindowLabels | None, upper_codes_BU: Tensor | None = None
    ) -> PriorLoss:
        """Bits per token, music and lyrics weighted as in FACTS.md section 4."""
        conditions = self.conditions(labels, upper_codes_BU)
        logits_BLK, ids_BL = self._logits(tokens_BT, conditions)
        split = self.lyric_positions
        music = _bits(logits_BLK[:, split:], ids_BL[:, split:])
        lyrics = self.config.lyrics
        if lyrics is None:
            return PriorLoss(music, music.detach(), torch.zeros_like(music))
        if self.lyrics_encoder is not None:
            assert labels is not None and labels.lyrics_BN is not None
            assert conditions.encoder_kv_BNW is not None
            spoken = self.lyrics_encoder.nats(conditions.encoder_kv_BNW, labels.lyrics_BN) / math.log(2)
        else:
            spoken = _bits(logits_BLK[:, :split], ids_BL[:, :split])
        n_lyrics, n_music = lyrics.n_tokens, self.n_ctx
        total = (lyrics.loss_fraction * spoken * n_lyrics + music * n_music) / (n_lyrics + n_music)
        return PriorLoss(total, music.detach(), spoken.detach())

    def attention_weights(self, tokens_BT: Tensor, conditions: Conditions, layer: int, head: int) -> Tensor:
        """[B, T, N]: how much each music position looks at each lyric character (alignment).

        In the single-sequence form rows need not sum to 1, since such a layer sees music as well.
        """
        x_BLW, _, _ = self._hidden(tokens_BT, conditions)
        weights_BLJ = self.transformer.weights(
            x_BLW.to(self.compute_dtype), conditions.encoder_kv_BNW, layer, head
        )
        if self.single_sequence:
            return weights_BLJ[:, self.lyric_positions :, : self.lyric_positions]
        return weights_BLJ

    def codes(self, drawn: Tensor) -> Tensor:
        """Music codes of drawn ids: a lyric id drawn in a music position becomes code 0."""
        return (drawn - self.bins_shift).clamp(min=0)

    def decoder(self, batch: int, dtype: torch.dtype | None = None) -> Decoder:
        """A cached decoder for `batch` rows; `dtype` of its arithmetic (default: that of the weights)."""
        return Decoder(self, batch, dtype or self.compute_dtype)


def _identity_conv(width: int, kernel: int) -> nn.Conv1d:
    """A causal convolution that starts as the identity (its last tap is the present input)."""
    conv = nn.Conv1d(width, width, kernel)
    nn.init.zeros_(conv.weight)
    with torch.no_grad():
        conv.weight[:, :, -1] = torch.eye(width, device=conv.weight.device)
    assert conv.bias is not None
    nn.init.zeros_(conv.bias)
    return conv


def _bits(logits_BLK: Tensor, ids_BL: Tensor) -> Tensor:
    """Mean cross-entropy in bits."""
    return F.cross_entropy(logits_BLK.flatten(0, 1).float(), ids_BL.flatten()) / math.log(2)
