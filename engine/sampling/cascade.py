"""From draft to full: each lower level sampled window by window under the codes above it.

Positions are absolute and every level's total is the top's times a whole ratio, so a window's codes
above are a plain slice (paper section 3.4; FACTS.md section 6).

Shapes: B batch, U upper codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from engine.commands import Sampling
from engine.prior.prior import Conditions
from engine.sampling.level import Chunk, Network, Row, sample_level
from engine.sampling.plan import Window, hop_tokens, windows

Codes = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Stage:
    """One upsampler: `conditions(window, upper_BU)` embeds labels and the window's codes above.

    `ratio` is its number of codes per code above, `cuts` are absolute tokens where labels change.
    """

    network: Network
    n_ctx: int
    ratio: int
    hop_fraction: float
    conditions: Callable[[Window, Codes], Conditions]
    cuts: tuple[int, ...] = ()

    @property
    def hop(self) -> int:
        """Tokens from one window to the next."""
        return hop_tokens(self.hop_fraction, self.n_ctx, self.ratio)


def upper_window(upper_BL: Codes, window: Window, ratio: int, n_ctx: int) -> Codes:
    """The codes above a window, [B, n_ctx / ratio].

    A conditioner always sees a whole window. Where the song is shorter than that, the last code
    above is repeated: a held sound is the nearest there is to silence that every codebook has.
    """
    first, count = window.start // ratio, n_ctx // ratio
    piece_BU = upper_BL[:, first : first + count]
    if piece_BU.shape[1] == 0:
        raise ValueError("there are no codes above this window")
    return np.pad(piece_BU, ((0, 0), (0, count - piece_BU.shape[1])), mode="edge")


def sample_stage(
    stage: Stage,
    level: int,
    upper_BL: Codes,
    prompt_BP: Codes,
    rows: Sequence[Row],
    total: int,
    sampling: Sampling,
    device: torch.device | str = "cpu",
) -> Iterator[Chunk]:
    """Sample one level from the end of its prompt to `total` tokens under the codes above."""
    planned = windows(total, stage.n_ctx, stage.hop, prompt_BP.shape[1], stage.cuts)

    def conditions(window: Window) -> Conditions:
        return stage.conditions(window, upper_window(upper_BL, window, stage.ratio, stage.n_ctx))

    return sample_level(stage.network, level, prompt_BP, rows, planned, conditions, sampling, device)


@dataclass(frozen=True, eq=False)
class Span:
    """What is to be upsampled: one take from `start` to `end` (top tokens) and how it draws."""

    start: int
    end: int
    seed: int
    stream: int
    sampling: Sampling


def upsample(
    stages: Mapping[int, Stage],
    codes: Sequence[Codes],
    span: Span,
    level: int,
    device: torch.device | str = "cpu",
) -> Iterator[tuple[int, Chunk]]:
    """Upsample a span down to `level`, coarse to fine; yields (level, chunk of one row).

    `codes[l]` is the whole path at level l as far as it is known, at least up to the span's start;
    what it holds of the span itself (an interrupted refinement) is replayed, not sampled again.
    """
    top = len(codes) - 1
    upper, scale = codes[top][: span.end], 1
    for at in range(top - 1, level - 1, -1):
        scale *= stages[at].ratio
        first, total = span.start * scale, span.end * scale
        known = codes[at][:total]
        if len(known) < first:
            raise ValueError(f"level {at} is known up to {len(known)}, but the take begins at {first}")
        done = [known[first:]]
        row = Row(span.seed, span.stream, done[0])
        arguments = (upper[None], known[None, :first], [row], total, span.sampling, device)
        for chunk in sample_stage(stages[at], at, *arguments):
            done.append(chunk.codes_BT[0])
            yield at, chunk
        upper = np.concatenate([known[:first], *done])
