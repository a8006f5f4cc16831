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

# A code that came so many times in a row is held: half a second at the seedling's top level, whose songs never
# hold one for longer than 54.
HELD_TOKENS = 43


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
    there are up to HELD_TOKENS.
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

    The filters neither count nor remove a held code. It makes itself ever more probable, and under top-p a code
    whose probability is above p is the only one that can follow: the take would drone to its end.
    """
    last = len(draws.uniforms_TB) - 1
    run = _Run(draws)
    for at, uniforms_B in enumerate(draws.uniforms_TB):
        ids_B = draw(logits_BK, draws.sampling, uniforms_B, run.held_B)
        if draws.forced_BT is not None:
            ids_B = _replayed(ids_B, draws.forced_BT[:, at], draws.bins_shift)
        codes_B = (ids_B - draws.bins_shift).clamp(min=0) if draws.bins_shift else ids_B
        run.add(codes_B)
        yield codes_B
        if at < last:
            logits_BK = decoder.step(ids_B)


class _Run:
    """How often every row's last code has come in a row; not counted where there are no filters that it matters to."""

    def __init__(self, draws: Draws) -> None:
        self._counting = bool(draws.sampling.top_k or draws.sampling.top_p)
        self._last_B = torch.full_like(draws.uniforms_TB[0], -1, dtype=torch.int64)
        self._count_B = torch.zeros_like(self._last_B)
        self._bins_shift, before_BT = draws.bins_shift, draws.before_BT
        for codes_B in before_BT.unbind(1) if before_BT is not None else ():
            self.add(codes_B)

    @property
    def held_B(self) -> Tensor | None:
        """The id that every row holds, -1 where it holds none; None where no row does."""
        if not self._counting:
            return None
        held_B = self._count_B >= HELD_TOKENS
        # To ask would keep a GPU waiting; it saves a CPU a twentieth of a step.
        if held_B.device.type == "cpu" and not held_B.any():
            return None
        return torch.where(held_B, self._last_B + self._bins_shift, -1)

    def add(self, codes_B: Tensor) -> None:
        """The next code of every row."""
        if self._counting:
            self._count_B = torch.where(codes_B == self._last_B, self._count_B + 1, 1)
            self._last_B = codes_B


def _replayed(ids_B: Tensor, forced_B: Tensor, bins_shift: int) -> Tensor:
    """Drawn ids with the known codes in their place.

    A lyric id drawn in a music position is kept as code 0 but read as itself (FACTS.md section 4);
    redrawing tells which id a known 0 was.
    """
    same_B = (ids_B - bins_shift).clamp(min=0) == forced_B
    return torch.where((forced_B < 0) | same_B, ids_B, forced_B + bins_shift)
