"""The sound of every take, as far as it is known: filled by AudioReady events, read by views and player.

One growing buffer per node, holding the node's own span. Where a finer level has been decoded it
replaces the draft in place, so the buffer always is the best audio so far. Samples are mono float32.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from engine.audio.peaks import BASE, Peaks
from engine.song import tree
from engine.song.model import Song

Audio = npt.NDArray[np.float32]


@dataclass
class TakeAudio:
    """A node's own sound: absolute first sample, samples so far and their peaks."""

    start: int
    buffer: Audio = field(default_factory=lambda: np.zeros(1 << 15, np.float32))
    filled: int = 0
    peaks: Peaks = field(default_factory=Peaks)
    reached: dict[int, int] = field(default_factory=dict)  # level -> contiguous samples known at that level
    version: int = 0  # counts writes; caches compare it
    rewritten: int = 0  # counts writes that replaced older sound

    @property
    def samples(self) -> Audio:
        """What is known, without a copy."""
        return self.buffer[: self.filled]

    def write(self, at: int, samples: Audio, level: int) -> tuple[int, int]:
        """Put `samples` at offset `at`; returns the span [from, to) that really changed.

        A coarser level never overwrites a finer one; a chunk that would leave a hole is ignored.
        """
        if at < 0:
            samples, at = samples[-at:], 0
        end = at + len(samples)
        if at > self.reached.get(level, 0):
            return at, at
        self.reached[level] = max(self.reached.get(level, 0), end)
        finer = max((done for key, done in self.reached.items() if key < level), default=0)
        begin = max(at, min(finer, end))
        if begin >= end or begin > self.filled:
            return begin, begin
        self._reserve(end)
        self.buffer[begin:end] = samples[begin - at :]
        if begin == self.filled:
            self.peaks.append(self.buffer[begin:end])
        else:
            self.peaks = Peaks(self.buffer[: max(self.filled, end)])
            self.rewritten += 1
        self.filled = max(self.filled, end)
        self.version += 1
        return begin, end

    @property
    def loudest(self) -> float:
        """The largest absolute sample, 0..1."""
        return float(np.abs(self.peaks.columns(0, max(1, self.filled), 1)).max())

    def _reserve(self, end: int) -> None:
        if end > len(self.buffer):
            bigger = np.zeros(max(end, 2 * len(self.buffer)), np.float32)
            bigger[: self.filled] = self.buffer[: self.filled]
            self.buffer = bigger

    def columns(self, start: float, end: float, count: int) -> Audio:
        """(count, 2) lowest and highest sample of equal columns over offsets [start, end)."""
        if count < 1 or (end - start) / count >= BASE:
            return self.peaks.columns(start, end, count)
        edges = np.linspace(start, end, count + 1)
        first = np.clip(np.floor(edges[:-1]).astype(np.int64), 0, max(0, self.filled - 1))
        # One sample beyond each column, so that neighbouring columns of a steep wave touch.
        last = np.clip(np.ceil(edges[1:]).astype(np.int64) + 1, first + 1, max(1, self.filled))
        places = np.stack([first, last], axis=1).ravel()
        padded = np.concatenate([self.samples, np.zeros(1, np.float32)])[: int(last[-1]) + 1]
        low, high = np.minimum.reduceat(padded, places)[::2], np.maximum.reduceat(padded, places)[::2]
        columns = np.stack([low, high], axis=1)
        columns[(edges[:-1] >= self.filled) | (edges[1:] <= 0)] = 0
        return columns


@dataclass(frozen=True)
class Segment:
    """A piece of a path: samples [start, end) of the song come from `node`; `known` of them are there."""

    node: int
    start: int
    end: int
    known: int


class AudioStore(QObject):
    """All takes' audio of the open song; `grew(node, start, end)` in absolute samples of its path."""

    grew = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__()
        self.takes: dict[int, TakeAudio] = {}

    def clear(self) -> None:
        """Forget everything (another song was opened)."""
        self.takes = {}

    def add(self, song: Song, node: int, level: int, start: int, samples: Audio) -> None:
        """Take in a chunk that begins at absolute sample `start`; what lies before the node's start is dropped."""
        if node not in song.nodes:
            return
        origin = song.nodes[node].start * song.hops[song.top]
        take = self.takes.setdefault(node, TakeAudio(origin))
        begin, end = take.write(start - origin, samples, level)
        if end > begin:
            self.grew.emit(node, origin + begin, origin + end)

    def path(self, song: Song, node: int | None) -> list[Segment]:
        """The path to `node` as pieces in time order; a growing last piece ends where its audio ends."""
        if node is None or node not in song.nodes:
            return []
        hop = song.hops[song.top]
        segments = []
        for item, first, last in tree.spans(song, node):
            start, end = first * hop, last * hop
            take = self.takes.get(item)
            known = min(end - start, take.filled) if take else 0
            segments.append(Segment(item, start, end, known))
        return segments

    def read(self, segment: Segment) -> Audio:
        """The known samples of a segment, without a copy."""
        take = self.takes.get(segment.node)
        return take.samples[: segment.known] if take else np.zeros(0, np.float32)

    def missing(self, song: Song, node: int) -> bool:
        """Whether a finished node has saved codes but (not all of) its audio here."""
        found = song.nodes[node]
        length = found.lengths[song.top] * song.hops[song.top]
        take = self.takes.get(node)
        return length > 0 and (take is None or take.filled < length)
