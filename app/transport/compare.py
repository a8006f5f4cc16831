"""How loud takes are against each other, so that the ear compares the music and not the level."""

from __future__ import annotations

import numpy as np

from app.transport.ring import Audio

BLOCK_SECONDS = 0.4
GATE_DB = 10.0  # blocks so much under the mean are pauses and do not count
SILENT = 1e-4


def loudness(samples: Audio, rate: int) -> float:
    """Root mean square of what is not a pause; 0.0 for silence."""
    size = max(1, round(BLOCK_SECONDS * rate))
    count = max(1, len(samples) // size)
    blocks = samples[: count * size].reshape(count, -1) if len(samples) >= size else samples[None]
    if not samples.size:
        return 0.0
    power = np.square(blocks, dtype=np.float32).mean(axis=1)
    loud = power[power >= power.mean() * 10 ** (-GATE_DB / 10)]
    level = float(np.sqrt(loud.mean()))
    return level if level > SILENT else 0.0


def trims(a: Audio, b: Audio, rate: int) -> tuple[float, float]:
    """Gains that make A and B equally loud: the louder one is turned down, none is turned up."""
    one, other = loudness(a, rate), loudness(b, rate)
    if not one or not other:
        return 1.0, 1.0
    return min(1.0, other / one), min(1.0, one / other)
