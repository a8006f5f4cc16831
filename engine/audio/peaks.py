"""A waveform's min/max pyramid: what a lane draws at any zoom, without touching the samples again.

Level k holds (min, max) per BASE * 4^k samples. Appending computes only what is new, so a growing take
stays cheap. Legend: N buckets, 2 = (min, max).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]

BASE = 64
FACTOR = 4
LEVELS = 8


class _Growing:
    """An (N, 2) float32 array that doubles its room when full."""

    def __init__(self) -> None:
        self._data = np.zeros((256, 2), dtype=np.float32)
        self.count = 0

    @property
    def rows_N2(self) -> Audio:
        """The rows so far (a view)."""
        return self._data[: self.count]

    def append(self, rows_N2: Audio) -> None:
        """Add rows at the end."""
        need = self.count + len(rows_N2)
        if need > len(self._data):
            bigger = np.zeros((max(need, 2 * len(self._data)), 2), dtype=np.float32)
            bigger[: self.count] = self._data[: self.count]
            self._data = bigger
        self._data[self.count : need] = rows_N2
        self.count = need


def _reduce(pairs_N2: Audio, factor: int) -> Audio:
    """Min of mins and max of maxes over groups of `factor`; N divides by it."""
    groups = pairs_N2.reshape(-1, factor, 2)
    return np.stack([groups[:, :, 0].min(axis=1), groups[:, :, 1].max(axis=1)], axis=1)


class Peaks:
    """The pyramid of one growing mono signal."""

    def __init__(self, samples: Audio | None = None) -> None:
        self._levels = [_Growing() for _ in range(LEVELS)]
        self._rest = np.zeros(0, dtype=np.float32)
        self.length = 0
        if samples is not None:
            self.append(samples)

    def append(self, samples: Audio) -> None:
        """Add samples at the end."""
        self.length += len(samples)
        pending = np.concatenate([self._rest, samples.astype(np.float32, copy=False)])
        whole = len(pending) // BASE * BASE
        self._rest = pending[whole:].copy()
        if not whole:
            return
        buckets = pending[:whole].reshape(-1, BASE)
        self._levels[0].append(np.stack([buckets.min(axis=1), buckets.max(axis=1)], axis=1))
        for finer, coarser in zip(self._levels, self._levels[1:], strict=False):
            ready = finer.count // FACTOR
            if ready > coarser.count:
                coarser.append(_reduce(finer.rows_N2[coarser.count * FACTOR : ready * FACTOR], FACTOR))

    def replace(self, samples: Audio, start: int, end: int) -> None:
        """Read samples [start, end) of the whole signal anew; it has the same length as before.

        Costs what the stretch costs, however long the signal is.
        """
        first, last = start // BASE, min(-(-end // BASE), self._levels[0].count)
        if last > first:
            buckets = samples[first * BASE : last * BASE].reshape(-1, BASE)
            self._levels[0].rows_N2[first:last, 0] = buckets.min(axis=1)
            self._levels[0].rows_N2[first:last, 1] = buckets.max(axis=1)
        for finer, coarser in zip(self._levels, self._levels[1:], strict=False):
            first, last = first // FACTOR, min(-(-last // FACTOR), coarser.count)
            if last > first:
                coarser.rows_N2[first:last] = _reduce(finer.rows_N2[first * FACTOR : last * FACTOR], FACTOR)
        whole = self._levels[0].count * BASE
        if end > whole:
            self._rest = samples[whole : self.length].astype(np.float32)

    def columns(self, start: float, end: float, count: int) -> Audio:
        """(count, 2) min and max of `count` equal columns over samples [start, end); nothing there: (0, 0).

        Read from the coarsest level that has at least one bucket per column, so the cost is a few
        buckets per column at any zoom. Below BASE samples per column neighbours share a bucket.
        """
        result = np.zeros((count, 2), dtype=np.float32)
        if count <= 0 or end <= start or not self.length:
            return result
        level = 0
        while level + 1 < LEVELS and BASE * FACTOR ** (level + 1) <= (end - start) / count:
            level += 1
        bucket = BASE * FACTOR**level
        edges = np.linspace(start, end, count + 1)
        inside = (edges[1:] > 0) & (edges[:-1] < self.length)
        total = -(-self.length // bucket)
        first = np.clip(np.floor(edges[:-1] / bucket).astype(np.int64), 0, total - 1)
        last = np.clip(np.ceil(edges[1:] / bucket).astype(np.int64), first + 1, total)
        rows_N2 = self._rows(level, int(first[0]), int(last[-1]))
        # reduceat over interleaved (first, last) pairs; only the even results are groups. One row more,
        # because the last pair may end at the very end.
        places = np.stack([first, last], axis=1).ravel() - first[0]
        padded = np.concatenate([rows_N2, rows_N2[-1:]])
        result[:, 0] = np.minimum.reduceat(padded[:, 0], places)[::2]
        result[:, 1] = np.maximum.reduceat(padded[:, 1], places)[::2]
        result[~inside] = 0
        return result

    def _rows(self, level: int, first: int, last: int) -> Audio:
        """Rows [first, last) of a level; the one after its full buckets is made from what waits below."""
        full = self._levels[level].count
        rows_N2 = self._levels[level].rows_N2[first:last]
        return rows_N2 if last <= full else np.concatenate([rows_N2, self._unfilled(level)])

    def _unfilled(self, level: int) -> Audio:
        """One row for the samples that have not filled a bucket of this level yet."""
        waiting = [self._rest]
        for finer in range(level):
            done = self._levels[finer + 1].count * FACTOR
            waiting.append(self._levels[finer].rows_N2[done:].ravel())
        tail = np.concatenate(waiting)
        return np.array([[tail.min(), tail.max()]], dtype=np.float32)
