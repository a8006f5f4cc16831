"""The attention patterns of the Scalable Transformer over a whole sequence, one function each.

Paper section 4.2 / FACTS.md section 3. The context is folded into rows of C positions: position
p stands at row p // C, offset p % C. Every pattern is made of plain dense attention on a
rearranged view, so the fused kernel does all the work; `cache.py` holds the one-step forms.

Shapes: B batch, T positions, R rows, C positions per row, H heads, D head width, S = H*D inner
width, N keys of the lyrics encoder, P keys of the prime window. `qkv_BTE` has E = 3*S: queries,
keys and values side by side, as one matrix product leaves them.
"""

from __future__ import annotations

from enum import IntEnum

import torch
import torch.nn.functional as F
from torch import Tensor


class Kind(IntEnum):
    """Attention patterns, numbered as in the published configurations."""

    DENSE = 0
    ROW = 1
    COLUMN = 2
    PREVIOUS_ROW = 3
    ENCODER = 6
    PRIME = 7


def kind_of_layer(order: int, layer: int) -> Kind:
    """Pattern of one layer under an `attn_order`; ValueError for an unknown order.

    0, 2, 8, 10 and 12 are published. 20 and 21 are our own for small packs: dense layers between row
    layers can copy a pattern from any distance; 21 is 20 with a lyric layer after every four.
    """
    cycle = (Kind.ROW, Kind.COLUMN, Kind.PREVIOUS_ROW)[layer % 3]
    if order == 0:
        return Kind.DENSE
    if order == 2:
        return cycle
    if order == 8:
        return Kind.ENCODER if layer % 10 == 9 else Kind((1, 2, 3)[layer % 10 % 3])
    if order == 10:
        if layer < 9:
            return cycle
        place = (layer - 9) % 10
        return Kind.ENCODER if place == 9 else Kind((1, 2, 3)[place % 3])
    if order == 12:
        return (Kind.PRIME, Kind.PRIME, Kind.DENSE)[layer % 3] if layer % 16 == 15 else cycle
    if order == 20:
        return Kind.DENSE if layer % 2 else Kind.ROW
    if order == 21:
        return (Kind.ROW, Kind.DENSE, Kind.ROW, Kind.DENSE, Kind.ENCODER)[layer % 5]
    raise ValueError(f"attention order {order} is not known")


def prime_window(prime_len: int, blocks: int) -> int:
    """Keys seen by PRIME layers: the lyrics rounded up past the next multiple of the row COUNT.

    The published model was trained with this (it multiplies by the count, not the length of rows).
    """
    return (prime_len // blocks + 1) * blocks


def heads_first(x_BTS: Tensor, heads: int) -> Tensor:
    """[B, T, S] → [B, H, T, D] without copying."""
    return x_BTS.unflatten(-1, (heads, -1)).transpose(1, 2)


def merge_heads(x_BHTD: Tensor) -> Tensor:
    """[B, H, T, D] → [B, T, S]."""
    return x_BHTD.transpose(1, 2).flatten(2)


def attend(
    q_BTS: Tensor, k_BJS: Tensor, v_BJS: Tensor, heads: int, mask: Tensor | None = None, causal: bool = False
) -> Tensor:
    """Dense attention of queries to J keys, returned as [B, T, S]; `mask` [T, J] is true where allowed."""
    q, k, v = (heads_first(x, heads) for x in (q_BTS, k_BJS, v_BJS))
    return merge_heads(F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal))


def dense(qkv_BTE: Tensor, heads: int) -> Tensor:
    """Each position attends to itself and everything before it; returns [B, T, S]."""
    q_BTS, k_BTS, v_BTS = qkv_BTE.chunk(3, dim=-1)
    return attend(q_BTS, k_BTS, v_BTS, heads, causal=True)


def row(qkv_BTE: Tensor, heads: int, row_length: int) -> Tensor:
    """Causal attention inside the own row; T must be a multiple of `row_length`."""
    batch, time, inner = qkv_BTE.shape
    return dense(qkv_BTE.reshape(-1, row_length, inner), heads).reshape(batch, time, inner // 3)


def column(qkv_BTE: Tensor, heads: int, row_length: int) -> Tensor:
    """Causal attention over the same offset of the rows so far; T a multiple of `row_length`."""
    batch, time, inner = qkv_BTE.shape
    qkv_BCRE = qkv_BTE.reshape(batch, -1, row_length, inner).transpose(1, 2)
    out_XRS = dense(qkv_BCRE.reshape(batch * row_length, -1, inner), heads)
    out_BCRS = out_XRS.reshape(batch, row_length, -1, inner // 3)
    return out_BCRS.transpose(1, 2).reshape(batch, time, inner // 3)


def previous_row(qkv_BTE: Tensor, heads: int, row_length: int) -> Tensor:
    """Attention to the whole row before, unmasked; zero for the first row (its keys and values are 0)."""
    batch, time, inner = qkv_BTE.shape
    q_BTS, kv_BTE = qkv_BTE.split((inner // 3, 2 * inner // 3), dim=-1)
    shifted_BTE = F.pad(kv_BTE, (0, 0, row_length, 0))[:, :time]
    q_XCS = q_BTS.reshape(-1, row_length, inner // 3)
    k_XCS, v_XCS = shifted_BTE.reshape(-1, row_length, 2 * inner // 3).chunk(2, dim=-1)
    return attend(q_XCS, k_XCS, v_XCS, heads).reshape(batch, time, inner // 3)


def encoder(q_BTS: Tensor, kv_BNE: Tensor, heads: int) -> Tensor:
    """Attention to all lyric states (E = 2*S: keys and values), unmasked; returns [B, T, S]."""
    k_BNS, v_BNS = kv_BNE.chunk(2, dim=-1)
    return attend(q_BTS, k_BNS, v_BNS, heads)


def prime_mask(time: int, keys: int, first: int = 0, device: torch.device | None = None) -> Tensor:
    """[T, P] true where a query at `first + i` may see key j <= its own position."""
    positions_T1 = torch.arange(first, first + time, device=device)[:, None]
    return torch.arange(keys, device=device)[None] <= positions_T1


def prime(qkv_BTE: Tensor, heads: int, window: int) -> Tensor:
    """Causal attention to the first `window` positions only (the lyrics of the single-sequence form)."""
    q_BTS, k_BTS, v_BTS = qkv_BTE.chunk(3, dim=-1)
    k_BPS, v_BPS = k_BTS[:, :window], v_BTS[:, :window]
    mask = prime_mask(q_BTS.shape[1], k_BPS.shape[1], device=qkv_BTE.device)
    return attend(q_BTS, k_BPS, v_BPS, heads, mask)


def weights(q_BTD: Tensor, k_BJD: Tensor, mask_TJ: Tensor | None) -> Tensor:
    """Softmaxed attention weights [B, T, J] of one head, computed in float32 (lyric alignment)."""
    scores_BTJ = q_BTD.float() @ k_BJD.float().transpose(1, 2) / q_BTD.shape[-1] ** 0.5
    if mask_TJ is not None:
        scores_BTJ = scores_BTJ.masked_fill(~mask_TJ, float("-inf"))
    return scores_BTJ.softmax(dim=-1)
