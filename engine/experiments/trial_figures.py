"""What is measured of the takes of a trial, and of the original at the same place, stretch by stretch of six seconds.

Beside the takes of a held-out song stand the song itself, its reconstruction from the top codes and the same
codes in random order. Legend: T top tokens.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from engine.experiments.clips import CLIP_SECONDS, Judge
from engine.experiments.features import features, harmony
from engine.experiments.joins import agreement, seams
from engine.experiments.likelihood import token_bits
from engine.experiments.playing import sound
from engine.experiments.songs import read_mono
from engine.experiments.spread import standard_error
from engine.experiments.trial_takes import Take
from engine.experiments.trials import Subject
from engine.labels.conditioning import Brief
from engine.packs.load import Networks
from engine.training.musical import regularity

Audio = npt.NDArray[np.float32]
Codes = npt.NDArray[np.int64]

ORIGINAL, RECONSTRUCTION, SHUFFLED = "original", "its reconstruction", "shuffled codes"


@dataclass(frozen=True, eq=False)
class Stretch:
    """Six seconds of a path: `audio` and `codes` are the path's up to their end, `first` the first token of them."""

    row: str
    subject: Subject
    brief: Brief
    audio: Audio
    codes: Codes
    first: int
    prime: int  # tokens of the clip that the path begins with


@dataclass(frozen=True, eq=False)
class Bench:
    """What figures need besides the stretch: the networks, the judge, and the stretches beside it."""

    networks: Networks
    judge: Judge
    others: Sequence[Stretch]

    @property
    def hop(self) -> int:
        """Samples of a top token."""
        return self.networks.manifest.hops[-1]

    @property
    def rate(self) -> int:
        """Samples per second."""
        return self.networks.manifest.sample_rate

    def heard(self, stretch: Stretch) -> Audio:
        """The six seconds alone."""
        return stretch.audio[stretch.first * self.hop :]


def clip_tokens(networks: Networks) -> int:
    """Top tokens of six seconds."""
    return int(CLIP_SECONDS * networks.manifest.sample_rate) // networks.manifest.hops[-1]


def stretches(networks: Networks, subject: Subject, takes: Iterable[Take], skip: int = 0) -> list[Stretch]:
    """All takes' own parts in pieces of six seconds without the first `skip`.

    Rows are named by variant, generation and piece, the latter two where there are several.
    """
    length, hop = clip_tokens(networks), networks.manifest.hops[-1]
    found, all_takes = [], list(takes)
    generations = len({take.generation for take in all_takes})
    for take in all_takes:
        pieces, unheard = (len(take.codes) - take.start) // length, skip + take.skip
        for piece in range(unheard, pieces):
            first, end = take.start + piece * length, take.start + (piece + 1) * length
            row = take.variant + (f", generation {take.generation + 1}" if generations > 1 else "")
            row += (
                f", {CLIP_SECONDS * piece:.0f}-{CLIP_SECONDS * (piece + 1):.0f} s"
                if pieces - unheard > 1
                else ""
            )
            audio, codes = take.audio[: end * hop], take.codes[:end]
            found.append(Stretch(row, subject, take.brief, audio, codes, first, take.prime))
    return found


@torch.no_grad()
def references(networks: Networks, subject: Subject, brief: Brief, seconds: float) -> list[Stretch]:
    """The original's six seconds after `seconds`, as it is, reconstructed, and shuffled; none for a riff."""
    if subject.audio is None:
        return []
    manifest = networks.manifest
    first = int(seconds * manifest.sample_rate) // manifest.hops[-1]
    end = first + clip_tokens(networks)
    audio = read_mono(subject.audio, manifest.sample_rate)[: end * manifest.hops[-1]]
    codes_BT = networks.vqvae.encode(torch.from_numpy(audio)[None].to(networks.device), [manifest.top])[0]
    codes = codes_BT[0].cpu().numpy()
    mixed = np.concatenate([codes[:first], np.random.default_rng(first).permutation(codes[first:])])
    kinds = (
        (ORIGINAL, audio, codes),
        (RECONSTRUCTION, sound(networks, codes, manifest.top), codes),
        (SHUFFLED, sound(networks, mixed, manifest.top), mixed),
    )
    return [Stretch(row, subject, brief, heard, held, first, first) for row, heard, held in kinds]


Figure = Callable[[Stretch, Bench], float]


def _label(of: str, kind: int) -> Figure:
    """The judge's probability of the subject's own or other artist (0) or genre (1)."""

    def value(stretch: Stretch, bench: Bench) -> float:
        judge = (bench.judge.artist, bench.judge.genre)[kind]
        name = (stretch.subject.own if of == "own" else stretch.subject.other)[kind]
        return judge.probabilities(features(bench.heard(stretch), bench.rate)).get(name, math.nan)

    return value


def _regularity(stretch: Stretch, bench: Bench) -> float:
    return regularity(bench.heard(stretch), bench.rate)


