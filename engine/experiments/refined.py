"""What refining does to music: the same takes at every level, and songs whose upper codes are drawn out again.

The second tells an upsampler's own faults from those of the draft it was given.
Legend: B takes, T tokens of a level.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from engine.experiments.clips import Clip, faults_of, mean_regularity
from engine.experiments.playing import NOTHING, Audio, Codes, Wish, draw, refine, refine_all, sound
from engine.experiments.reconstruction import LEVELS
from engine.experiments.songs import Progress, Song
from engine.packs.load import Networks
from engine.training.metrics import spectral_convergence_db


def takes(
    networks: Networks,
    songs: Sequence[Song],
    counts: tuple[int, int],
    seconds: tuple[float, float],
    seed: int,
    progress: Progress,
) -> dict[int, Codes]:
    """Codes [B, T] by level, the top first: long drafts, and below them the beginning of the first few, refined.

    `counts` and `seconds` are those of the drafts and of what is refined; each is told the words of a song, and
    to be as long as a new song is.
    """
    manifest = networks.manifest
    per_second = manifest.sample_rate / manifest.hops[-1]
    new = [replace(song.brief, total_seconds=manifest.defaults.song_seconds) for song in songs]
    wishes = [Wish(new[index % len(new)], NOTHING, index + 1) for index in range(counts[0])]
    codes = draw(networks, wishes, int(seconds[0] * per_second), seed, lambda s, t: progress(s / 2, t))
    kept = codes[: counts[1], : int(seconds[1] * per_second)]
    below = refine_all(networks, kept, wishes[: counts[1]], seed, lambda s, t: progress((1 + s) / 2, t))
    return {manifest.top: codes, **below}


def as_refined(networks: Networks, by_level: Mapping[int, Codes]) -> dict[str, Any]:
    """Onset regularity and faults of the same takes by level; of long drafts, the part that was refined."""
    manifest = networks.manifest
    rate, (count, length) = manifest.sample_rate, by_level[0].shape
    found = {}
    for level, codes_BT in by_level.items():
        kept = codes_BT[:count, : length * manifest.hops[0] // manifest.hops[level]]
        clips = [Clip("", "", sound(networks, row, level), row) for row in kept]
        found[LEVELS[level]] = {
            "onset_regularity": mean_regularity([clip.audio for clip in clips], rate),
            **faults_of(clips, rate, manifest.hops[level]),
        }
    return found


def redrawn(
    networks: Networks, songs: Sequence[Song], seconds: float, seed: int, progress: Progress
) -> dict[str, Any]:
    """Each upsampler on the true codes above: how near to the song, beside the reconstruction and what is above."""
    manifest = networks.manifest
    rate, tops = manifest.sample_rate, int(seconds * manifest.sample_rate / manifest.hops[-1])
    found = {}
    for level in range(manifest.top):

        def cut(of: int) -> Codes:
            return np.stack([s.excerpt[of][: tops * manifest.hops[-1] // manifest.hops[of]] for s in songs])

        def show(share: float, text: str, level: int = level) -> None:
            progress((level + share) / manifest.top, text)

        wishes = [Wish(song.brief, NOTHING, index, song.excerpt_start) for index, song in enumerate(songs)]
        drawn = refine(networks, cut(level + 1), level, wishes, seed, show)
        kinds = {
            "drawn": (drawn, level),
            "reconstruction": (cut(level), level),
            "above": (cut(level + 1), level + 1),
        }
        sounds = {kind: [sound(networks, row, at) for row in codes] for kind, (codes, at) in kinds.items()}
        found[LEVELS[level]] = {
            "spectral_convergence_db": {kind: _convergence(songs, made) for kind, made in sounds.items()},
            "onset_regularity": {kind: mean_regularity(made, rate) for kind, made in sounds.items()},
        }
    return found


def _convergence(songs: Sequence[Song], sounds: Sequence[Audio]) -> float:
    """Mean spectral convergence of sounds to their songs, in dB."""
    pairs = [(song.excerpt_audio[: len(audio)], audio) for song, audio in zip(songs, sounds, strict=True)]
    values = [spectral_convergence_db(*(torch.from_numpy(part)[None] for part in pair)) for pair in pairs]
    return round(float(np.mean(values)), 2)
