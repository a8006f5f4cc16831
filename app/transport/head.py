"""What the audio callback does: copy from the tape, follow pause, seek, loop and scrub, and never click.

The main thread writes wishes (one reference or number each); only the callback moves `position`. It
allocates no arrays of its own beyond what a block needs and takes no lock.
"""

from __future__ import annotations

import numpy as np

from app.transport.ring import Audio, Tape

SMOOTH = 128  # frames over which a jump in the sound is drawn out
SHORTEST_LOOP = 256  # frames

_DOWN: Audio = (0.5 + 0.5 * np.cos(np.linspace(0.0, np.pi, SMOOTH))).astype(np.float32)


class Once:
    """A sound that is heard once, over whatever plays: a count-in, a recorded riff."""

    def __init__(self, samples: Audio) -> None:
        self.samples, self.at = samples, 0


class Head:
    """The playing head over one tape; positions are frames of the tape."""

    def __init__(self) -> None:
        self.tape = Tape()
        self.position = 0
        self.playing = False
        self.volume = 0.8
        self.loop: tuple[int, int] | None = None
        self.scrub = 0  # frames still to be heard although nothing plays
        self.wrapped = False  # whether the loop has come round since the last seek
        self.over: Once | None = None
        self.calls = 0  # a device that is gone calls no more
        self._seek: int | None = None
        self._last = 0.0  # the last frame that left
        self._moved = False  # whether the last block was sound
        self._cut = False  # whether the tape was changed under the head

    @property
    def wanted(self) -> int:
        """Where the head is, or will be in a moment."""
        waiting = self._seek
        return self.position if waiting is None else waiting

    @property
    def arrived(self) -> bool:
        """Whether no seek is waiting."""
        return self._seek is None

    def seek(self, position: int) -> None:
        """Go somewhere with the next block."""
        self._seek = max(0, position)

    def change(self, tape: Tape) -> None:
        """Go on with another tape at the same place."""
        self.tape, self._cut = tape, True

    def fill(self, out: Audio) -> None:
        """Fill one block (frames, channels)."""
        self.calls += 1
        seek, jumped, self._cut = self._seek, self._cut, False
        if seek is not None:
            self.position, self._seek, self.wrapped, jumped = seek, None, False, True
        moves = self.playing or self.scrub > 0
        if not moves:
            out[:] = 0.0
            if self._moved:
                self._smooth(out, 0)
        else:
            self._move(out, jumped or not self._moved)
        self._moved = moves
        self._last = float(out[-1, 0])
        over = self.over
        if over is not None:
            self._play_over(out, over)

    def _move(self, out: Audio, jumped: bool) -> None:
        """Copy on from the position, round the loop as often as it takes."""
        done, frames = 0, len(out)
        if not self.playing:
            frames = min(frames, self.scrub)
            self.scrub -= frames
            out[frames:] = 0.0
        while done < frames:
            count, wraps = self._until_loop_end(frames - done)
            copied = self.tape.copy_to(out[done : done + count], self.position, self.volume)
            if jumped:
                self._smooth(out[:frames], done)
            self.position += copied
            jumped = wraps and copied == count
            done += count
            if jumped and self.loop is not None:
                self.position, self.wrapped = self.loop[0], True
                self._last = float(out[done - 1, 0])
        if frames < len(out):
            self._last = float(out[frames - 1, 0])
            self._smooth(out, frames)

    def _play_over(self, out: Audio, over: Once) -> None:
        part = over.samples[over.at : over.at + len(out)]
        out[: len(part)] += (part * self.volume)[:, None]
        over.at += len(part)
        if over.at >= len(over.samples):
            self.over = None

    def _until_loop_end(self, frames: int) -> tuple[int, bool]:
        """How many frames there are to the end of the loop, and whether that is where the block gets to."""
        loop = self.loop
        if loop is None:
            return frames, False
        end = min(loop[1], self.tape.filled)
        if end - loop[0] < SHORTEST_LOOP or not self.position <= end:
            return frames, False
        left = end - self.position
        if left == 0:
            self.position, self.wrapped = loop[0], True
            left = end - loop[0]
        return min(frames, left), frames >= left

    def _smooth(self, out: Audio, start: int) -> None:
        """Draw the step from the last frame to the one at `start` out over a moment."""
        count = min(SMOOTH, len(out) - start)
        if count > 0:
            step = self._last - float(out[start, 0])
            out[start : start + count] += (step * _DOWN[:count])[:, None]
