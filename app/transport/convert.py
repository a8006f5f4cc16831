"""Sound at the song's rate onto a tape at the device's rate, any stretch of it at any time.

A stretch is converted with some sound on either side, from a place where both rates have a sample; so
what is converted piece by piece (or anew, after a refinement) equals the whole converted at once.
"""

from __future__ import annotations

from math import gcd

import soxr

from app.transport.ring import Audio, Tape

MARGIN = 2048  # source samples of context on either side
SPREAD = 512  # source samples that one sample may sound in


def converted(source: Tape, start: int, end: int, rate: int, device_rate: int) -> tuple[int, Audio]:
    """(first sample on the device's tape, samples there) for source samples [start, end) that changed."""
    common = gcd(rate, device_rate)
    step, device_step = rate // common, device_rate // common
    first = max(0, start - MARGIN) // step * step
    last = min(source.filled, end + MARGIN)
    sound = soxr.resample(source.read(first, last), rate, device_rate)
    origin = first // step * device_step
    begin = max(0, start - SPREAD) * device_rate // rate - origin if start > SPREAD else 0
    stop = len(sound)
    if last < source.filled:
        stop = min(stop, (end + SPREAD) * device_rate // rate - origin)
    begin = max(0, begin)
    return origin + begin, sound[begin:stop]
