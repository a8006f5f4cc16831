"""Token-by-token decoding with caches of fixed size: the same function as `Prior.logits`, faster.

Use: `begin(conditions)`, `prefill(known_tokens)` (possibly none) for the first logits, then
`step(drawn)` for each next. On a CPU in float32 a step is one compiled call (`compiled.py`), elsewhere
operations on tensors of fixed shape, on CUDA as one graph (`fixed.py`).

Shapes: B batch (rows in use), n chunk, L transformer positions, W width, S attention width, E = 2*S,
H heads, K logits, Q taps of the input convolution (1 without), N lyric characters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.prior import attention, cache
from engine.prior.attention import Kind
from engine.prior.fixed import FixedStep
from engine.prior.transformer import GELU_SLOPE, Layer
from engine.prior.weights import LayerWeights, layer_weights

if TYPE_CHECKING:
    from engine.prior.compiled import CompiledStep
    from engine.prior.prior import Conditions, Prior

DEFAULT_CHUNK = 1024


class Decoder:
    """Decodes up to `batch` rows at once; make a new one after the prior's weights change."""

    def __init__(self, prior: Prior, batch: int, dtype: torch.dtype = torch.float32) -> None:
        self.prior, self.batch, self.dtype = prior, batch, dtype
        self.n_ctx = prior.n_ctx
        self.rows = 0
        shape = prior.config.transformer
        self._heads = shape.heads
        self._inner = int(shape.m_attn * shape.width)
        self._device = prior.pos_emb.device
        layers = [layer for layer in prior.transformer.layers if isinstance(layer, Layer)]
        self._scale = layers[0].scale if layers else 1.0
        with torch.inference_mode():
            compiled = self._device.type == "cpu" and dtype == torch.float32
            self._weights = [layer_weights(layer, dtype, keep_int8=compiled) for layer in layers]
            self._output_WK = prior.output_weight.detach().t().contiguous().float()
            self._taps_XW = self._tap_tables()
            self._caches, self._place = self._make_caches()
            self._step = self._make_step(compiled)
        self._done = 0  # transformer positions computed so far in this window
        self._base_LBW = self._taps_XW[:0]
        self._after_LBW: Tensor | None = None
        self._history_BQ = torch.empty(0)
        self._lyrics_BN: Tensor | None = None
        self._stepping = False  # what the step keeps (history, its own caches) is what counts

    @property
    def position(self) -> int:
        """Music tokens known so far in this window."""
        return max(self._done - 1 - self.prior.lyric_positions, 0)

    def begin(self, conditions: Conditions, rows: int | None = None) -> None:
        """Start a window; conditions of batch 1 serve all `rows` (default: the whole batch)."""
        self.rows = self.batch if rows is None else rows
        if not 0 < self.rows <= self.batch:
            raise ValueError(f"{self.rows} rows do not fit a decoder made for {self.batch}")
        with torch.inference_mode():
            self._done = 0
            for held in self._caches.values():
                held.reset(self.rows)
            self._fill_lyrics(conditions.encoder_kv_BNW)
            self._set_base(conditions)
            none = torch.full((self.rows, self._taps), self.prior.logit_count, device=self._device)
            self._history_BQ = none
            self._lyrics_BN = conditions.lyrics_BN
            self._stepping = False
            self._step.begin(self._base_LBW, self._after_LBW)

    def prefill(self, tokens_BT: Tensor, chunk: int | None = None) -> Tensor:
        """Take known music codes (T may be 0) and return the logits [B, K] of the position after them.

        Vectorised over chunks of `chunk` tokens; any start and length give what single steps give.
        """
        with torch.inference_mode():
            if self._stepping:
                self._history_BQ = self._step.give()
                self._stepping = False
            tokens_BT = tokens_BT.to(self._device).expand(self.rows, -1) + self.prior.bins_shift
            if self._done == 0 and self._lyrics_BN is not None:
                tokens_BT = torch.cat([self._lyrics_BN.expand(self.rows, -1), tokens_BT], dim=1)
            feed = self._feed if isinstance(self._step, FixedStep) else self._feed_rows
            return feed(tokens_BT, chunk or DEFAULT_CHUNK)

    def step(self, tokens_B: Tensor) -> Tensor:
        """Take one drawn id per row (as drawn, not shifted) and return the logits [B, K] of the next."""
        position = self._done
        if not 0 < position < len(self._base_LBW):
            raise ValueError("prefill first" if position == 0 else "the window is full")
        with torch.inference_mode():
            if not self._stepping:
                self._step.take(self._history_BQ, position)
                self._stepping = True
            self._done += 1
            return self._step(tokens_B)

    def _logits(self, x_BW: Tensor, position: int) -> Tensor:
        out_BW = x_BW.float()
        if self._after_LBW is not None:
            out_BW = out_BW + self._after_LBW[position]
        return torch.mm(out_BW, self._output_WK)

    def _scaled_tail(self, x: Tensor, seen: Tensor, weights: LayerWeights) -> Tensor:
        """Projection, MLP and residual with res_scale."""
        attended = weights.project.linear(seen)
        hidden = weights.widen.linear(torch.layer_norm(x + attended, x.shape[-1:], *weights.norm_1))
        mapped = weights.narrow.linear(hidden * torch.sigmoid(GELU_SLOPE * hidden))
        return x + self._scale * (attended + mapped)

    # ---- chunks

    def _feed_rows(self, ids_BT: Tensor, chunk: int) -> Tensor:
        """Row by row: products of other sizes round otherwise, and then a take resumed alone could part
        from the same take grown beside others. On one core it takes no longer.
        """
        done, history_BQ = self._done, self._history_BQ
        base_LBW, after_LBW = self._base_LBW, self._after_LBW
        logits, histories = [], []
        for row in range(self.rows):
            self._done, self._history_BQ = done, history_BQ[row : row + 1]
            self._base_LBW = base_LBW[:, row : row + 1]
            self._after_LBW = None if after_LBW is None else after_LBW[:, row : row + 1]
            for held in self._caches.values():
                held.live = held.all[:, row : row + 1]
            logits.append(self._feed(ids_BT[row : row + 1], chunk))
            histories.append(self._history_BQ)
        self._base_LBW, self._after_LBW = base_LBW, after_LBW
        self._history_BQ = torch.cat(histories)
        for held in self._caches.values():
            held.live = held.all[:, : self.rows]
        return torch.cat(logits)

    def _feed(self, ids_BT: Tensor, chunk: int) -> Tensor:
        """Run the transformer over the start (if still to come) and these ids; logits of the last."""
        pending_BT = ids_BT
        if self._done == 0:  # position 0 has no token before it: the row of zeros stands for it
            pending_BT = F.pad(ids_BT, (1, 0), value=self.prior.logit_count)
        if pending_BT.shape[1] == 0:
            raise ValueError("no tokens to take")
        if self._done + pending_BT.shape[1] > len(self._base_LBW):
            raise ValueError(f"more tokens than the window of {self.n_ctx} can be followed by")
        for part_Bn in pending_BT.split(chunk, dim=1):
            x_BnW = self._embed_many(part_Bn)
            for layer, weights in enumerate(self._weights):
                x_BnW = self._chunk_layer(x_BnW, weights, *self._place[layer])
            self._done += part_Bn.shape[1]
        return self._logits(x_BnW[:, -1], self._done - 1)

    def _embed_many(self, ids_Bn: Tensor) -> Tensor:
        n = ids_Bn.shape[1]
        line_BX = torch.cat([self._history_BQ[:, 1:], ids_Bn], dim=1)
        self._history_BQ = torch.cat([self._history_BQ, ids_Bn], dim=1)[:, -self._taps :].contiguous()
        x_BnW = self._base_LBW[self._done : self._done + n].transpose(0, 1)
        for tap in range(self._taps):
            x_BnW = x_BnW + F.embedding(line_BX[:, tap : tap + n] + self._offsets_Q[tap], self._taps_XW)
        return x_BnW.to(self.dtype)

    def _chunk_layer(self, x_BnW: Tensor, weights: LayerWeights, kind: Kind, index: int) -> Tensor:
        size, inner = x_BnW.shape[-1:], self._inner
        qkv = weights.attend.linear(torch.layer_norm(x_BnW, size, *weights.norm_0))
        q_BnS, kv_BnE = qkv[..., :inner], qkv[..., inner:]
        seen_BnS = self._caches[kind].extend(index, q_BnS, kv_BnE, self._done)
        if self._scale != 1.0:
            return self._scaled_tail(x_BnW, seen_BnS, weights)
        x_BnW = x_BnW + weights.project.linear(seen_BnS)
        hidden = weights.widen.linear(torch.layer_norm(x_BnW, size, *weights.norm_1))
        return x_BnW + weights.narrow.linear(hidden * torch.sigmoid(GELU_SLOPE * hidden))

    # ---- preparation

    def _make_step(self, compiled: bool) -> CompiledStep | FixedStep:
        caches = [self._caches[kind].all[index].flatten(1, -2) for kind, index in self._place]
        kinds, config = [kind for kind, _ in self._place], self.prior.config.transformer
        tables = self._taps_XW, self._output_WK
        if not compiled:
            return FixedStep(config, self._weights, kinds, caches, *tables)
        from engine.prior.compiled import CompiledStep  # numba: half a second that only the CPU needs

        return CompiledStep(config, self._weights, kinds, caches, self._taps, *tables)

    def _make_caches(self) -> tuple[dict[Kind, cache.Cache], list[tuple[Kind, int]]]:
        """One stacked cache per kind in use, and each layer's kind and index in it."""
        config, kinds = self.prior.config.transformer, self.prior.transformer.kinds
        length = self.prior.transformer.row_length
        shape = cache.CacheShape(
            self.batch, self._heads, self._inner, length, config.blocks, self.dtype, self._device
        )
        place = [(kind, kinds[:i].count(kind)) for i, kind in enumerate(kinds)]
        made: dict[Kind, cache.Cache] = {}
        for kind in dict.fromkeys(kinds):
            count = kinds.count(kind)
            if kind is Kind.ROW:
                made[kind] = cache.RowCache(shape, count)
            elif kind is Kind.COLUMN:
                made[kind] = cache.ColumnCache(shape, count)
            elif kind is Kind.PREVIOUS_ROW:
                made[kind] = cache.PreviousRowCache(shape, count)
            elif kind is Kind.ENCODER:
                made[kind] = cache.EncoderCache(shape, count, config.encoder_len)
            else:
                window = attention.prime_window(config.prime_len, config.blocks)
                window = min(window, config.n_ctx) if kind is Kind.PRIME else config.n_ctx
                made[kind] = cache.PrefixCache(shape, count, window)
        return made, place

    def _tap_tables(self) -> Tensor:
        """Token table(s) with a row of zeros each; with an input convolution one table per tap.

        A convolution of table rows is a sum of rows of convolved tables: a look-up, no product.
        """
        table_KW = F.pad(self.prior.x_emb.weight.detach().float(), (0, 0, 0, 1))
        conv = self.prior.input_conv
        self._taps = 1 if conv is None else conv.kernel_size[0]
        self._offsets_Q = torch.arange(self._taps, device=self._device) * len(table_KW)
        if conv is None:
            return table_KW
        return torch.cat([table_KW @ conv.weight[:, :, tap].detach().t() for tap in range(self._taps)])

    def _set_base(self, conditions: Conditions) -> None:
        """All that is added to the tokens' own embeddings at each position, [L, B, W] float32."""
        start_BW = conditions.start_B1W[:, 0]
        base_LBW = self.prior.pos_emb.detach().float()[:, None].expand(-1, self.rows, -1).clone()
        if conditions.x_cond_BLW is not None:
            base_LBW += conditions.x_cond_BLW.transpose(0, 1)
        conv = self.prior.input_conv
        if conv is None:
            base_LBW[0] += start_BW
        else:  # the start vector passes the convolution as well: it reaches the first Q positions
            assert conv.bias is not None
            base_LBW += conv.bias
            for tap in range(min(self._taps, len(base_LBW))):
                base_LBW[tap] += start_BW @ conv.weight[:, :, self._taps - 1 - tap].t()
        self._base_LBW, self._after_LBW = base_LBW, None
        if self.prior.adds_conditions_after and conditions.x_cond_BLW is not None:
            self._after_LBW = conditions.x_cond_BLW.transpose(0, 1).expand(-1, self.rows, -1)

    def _fill_lyrics(self, encoder_kv_BNW: Tensor | None) -> None:
        """Project the lyric states once per window for every lyric layer."""
        held = self._caches.get(Kind.ENCODER)
        if not isinstance(held, cache.EncoderCache):
            return
        for layer, (kind, index) in zip(self.prior.transformer.layers, self._place, strict=True):
            if kind is Kind.ENCODER:
                assert isinstance(layer, Layer)
                held.fill(index, layer.attn.keys_values(encoder_kv_BNW, self.dtype))
