"""One door to both separators: a mix at any rate in, stems out that add up to it exactly."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.audio.resample import resample
from engine.separation import basic, htdemucs
from engine.separation.mask import RATE, STEMS

Audio = npt.NDArray[np.float32]

MAIN = STEMS[:3]  # the rest of the mix is 'other'


def separated(
    samples: Audio, sample_rate: int, separator: str, weights: Path | None
) -> Generator[float, None, dict[str, Audio]]:
    """Stems of mono samples (T,), equal in length; yields the share done. 'other' holds the residual.

    `separator` is 'basic' or 'demucs' (`weights`: its safetensors file). Raises UserProblem if that one is
    not installed or its weights are missing.
    """
    if separator == "demucs":
        rate = htdemucs.RATE
        found = yield from htdemucs.separate(resample(samples, sample_rate, rate), weights)
    else:
        rate = RATE
        found = yield from basic.separate(basic.load(), resample(samples, sample_rate, rate))
    stems = {name: _fitted(resample(found[name], rate, sample_rate), len(samples)) for name in MAIN}
    rest = samples - np.sum(list(stems.values()), axis=0, dtype=np.float32)
    return stems | {"other": rest}


def _fitted(samples: Audio, length: int) -> Audio:
    """Cut or filled with silence to a length: resampling there and back may miss by a sample."""
    return np.pad(samples[:length], (0, max(0, length - len(samples))))
