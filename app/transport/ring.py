"""The tape the audio callback plays: a growing row of equal blocks of samples at the device's rate.

Growing rather than a ring, because the whole path must be seekable at once; in blocks, so that neither growing nor
another path with the same beginning copies what is there. The callback takes what is filled once per call and only
copies; the main thread fills first and publishes the new end last, so the callback never sees samples that are not
there.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]
BLOCK = 1 << 18  # samples: five to twelve seconds


class Tape:
    """Mono float32 samples [0, filled); written by the main thread, read by the audio callback."""

    def __init__(self, block: int = BLOCK) -> None:
        self._block = block
        self._blocks: list[Audio] = []
        self.filled = 0

    def beginning(self, count: int) -> Tape:
        """A new tape with the first `count` samples of this one (all of them, if there are fewer).

        Whole blocks are the same: what is written there is heard on both.
        """
        count = min(count, self.filled)
        new = Tape(self._block)
        new._blocks = self._blocks[: count // self._block]
        new.filled = len(new._blocks) * self._block
        new.write(new.filled, self.read(new.filled, count))
        return new

    def write(self, start: int, samples: Audio) -> None:
        """Put samples at `start` (at most `filled`); what is there already is replaced."""
        if start > self.filled:
            raise ValueError(f"a hole from {self.filled} to {start}")
        end = start + len(samples)
        while len(self._blocks) * self._block < end:
            self._blocks.append(np.zeros(self._block, np.float32))
        for at, part in self._parts(start, end):
            part[:] = samples[at : at + len(part)]
        self.filled = max(self.filled, end)

    def read(self, start: int, end: int) -> Audio:
        """A copy of the samples [start, end), as far as they are there."""
        end = min(end, self.filled)
        out = np.empty(max(0, end - start), np.float32)
        for at, part in self._parts(start, end):
            out[at : at + len(part)] = part
        return out

    def copy_to(self, out: Audio, position: int, volume: float) -> int:
        """Fill `out` (frames, channels) from `position`; silence beyond the end. Returns the frames copied.

        Allocates no arrays: this runs in the audio callback.
        """
        count = max(0, min(len(out), self.filled - position))
        for at, part in self._parts(position, position + count):
            for channel in range(out.shape[1]):
                np.multiply(part, volume, out=out[at : at + len(part), channel])
        out[count:] = 0.0
        return count

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, Audio]]:
        """What the blocks hold of [start, end), each with its offset from `start`."""
        place = start
        while place < end:
            number, offset = divmod(place, self._block)
            part = self._blocks[number][offset : offset + end - place]
            yield place - start, part
            place += len(part)
