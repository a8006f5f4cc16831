"""The tape the audio callback plays: one preallocated, growing buffer of samples at the device's rate.

A growing buffer rather than a ring, because the whole path must be seekable at once. The callback
takes the two references once per call and only copies; the main thread fills first and publishes the
new end last, so the callback never sees samples that are not there.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]


class Tape:
    """Mono float32 samples [0, filled); written by the main thread, read by the audio callback."""

    def __init__(self, capacity: int = 1 << 20) -> None:
        self.samples: Audio = np.zeros(capacity, np.float32)
        self.filled = 0

    def beginning(self, count: int) -> Tape:
        """A new tape with the first `count` samples of this one (all of them, if there are fewer)."""
        kept = self.samples[: min(count, self.filled)]
        new = Tape(max(1 << 20, len(kept)))
        new.write(0, kept)
        return new

    def write(self, start: int, samples: Audio) -> None:
        """Put samples at `start` (at most `filled`); what is there already is replaced."""
        if start > self.filled:
            raise ValueError(f"a hole from {self.filled} to {start}")
        end = start + len(samples)
        if end > len(self.samples):
            bigger = np.zeros(max(end, 2 * len(self.samples)), np.float32)
            bigger[: self.filled] = self.samples[: self.filled]
            bigger[start:end] = samples
            self.samples = bigger
        else:
            self.samples[start:end] = samples
        self.filled = max(self.filled, end)

    def copy_to(self, out: Audio, position: int, volume: float) -> int:
        """Fill `out` (frames, channels) from `position`; silence beyond the end. Returns the frames copied.

        Allocates no arrays: this runs in the audio callback.
        """
        samples, filled = self.samples, self.filled
        count = max(0, min(len(out), filled - position))
        for channel in range(out.shape[1]):
            np.multiply(samples[position : position + count], volume, out=out[:count, channel])
        out[count:] = 0.0
        return count
