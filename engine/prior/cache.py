"""Key and value caches of fixed size, one class per attention pattern, all layers of a kind stacked.

Each cache keeps only what later positions can still see: ROW the current row, PREVIOUS_ROW two
rows, COLUMN everything (laid out offset by offset, so one column is a contiguous slice), DENSE
everything, PRIME the prime window, ENCODER the lyrics. `views` serves one decoding step of all
layers at once; `extend` serves a chunk of a prompt starting anywhere.

Shapes: Y layers of the kind, B batch, C positions per row, R rows, H heads, D head width, S = H*D,
E = 2*S (keys, values), P window, N lyric characters, n chunk length, J keys seen by one step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.prior import attention

KEPT_VIEWS = 20_000  # views remembered per kind of layer (some 10 MB)


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


class StepViews(NamedTuple):
    """Per layer: where this step's keys and values go (None: nowhere), and what its query may see."""

    slots_BE: tuple[Tensor | None, ...]
    keys_BHJD: tuple[Tensor, ...]
    values_BHJD: tuple[Tensor, ...]


class Cache(ABC):
    """Common part: storage `all_YB___E` for the batch and `live`, the rows in use since `reset`."""

    def __init__(self, shape: CacheShape, layers: int, *places: int) -> None:
        self.shape, self.layers = shape, layers
        size = (layers, shape.batch, *places, 2 * shape.inner)
        # Zeros, not empty: masked places are multiplied by a weight of 0, which garbage could turn to NaN.
        self.all = torch.zeros(size, dtype=shape.dtype, device=shape.device)
        self.live = self.all
        self._made: dict[int, StepViews] = {}  # views are cheap, but a step of a small net is not much more

    def reset(self, rows: int) -> None:
        """Begin a window with `rows` items of the batch."""
        if rows != self.live.shape[1]:
            self.live = self.all[:, :rows]
            self._made.clear()

    def views(self, position: int) -> StepViews:
        """What one step at `position` writes and reads, for every layer of the kind."""
        key = self._repeats(position)
        made = self._made.get(key)
        if made is None:
            made = self._views(position)
            if len(self._made) * self.layers < KEPT_VIEWS:
                self._made[key] = made
        return made

    def _repeats(self, position: int) -> int:
        """Positions with the same number have the same views."""
        return position

    @abstractmethod
    def _views(self, position: int) -> StepViews:
        """Make the views of one step."""

    @abstractmethod
    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Store a chunk starting at `position` and return its attention output [B, n, S]."""

    def _split(self, kv_YBJE: Tensor) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        """Keys and values of all layers, [B, H, J, D] each, without copying."""
        heads = self.shape.heads
        parts = kv_YBJE.unflatten(-1, (2, heads, self.shape.inner // heads)).permute(3, 0, 1, 4, 2, 5)
        return parts[0].unbind(0), parts[1].unbind(0)


class RowCache(Cache):
    """The current row only."""

    def __init__(self, shape: CacheShape, layers: int) -> None:
        super().__init__(shape, layers, shape.row_length)

    def _repeats(self, position: int) -> int:
        return position % self.shape.row_length

    def _views(self, position: int) -> StepViews:
        """Positions of this row up to and with the present one."""
        offset = position % self.shape.row_length
        keys, values = self._split(self.live.narrow(2, 0, offset + 1))
        return StepViews(self.live.select(2, offset).unbind(0), keys, values)

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

    def _views(self, position: int) -> StepViews:
        """The same offset in all rows up to and with the present one."""
        row, offset = divmod(position, self.shape.row_length)
        column_YBRE = self.live.select(2, offset)
        keys, values = self._split(column_YBRE.narrow(2, 0, row + 1))
        return StepViews(column_YBRE.select(2, row).unbind(0), keys, values)

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

    def _repeats(self, position: int) -> int:
        return position % (2 * self.shape.row_length)

    def _views(self, position: int) -> StepViews:
        """All of the row before."""
        row, offset = divmod(position, self.shape.row_length)
        keys, values = self._split(self.live.select(2, (row + 1) % 2))
        return StepViews(self.live.select(2, row % 2).select(2, offset).unbind(0), keys, values)

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

    def _repeats(self, position: int) -> int:
        return min(position, self.window)

    def _views(self, position: int) -> StepViews:
        """The window up to and with the present position."""
        seen = min(position + 1, self.window)
        keys, values = self._split(self.live.narrow(2, 0, seen))
        if position >= self.window:
            return StepViews((None,) * self.layers, keys, values)
        return StepViews(self.live.select(2, position).unbind(0), keys, values)

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

    def _repeats(self, position: int) -> int:
        return 0

    def fill(self, layer: int, kv_BNE: Tensor) -> None:
        """Set one layer's keys and values (a single row serves the whole batch)."""
        self.live[layer] = kv_BNE

    def _views(self, position: int) -> StepViews:
        """All lyric states, at every position."""
        return StepViews((None,) * self.layers, *self._split(self.live))

    def extend(self, layer: int, q_BnS: Tensor, kv_BnE: Tensor, position: int) -> Tensor:
        """Nothing is stored: the keys come from the lyrics."""
        return attention.encoder(q_BnS, self.live[layer], self.shape.heads)
