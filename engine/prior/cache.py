"""Key and value caches of fixed size, one class per attention pattern, all layers of a kind stacked.

Each cache keeps only what later positions can still see: ROW the current row, PREVIOUS_ROW two
rows, COLUMN everything (laid out offset by offset, so one column is a contiguous slice), DENSE
everything, PRIME the prime window, ENCODER the lyrics. `extend` serves a chunk of a prompt starting
anywhere; single steps (`compiled.py`, `fixed.py`) know the layouts and find their own way.

Shapes: Y layers of the kind, B batch, C positions per row, R rows, H heads, D head width, S = H*D,
E = 2*S (keys, values), P window, N lyric characters, n chunk length.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.prior import attention


@dataclass(frozen=True)
class CacheShape:
    """Sizes shared by all caches of one decoder."""

    batch: int
    heads: int
    inner: int
    row_length: int
    row_count: int
    dtype: torch.dtype
    device: torch.device


class Cache(ABC):
    """Common part: storage `all_YB___E` for the batch and `live`, the rows in use since `reset`."""

    def __init__(self, shape: CacheShape, layers: int, *places: int) -> None:
        self.shape, self.layers = shape, layers
        size = (layers, shape.batch, *places, 2 * shape.inner)
        # Zeros, not empty: masked places are multiplied by a weight of 0, which garbage could turn to NaN.
        self.all = torch.zeros(size, dtype=shape.dtype, device=shape.device)
        self.live = self.all

    def reset(self, rows: int) -> None:
        """Begin a window with `rows` items of the batch."""
        if rows != self.live.shape[1]:
            self.live = self.all[:, :rows]

    @abstractmethod
    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Store a chunk starting at `position` and return its attention output [B, n, S]."""


class RowCache(Cache):
    """The current row only."""

    def __init__(self, shape: CacheShape, layers: int) -> None:
        super().__init__(shape, layers, shape.row_length)

    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """The begun row is put before the chunk, and everything is padded to whole rows."""
        length, n = self.shape.row_length, q_BnS.shape[1]
        offset = position % length
        kept = self.live[layer]
        kv = torch.cat([kept[:, :offset], kv_BnE], dim=1)
        tail = -kv.shape[1] % length
        q = F.pad(q_BnS, (0, 0, offset, tail))
        grid_BTE = torch.cat([q, F.pad(kv, (0, 0, 0, tail))], dim=-1)
        out_BTS = attention.row(grid_BTE, self.shape.heads, length)
        last = (kv.shape[1] - 1) // length * length
        kept[:, : kv.shape[1] - last] = kv[:, last:]
        return out_BTS[:, offset : offset + n]


class ColumnCache(Cache):
    """Everything, as [offset, row]: what a step sees is one contiguous run of rows."""

    def __init__(self, shape: CacheShape, layers: int) -> None:
        super().__init__(shape, layers, shape.row_length, shape.row_count)

    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Queries on a padded grid of the touched rows against all rows so far."""
        length = self.shape.row_length
        batch, n, inner = q_BnS.shape
        kept_BCRE = self.live[layer]
        places = torch.arange(position, position + n, device=q_BnS.device)
        kept_BCRE[:, places % length, places // length] = kv_BnE
        first, offset = divmod(position, length)
        q = F.pad(q_BnS, (0, 0, offset, -(offset + n) % length)).view(batch, -1, length, inner)
        count = q.shape[1]
        q_XRS = q.transpose(1, 2).reshape(batch * length, count, inner)
        k_XRS, v_XRS = kept_BCRE[:, :, : first + count].flatten(0, 1).chunk(2, dim=-1)
        mask = None if first == 0 else attention.prime_mask(count, first + count, first, q.device)
        out = attention.attend(q_XRS, k_XRS, v_XRS, self.shape.heads, mask, causal=mask is None)
        out_BTS = out.view(batch, length, count, inner).transpose(1, 2).flatten(1, 2)
        return out_BTS[:, offset : offset + n]


class PreviousRowCache(Cache):
    """Two rows taking turns: the one being filled and the one before it."""

    def __init__(self, shape: CacheShape, layers: int) -> None:
        super().__init__(shape, layers, 2, shape.row_length)

    def reset(self, rows: int) -> None:
        """The row before the first has keys and values of zero."""
        super().reset(rows)
        self.live[:, :, 1] = 0

    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Row i of the chunk's grid attends to row i of a grid that begins one row earlier."""
        length = self.shape.row_length
        batch, n, inner = q_BnS.shape
        first, offset = divmod(position, length)
        kept = self.live[layer]
        kv = torch.cat([kept[:, (first + 1) % 2], kept[:, first % 2, :offset], kv_BnE], dim=1)
        kv = F.pad(kv, (0, 0, 0, -kv.shape[1] % length)).view(batch, -1, length, 2 * inner)
        q_XCS = F.pad(q_BnS, (0, 0, offset, -(offset + n) % length)).view(-1, length, inner)
        k_XCS, v_XCS = kv[:, :-1].reshape(-1, length, 2 * inner).chunk(2, dim=-1)
        out = attention.attend(q_XCS, k_XCS, v_XCS, self.shape.heads)
        last = first + kv.shape[1] - 2
        kept[:, (last + 1) % 2], kept[:, last % 2] = kv[:, -2], kv[:, -1]
        return out.view(batch, -1, inner)[:, offset : offset + n]


class PrefixCache(Cache):
    """The first `window` positions: all of them for DENSE, the lyrics for PRIME."""

    def __init__(self, shape: CacheShape, layers: int, window: int) -> None:
        super().__init__(shape, layers, window)
        self.window = window

    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Masked attention to the window so far."""
        n = q_BnS.shape[1]
        end = min(position + n, self.window)
        kept = self.live[layer]
        if position < end:
            kept[:, position:end] = kv_BnE[:, : end - position]
        k_BJS, v_BJS = kept[:, :end].chunk(2, dim=-1)
        mask = attention.prime_mask(n, end, position, q_BnS.device)
        return attention.attend(q_BnS, k_BJS, v_BJS, self.shape.heads, mask)


class EncoderCache(Cache):
    """Keys and values of the lyric states, filled once per window by `fill`."""

    def __init__(self, shape: CacheShape, layers: int, characters: int) -> None:
        super().__init__(shape, layers, characters)

    def fill(self, layer: int, kv_BNE: Tensor) -> None:
        """Set one layer's keys and values (a single row serves the whole batch)."""
        self.live[layer] = kv_BNE

    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Nothing is stored: the keys come from the lyrics."""
        return attention.encoder(q_BnS, self.live[layer], self.shape.heads)
