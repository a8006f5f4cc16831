"""The one place where chance comes from: counter-based uniform numbers.

A token's random number depends on nothing but its key (seed, stream, level, absolute position):
not on the batch it is sampled in, not on windows, not on how often a growth was interrupted. That is
what lets a resumed take equal the uninterrupted one, code for code.

The generator is SplitMix64's finaliser (Steele, Lea & Flood, OOPSLA 2014) used as a hash: the key is
folded in word by word, then the position.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_WORD = (1 << 64) - 1


def _mix(x: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """SplitMix64's output function: a bijection of 64-bit words with full avalanche."""
    x = (x ^ (x >> np.uint64(30))) * _MIX_1
    x = (x ^ (x >> np.uint64(27))) * _MIX_2
    return x ^ (x >> np.uint64(31))


def uniforms(seed: int, stream: int, level: int, positions: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Uniform numbers in [0, 1 - 2^-32], one per absolute position; any int is a valid seed or stream."""
    key = np.zeros(1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for word in (seed, stream, level):
            key = _mix((key + _GOLDEN) ^ np.uint64(word & _WORD))
        counters = positions.astype(np.uint64)
        bits = _mix(_mix(key + (counters + np.uint64(1)) * _GOLDEN) ^ key)
    # 32 bits: fine enough for any token that matters, and clear of 1 by more than a sum of
    # probabilities can be off, so that drawing needs no special case at the upper end.
    return np.asarray((bits >> np.uint64(32)).astype(np.float64) * 2.0**-32)


def uniform(seed: int, stream: int, level: int, position: int) -> float:
    """One uniform number in [0, 1 - 2^-32] for the token at `position` of `level`."""
    return float(uniforms(seed, stream, level, np.asarray([position], dtype=np.int64))[0])
