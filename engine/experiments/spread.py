"""How sure a mean is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def standard_error(values: Sequence[float]) -> float | None:
    """Standard error of the mean of independent values; None where fewer than two leave it unknown."""
    return float(np.std(values, ddof=1) / len(values) ** 0.5) if len(values) > 1 else None
