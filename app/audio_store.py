"""The sound of every take, as far as it is known: filled by AudioReady events, read by views and player.

One growing buffer per node, holding the node's own span (`TakeAudio`). A path is heard across its takes:
where one passes into the next, the later one is faded in, as loud as what was before. What is not needed is let
go when there is too much of it; it can be decoded again, and its outline stays.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.take_audio import NOTHING, Audio, TakeAudio
from engine.audio import seam
from engine.audio.peaks import Peaks
from engine.song import tree
from engine.song.model import Song

MOST_SAMPLES = 1 << 26  # kept in memory, about: 256 MiB, 50 minutes at 22.05 kHz

__all__ = ["Audio", "AudioStore", "Segment", "TakeAudio"]


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
        self.outlines: dict[int, Peaks] = {}  # of takes whose sound was let go

    def clear(self) -> None:
        """Forget everything (another song was opened)."""
        self.takes, self.outlines = {}, {}

    def outline(self, node: int) -> Peaks | None:
        """How a take looks, as far as it was ever heard here."""
        kept = self.outlines.get(node)
        return self.takes[node].peaks if kept is None and node in self.takes else kept

    def let_go(self, needed: Collection[int]) -> set[int]:
        """Drop the sound of the takes that were needed least lately, while there is too much; returns which."""
        for node in needed:
            if node in self.takes:
                self.takes[node] = self.takes.pop(node)  # to the end of the line
        held, gone = sum(take.held for take in self.takes.values()), set()
        for node in [node for node in self.takes if node not in needed]:
            if held <= MOST_SAMPLES:
                break
            take = self.takes.pop(node)
            held -= take.held
            self.outlines[node] = take.peaks
            gone.add(node)
        return gone

    def add(self, song: Song, node: int, level: int, start: int, samples: Audio) -> None:
        """Take in a chunk that begins at absolute sample `start`; what lies before the node's start leads up to it."""
        if node not in song.nodes:
            return
        origin = song.nodes[node].start * song.hops[song.top]
        take = self.takes.setdefault(node, TakeAudio(origin, song.sample_rate))
        begin, end = take.write(start - origin, samples, level)
        if end > begin:
            self.outlines.pop(node, None)
            self.grew.emit(node, origin + begin, origin + end)

    def settle(self, song: Song) -> bool:
        """Forget the sound of takes that were carried elsewhere: it is decoded anew after what is before it now."""
        hop = song.hops[song.top]
        moved = [
            key
            for key, take in self.takes.items()
            if key in song.nodes and take.start != song.nodes[key].start * hop
        ]
        for key in moved:
            del self.takes[key]
        return bool(moved)

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
        return take.samples[: segment.known] if take else NOTHING

    def heard(self, segments: Sequence[Segment], first: int, last: int) -> Audio:
        """Absolute samples [first, last) of a path as they sound, takes joined; all of them must be known."""
        out = np.zeros(last - first, np.float32)
        for place, segment in enumerate(segments):
            begin, end = max(first, segment.start), min(last, segment.start + segment.known)
            if end <= begin:
                continue
            piece = out[begin - first : end - first]
            piece += self.read(segment)[begin - segment.start : end - segment.start]
            if place:
                self._join(segments[place - 1], segment, out, first)
            if place + 1 < len(segments):
                self._fade_under(segment, segments[place + 1], piece, begin)
        return out

    def _join(self, before: Segment, after: Segment, out: Audio, first: int) -> None:
        """Ease the loudness of `after` from that of `before`, within samples [first, …) of the path."""
        gain = self._gain(before, after)
        begin, end = max(0, after.start - first), min(len(out), after.start + after.known - first)
        if gain != 1.0:
            rate = self.takes[after.node].rate
            gains = seam.eased(gain, begin + first - after.start, end + first - after.start, rate)
            out[begin:end] = np.clip(out[begin:end] * gains, -1.0, 1.0)

    def _fade_under(self, before: Segment, after: Segment, piece: Audio, begin: int) -> None:
        """Over the last samples of `before` (in `piece`, from absolute `begin`) fade in what leads up to `after`."""
        lead, take = self._lead(after), self.takes.get(after.node)
        if take is None or not len(lead):
            return
        fade = min(int(seam.SEAM_SECONDS * take.rate), len(lead))
        first, last = max(begin, after.start - fade), min(begin + len(piece), after.start)
        if last <= first:
            return
        up = seam.rise(first - after.start, last - after.start, fade)
        later = lead[len(lead) + first - after.start : len(lead) + last - after.start]
        part = piece[first - begin : last - begin]
        part *= 1.0 - up
        part += later * (up * self._gain(before, after))

    def _lead(self, segment: Segment) -> Audio:
        """What leads up to a segment; nothing while none of its own sound is here."""
        take = self.takes.get(segment.node)
        return take.lead if take is not None and take.filled else NOTHING

    def _gain(self, before: Segment, after: Segment) -> float:
        """How loud `after` must begin to go on as loud as `before` ends."""
        lead = self._lead(after)
        known = self.read(before)
        return seam.matched(known, lead) if before.start + len(known) == after.start else 1.0

    def wanted(self, song: Song, node: int) -> list[tuple[int, int]]:
        """What of a take's saved codes is not here as sound: (level, absolute sample to decode from), finest first."""
        found = song.nodes[node]
        take = self.takes.get(node)
        origin, covered, wants = found.start * song.hops[song.top], 0, []
        for level, hop in enumerate(song.hops):
            have = found.lengths[level] * hop
            if have <= covered:
                continue
            here = max((done for key, done in take.reached.items() if key <= level), default=0) if take else 0
            if here < have:
                wants.append((level, origin + covered))
            covered = have
        return wants

    def missing(self, song: Song, node: int) -> bool:
        """Whether a take has saved codes but (not all of) its audio here."""
        found = song.nodes[node]
        length = found.lengths[song.top] * song.hops[song.top]
        take = self.takes.get(node)
        return length > 0 and (take is None or take.filled < length)
