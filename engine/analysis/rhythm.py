"""Tempo and beats: onsets, their periodicity, a beat tracker, then a steady grid fitted to its beats.

The tracker is dynamic programming after Ellis, "Beat Tracking by Dynamic Programming" (2007). Its beats
lie on frames, 10 ms apart; a straight line through all of them is far finer. Generated songs keep one
tempo. Own code instead of librosa's: see docs/decisions/0001-dependencies.md.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.analysis.spectrum import RATE, Audio, at_analysis_rate, magnitudes

Times = npt.NDArray[np.float64]

SIZE, HOP = 1024, 220
FRAMES = RATE / HOP  # frames per second
BANDS = 32
SHORTEST_SECONDS = 3.0
FEWEST_BEATS = 4
SLOWEST, FASTEST = 45.0, 230.0  # beats per minute
USUAL, SPREAD = 115.0, 0.9  # the tempo people expect, and how strongly (octaves)
TIGHTNESS = 100.0  # how strictly the tracked beats keep the period


@dataclass(frozen=True)
class Rhythm:
    """Beats per minute (0: none found) and the times of the beats in seconds."""

    tempo: float
    beats: tuple[float, ...]

    @property
    def first(self) -> float:
        """The first beat in seconds, 0 without beats."""
        return self.beats[0] if self.beats else 0.0


SILENT = Rhythm(0.0, ())


def measure(samples: Audio, sample_rate: int) -> Rhythm:
    """Tempo and beats of mono samples (T,); SILENT for less than 3 s or where nothing beats."""
    if len(samples) < SHORTEST_SECONDS * sample_rate or not np.any(np.abs(samples) > 1e-4):
        return SILENT
    strength = onsets(at_analysis_rate(samples, sample_rate))
    if not strength.any():
        return SILENT
    beats = tracked(strength, period(strength)) / FRAMES
    return steady(beats, len(samples) / sample_rate)


def onsets(samples: Audio) -> Times:
    """How much begins at each frame: rises of the loudness in bands, over their surroundings."""
    bands = _bands()
    loud = np.concatenate([np.log1p(30.0 * block @ bands) for block in magnitudes(samples, SIZE, HOP)])
    rises = np.maximum(loud[2:] - loud[:-2], 0.0).mean(axis=1)
    strength = np.concatenate([[0.0], rises, [0.0]]).astype(np.float64)
    width = int(FRAMES)  # a second: what is always there is no onset
    around = np.convolve(strength, np.ones(width) / width, mode="same")
    strength = np.maximum(strength - around, 0.0)
    spread = float(strength.std())
    return strength / spread if spread > 1e-6 else np.zeros_like(strength)


def _bands() -> npt.NDArray[np.float32]:
    """(bins, BANDS): overlapping triangles, evenly spaced on the mel scale from 30 Hz up."""
    low, high = (2595.0 * np.log10(1.0 + hertz / 700.0) for hertz in (30.0, RATE / 2))
    edges = 700.0 * (10.0 ** (np.linspace(low, high, BANDS + 2) / 2595.0) - 1.0)
    bins = np.arange(SIZE // 2 + 1) * RATE / SIZE
    rising = (bins[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins[:, None]) / (edges[2:] - edges[1:-1])
    shape = np.maximum(0.0, np.minimum(rising, falling))
    return (shape / np.maximum(shape.sum(axis=0), 1.0) / SIZE).astype(np.float32)


def period(strength: Times) -> float:
    """Frames between two beats: where the onsets repeat, also over several beats, at a usual tempo."""
    size = 1 << int(np.ceil(np.log2(2 * len(strength))))
    repeats = np.fft.irfft(np.abs(np.fft.rfft(strength, size)) ** 2)[: len(strength)]
    repeats /= np.arange(len(strength), 0, -1)  # fewer pairs lie far apart
    tempos = np.geomspace(SLOWEST, FASTEST, 600)
    lags = 60.0 * FRAMES / tempos
    places = np.arange(len(repeats))
    score = np.zeros_like(lags)
    for multiple, weight in ((1, 1.0), (2, 0.5), (3, 0.5), (4, 0.5)):
        score += weight * np.interp(lags * multiple, places, repeats, right=0.0)
    prior = np.exp(-0.5 * (np.log2(tempos / USUAL) / SPREAD) ** 2)
    return float(lags[int(np.argmax(np.maximum(score, 0.0) * prior))])


def tracked(strength: Times, lag: float) -> Times:
    """Frames of the beats: the chain of strong onsets about `lag` frames apart with the best sum."""
    reach = np.arange(-round(2 * lag), -round(lag / 2) + 1)
    cost = -TIGHTNESS * np.log(-reach / lag) ** 2
    local = np.convolve(
        strength, np.exp(-0.5 * (np.arange(-round(lag), round(lag) + 1) * 32 / lag) ** 2), "same"
    )
    best = local.copy()
    before = np.full(len(local), -1)
    for frame in range(-int(reach[-1]), len(local)):
        first = max(0, frame + int(reach[0]))
        chosen = (
            best[first : frame + int(reach[-1]) + 1]
            + cost[len(cost) - (frame + int(reach[-1]) + 1 - first) :]
        )
        place = int(np.argmax(chosen))
        if chosen[place] > 0:
            best[frame] += chosen[place]
            before[frame] = first + place
    at = len(best) - int(lag) + int(np.argmax(best[len(best) - int(lag) :])) if len(best) > lag else -1
    chain = []
    while at >= 0:
        chain.append(at)
        at = int(before[at])
    return np.array(chain[::-1], dtype=np.float64)


def steady(beats: Times, seconds: float) -> Rhythm:
    """The steady beat nearest to tracked beats, over the whole of `seconds`; SILENT for too few beats."""
    if len(beats) < FEWEST_BEATS:
        return SILENT
    beats, numbers = _numbered(beats)
    for _ in range(3):
        lag, start = np.polyfit(numbers, beats, 1)
        errors = np.abs(beats - (start + numbers * lag))
        kept = errors <= max(0.02, 2.0 * float(np.median(errors)))
        if kept.all() or kept.sum() < FEWEST_BEATS:
            break
        beats, numbers = beats[kept], numbers[kept]
    lag, start = np.polyfit(numbers, beats, 1)
    first = start - np.floor(start / lag + 1e-6) * lag
    count = int((seconds - first) / lag) + 1
    return Rhythm(float(60.0 / lag), tuple(float(first + place * lag) for place in range(count)))


def _numbered(beats: Times) -> tuple[Times, Times]:
    """The beats and how many periods each lies behind the first; one that is put in between is left out."""
    lag = float(np.median(np.diff(beats)))
    kept, numbers = [float(beats[0])], [0.0]
    for beat in beats[1:]:
        steps = round((float(beat) - kept[-1]) / lag)
        if steps:
            kept.append(float(beat))
            numbers.append(numbers[-1] + steps)
    return np.array(kept), np.array(numbers)
