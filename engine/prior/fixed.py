"""The decoder's step in tensors of fixed shape, the position among them: on CUDA captured as one graph.

A graph replays the same kernels on the same memory, so nothing in a step may depend on numbers that the
host knows: the position is a tensor that the step itself counts up, keys are found by index and hidden by
mask, and nothing is read back until somebody asks for the drawn tokens. Without CUDA the same step runs
operation by operation (half precision and float64 on a CPU; float32 there has `compiled.py`).

Shapes: B rows, L transformer positions, W width, S attention width, E = 2*S, P places of a cache, J keys
seen, C positions per row, K logits, Q taps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.prior.attention import Kind
from engine.prior.config import TransformerConfig
from engine.prior.transformer import GELU_SLOPE
from engine.prior.weights import LayerWeights

WARMING = 3  # steps before a capture, so that libraries have chosen their kernels and workspaces


class Sight(NamedTuple):
    """Where a step of one kind of layer writes and what it sees; None: nowhere, everything, no mask."""

    slot_1: Tensor | None
    kept_1: Tensor | None  # false: the slot stays as it is
    places_J: Tensor | None
    mask_J: Tensor | None


def sight(kind: Kind, position_1: Tensor, row_length: int, places: int) -> Sight:
    """The sight at a position that only the device knows."""
    row_1, offset_1 = position_1 // row_length, position_1 % row_length
    offsets_C = torch.arange(row_length, device=position_1.device)
    if kind is Kind.ENCODER:
        return Sight(None, None, None, None)
    if kind is Kind.ROW:
        return Sight(offset_1, None, None, offsets_C <= offset_1)
    if kind is Kind.COLUMN:
        count = places // row_length
        rows_R = torch.arange(count, device=position_1.device)
        return Sight(offset_1 * count + row_1, None, offset_1 * count + rows_R, rows_R <= row_1)
    if kind is Kind.PREVIOUS_ROW:
        slot_1 = row_1 % 2 * row_length + offset_1
        return Sight(slot_1, None, (row_1 + 1) % 2 * row_length + offsets_C, None)
    seen_P = torch.arange(places, device=position_1.device) <= position_1
    return Sight(position_1.clamp(max=places - 1), position_1 < places, None, seen_P)


class FixedStep:
    """One step of all layers on the caches [B, P, E] that prompts are read into."""

    def __init__(
        self,
        config: TransformerConfig,
        layers: Sequence[LayerWeights],
        kinds: Sequence[Kind],
        caches: Sequence[Tensor],
        taps_XW: Tensor,
        output_WK: Tensor,
    ) -> None:
        self._config, self._layers, self._kinds, self._caches = config, layers, kinds, caches
        self._inner = int(config.m_attn * config.width)
        self._row_length = config.n_ctx // config.blocks
        self._scale = 1.0 / config.depth if config.res_scale else 1.0
        self._taps_XW, self._output_WK = taps_XW, output_WK
        self._dtype = layers[0].norm_0[0].dtype if layers else torch.float32
        self._position_1 = torch.zeros(1, dtype=torch.int64, device=taps_XW.device)
        self._base_LBW = taps_XW.new_empty(0, 0, 0)
        self._after_LBW: Tensor | None = None
        self._history_BQ = self._position_1.new_empty(0, 0)
        self._tokens_B = self._position_1.new_empty(0)
        self._logits_BK = output_WK
        self._graph: torch.cuda.CUDAGraph | None = None

    def begin(self, base_LBW: Tensor, after_LBW: Tensor | None) -> None:
        """Start a window: what is added to the embedded tokens, and to the output (None: nothing)."""
        if base_LBW.shape == self._base_LBW.shape:  # the memory that a graph knows
            self._base_LBW.copy_(base_LBW)
            if self._after_LBW is not None and after_LBW is not None:
                self._after_LBW.copy_(after_LBW)
            return
        self._graph = None
        self._base_LBW = base_LBW.contiguous()
        self._after_LBW = None if after_LBW is None else after_LBW.contiguous()

    def take(self, history_BQ: Tensor, position: int) -> None:
        """A prompt was read up to `position`; `history_BQ` are its last ids."""
        if history_BQ.shape != self._history_BQ.shape:
            self._history_BQ = torch.empty_like(history_BQ)
            self._tokens_B = history_BQ[:, 0].clone()
            self._graph = None
        self._history_BQ.copy_(history_BQ)
        self._position_1.fill_(position)

    def give(self) -> Tensor:
        """A prompt is to be read after steps: the last ids. The caches are up to date."""
        return self._history_BQ.clone()

    def __call__(self, tokens_B: Tensor) -> Tensor:
        """Logits [B, K] after these tokens."""
        self._tokens_B.copy_(tokens_B)
        if self._position_1.device.type != "cuda":
            return self._step()
        if self._graph is None:
            self._capture()
        assert self._graph is not None
        self._graph.replay()
        return self._logits_BK.clone()

    def _capture(self) -> None:
        """Record one step; what the steps before it leave behind is put back."""
        history_BQ, position_1 = self._history_BQ.clone(), self._position_1.clone()
        stream = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(WARMING):
                self._history_BQ.copy_(history_BQ)
                self._position_1.copy_(position_1)  # the same place again: it is written once more below
                self._step()
        torch.cuda.current_stream().wait_stream(stream)
        self._history_BQ.copy_(history_BQ)
        self._position_1.copy_(position_1)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph):
            self._logits_BK = self._step()

    def _step(self) -> Tensor:
        rows = len(self._tokens_B)
        self._history_BQ.copy_(torch.cat([self._history_BQ[:, 1:], self._tokens_B[:, None]], dim=1))
        x_BW = self._embedded()
        sights: dict[Kind, Sight] = {}
        for weights, kind, cache in zip(self._layers, self._kinds, self._caches, strict=True):
            if kind not in sights:
                sights[kind] = sight(kind, self._position_1, self._row_length, cache.shape[1])
            x_BW = self._layer(x_BW, weights, sights[kind], cache[:rows])
        out_BW = x_BW.float()
        if self._after_LBW is not None:
            out_BW = out_BW + self._after_LBW.index_select(0, self._position_1)[0]
        self._position_1.add_(1)
        return torch.mm(out_BW, self._output_WK)

    def _embedded(self) -> Tensor:
        taps = self._history_BQ.shape[1]
        first_Q = torch.arange(taps, device=self._history_BQ.device) * (len(self._taps_XW) // taps)
        taken_BQW = F.embedding(self._history_BQ + first_Q, self._taps_XW)
        base_BW = self._base_LBW.index_select(0, self._position_1)[0]
        return taken_BQW.sum(1).add_(base_BW).to(self._dtype)

    def _layer(self, x_BW: Tensor, weights: LayerWeights, seen: Sight, cache_BPE: Tensor) -> Tensor:
        size = x_BW.shape[-1:]
        normed_BW = torch.layer_norm(x_BW, size, *weights.norm_0)
        qkv = torch.addmm(weights.attend.bias, normed_BW, weights.attend.weight)
        seen_BS = self._attended(qkv, seen, cache_BPE)
        middle_BW = torch.addmm(weights.project.bias, seen_BS, weights.project.weight).add_(x_BW)
        normed_BW = torch.layer_norm(middle_BW, size, *weights.norm_1)
        # The quick gelu x*sigmoid(1.702x) is silu(1.702x)/1.702, both factors folded into the products.
        bias, matrix = weights.widen.bias, weights.widen.weight
        hidden = torch.addmm(bias, normed_BW, matrix, beta=GELU_SLOPE, alpha=GELU_SLOPE)
        hidden = F.silu(hidden, inplace=True)
        narrow = weights.narrow
        mapped_BW = torch.addmm(narrow.bias, hidden, narrow.weight, alpha=1 / GELU_SLOPE).add_(middle_BW)
        return mapped_BW if self._scale == 1.0 else torch.lerp(x_BW, mapped_BW, self._scale)

    def _attended(self, qkv: Tensor, seen: Sight, cache_BPE: Tensor) -> Tensor:
        """Store this step's keys and values and attend to what the kind sees; [B, S]."""
        rows, inner, heads = len(qkv), self._inner, self._config.heads
        if seen.slot_1 is not None:
            kv_B1E = qkv[:, None, inner:]
            if seen.kept_1 is not None:
                kv_B1E = torch.where(seen.kept_1, kv_B1E, cache_BPE.index_select(1, seen.slot_1))
            cache_BPE.index_copy_(1, seen.slot_1, kv_B1E)
        kv_BJE = cache_BPE if seen.places_J is None else cache_BPE.index_select(1, seen.places_J)
        q_BH1D = qkv[:, :inner].view(rows, heads, 1, -1)
        k_BHJD, v_BHJD = kv_BJE.unflatten(2, (2, heads, -1)).permute(2, 0, 3, 1, 4)
        mask = None if seen.mask_J is None else seen.mask_J.view(1, 1, 1, -1)
        out_BH1D = F.scaled_dot_product_attention(q_BH1D, k_BHJD, v_BHJD, attn_mask=mask)
        return out_BH1D.reshape(rows, inner)
