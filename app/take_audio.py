"""One take's own sound, as far as it is known: the best level at each moment, without a seam between levels.

Offsets are samples from the take's start, mono float32. What leads up to the start (a quarter of a second
of the path before, as this take's level renders it) is kept apart, for the join to the parent.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.audio import seam
from engine.audio.peaks import BASE, Peaks

Audio = npt.NDArray[np.float32]
NOTHING: Audio = np.zeros(0, np.float32)


@dataclass
class Layer:
    """Contiguous samples [begin, end) of one level in a buffer that doubles."""

    begin: int = 0
    end: int = 0
    _room: Audio = field(default_factory=lambda: np.zeros(1 << 14, np.float32))

    def write(self, at: int, samples: Audio) -> None:
        """Put samples at `at`; begins anew if that leaves a hole."""
        if not self.begin <= at <= self.end:
            self.begin = self.end = at
        first, last = at - self.begin, at - self.begin + len(samples)
        if last > len(self._room):
            bigger = np.zeros(max(last, 2 * len(self._room)), np.float32)
            bigger[: self.end - self.begin] = self._room[: self.end - self.begin]
            self._room = bigger
        self._room[first:last] = samples
        self.end = max(self.end, at + len(samples))

    def cut(self, first: int, last: int) -> Audio:
        """What there is of [first, last), without a copy."""
        return self._room[max(0, first - self.begin) : max(0, min(last, self.end) - self.begin)]


@dataclass
class TakeAudio:
    """A node's own sound: absolute first sample, samples so far and their peaks."""

    start: int
    rate: int = 22_050
    best: Layer = field(default_factory=Layer)
    peaks: Peaks = field(default_factory=Peaks)
    reached: dict[int, int] = field(default_factory=dict)  # level -> samples known at that level
    version: int = 0  # counts writes; caches compare it
    rewritten: int = 0  # counts writes that replaced older sound
    leads: dict[int, Layer] = field(default_factory=dict)  # level -> what leads up to the start
    _layers: dict[int, Layer] = field(default_factory=dict)  # only while more than one level is in use
    _gains: dict[tuple[int, int], float] = field(default_factory=dict)

    @property
    def filled(self) -> int:
        """How many samples are known."""
        return self.best.end

    @property
    def samples(self) -> Audio:
        """What is known, without a copy."""
        return self.best.cut(0, self.best.end)

    @property
    def held(self) -> int:
        """How many samples are kept in memory, of all levels."""
        layers = (self.best, *self.leads.values(), *self._layers.values())
        return sum(layer.end - layer.begin for layer in layers)

    @property
    def lead(self) -> Audio:
        """What leads up to the take's first sample as it would render it itself; may be nothing."""
        whole = [level for level, layer in self.leads.items() if layer.end == 0]
        return self.leads[min(whole)].cut(-(1 << 30), 0) if whole else NOTHING

    def write(self, at: int, samples: Audio, level: int) -> tuple[int, int]:
        """Put `samples` of a level at offset `at`; returns the span [from, to) that may sound different now.

        A coarser level never overwrites a finer one; a chunk that would leave a hole is ignored.
        """
        if at < 0:
            self._take_lead(level, at, samples[:-at])
            samples, at = samples[-at:], 0
        end = at + len(samples)
        if at > min(self.filled, self.reached.get(level, self.filled)) or not len(samples):
            return at, at
        before = self.reached.get(level, 0)
        alone = not self._layers and set(self.reached) <= {level}
        if not alone:
            self._layer(level).write(at, samples)
        self.reached[level] = max(before, end)
        if alone:
            return self._put(at, samples)
        margin = int(seam.SEAM_SECONDS * self.rate)
        if all(other <= level for other in self.reached):  # the coarsest: only what no finer one covers
            finer = max(done for other, done in self.reached.items() if other < level)
            first, last = max(at, finer - margin, 0), end
        else:  # its old end and its new one have to pass into what goes on below
            first = max(0, min(at, before) - margin)
            last = min(max(self.filled, end), max(end, before) + int(seam.EASE_SECONDS * self.rate))
        if last <= first:
            return first, first
        span = self._put(first, self._composed(first, last))
        self._drop_covered()
        return span

    def _take_lead(self, level: int, at: int, samples: Audio) -> None:
        self.leads.setdefault(level, Layer(at, at, np.zeros(256, np.float32))).write(at, samples)

    def _layer(self, level: int) -> Layer:
        """Where a level's samples go; with a second level the first one gets a layer of its own."""
        if not self._layers:
            (only,) = self.reached
            self._layers[only] = Layer()
            self._layers[only].write(0, self.samples.copy())
        if level not in self._layers:
            self._layers[level] = Layer()
        return self._layers[level]

    def _put(self, at: int, samples: Audio) -> tuple[int, int]:
        """Write into what is heard and into its peaks."""
        known, end = self.filled, at + len(samples)
        self.best.write(at, samples)
        if end > known:
            fresh = self.best.cut(known, end)
            if at < known:
                self.peaks.replace(self.samples[:known], at, known)
            self.peaks.append(fresh)
        else:
            self.peaks.replace(self.samples, at, end)
        self.rewritten += at < known
        self.version += 1
        return at, end

    def _composed(self, first: int, last: int) -> Audio:
        """The best of all layers over [first, last), each finer one faded out over the next coarser at its end."""
        out = np.zeros(last - first, np.float32)
        width = int(seam.SEAM_SECONDS * self.rate)
        for level in sorted(self._layers, reverse=True):
            layer = self._layers[level]
            edge = layer.end
            under = self._under(level, edge)
            if under is not None and edge < last:
                out *= seam.eased(self._gain(level, layer, under), first - edge, last - edge, self.rate)
            begin, end = max(first, layer.begin), min(last, edge)
            if end <= begin:
                continue
            piece = out[begin - first : end - first]
            down = np.zeros(len(piece), np.float32)
            if under is not None:
                fade = min(width, edge - under.begin)
                down = seam.rise(begin - edge, end - edge, fade)
            piece *= down
            piece += layer.cut(begin, end) * (1.0 - down)
        return np.clip(out, -1.0, 1.0)

    def _under(self, level: int, edge: int) -> Layer | None:
        """The next coarser layer that goes on where this one ends."""
        found = [key for key, item in self._layers.items() if key > level and item.begin <= edge < item.end]
        return self._layers[min(found)] if found else None

    def _gain(self, level: int, layer: Layer, under: Layer) -> float:
        """How much louder the coarser sound has to begin where the finer one ends."""
        key = (level, layer.end)
        if key not in self._gains:
            first = max(layer.begin, under.begin, layer.end - int(seam.LEAD_SECONDS * self.rate))
            self._gains = {kept: gain for kept, gain in self._gains.items() if kept[0] != level}
            self._gains[key] = seam.matched(layer.cut(first, layer.end), under.cut(first, layer.end))
        return self._gains[key]

    def _drop_covered(self) -> None:
        """Let go of layers that a finer one covers whole; with one left, `best` is all that is needed."""
        for level in sorted(self._layers, reverse=True):
            layer = self._layers[level]
            if any(
                key < level and item.begin <= 0 and item.end >= layer.end
                for key, item in self._layers.items()
            ):
                del self._layers[level]
        if len(self._layers) == 1:
            (only,) = self._layers
            if self._layers[only].begin <= 0 and self._layers[only].end == self.filled:
                self._layers.clear()
                self.reached = {only: self.filled}

    @property
    def loudest(self) -> float:
        """The largest absolute sample, 0..1."""
        return float(np.abs(self.peaks.columns(0, max(1, self.filled), 1)).max())

    def columns(self, start: float, end: float, count: int) -> Audio:
        """(count, 2) lowest and highest sample of equal columns over offsets [start, end)."""
        if count < 1 or (end - start) / count >= BASE:
            return self.peaks.columns(start, end, count)
        edges = np.linspace(start, end, count + 1)
        first = np.clip(np.floor(edges[:-1]).astype(np.int64), 0, max(0, self.filled - 1))
        # One sample beyond each column, so that neighbouring columns of a steep wave touch.
        last = np.clip(np.ceil(edges[1:]).astype(np.int64) + 1, first + 1, max(1, self.filled))
        places = np.stack([first, last], axis=1).ravel() - first[0]
        padded = np.append(self.best.cut(int(first[0]), int(last[-1]) + 1), np.float32(0.0))
        low, high = np.minimum.reduceat(padded, places)[::2], np.maximum.reduceat(padded, places)[::2]
        columns = np.stack([low, high], axis=1)
        columns[(edges[:-1] >= self.filled) | (edges[1:] <= 0)] = 0
        return columns
