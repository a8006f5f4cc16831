"""The decoder's step on a CPU in float32: addresses of its tensors, handed to `kernels.step`.

Shapes: B rows, L transformer positions, W width, K logits, Q taps, X rows of the tap tables.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from engine.prior.attention import Kind
from engine.prior.config import TransformerConfig
from engine.prior.kernels import Field, step
from engine.prior.weights import LayerWeights, Matrix

PADDING = 16  # numbers; rows of a power of two would fall onto the same lines of the processor's cache


class CompiledStep:
    """One step of all layers. It keeps the tensors whose addresses it holds; they must stay where they are.

    `caches` are each layer's keys and values [B, places, 2*S], as prompts are read into them. Steps have
    copies of their own, turned to [B, 2*S, places]: `take` and `give` bring one up to date with the other.
    """

    def __init__(
        self,
        config: TransformerConfig,
        layers: Sequence[LayerWeights],
        kinds: Sequence[Kind],
        caches: Sequence[Tensor],
        taps: int,
        taps_XW: Tensor,
        output_WK: Tensor,
    ) -> None:
        self._kept: list[Tensor] = []
        self._caches = caches
        self._turned = [torch.zeros(len(c), c.shape[2], c.shape[1] + PADDING) for c in caches]
        self._table_YF = np.zeros((len(layers), Field.COUNT), dtype=np.int64)
        for row, weights, kind, turned in zip(self._table_YF, layers, kinds, self._turned, strict=True):
            row[Field.KIND], row[Field.PLACES] = kind, turned.shape[2] - PADDING
            row[Field.CACHE], row[Field.STRIDE] = self._address(turned, torch.float32), turned.shape[2]
            for field, pair in ((Field.NORM_0, weights.norm_0), (Field.NORM_1, weights.norm_1)):
                row[field : field + 2] = [self._address(part, torch.float32) for part in pair]
            row[Field.ATTEND : Field.ATTEND + 3] = self._addresses(weights.attend)
            row[Field.PROJECT : Field.PROJECT + 3] = self._addresses(weights.project)
            row[Field.WIDEN : Field.WIDEN + 3] = self._addresses(weights.widen)
            row[Field.NARROW : Field.NARROW + 3] = self._addresses(weights.narrow)
        int8 = any(weights.attend.factor is not None for weights in layers)
        self._dtype = np.empty(0, np.int8 if int8 else np.float32)
        most_keys = max((cache.shape[1] for cache in caches), default=1)
        inner, hidden = int(config.m_attn * config.width), int(config.m_mlp * config.width)
        self._shape = (config.heads, inner, hidden, config.n_ctx // config.blocks, most_keys)
        self._scale = np.float32(1.0 / config.depth if config.res_scale else 1.0)
        self._taps_XW, self._output_WK = taps_XW.numpy(), output_WK.numpy()
        # The first call compiles, or reads what was compiled before: now rather than inside the first window.
        # What it leaves in the copies of the caches is overwritten by `take`.
        self.begin(torch.zeros(1, 1, config.width), None)
        self._history_BQ, self._position = torch.zeros(1, taps, dtype=torch.int64), 0
        self(torch.zeros(1, dtype=torch.int64))

    def begin(self, base_LBW: Tensor, after_LBW: Tensor | None) -> None:
        """Start a window: what is added to the embedded tokens, and to the output (None: nothing)."""
        self._base_LBW = base_LBW.contiguous().numpy()
        self._after_LBW = self._base_LBW[:, :0] if after_LBW is None else after_LBW.contiguous().numpy()

    def take(self, history_BQ: Tensor, position: int) -> None:
        """A prompt or lyrics were read up to `position`; `history_BQ` are its last ids."""
        self._history_BQ, self._position = history_BQ.clone(), position
        for cache, turned in zip(self._caches, self._turned, strict=True):
            turned[:, :, :-PADDING] = cache.transpose(1, 2)

    def give(self) -> Tensor:
        """A prompt is to be read after steps: bring the caches up to date; the last ids."""
        for cache, turned in zip(self._caches, self._turned, strict=True):
            cache.copy_(turned[:, :, :-PADDING].transpose(1, 2))
        return self._history_BQ.clone()

    def __call__(self, tokens_B: Tensor) -> Tensor:
        """Logits [B, K] after these tokens."""
        base_BW = self._base_LBW[self._position]
        logits_BK = torch.empty(len(base_BW), self._output_WK.shape[1])
        step(
            tokens_B.numpy(),
            self._history_BQ.numpy(),
            self._taps_XW,
            base_BW,
            self._table_YF,
            self._position,
            self._shape,
            self._scale,
            self._after_LBW[self._position],
            self._dtype,
            self._output_WK,
            logits_BK.numpy(),
        )
        self._position += 1
        return logits_BK

    def _addresses(self, matrix: Matrix) -> list[int]:
        factor = 0 if matrix.factor is None else self._address(matrix.factor, torch.float32)
        dtype = torch.float32 if matrix.factor is None else torch.int8
        return [self._address(matrix.weight, dtype), self._address(matrix.bias, torch.float32), factor]

    def _address(self, tensor: Tensor, dtype: torch.dtype) -> int:
        if tensor.dtype != dtype or not tensor.is_contiguous():
            raise ValueError(f"a step needs contiguous {dtype} here, not {tensor.dtype} {tensor.stride()}")
        self._kept.append(tensor)
        return tensor.data_ptr()
