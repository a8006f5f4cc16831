"""Where one take becomes many and one window the next: diversity of takes, and seams between windows.

Legend: B takes, T tokens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.signal import stft

from engine.experiments.playing import Wish, draw, sound
from engine.experiments.reconstruction import LEVELS
from engine.experiments.songs import Progress, Song
from engine.packs.load import Networks
from engine.sampling.plan import hop_tokens, starts

Audio = npt.NDArray[np.float32]
Codes = npt.NDArray[np.int64]

TAKES = 16
PROMPT_SECONDS, NEW_SECONDS = 3.0, 6.0
SEAM_SECONDS = 0.025  # either side of a window's border
AROUND_SECONDS = 2.0  # what a border is compared with: a song's quiet intro says nothing of its middle
WINDOW, FRAME = 1024, 128  # samples of a spectrum, and between two


def agreement(codes_BT: Codes) -> float:
    """Mean over all pairs of takes of the share of positions with equal codes."""
    return float(np.mean([(one == two).mean() for one, two in combinations(codes_BT, 2)]))


def diversity(
    networks: Networks, songs: Sequence[Song], prompts: int, seed: int, progress: Progress
) -> dict[str, Any]:
    """Sixteen takes from one prompt against sixteen random excerpts of songs of the same label.

    Takes of one prompt share its place within the bar, random excerpts do not; so beside them stand excerpts
    that begin at the place within the bar where the takes do (where the labels tell the bar). Of those only
    pairs of different songs count: the bars of one song come back note for note. None where no label has two.
    """
    per_second = networks.manifest.sample_rate / networks.manifest.hops[-1]
    prompt, new = int(PROMPT_SECONDS * per_second), int(NEW_SECONDS * per_second)
    random = np.random.default_rng([seed, 3])
    takes, excerpts, in_step = [], [], []
    chosen = songs[:: max(1, len(songs) // prompts)][:prompts]
    for done, song in enumerate(chosen):
        at = len(song.top) // 2
        wishes = [Wish(song.brief, song.top[at : at + prompt], stream, at) for stream in range(TAKES)]

        def show(share: float, text: str, done: int = done) -> None:
            progress((done + share) / len(chosen), text)

        drawn_BT = draw(networks, wishes, prompt + new, seed, show)
        takes.append(agreement(drawn_BT[:, prompt:]))
        same = [s for s in songs if (s.entry.artist, s.entry.genre) == (song.entry.artist, song.entry.genre)]
        excerpts.append(agreement(np.stack(_excerpts(same, new, random))))
        if len(same) > 1:
            phase = (at + prompt) % song.bar_tokens / song.bar_tokens
            in_step.append(agreement_in_step(same, phase, new, random))
    mean, beside = float(np.mean(takes)), float(np.mean(excerpts))
    beside_in_step = float(np.mean(in_step)) if in_step else None
    return {
        "takes": round(mean, 4),
        "excerpts_of_the_label": round(beside, 4),
        "excerpts_in_step": None if beside_in_step is None else round(beside_in_step, 4),
        "ratio_in_step": None if beside_in_step is None else round(mean / max(beside_in_step, 1e-9), 3),
        "ratio": round(mean / max(beside, 1e-9), 3),
        "prompts": len(chosen),
    }


def _excerpts(songs: Sequence[Song], count: int, random: np.random.Generator) -> list[Codes]:
    """`TAKES` excerpts of `count` tokens from anywhere in the songs, which take turns."""
    pieces = []
    for turn in range(TAKES):
        codes = songs[turn % len(songs)].top
        start = int(random.integers(0, len(codes) - count))
        pieces.append(codes[start : start + count])
    return pieces


def agreement_in_step(songs: Sequence[Song], phase: float, count: int, random: np.random.Generator) -> float:
    """Agreement of excerpts of `count` tokens, over all pairs of different songs (two or more).

    All begin at the same place within a bar, `phase` bars (0 to 1) after its beginning.
    """
    pieces = []
    for turn in range(TAKES):
        of = turn % len(songs)
        bar, codes = songs[of].bar_tokens, songs[of].top
        first = round(phase * bar)
        start = first + bar * int(random.integers(0, (len(codes) - count - first) // bar + 1))
        pieces.append((of, codes[start : start + count]))
    return float(np.mean([(one == two).mean() for (a, one), (b, two) in combinations(pieces, 2) if a != b]))


def flux(audio: Audio) -> npt.NDArray[np.float64]:
    """Spectral flux by frame: half-wave rectified change of the log spectrum, summed over frequency; its least is 0."""
    _, _, spectrum = stft(audio, nperseg=WINDOW, noverlap=WINDOW - FRAME)
    level = np.log1p(1000 * np.abs(spectrum))
    curve = np.maximum(0, np.diff(level, axis=1)).sum(0)
    return np.asarray(curve - curve.min(), np.float64)


def seams(audio: Audio, borders: Sequence[int], sample_rate: int) -> tuple[float, float]:
    """Sums over borders (samples): spectral flux at them, and the flux to be expected two seconds around."""
    curve = flux(audio)
    reach, around = (max(1, round(s * sample_rate / FRAME)) for s in (SEAM_SECONDS, AROUND_SECONDS))
    near, region = np.zeros(len(curve), bool), np.zeros(len(curve), bool)
    values = []
    for border in borders:
        at = round(border / FRAME)
        if reach <= at < len(curve) - reach:
            near[at - reach : at + reach + 1] = True
            region[max(0, at - around) : at + around + 1] = True
            values.append(float(curve[at - reach : at + reach + 1].mean()))
    region &= ~near
    expected = float(curve[region].mean()) if region.any() else 0.0
    return float(np.sum(values)), expected * len(values)


def _ratio(pairs: Sequence[tuple[float, float]], borders: int) -> dict[str, Any]:
    """Flux at borders over flux around them, with a jackknife standard error over takes."""
    here, there = (np.array([pair[side] for pair in pairs]) for side in (0, 1))
    whole = here.sum() / max(there.sum(), 1e-9)
    left_out = (here.sum() - here) / np.maximum(there.sum() - there, 1e-9)
    error = ((len(pairs) - 1) / len(pairs) * ((left_out - left_out.mean()) ** 2).sum()) ** 0.5
    return {
        "flux_ratio": round(float(whole), 3),
        "standard_error": round(float(error), 3),
        "borders": borders * len(pairs),
    }


def window_borders(
    networks: Networks, by_level: Mapping[int, Codes], originals: Sequence[Audio]
) -> dict[str, Any]:
    """Seams by level of takes [B, T] from the beginning of a song.

    Beside each stands the same figure of original songs at the very same places: borders and beats both lie on
    the token grid.
    """
    return {LEVELS[level]: _seams_of(networks, level, codes, originals) for level, codes in by_level.items()}


def _seams_of(networks: Networks, level: int, codes_BT: Codes, originals: Sequence[Audio]) -> dict[str, Any]:
    """The figure of one level: tokens behind which another window speaks."""
    manifest, n_ctx = networks.manifest, networks.prior(level).n_ctx
    total = codes_BT.shape[1]
    ratio = 1 if level == manifest.top else manifest.hops[level + 1] // manifest.hops[level]
    hop = hop_tokens(manifest.hop_fractions[level], n_ctx, ratio)
    ends = [min(start + n_ctx, total) for start in starts(total, n_ctx, hop)]
    borders = [end * manifest.hops[level] for end in ends[:-1]]
    if not borders:
        return {"flux_ratio": None, "standard_error": None, "borders": 0}
    sounds = [sound(networks, row, level) for row in codes_BT]
    pairs = [seams(audio, borders, manifest.sample_rate) for audio in sounds]
    length = total * manifest.hops[level]
    same = _ratio([seams(audio[:length], borders, manifest.sample_rate) for audio in originals], len(borders))
    return {**_ratio(pairs, len(borders)), "originals_there": same["flux_ratio"]}
