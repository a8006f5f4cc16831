"""A long stretch of one level, window by window, for several takes at once.

A generator: it yields what is new at least every quarter of a second, and stopping to ask for more
cancels it. Which window a token is sampled in, and with which random number, depends on absolute
positions only; so other batch sizes and interruptions give the same music.

Shapes: B batch (takes), T tokens, P prompt tokens.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.commands import Sampling
from engine.prior.prior import Conditions
from engine.randomness import uniforms
from engine.sampling.plan import Window
from engine.sampling.window import RECENT_TOKENS, Decoder, Draws, sample_window

Codes = npt.NDArray[np.int64]
YIELD_SECONDS = 0.2  # a little under the promised quarter, because a step may take its time
FIRST_TOKENS = 4  # the first piece of a level comes early, so that progress shows at once
PREFILL_TOKENS = 1024  # a prompt is read in pieces of this many, to cancel and to report between them


class Network(Protocol):
    """What sampling asks of a prior."""

    bins_shift: int

    def decoder(self, batch: int) -> Decoder:
        """A decoder for `batch` rows."""


@dataclass(frozen=True, eq=False)
class Row:
    """One take: the key of its random numbers and the codes after the prompt it has already.

    `shift`: position 0 of this row is there in the song (rows that are stretches of one take).
    """

    seed: int
    stream: int
    done: Codes
    shift: int = 0


@dataclass(frozen=True, eq=False)
class Chunk:
    """New codes [B, T] of all takes from absolute `position` (T is 0 while a prompt is being read).

    Rows that had codes here already repeat them. `ahead` codes more are drawn but not told yet; it is
    negative when codes that were counted so are told.
    """

    position: int
    codes_BT: Codes
    ahead: int = 0


def sample_level(
    network: Network,
    level: int,
    prompt_BP: Codes,
    rows: Sequence[Row],
    planned: Sequence[Window],
    conditions: Callable[[Window], Conditions],
    sampling: Sampling,
    device: torch.device | str = "cpu",
) -> Iterator[Chunk]:
    """Sample the planned windows after `prompt_BP`; `planned` must be for `already = P`.

    `conditions` makes a window's conditions for all rows. Windows that every row has already are
    passed over; the one an interruption fell into is read and replayed from its beginning.
    """
    batch, prompt = prompt_BP.shape
    whole_BT = _known(prompt_BP, rows, planned[-1].end if planned else prompt)
    told = prompt + min(len(row.done) for row in rows)  # up to here nothing new can be told
    decoder = network.decoder(batch)
    pacer = _Pacer()
    for window in planned:
        if window.end <= told:
            continue
        draws = _draws(network, level, rows, window, whole_BT, sampling, device)
        decoder.begin(conditions(window), rows=batch)
        reading = _read(decoder, whole_BT[:, window.start : window.first_new], device)
        logits_BK = next(reading)
        for later_BK in reading:
            logits_BK = later_BK
            if pacer.due():
                yield Chunk(told, np.zeros((batch, 0), dtype=np.int64))
        at, pieces = window.first_new, []
        for codes_B in sample_window(decoder, logits_BK, draws):
            pieces.append(codes_B)
            end = at + len(pieces)
            due = end > told and pacer.due(end - told)
            if due or end == window.end:
                whole_BT[:, at:end] = torch.stack(pieces, dim=1).cpu().numpy()
                at, pieces = end, []
            if due:
                told, first = end, told
                yield Chunk(first, whole_BT[:, first:end].copy())
    if told < whole_BT.shape[1]:
        yield Chunk(told, whole_BT[:, told:].copy())


def _known(prompt_BP: Codes, rows: Sequence[Row], total: int) -> Codes:
    """Prompt and codes already there [B, total], -1 where still to be sampled."""
    whole_BT = np.full((len(rows), total), -1, dtype=np.int64)
    prompt = prompt_BP.shape[1]
    whole_BT[:, :prompt] = prompt_BP
    for row, take in zip(whole_BT, rows, strict=True):
        done = take.done[: total - prompt]
        row[prompt : prompt + len(done)] = done
    return whole_BT


def _draws(
    network: Network,
    level: int,
    rows: Sequence[Row],
    window: Window,
    whole_BT: Codes,
    sampling: Sampling,
    device: torch.device | str,
) -> Draws:
    """Random numbers by absolute position, and the codes to be replayed."""
    positions = np.arange(window.first_new, window.end)
    numbers_TB = np.stack(
        [uniforms(row.seed, row.stream, level, positions + row.shift) for row in rows], axis=1
    )
    forced_BT = whole_BT[:, window.first_new : window.end]
    before_BT = whole_BT[:, max(0, window.first_new - RECENT_TOKENS) : window.first_new]
    return Draws(
        sampling,
        torch.from_numpy(np.ascontiguousarray(numbers_TB)).to(device),
        torch.from_numpy(forced_BT.copy()).to(device) if (forced_BT >= 0).any() else None,
        network.bins_shift,
        torch.from_numpy(before_BT.copy()).to(device),
    )


def _read(decoder: Decoder, tokens_BT: Codes, device: torch.device | str) -> Iterator[Tensor]:
    """Prefill in pieces; the last logits yielded are those of the first new position."""
    for start in range(0, max(1, tokens_BT.shape[1]), PREFILL_TOKENS):
        piece_BT = torch.from_numpy(tokens_BT[:, start : start + PREFILL_TOKENS].copy())
        yield decoder.prefill(piece_BT.to(device))


class _Pacer:
    """Says when it is time to yield: after the first few tokens, then by the clock."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._first = True

    def due(self, tokens: int = 0) -> bool:
        now = time.monotonic()
        if now - self._last < YIELD_SECONDS and not (self._first and tokens >= FIRST_TOKENS):
            return False
        self._last, self._first = now, self._first and tokens == 0
        return True
