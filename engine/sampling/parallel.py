"""Upsampling several places of a song at once: neighbouring stretches as the rows of one batch.

A step of a batch costs little more than a step of one row, so a long take is cut into stretches of whole
hops that are sampled side by side, a wave of stretches after the other. Every stretch but the first of a
wave begins without the codes before it: it draws a lead-in (the overlap of two windows) of its own, under
the same codes above and with the same random numbers as the stretch before draws there, and drops it. So
inside a stretch the music has its usual context; at a seam two stretches meet that know the same codes
above, but not each other. How a take is cut depends on its span and the number of rows only, so the same
wish gives the same codes, also after an interruption: the wave that it fell into is drawn again.

Shapes: B rows (stretches), L codes of the whole level, T tokens, U upper codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from engine.commands import Sampling
from engine.prior.prior import Conditions, joined
from engine.sampling.level import Chunk, Row, sample_level
from engine.sampling.plan import Window, windows
from engine.sampling.stage import Stage, upper_window

Codes = npt.NDArray[np.int64]
MOST_HOPS = 16  # hops in a stretch: an interruption costs one wave, and its music is heard wave by wave


@dataclass(frozen=True)
class Wave:
    """`count` stretches of `length` tokens; number i is drawn from base + i * length, its lead-in included."""

    base: int
    lead: int
    length: int
    count: int
    end: int  # of the last stretch, or of the song

    def begin(self, stretch: int) -> int:
        """Absolute position of the first token that a stretch draws."""
        return self.base + stretch * self.length

    def kept(self, stretch: int) -> tuple[int, int]:
        """Absolute positions of what is kept of it; of the first stretch, everything that is new."""
        begin = self.begin(stretch)
        return begin + (self.lead if stretch else 0), min(begin + self.lead + self.length, self.end)


def waves(first: int, total: int, n_ctx: int, hop: int, rows: int) -> list[Wave]:
    """How a level is cut from `first` to `total` for so many rows."""
    hops = -(-(total - first) // (rows * hop))
    length, lead = max(1, min(hops, MOST_HOPS)) * hop, n_ctx - hop
    made: list[Wave] = []
    at = first
    while at < total:
        base = max(0, at - lead)
        count = max(1, min(rows, -(-(total - base - lead) // length)))
        made.append(Wave(base, lead, length, count, min(total, base + lead + count * length)))
        at = made[-1].end
    return made


@dataclass(frozen=True, eq=False)
class Parallel:
    """What is to be sampled: one level of a take, from `first` (absolute) to `total`, `rows` at once."""

    stage: Stage
    level: int
    upper_L: Codes
    first: int
    total: int
    seed: int
    stream: int
    sampling: Sampling
    rows: int


def sample_parallel(wish: Parallel, known_L: Codes, device: torch.device | str = "cpu") -> Iterator[Chunk]:
    """Sample what follows `known_L` (the level from position 0); chunks of one row, in order.

    The first stretch of a wave is told as it grows, the others when they are all there; what of them is
    waiting is counted in `Chunk.ahead`.
    """
    stage, whole_L = wish.stage, known_L
    for wave in waves(wish.first, wish.total, stage.n_ctx, stage.hop, wish.rows):
        if wave.end <= len(whole_L):
            continue
        drawn: list[list[Codes]] = [[] for _ in range(wave.count)]
        for chunk in _draw(wish, wave, whole_L, device):
            for pieces, codes in zip(drawn, chunk.codes_BT, strict=True):
                pieces.append(codes)
            fresh = _beyond(whole_L, wave, 0, chunk.position, chunk.codes_BT[0])
            whole_L = np.concatenate([whole_L, fresh])
            ahead = sum(
                len(_beyond(whole_L, wave, row, chunk.position, chunk.codes_BT[row]))
                for row in range(1, wave.count)
            )
            yield Chunk(len(whole_L) - len(fresh), fresh[None], ahead)
        for row in range(1, wave.count):
            fresh = _beyond(whole_L, wave, row, 0, np.concatenate(drawn[row]))
            whole_L = np.concatenate([whole_L, fresh])
            yield Chunk(len(whole_L) - len(fresh), fresh[None], -len(fresh))


def _draw(wish: Parallel, wave: Wave, whole_L: Codes, device: torch.device | str) -> Iterator[Chunk]:
    """One wave, positions counted from each stretch's own beginning."""
    stage = wish.stage
    nothing: Codes = np.zeros(0, dtype=np.int64)
    begins = [wave.begin(row) for row in range(wave.count)]
    done = whole_L[wave.base : wave.kept(0)[1]]
    rows = [Row(wish.seed, wish.stream, nothing if row else done, at) for row, at in enumerate(begins)]
    size = wave.lead + wave.length
    cuts = {cut - begin for begin in begins for cut in stage.cuts}
    planned = windows(size, stage.n_ctx, stage.hop, 0, cuts)

    def conditions(window: Window) -> Conditions:
        return joined([_conditions(wish, window, begin) for begin in begins])

    prompt_BP = np.zeros((wave.count, 0), dtype=np.int64)
    return sample_level(
        stage.network, wish.level, prompt_BP, rows, planned, conditions, wish.sampling, device
    )


def _conditions(wish: Parallel, window: Window, begin: int) -> Conditions:
    """A window's conditions at its place in the song; behind the end any will do, nothing there is kept."""
    stage = wish.stage
    start = min(window.start + begin, max(0, len(wish.upper_L) - 1) * stage.ratio)
    place = Window(start, window.known, window.new)
    return stage.conditions(place, upper_window(wish.upper_L[None], place, stage.ratio, stage.n_ctx))


def _beyond(whole_L: Codes, wave: Wave, stretch: int, position: int, codes_T: Codes) -> Codes:
    """Of the codes that a stretch drew from `position` on, those that are kept and not known yet."""
    at = wave.begin(stretch) + position
    low, high = wave.kept(stretch)
    return codes_T[max(0, max(low, len(whole_L)) - at) : max(0, high - at)]
