"""Which windows a level is sampled in: pure arithmetic (paper section 3.4; FACTS.md section 8).

Window starts lie on the song's absolute grid, 0, hop, 2·hop …, and the last one is aligned to the
end. They depend only on the total length, so an interrupted growth is planned as it was at first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """`known` tokens from absolute position `start` are read as the prompt, `new` ones are sampled after."""

    start: int
    known: int
    new: int

    @property
    def first_new(self) -> int:
        """Absolute position of the first token to be sampled."""
        return self.start + self.known

    @property
    def end(self) -> int:
        """Absolute position behind the last token to be sampled."""
        return self.start + self.known + self.new


def starts(total: int, n_ctx: int, hop: int) -> list[int]:
    """Where windows begin; one at 0 if the whole level is shorter than a window."""
    if hop < 1:
        raise ValueError("the hop between windows must be at least one token")
    last = max(0, total - n_ctx)
    return [*range(0, last, hop), last]


def windows(total: int, n_ctx: int, hop: int, already: int, cuts: Iterable[int] = ()) -> list[Window]:
    """Windows that take a level from `already` tokens to `total`; windows with nothing new are left out.

    At each of the `cuts` (absolute positions where the conditioning changes) a window is divided: the
    second part reads the first as its prompt and is sampled under other labels.
    """
    edges = sorted({cut for cut in cuts if already < cut < total})
    planned: list[Window] = []
    at = already
    for start in starts(total, n_ctx, hop):
        end = min(start + n_ctx, total)
        for stop in [*(edge for edge in edges if at < edge < end), end]:
            if stop > at:
                planned.append(Window(start, at - start, stop - at))
                at = stop
    return planned


def hop_tokens(fraction: float, n_ctx: int, ratio: int = 1) -> int:
    """The hop for a pack's hop fraction, a multiple of `ratio` (codes of this level per code above)."""
    return max(ratio, int(fraction * n_ctx) // ratio * ratio)
