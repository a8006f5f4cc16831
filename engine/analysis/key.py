"""The key: chroma correlated with the key profiles of Krumhansl and Kessler (1982)."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import numpy.typing as npt

Audio = npt.NDArray[np.float32]
Profile = npt.NDArray[np.float64]

RATE = 22_050
SHORTEST_SECONDS = 2.0
NOTES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
# Probe-tone ratings, Krumhansl & Kessler, Psychological Review 89 (1982), degrees from the tonic up.
MAJOR = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
MINOR = np.array([6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])


def estimate(samples: Audio, sample_rate: int) -> str:
    """'D minor' for mono samples (T,); empty for less than 2 s or silence."""
    if len(samples) < SHORTEST_SECONDS * sample_rate or not np.any(np.abs(samples) > 1e-4):
        return ""
    return best(chroma(samples, sample_rate))


def chroma(samples: Audio, sample_rate: int) -> Profile:
    """How much each of the twelve notes sounds, C first, drums taken out."""
    librosa = import_module("librosa")
    if sample_rate != RATE:
        samples = librosa.resample(samples, orig_sr=sample_rate, target_sr=RATE, res_type="soxr_mq")
    tonal = librosa.effects.harmonic(samples, margin=2.0)
    notes_CT = librosa.feature.chroma_cqt(y=tonal, sr=RATE, hop_length=1024)
    return np.asarray(notes_CT.mean(axis=1), dtype=np.float64)


def best(notes: Profile) -> str:
    """The key whose profile correlates best with twelve note strengths."""
    scores = [
        (float(np.corrcoef(np.roll(profile, tonic), notes)[0, 1]), tonic, mode)
        for mode, profile in (("major", MAJOR), ("minor", MINOR))
        for tonic in range(12)
    ]
    _, tonic, mode = max(scores)
    return f"{NOTES[tonic]} {mode}"
