"""The voice out of a mix, by the separator that comes with the program: words are heard better without the band."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.errors import UserProblem
from engine.separation.stems import separated

Audio = npt.NDArray[np.float32]

SEPARATOR = "basic"
STEM = "vocals"


def vocals(mix: Audio, sample_rate: int) -> Audio | None:
    """The sung part of a mono mix, as long as the mix; None where no separator is installed."""
    steps = separated(mix, sample_rate, SEPARATOR, None)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        stems: dict[str, Audio] = end.value
        return stems[STEM]
    except UserProblem:
        return None  # the mix itself is listened to instead, which the caller's figures show
