"""Does the prior know where it is in the words? Its attention against the true times of the sung words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.alignment.attend import attention
from engine.experiments.songs import Progress, Song
from engine.labels import text
from engine.packs.load import Networks
from engine.prior.attention import Kind
from engine.sampling.align import spans, sung_words

NEAR = (0.3, 0.5)  # seconds within which a word counts as found
COMPARED_SONGS = 3  # on which the heads are compared with each other


def heads(networks: Networks) -> list[tuple[int, int]]:
    """All heads of the top prior that look at lyrics."""
    prior = networks.prior(networks.manifest.top)
    layers = [i for i, kind in enumerate(prior.transformer.kinds) if kind in (Kind.ENCODER, Kind.PRIME)]
    return [(layer, head) for layer in layers for head in range(prior.config.transformer.heads)]


def errors(
    networks: Networks, songs: Sequence[Song], layer: int, head: int
) -> tuple[npt.NDArray[np.float64], float]:
    """|error| in seconds of the start of every sung word, and the share of words that were found.

    Words that were not count with the error of an even spread: that is where a lyrics lane would put them.
    """
    seconds = networks.manifest.hops[-1] / networks.manifest.sample_rate
    form = networks.labeller(networks.manifest.top).form
    off, found = [], 0
    for song in songs:
        cleaned = text.clean(song.entry.lyrics, form).text
        aligned = sung_words(attention(networks, song.top, song.brief, layer, head), cleaned, seconds)
        known = [abs(word.start - guess.start) for word, guess in zip(song.words, aligned, strict=False)]
        off.append(np.concatenate([known, linear_errors([song])[len(known) :]]))
        found += len(known)
    return np.concatenate(off), found / sum(len(song.words) for song in songs)


def linear_errors(songs: Sequence[Song]) -> npt.NDArray[np.float64]:
    """The same for words spread evenly, by characters, over the song: what one knows without a model."""
    found = []
    for song in songs:
        whole = len(song.entry.lyrics)
        for word, (_, begin, _) in zip(song.words, spans(song.entry.lyrics), strict=False):
            found.append(abs(word.start - song.entry.seconds * begin / whole))
    return np.array(found)


def timing(networks: Networks, songs: Sequence[Song], progress: Progress) -> dict[str, Any]:
    """Median error in ms of the pack's own head and of every other, and of an even spread; {} if it has none."""
    config = networks.manifest.priors[networks.manifest.top]
    singing = [song for song in songs if song.words]
    if config.lyrics is None or not singing:
        return {}
    by_head: dict[tuple[int, int], npt.NDArray[np.float64]] = {}
    all_heads = heads(networks)
    for done, (layer, head) in enumerate(all_heads):
        progress(done / (len(all_heads) + 1), f"layer {layer}, head {head}")
        by_head[layer, head], _ = errors(networks, singing[:COMPARED_SONGS], layer, head)
    own = (config.alignment_layer, config.alignment_head)
    stated = own in all_heads
    best = min(all_heads, key=lambda pair: float(np.median(by_head[pair])))
    chosen, share = errors(networks, singing, *next((pair for pair in all_heads if pair == own), best))
    linear = linear_errors(singing)
    return {
        "median_ms": _ms(chosen),
        "head": "as the pack states" if stated else "the best of all",
        "words": len(chosen),
        "found": round(share, 3),
        **{f"within_{int(1000 * near)}_ms": round(float((chosen < near).mean()), 3) for near in NEAR},
        "linear_median_ms": _ms(linear),
        "median_ms_by_head": {f"{layer}.{head}": _ms(value) for (layer, head), value in by_head.items()},
    }


def _ms(seconds: npt.NDArray[np.float64]) -> float | None:
    return round(1000 * float(np.median(seconds)), 1) if len(seconds) else None
