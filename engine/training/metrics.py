"""Figures of training: the run's log, code statistics and spectral convergence.

Legend: B batch, T samples or tokens, K codes.
"""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.training.plot import Panel, draw

HELDOUT = "heldout_"
COUNTS = ("step", "seconds", "units", "units_per_second")
POINTS = 400  # of a drawn curve at most


class Log:
    """Log of a run: one JSON object per line; CSV and curves are drawn from it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, line: Mapping[str, Any]) -> None:
        """Write one line."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(dict(line)) + "\n")

    def lines(self) -> list[dict[str, float]]:
        """All whole lines so far (a killed process may have left half of one)."""
        if not self.path.exists():
            return []
        found = []
        for text in self.path.read_text(encoding="utf-8").splitlines():
            with suppress(ValueError):
                found.append(json.loads(text))
        return found

    def cut(self, step: int) -> None:
        """Drop what was logged after `step` and what is half a line: the run goes on from there."""
        part = self.path.with_suffix(".part")
        kept = [line for line in self.lines() if line["step"] <= step]
        part.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")
        part.replace(self.path)

    def draw(self) -> None:
        """Write log.csv and plots.svg beside the log: a curve per figure, held-out ones with theirs."""
        lines = self.lines()
        names = list(dict.fromkeys(name for line in lines for name in line))
        with self.path.with_suffix(".csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, names)
            table.writeheader()
            table.writerows(lines)
        shown = dict.fromkeys(name.removeprefix(HELDOUT) for name in names if name not in COUNTS)
        panels = []
        for name in shown:
            curves = {key: _curve(lines, key) for key in (name, HELDOUT + name) if key in names}
            panels.append(Panel(name, "step", curves))
        if panels:
            draw(self.path.with_name("plots.svg"), panels)


def _curve(lines: list[dict[str, float]], name: str) -> list[tuple[float, float]]:
    """A figure over steps, thinned out to what can be seen."""
    points = [(float(line["step"]), float(line[name])) for line in lines if name in line]
    return points[:: max(1, len(points) // POINTS)]


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
        window = torch.hann_window(n_fft, device=reference_BT.device)
        x, y = (
            torch.stft(a.float(), n_fft, n_fft // 4, window=window, return_complex=True).abs()
            for a in (reference_BT, other_BT)
        )
        distance = (x - y).flatten(1).norm(dim=1)
        ratios.append(distance / x.flatten(1).norm(dim=1).clamp_min(1e-8))
    return 20 * math.log10(max(float(torch.stack(ratios).mean()), 1e-10))
