"""Judge a top prior by what it plays: rhythm beside that of originals and of shuffled codes, and copying.

Legend: B songs, T tokens, K codes.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.commands import Sampling
from engine.packs.load import Networks
from engine.sampling.level import Row, sample_level
from engine.sampling.plan import windows
from engine.training.data import SongCodes, SongEntry
from engine.training.musical import beat_strength, regularity
from engine.training.train_prior import brief_of, stack_labels

TOKENS = 900  # of every clip; 10.4 s at a hop of 256
GRAM = 8  # tokens of a run that counts as copied when the training songs hold it


@torch.no_grad()
def play(networks: Networks, songs: list[SongCodes], seed: int = 0) -> Tensor:
    """Top codes [B, T] from nothing, with the labels of `songs` and the pack's own sampling defaults."""
    level, defaults = networks.manifest.top, networks.manifest.defaults
    prior, labeller = networks.priors[level], networks.labellers[level]
    conditions = prior.conditions(stack_labels([labeller.window(brief_of(song), 0) for song in songs]))
    none = np.zeros(0, dtype=np.int64)
    rows = [Row(seed, stream, none) for stream in range(1, len(songs) + 1)]
    planned = windows(min(TOKENS, prior.n_ctx), prior.n_ctx, prior.n_ctx, 0)
    sampling = Sampling(defaults.temperature, defaults.top_k, defaults.top_p)
    prompt_BP = np.tile(none, (len(songs), 1))
    chunks = sample_level(prior, level, prompt_BP, rows, planned, lambda _: conditions, sampling)
    return torch.from_numpy(np.concatenate([chunk.codes_BT for chunk in chunks], axis=1))


def judge(
    networks: Networks, songs: list[SongCodes], entries: list[SongEntry], training: list[SongCodes]
) -> Any:
    """Mean onset regularity and beat strength of what is played, of originals' codes and of shuffled ones.

    `songs` are original codes with labels and `entries` the same songs' corpus entries (for the tempo).
    Also the share of 8-token runs that the training songs hold, played and held out.
    """
    top = networks.manifest.top
    played_BT = play(networks, songs)
    length = played_BT.shape[1]
    originals_BT = torch.from_numpy(np.stack([song.codes[top][:length] for song in songs]))
    order = torch.randperm(length, generator=torch.Generator().manual_seed(0))
    known = _grams(song.codes[top] for song in training)
    return {
        "played": _rhythm(networks, played_BT, entries),
        "originals_through_top_codes": _rhythm(networks, originals_BT, entries),
        "shuffled_codes": _rhythm(networks, originals_BT[:, order], entries),
        f"runs_of_{GRAM}_found_in_training": {
            "played": _found(played_BT, known),
            "heldout": _found(originals_BT, known),
        },
    }


def _rhythm(networks: Networks, codes_BT: Tensor, entries: list[SongEntry]) -> dict[str, float]:
    rate = networks.manifest.sample_rate
    audio_BT = networks.vqvae.decode(codes_BT, networks.manifest.top).numpy()
    pairs = list(zip(audio_BT, entries, strict=True))
    return {
        "regularity": round(float(np.mean([regularity(audio, rate) for audio, _ in pairs])), 3),
        "beat": round(
            float(np.mean([beat_strength(audio, rate, 60 / song.tempo) for audio, song in pairs])), 3
        ),
    }


def _grams(pieces: Any) -> set[bytes]:
    """All runs of GRAM tokens."""
    return {
        row.tobytes()
        for codes in pieces
        for row in np.lib.stride_tricks.sliding_window_view(np.asarray(codes, np.int64), GRAM)
    }


def _found(codes_BT: Tensor, known: set[bytes]) -> float:
    runs: list[npt.NDArray[np.int64]] = [
        row for codes_T in codes_BT.numpy() for row in np.lib.stride_tricks.sliding_window_view(codes_T, GRAM)
    ]
    return round(sum(run.tobytes() in known for run in runs) / len(runs), 3)
