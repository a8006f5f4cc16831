"""One window: read the prompt, then draw token after token.

`Decoder` is all that is asked of a network, so tests give a fake one. Random numbers and known tokens
come from outside; the loop itself holds no state beyond the decoder's.

Shapes: B batch (takes), T tokens, K logits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from engine.commands import Sampling
from engine.prior.prior import Conditions
from engine.sampling.draw import draw

# So few different codes among so many are a held tone or a pause: a quarter of a second at the seedling's top level.
FEW_CODES = 4
RECENT_TOKENS = 22


class Decoder(Protocol):
    """The cached form of a prior: state for one window of `batch` rows."""

    def begin(self, conditions: Conditions, rows: int) -> None:
        """Empty the caches and take new conditions; the single-sequence form reads its lyrics here."""

    def prefill(self, tokens_BT: Tensor) -> Tensor:
        """Read music codes (T may be 0) and return the logits [B, K] of the next position."""

    def step(self, ids_B: Tensor) -> Tensor:
        """Read one drawn id per row and return the logits [B, K] of the next position."""


@dataclass(frozen=True)
class Draws:
    """What a window's new tokens are drawn with.

    `uniforms_TB` (float64) are from `engine.randomness`; `forced_BT` holds codes that are known
    already, -1 elsewhere (None: nothing is known). `bins_shift` is how far ids lie above codes
    (single-sequence form). `before_BT` are the codes just before the first new one, as many as
    there are up to RECENT_TOKENS.
    """

    sampling: Sampling
    uniforms_TB: Tensor
    forced_BT: Tensor | None = None
    bins_shift: int = 0
    before_BT: Tensor | None = None


def sample_window(decoder: Decoder, logits_BK: Tensor, draws: Draws) -> Iterator[Tensor]:
    """Codes [B] of one new position after another, from the logits that the prompt left.

    Known tokens are replayed through the very same steps that sampled them: read in one go with the
    prompt, they would leave caches that differ in the last bits, and a resumed growth could then
    part from the uninterrupted one at the first close call between two tokens.

    With a filter, tokens are drawn by the network's own probabilities where few codes come: the end of a tone is
    improbable at every single token, and sharper drawing would put it off for ever (decision 0035).
    """
    last = len(draws.uniforms_TB) - 1
    recent = _Recent(draws)
    for at, uniforms_B in enumerate(draws.uniforms_TB):
        ids_B = draw(logits_BK, draws.sampling, uniforms_B, recent.few_B())
        if draws.forced_BT is not None:
            ids_B = _replayed(ids_B, draws.forced_BT[:, at], draws.bins_shift)
        codes_B = (ids_B - draws.bins_shift).clamp(min=0) if draws.bins_shift else ids_B
        recent.add(codes_B)
        yield codes_B
        if at < last:
            logits_BK = decoder.step(ids_B)


class _Recent:
    """The last codes of every row."""

    def __init__(self, draws: Draws) -> None:
        # Only where there are filters: the published models and all upsamplers have none, and draw as they ever did.
        self._kept = bool(draws.sampling.top_k or draws.sampling.top_p)
        rows, device = draws.uniforms_TB.shape[1], draws.uniforms_TB.device
        self._codes_BT = torch.zeros((rows, RECENT_TOKENS), dtype=torch.int64, device=device)  # a ring
        self._latest_BT = torch.zeros_like(self._codes_BT, dtype=torch.bool)  # has not come again since
        self._added = 0
        for codes_B in draws.before_BT.unbind(1) if draws.before_BT is not None else ():
            self.add(codes_B)

    def few_B(self) -> Tensor | None:
        """Which rows have had few different codes of late; None where none has, or it is not known yet."""
        if not self._kept or self._added < RECENT_TOKENS:
            return None
        few_B = self._latest_BT.sum(dim=1) <= FEW_CODES
        # To ask would keep a GPU waiting; it saves a CPU the second distribution.
        return None if few_B.device.type == "cpu" and not few_B.any() else few_B

    def add(self, codes_B: Tensor) -> None:
        """The next code of every row."""
        if self._kept:
            at = self._added % RECENT_TOKENS
            self._latest_BT &= self._codes_BT != codes_B[:, None]
            self._codes_BT[:, at], self._latest_BT[:, at] = codes_B, True
            self._added += 1


def _replayed(ids_B: Tensor, forced_B: Tensor, bins_shift: int) -> Tensor:
    """Drawn ids with the known codes in their place.

    A lyric id drawn in a music position is kept as code 0 but read as itself (FACTS.md section 4);
    redrawing tells which id a known 0 was.
    """
    same_B = (ids_B - bins_shift).clamp(min=0) == forced_B
    return torch.where((forced_B < 0) | same_B, ids_B, forced_B + bins_shift)
