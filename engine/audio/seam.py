"""Where sound of one level, or of one take, passes into another's: crossfade and matched loudness.

The same music drawn at two levels differs in detail and a little in loudness. Over `SEAM_SECONDS` the
later sound is faded in under the earlier one; its loudness begins at the earlier one's and eases to its
own within `EASE_SECONDS`. Both sides are mono float32; rates in Hz.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]

SEAM_SECONDS = 0.02
LEAD_SECONDS = 0.25  # of the later sound is wanted before the seam, to compare loudness
EASE_SECONDS = 2.0
MOST_GAIN = 2.0  # a larger difference is meant (a break, a shout), not an accident of levels
NEARLY_ONE = 0.02
SILENT = 1e-3


def matched(before: Audio, after: Audio) -> float:
    """The gain that makes `after` as loud as `before`, two sounds of the same moment; 1.0 beside silence."""
    count = min(len(before), len(after))
    if not count:
        return 1.0
    one, other = (float(np.sqrt(np.mean(np.square(x[-count:], dtype=np.float64)))) for x in (before, after))
    if one < SILENT or other < SILENT:
        return 1.0
    gain = min(max(one / other, 1 / MOST_GAIN), MOST_GAIN)
    return 1.0 if abs(gain - 1.0) < NEARLY_ONE else gain


def eased(gain: float, first: int, last: int, rate: int) -> Audio:
    """Gains of samples [first, last) counted from a seam: `gain` up to it, 1.0 from EASE_SECONDS on."""
    share = np.clip(1.0 - np.arange(first, last, dtype=np.float32) / (EASE_SECONDS * rate), 0.0, 1.0)
    return (1.0 + (gain - 1.0) * share).astype(np.float32)


def rise(first: int, last: int, seam: int) -> Audio:
    """Weights of the later sound at samples [first, last) counted from a seam: 0 until `seam` before it, 1 at it."""
    if seam <= 0:
        return (np.arange(first, last) >= 0).astype(np.float32)
    return np.clip(np.arange(first, last, dtype=np.float32) / seam + 1.0, 0.0, 1.0)


def joined(before: Audio, after: Audio, overlap: int, rate: int) -> Audio:
    """Two sounds of one path end to end; `after` begins `overlap` samples before `before` ends.

    Without an overlap each side is faded on its own: a dip, never a click.
    """
    if not len(before):
        return after
    seam = int(SEAM_SECONDS * rate)
    if not overlap:
        out, into = min(seam, len(before)), min(seam, len(after))
        before[len(before) - out :] *= np.linspace(1.0, 0.0, out, dtype=np.float32)
        after[:into] *= np.linspace(0.0, 1.0, into, dtype=np.float32)
        return np.concatenate([before, after])
    gain = matched(before[-overlap:], after[:overlap])
    if gain != 1.0:
        after = np.clip(after * eased(gain, -overlap, len(after) - overlap, rate), -1.0, 1.0)
    fade = min(seam, overlap, len(before))
    up = rise(-fade, 0, fade)
    before[len(before) - fade :] *= 1.0 - up
    before[len(before) - fade :] += after[overlap - fade : overlap] * up
    return np.concatenate([before, after[overlap:]])
