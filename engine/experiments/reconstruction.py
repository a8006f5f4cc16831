"""How well each level's autoencoder gives a held-out song back, and how much of its codebook it uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from engine.experiments.songs import Progress, Song
from engine.experiments.spread import standard_error
from engine.packs.load import Networks
from engine.training.metrics import spectral_convergence_db

LEVELS = ("bottom", "middle", "top")


@torch.no_grad()
def spectral_convergence(
    networks: Networks, songs: Sequence[Song], progress: Progress
) -> tuple[dict[str, float], dict[str, float | None]]:
    """Mean over songs of the spectral convergence (dB) by level, and the standard error of that mean."""
    means: dict[str, float] = {}
    errors: dict[str, float | None] = {}
    for level, name in enumerate(LEVELS):
        values = []
        for done, song in enumerate(songs):
            progress((level + done / len(songs)) / len(LEVELS), name)
            codes_BL = torch.from_numpy(song.excerpt[level])[None].to(networks.device)
            audio_BT = networks.vqvae.decode(codes_BL, level).float().cpu()
            original_BT = torch.from_numpy(song.excerpt_audio)[None, : audio_BT.shape[1]]
            values.append(spectral_convergence_db(original_BT, audio_BT))
        means[name] = round(float(np.mean(values)), 2)
        error = standard_error(values)
        errors[name] = None if error is None else round(error, 2)
    return means, errors


def codebooks(networks: Networks, songs: Sequence[Song]) -> dict[str, Any]:
    """Share of the codes in use and perplexity by level, over the songs' excerpts."""
    found = {}
    for level, name in enumerate(LEVELS):
        size = networks.manifest.vqvae.levels[level].codebook_size
        pieces = [song.excerpt[level] for song in songs]
        if level == networks.manifest.top:
            pieces = [song.top for song in songs]
        counts = np.bincount(np.concatenate(pieces), minlength=size)
        share = counts[counts > 0] / counts.sum()
        perplexity = float(np.exp(-(share * np.log(share)).sum()))
        found[name] = {
            "size": size,
            "used": round(float((counts > 0).mean()), 4),
            "perplexity": round(perplexity, 1),
            "perplexity_share": round(perplexity / size, 3),
        }
    return found
