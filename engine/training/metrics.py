"""Figures of training: the run's log, code statistics and spectral convergence.

Legend: B batch, T samples or tokens, K codes.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor


class Log:
    """Append-only log of a run: one JSON object per line."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, line: Mapping[str, Any]) -> None:
        """Write one line."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(dict(line)) + "\n")


def entropy_bits(codes: Iterable[npt.NDArray[Any]], bins: int) -> float:
    """Unigram entropy of all codes together, in bits per token."""
    counts = np.zeros(bins)
    for piece in codes:
        counts += np.bincount(piece.ravel(), minlength=bins)
    share = counts[counts > 0] / counts.sum()
    return float(-(share * np.log2(share)).sum())


def spectral_convergence_db(reference_BT: Tensor, other_BT: Tensor) -> float:
    """Mean over items and three STFT sizes of 20 log10(|| |X| - |Y| || / || |X| ||), in dB; lower is better.

    Measure of paper section 5.1.1 (spectral convergence); n_fft 2048, 1024, 512, hop n_fft / 4, Hann.
    """
    ratios = []
    for n_fft in (2048, 1024, 512):
        window = torch.hann_window(n_fft)
        x, y = (
            torch.stft(a.float(), n_fft, n_fft // 4, window=window, return_complex=True).abs()
            for a in (reference_BT, other_BT)
        )
        distance = (x - y).flatten(1).norm(dim=1)
        ratios.append(distance / x.flatten(1).norm(dim=1).clamp_min(1e-8))
    return 20 * math.log10(max(float(torch.stack(ratios).mean()), 1e-10))
