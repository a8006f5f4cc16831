"""Teaches a prior where in the lyrics the singing is, from songs whose words are timed.

Left to itself a small prior never finds out within the music it sees that the lyrics tell what is sung
next (docs/log.md). As in the training of speech synthesis, one head of a lyric layer (the alignment head)
is told at every sung token which characters to look at; what it does with them is left to the music's loss.

Legend: B batch, T music tokens, N lyric characters of a window, W width.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.errors import UserProblem
from engine.prior.attention import Kind
from engine.prior.prior import Prior
from engine.prior.transformer import Layer

REACH = 1  # characters either side of the one being sung that count as right
NOBODY = -1  # at a token where nobody sings, or a word that the window is not told
LEAST = 1e-6  # share of the attention below which a miss costs no more: 20 bits
Places = npt.NDArray[np.int64]


def sung_places(
    cleaned: str,
    words: Sequence[tuple[float, float]],
    told: Places,
    start: float,
    tokens: int,
    token_seconds: float,
) -> Places:
    """Which of the told characters is being sung at each token [T] of a window; `NOBODY` where none is.

    `words` are the times of the text's words in seconds, in order; inside a word its characters are taken to
    be equally long. `told` are the places in the cleaned text of the window's characters: padding (-1) first,
    then places that follow each other, as for a song without cues. `start` is the window's first moment in
    seconds. Without a time for each word nobody is known to sing.
    """
    places = np.full(tokens, NOBODY, np.int64)
    spans = [match.span() for match in re.finditer(r"\S+", cleaned)]
    if len(spans) != len(words):
        return places
    middles = start + (np.arange(tokens) + 0.5) * token_seconds
    for (first, last), (begin, end) in zip(spans, words, strict=True):
        inside = (middles >= begin) & (middles < end)
        share = (middles[inside] - begin) / (end - begin)
        places[inside] = first + (share * (last - first)).astype(np.int64)
    padding = int((told < 0).sum())
    if padding == len(told):
        return np.full(tokens, NOBODY, np.int64)
    moved = places - told[padding] + padding
    return np.where((places >= 0) & (moved >= padding) & (moved < len(told)), moved, NOBODY)


class Guide:
    """Listens to the alignment head of a prior in training; `loss` is of the last pass."""

    def __init__(self, prior: Prior) -> None:
        config = prior.config
        number, head = config.alignment_layer, config.alignment_head
        listening = [at for at, kind in enumerate(prior.transformer.kinds) if kind is Kind.ENCODER]
        heads = range(config.transformer.heads)
        if number is None or number not in listening or head is None or head not in heads:
            raise UserProblem(
                "Guidance needs a prior whose alignment head lies in a layer that reads encoded lyrics.",
                "Set 'alignment_layer' and 'alignment_head' in the recipe, or 'guidance' to 0.",
            )
        layer = prior.transformer.layers[number]
        assert isinstance(layer, Layer)
        self._attention, self._head = layer.attn, head
        self._seen: tuple[Tensor, Tensor] | None = None
        self._attention.register_forward_hook(self._look)

    def _look(self, module: nn.Module, inputs: Any, output: Tensor) -> None:
        self._seen = inputs if module.training else None

    def loss(self, sung_BT: Tensor, sung_per_window: float) -> Tensor:
        """Bits by which the head misses the characters, of the last pass: a sum over the sung tokens of these
        windows over `sung_per_window` times their number.

        With the mean number of sung tokens in a window of the whole batch, the mean of this over equal parts
        of a batch is the mean over its sung tokens, however unevenly they share them. 0 where nobody sings.
        """
        assert self._seen is not None
        x_BTW, states_BNW = self._seen
        known_BT = sung_BT != NOBODY
        if not bool(known_BT.any()):
            return x_BTW.new_zeros(())
        with torch.autocast(x_BTW.device.type, enabled=False):  # half precision would blur a small share
            weights_BTN = self._attention.weights(x_BTW, states_BNW, self._head)[:, : sung_BT.shape[1]]
            places_N = torch.arange(weights_BTN.shape[2], device=sung_BT.device)
            right_BTN = (places_N - sung_BT[..., None]).abs() <= REACH
            mass_BT = (weights_BTN * right_BTN).sum(dim=2)
            missed = -mass_BT[known_BT].clamp(min=LEAST).log2().sum()
        return missed / (sung_per_window * len(sung_BT))
