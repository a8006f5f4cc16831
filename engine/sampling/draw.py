"""From logits to a token: filters as in the reference, then the inverse of the cumulative distribution.

The random number comes from outside (`engine.randomness`), so a token depends only on its logits and
its own place, never on the batch or on how often the generator was called before.

Shapes: B batch, K vocabulary.
"""

from __future__ import annotations

import torch
from torch import Tensor

from engine.commands import Sampling


def filter_logits(logits: Tensor, top_k: int = 0, top_p: float = 0.0) -> Tensor:
    """Logits [..., K] with the unwanted ones at minus infinity; at most one of the two filters.

    top_k keeps the k largest and all ties with the k-th; top_p keeps the smallest set of most
    probable tokens whose probability exceeds p (the token that crosses p included).
    """
    if top_k and top_p:
        raise ValueError("top_k and top_p cannot be used together")
    if top_k:
        kth = logits.topk(min(top_k, logits.shape[-1]), dim=-1).values[..., -1:]
        return logits.masked_fill(logits < kth, -torch.inf)
    if top_p:
        ordered, order = logits.sort(dim=-1, descending=True)
        probabilities = ordered.softmax(dim=-1)
        before = probabilities.cumsum(dim=-1).roll(1, dims=-1)
        before[..., 0] = 0.0  # the most probable token is always kept
        removed = torch.zeros_like(before, dtype=torch.bool).scatter(-1, order, before > top_p)
        return logits.masked_fill(removed, -torch.inf)
    return logits


def draw(logits_BK: Tensor, sampling: Sampling, uniforms_B: Tensor, plain_B: Tensor | None = None) -> Tensor:
    """Tokens [B] (int64) for uniform numbers (float64); top_k 1 or temperature 0 is greedy.

    Rows that `plain_B` marks are drawn by the network's own probabilities: without the filters, and at a
    temperature of 1 where a lower one is asked for.

    The numbers are at most 1 - 2^-32 (as `randomness.uniforms` gives them): the float64 sum of all
    probabilities is nearer to 1 than that, so there is always a token above the number, and the first
    such token has a probability of its own. A filtered one never has.
    """
    if sampling.top_k == 1 or sampling.temperature <= 0:
        return logits_BK.argmax(dim=-1)
    drawn_BK = filter_logits(logits_BK / sampling.temperature, sampling.top_k, sampling.top_p)
    if plain_B is not None:
        drawn_BK = torch.where(plain_B[:, None], logits_BK / max(sampling.temperature, 1.0), drawn_BK)
    # In float32 the tail of a large vocabulary would be lost to rounding.
    cumulative_BK = torch.softmax(drawn_BK, dim=-1, dtype=torch.float64).cumsum(dim=-1)
    return torch.searchsorted(cumulative_BK, uniforms_B[:, None], right=True)[:, 0]
