"""What the priors know, in bits per token on held-out songs: beside the unigram, and with the wrong hints.

Legend: B batch (1), T tokens, U codes above, N lyric characters.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn.functional import cross_entropy

from engine.experiments.reconstruction import LEVELS
from engine.experiments.songs import Progress, Song, brief
from engine.experiments.spread import standard_error
from engine.labels.conditioning import Brief
from engine.packs.load import Networks
from engine.training.metrics import entropy_bits

Codes = npt.NDArray[np.int64]
Bits = npt.NDArray[np.float64]
WINDOWS_PER_EXCERPT = 2  # of an upsampler's, per song


@dataclass(frozen=True, eq=False)
class Place:
    """A window: its tokens, the absolute first one, and the codes above (upsamplers)."""

    song: Song
    start: int
    tokens: Codes
    upper: Codes | None


def places(networks: Networks, level: int, songs: Sequence[Song], per_song: int) -> list[Place]:
    """Whole windows of the songs, evenly spread over each (the top) or over its excerpt (below)."""
    manifest, found = networks.manifest, []
    n_ctx = networks.prior(level).n_ctx
    hops = manifest.hops
    for song in songs:
        if level == manifest.top:
            known, first, ratio = song.top, 0, 1
        else:
            known = song.excerpt[level]
            first = song.excerpt_start * hops[-1] // hops[level]
            ratio = hops[level + 1] // hops[level]
        room = (len(known) - n_ctx) // ratio
        if room < 0:
            continue
        for at in sorted({int(room * (turn + 0.5) / per_song) * ratio for turn in range(per_song)}):
            upper = None
            if level < manifest.top:
                upper = song.excerpt[level + 1][at // ratio : (at + n_ctx) // ratio]
            found.append(Place(song, first + at, known[at : at + n_ctx], upper))
    return found


def bits(networks: Networks, level: int, place: Place, wish: Brief, upper: Codes | None = None) -> Bits:
    """Bits [T] of every token of a window under a wish (and other codes above, if given)."""
    above = place.upper if upper is None else upper
    return token_bits(networks, level, place.start, place.tokens, wish, above)


@torch.no_grad()
def token_bits(
    networks: Networks, level: int, start: int, tokens: Codes, wish: Brief, upper: Codes | None = None
) -> Bits:
    """Bits [T] of every token of a whole window that begins at token `start` of its song."""
    prior = networks.prior(level)
    labels = networks.labeller(level).window(wish, start).to(networks.device)
    upper_BU = None if upper is None else torch.from_numpy(upper)[None].to(networks.device)
    tokens_BT = torch.from_numpy(tokens)[None].to(networks.device)
    logits_BLK = prior.logits(tokens_BT, prior.conditions(labels, upper_BU))[:, prior.lyric_positions :]
    nats = cross_entropy(logits_BLK[0].float(), tokens_BT[0] + prior.bins_shift, reduction="none")
    return np.asarray(nats.double().cpu().numpy() / math.log(2), np.float64)


def below_unigram(
    networks: Networks, songs: Sequence[Song], per_song: int, seed: int, progress: Progress
) -> dict[str, Any]:
    """By level: bits per token, the unigram entropy of the same songs' codes, and what wrong hints cost."""
    found = {}
    for level, name in enumerate(LEVELS):
        count = per_song if level == networks.manifest.top else WINDOWS_PER_EXCERPT
        windows = places(networks, level, songs, count)
        rows = []
        for done, place in enumerate(windows):
            progress((level + done / len(windows)) / len(LEVELS), name)
            rows.append(_costs(networks, level, place, windows, np.random.default_rng([seed, level, done])))
        names = dict.fromkeys(key for row in rows for key in row)  # not every window has every wrong hint
        means = {key: float(np.mean([row[key] for row in rows if key in row])) for key in names}
        unigram = entropy_bits([place.tokens for place in windows], networks.manifest.priors[level].bins)
        found[name] = {
            "heldout": round(means.pop("right"), 3),
            "unigram": round(unigram, 3),
            "windows": len(windows),
            **{key: round(value, 3) for key, value in means.items()},
        }
        found[name]["below_unigram"] = round(unigram - found[name]["heldout"], 3)
    return found


def _costs(
    networks: Networks, level: int, place: Place, others: Sequence[Place], random: np.random.Generator
) -> dict[str, float]:
    """Mean bits of a window with the right hints, and what each wrong hint adds."""
    own, wish = place.song.entry, place.song.brief
    right = float(bits(networks, level, place, wish).mean())
    found = {"right": right}
    labels = sorted({(other.song.entry.artist, other.song.entry.genre) for other in others})
    strange = [pair for pair in labels if pair[0] != own.artist and pair[1] != own.genre]
    if strange:
        artist, genre = strange[int(random.integers(len(strange)))]
        wrong = {
            "wrong_labels_cost": (artist, genre),
            "wrong_artist_cost": (artist, own.genre),
            "wrong_genre_cost": (own.artist, genre),
        }
        for name, pair in wrong.items():
            told = replace(wish, default=brief(*pair, "", 1.0).default)
            found[name] = float(bits(networks, level, place, told).mean()) - right
    elsewhere = [other for other in others if other.song is not place.song]
    if place.upper is not None and elsewhere:
        upper = elsewhere[int(random.integers(len(elsewhere)))].upper
        found["wrong_upper_cost"] = float(bits(networks, level, place, wish, upper).mean()) - right
    return found


def lyrics(networks: Networks, songs: Sequence[Song], per_song: int, progress: Progress) -> dict[str, Any]:
    """What another song's words cost where somebody sings, in bits: the mean over sung parts.

    A sung part is a window's tokens within sung words. The standard error is over songs, whose parts are not
    independent. {} for a pack without lyrics.
    """
    top = networks.manifest.top
    if networks.manifest.priors[top].lyrics is None:
        return {}
    hop_seconds = networks.manifest.hops[-1] / networks.manifest.sample_rate
    singing = [song for song in songs if song.words]
    windows = places(networks, top, singing, per_song)
    costs: list[float] = []
    by_song: dict[str, list[float]] = {}
    for done, place in enumerate(windows):
        progress(done / len(windows), place.song.entry.name)
        sung = _sung(place, hop_seconds)
        texts = [song.entry.lyrics for song in singing if song.entry.lyrics != place.song.entry.lyrics]
        if not sung.any() or not texts:
            continue
        wish = place.song.brief
        strange = replace(wish, lyrics=texts[done % len(texts)])
        both = (bits(networks, top, place, told)[sung].mean() for told in (strange, wish))
        costs.append(float(next(both) - next(both)))
        by_song.setdefault(place.song.entry.name, []).append(costs[-1])
    if not costs:
        return {}
    error = standard_error([float(np.mean(own)) for own in by_song.values()])
    return {
        "wrong_minus_right_bits": round(float(np.mean(costs)), 4),
        "standard_error": None if error is None else round(error, 4),
        "sung_parts": len(costs),
        "songs": len(by_song),
    }


def _sung(place: Place, hop_seconds: float) -> npt.NDArray[np.bool_]:
    """Which tokens of a window lie within a sung word [T]."""
    middle = (place.start + np.arange(len(place.tokens)) + 0.5) * hop_seconds
    sung = np.zeros(len(middle), bool)
    for word in place.song.words:
        sung |= (middle >= word.start) & (middle < word.end)
    return sung
