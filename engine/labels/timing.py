"""Where a window lies in its song, as bins for the timing embedding (FACTS.md section 5).

Three numbers per window, in audio samples: the song's total length, the window's offset in it and
the window's length. Arithmetic is float32 in the reference's order, so bins agree exactly.

Shapes: B batch, T tokens of the window.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class TimingBins(NamedTuple):
    """Rows of the three timing tables: one for the song's length, one per token for the place in it."""

    total_B: Tensor
    absolute_BT: Tensor
    relative_BT: Tensor


def check(
    total: int, offset: int, length: int, sample_rate: int, min_duration: float, max_duration: float
) -> None:
    """ValueError when a window cannot be expressed: song too short or long, or window past its end."""
    if not min_duration * sample_rate <= total < max_duration * sample_rate:
        raise ValueError(
            f"song length {total / sample_rate:.2f} s is outside "
            f"{min_duration:.2f} to {max_duration:.2f} s (end exclusive)"
        )
    if not 0 <= offset < total:
        raise ValueError(f"window offset {offset} is outside the song of {total} samples")
    if offset + length > max_duration * sample_rate:
        raise ValueError(f"window ends after {max_duration:.0f} s")


def _bin(position: Tensor, low: float, high: float, bins: int) -> Tensor:
    """floor(bins * (position - low) / (high - low))."""
    normalised = (position - low) / (high - low)
    return (bins * normalised).floor().long()


def timing_bins(
    total_B: Tensor,
    offset_B: Tensor,
    length_B: Tensor,
    *,
    n_time: int,
    bins: int,
    sample_rate: int,
    min_duration: float,
    max_duration: float,
) -> TimingBins:
    """Bins of a window of `n_time` tokens; lengths int64 in samples, durations in seconds.

    Only the relative END is limited to 1. As in the reference a bin may lie outside the table: for
    windows that `check` refuses, and by one, through rounding, in the last samples of a song. Who
    looks them up must clamp.
    """
    low, high = min_duration * sample_rate, max_duration * sample_rate
    fraction_T = torch.arange(n_time, dtype=torch.float32, device=total_B.device) / n_time
    total_B1, start_B1 = total_B[:, None].float(), offset_B[:, None].float()
    end_B1 = (offset_B + length_B)[:, None].float()
    absolute_BT = start_B1 + (end_B1 - start_B1) * fraction_T
    first_B1, last_B1 = start_B1 / total_B1, (end_B1 / total_B1).clamp(max=1.0)
    relative_BT = first_B1 + (last_B1 - first_B1) * fraction_T
    return TimingBins(
        _bin(total_B.float(), low, high, bins),
        _bin(absolute_BT, 0.0, high, bins),
        _bin(relative_BT, 0.0, 1.0, bins),
    )
