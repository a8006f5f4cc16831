"""Where in the music each lyric character is sung, read from one attention head (FACTS.md section 9).

Shapes: T music tokens, N lyric characters of a window, C characters of all lyrics.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]


def alignment(
    codes_T: Codes,
    starts: Sequence[int],
    n_ctx: int,
    n_characters: int,
    weights: Callable[[int, Codes], Weights],
    indices: Callable[[int], Codes],
) -> Weights:
    """Attention [T, C] of each music token to each character of the whole lyrics.

    `weights(start, codes)` gives one window's attention [n_ctx, N] over its codes (padded with 0 to
    n_ctx), `indices(start)` the place [N] of the window's characters in the lyrics, -1 for padding.
    Windows are those of sampling. They are written from the last to the first: where windows overlap
    the earlier one counts, as in the reference.
    """
    total = len(codes_T)
    # One row block and one column more than wanted: padded tokens and padded characters fall there.
    whole = np.zeros((max(total, n_ctx), n_characters + 1), dtype=np.float32)
    padded_T = np.pad(codes_T, (0, max(0, n_ctx - total)))
    for start in reversed(starts):
        window = slice(start, start + n_ctx)
        whole[window, indices(start)] = weights(start, padded_T[window])
    return whole[:total, :n_characters]
