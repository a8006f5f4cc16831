"""The key: which notes sound, compared with the key profiles of Krumhansl and Kessler (1982).

A key and its relative share all notes; what the bass ends on tells them apart. The weights were chosen
on 60 songs of a corpus (also cut at random, so that an excerpt is not judged by its last moment alone);
the figures in docs/measurements.md are of other songs.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.analysis.spectrum import RATE, Audio, at_analysis_rate, magnitudes

Profile = npt.NDArray[np.float64]

SIZE, HOP = 8192, 2048
LOWEST, BASS, HIGHEST = (
    40.0,
    220.0,
    600.0,
)  # Hz: where tones are heard, and bass notes; above mostly overtones
BASS_WEIGHT = 0.5
END_SECONDS, END_WEIGHT = 2.0, 0.2
STEADY = 5  # frames a tone must last; drums do not
SHORTEST_SECONDS = 2.0
NOTES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
KEYS = tuple(
    f"{note} {mode}" for mode in ("major", "minor") for note in NOTES
)  # every name that `estimate` may give
# Probe-tone ratings, Krumhansl & Kessler, Psychological Review 89 (1982), degrees from the tonic up.
MAJOR = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
MINOR = np.array([6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])


def estimate(samples: Audio, sample_rate: int) -> str:
    """'D minor' for mono samples (T,); empty for less than 2 s or silence."""
    if len(samples) < SHORTEST_SECONDS * sample_rate or not np.any(np.abs(samples) > 1e-4):
        return ""
    notes, last = chroma(at_analysis_rate(samples, sample_rate))
    return best(notes, last)


def chroma(samples: Audio) -> tuple[Profile, Profile]:
    """How much each of the twelve notes sounds, C first, and the bass of the last two seconds that sound.

    From samples at the analysis rate; each adds up to 1 (or 0 if there are no tones).
    """
    tones, bass = _notes(LOWEST, HIGHEST)[1:-1], _notes(LOWEST, BASS)[1:-1]
    rows = [_peaks(block) for block in magnitudes(samples, SIZE, HOP) if len(block) >= STEADY]
    if not rows:
        return np.zeros(12), np.zeros(12)
    high, low = np.concatenate([row @ tones for row in rows]), np.concatenate([row @ bass for row in rows])
    loud = high.sum(axis=1)
    end = int(np.nonzero(loud > 0.05 * loud.max(initial=0.0))[0][-1]) + 1 if loud.any() else 0
    last = low[max(0, end - int(END_SECONDS * RATE / HOP)) : end]
    return _share(_share(high.sum(axis=0)) + BASS_WEIGHT * _share(low.sum(axis=0))), _share(last.sum(axis=0))


def _peaks(block: Audio) -> Audio:
    """Spectral peaks (frames, bins - 2) of what lasts for some frames; the rest is 0."""
    held = np.lib.stride_tricks.sliding_window_view(block, STEADY, axis=0).min(axis=2)
    middle = held[:, 1:-1]
    return np.where((middle > held[:, :-2]) & (middle >= held[:, 2:]), middle, np.float32(0.0))


def _share(notes: Profile) -> Profile:
    return notes / max(float(notes.sum()), 1e-12)


def _notes(low: float, high: float) -> Profile:
    """(bins, 12): which note a spectral bin belongs to, 0 outside the range and between two notes."""
    bins = np.arange(SIZE // 2 + 1) * RATE / SIZE
    inside = (bins >= low) & (bins <= high)
    pitch = 69.0 + 12.0 * np.log2(np.maximum(bins, 1.0) / 440.0)
    nearness = np.maximum(0.0, 1.0 - 2.0 * np.abs(pitch - np.round(pitch))) * inside
    table = np.zeros((len(bins), 12))
    table[np.arange(len(bins)), np.round(pitch).astype(int) % 12] = nearness
    return table


def best(notes: Profile, last: Profile) -> str:
    """The key whose profile correlates best with the notes; the last bass note speaks for its own key."""
    scores = [
        (
            float(np.corrcoef(np.roll(profile, tonic), notes)[0, 1]) + END_WEIGHT * float(last[tonic]),
            tonic,
            mode,
        )
        for mode, profile in (("major", MAJOR), ("minor", MINOR))
        for tonic in range(12)
    ]
    _, tonic, mode = max(scores)
    return f"{NOTES[tonic]} {mode}"
