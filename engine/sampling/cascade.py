"""From draft to full: each lower level sampled window by window under the codes above it.

Positions are absolute and every level's total is the top's times a whole ratio, so a window's codes
above are a plain slice (paper section 3.4; FACTS.md section 6).

Shapes: B batch, U upper codes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from engine.commands import Sampling
from engine.prior.prior import Conditions
from engine.sampling.level import Chunk, Row, sample_level
from engine.sampling.parallel import Parallel, sample_parallel
from engine.sampling.plan import Window, windows
from engine.sampling.stage import Stage, upper_window

Codes = npt.NDArray[np.int64]


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
    """What is to be upsampled: one take from `start` to `end` (top tokens) and how it draws.

    `rows` above 1: so many stretches of it are sampled at once (see `parallel.py` for what that means).
    """

    start: int
    end: int
    seed: int
    stream: int
    sampling: Sampling
    rows: int = 1


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
        for chunk in _level(stages[at], at, upper, known, first, total, span, device):
            done.append(chunk.codes_BT[0])
            yield at, chunk
        upper = np.concatenate([known[:first], *done])


def _level(
    stage: Stage,
    level: int,
    upper_L: Codes,
    known_L: Codes,
    first: int,
    total: int,
    span: Span,
    device: torch.device | str,
) -> Iterator[Chunk]:
    """One level of a span, from where it is known to its end."""
    if span.rows > 1:
        wish = Parallel(stage, level, upper_L, first, total, span.seed, span.stream, span.sampling, span.rows)
        return sample_parallel(wish, known_L, device)
    row = Row(span.seed, span.stream, known_L[first:])
    return sample_stage(
        stage, level, upper_L[None], known_L[None, :first], [row], total, span.sampling, device
    )
