"""Sample-rate conversion (soxr, high quality)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import soxr

Audio = npt.NDArray[np.float32]


def resample(samples: Audio, rate_in: int, rate_out: int) -> Audio:
    """Samples (time first, one or more channels) at another rate; length about n * rate_out / rate_in."""
    if rate_in == rate_out:
        return samples.astype(np.float32, copy=False)
    converted = soxr.resample(samples, rate_in, rate_out, quality="HQ")
    return np.asarray(converted, dtype=np.float32)