def _join(stretch: Stretch, bench: Bench) -> float:
    """Spectral flux where the stretch begins over the flux around; none at the beginning of a song."""
    if stretch.first == 0:
        return math.nan
    begin = max(0, stretch.first * bench.hop - int(CLIP_SECONDS * bench.rate))
    here, there = seams(stretch.audio[begin:], [stretch.first * bench.hop - begin], bench.rate)
    return here / max(there, 1e-9)


def _harmony(stretch: Stretch, bench: Bench) -> float:
    """Correlation of the pitch classes with those of the clip; none without one."""
    return _alike(stretch, stretch, bench)


def _strange_harmony(stretch: Stretch, bench: Bench) -> float:
    """The same with the clips of the other subjects, in the mean."""
    same = [other for other in bench.others if other.row == stretch.row]
    first = {other.subject.name: other for other in same if other.subject is not stretch.subject}
    return float(np.mean([_alike(stretch, other, bench) for other in first.values()])) if first else math.nan


def _alike(stretch: Stretch, other: Stretch, bench: Bench) -> float:
    """Correlation of a stretch's pitch classes with those of the clip before another."""
    clip = other.audio[: other.prime * bench.hop]
    if not len(clip):
        return math.nan
    rows = [harmony(audio, bench.rate) for audio in (clip, bench.heard(stretch))]
    return float(np.mean(rows[0] * rows[1]))


def _as_original(stretch: Stretch, bench: Bench) -> float:
    """Share of equal codes with the original at the same place."""
    same = [o for o in bench.others if o.row == ORIGINAL and o.subject is stretch.subject]
    if not same or same[0].first != stretch.first or stretch is same[0]:
        return math.nan
    return agreement(np.stack([own(same[0]), own(stretch)]))


def _between(stretch: Stretch, bench: Bench) -> float:
    """Mean share of equal codes with the other takes of the same wish (originals: with the other songs)."""
    rest = [
        other
        for other in bench.others
        if other.row == stretch.row and other is not stretch
        if stretch.row == ORIGINAL or other.subject is stretch.subject
    ]
    if not rest or stretch.row in (RECONSTRUCTION, SHUFFLED):
        return math.nan
    return float(np.mean([agreement(np.stack([own(stretch), own(other)])) for other in rest]))


def _words(stretch: Stretch, bench: Bench) -> float:
    """Bits per token that another song's words cost the top prior on the stretch; needs a whole window before."""
    top = bench.networks.manifest.top
    n_ctx = bench.networks.prior(top).n_ctx
    if bench.networks.manifest.priors[top].lyrics is None or len(stretch.codes) < n_ctx:
        return math.nan
    start = len(stretch.codes) - n_ctx
    window = np.ascontiguousarray(stretch.codes[start:])
    strange = replace(stretch.brief, lyrics=stretch.subject.strange_lyrics)
    new = min(n_ctx, len(stretch.codes) - stretch.first)
    costs = [
        token_bits(bench.networks, top, start, window, told)[-new:].mean()
        for told in (strange, stretch.brief)
    ]
    return float(costs[0] - costs[1])


def own(stretch: Stretch) -> Codes:
    """The codes of the six seconds."""
    return stretch.codes[stretch.first :]


FIGURES: dict[str, Figure] = {
    "own artist": _label("own", 0),
    "other artist": _label("other", 0),
    "own genre": _label("own", 1),
    "other genre": _label("other", 1),
    "onset regularity": _regularity,
    "flux at the join": _join,
    "harmony as in the clip": _harmony,
    "harmony as in other clips": _strange_harmony,
    "codes as in the original": _as_original,
    "codes between takes": _between,
    "other words cost (bits)": _words,
}


def table(figures: Sequence[str], bench: Bench) -> list[dict[str, Any]]:
    """One row for every name: the mean of each figure, its standard error over subjects, and all values."""
    rows: dict[str, list[Stretch]] = {}
    for stretch in bench.others:
        rows.setdefault(stretch.row, []).append(stretch)
    found = []
    for name, group in rows.items():
        row: dict[str, Any] = {"row": name, "stretches": len(group)}
        for figure in figures:
            values = [FIGURES[figure](stretch, bench) for stretch in group]
            row[figure] = _summary(values, [stretch.subject.name for stretch in group])
        found.append(row)
    return found


def _summary(values: Sequence[float], names: Sequence[str]) -> dict[str, Any]:
    """Mean over subjects and its standard error; takes of one subject are not independent."""
    kept = [(value, name) for value, name in zip(values, names, strict=True) if math.isfinite(value)]
    if not kept:
        return {"mean": None, "error": None, "values": []}
    means = [float(np.mean([v for v, n in kept if n == name])) for name in dict.fromkeys(n for _, n in kept)]
    return {
        "mean": float(np.mean(means)),
        "error": standard_error(means),
        "values": sorted(value for value, _ in kept),
    }
