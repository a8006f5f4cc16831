"""One upsampler and what its windows are told: the codes above them and their labels.

Shapes: B batch, L codes of the level above, U those above one window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.prior.prior import Conditions
from engine.sampling.level import Network
from engine.sampling.plan import Window, hop_tokens

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
