"""Encode a corpus once with a trained autoencoder; the codes are kept as small .npz files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from engine import device
from engine.audio import wav
from engine.errors import UserProblem
from engine.packs.plain import from_plain
from engine.training.checkpoint import load
from engine.training.config import VQVAERecipe
from engine.training.data import read_songs, write_codes
from engine.training.train_vqvae import take_coder
from engine.vqvae.config import LevelConfig
from engine.vqvae.vqvae import Autoencoder

Progress = Callable[[int, int, str], None]


def trained_autoencoder(run: Path, level: LevelConfig) -> Autoencoder:
    """The averaged weights of a VQ-VAE run, ready to encode."""
    autoencoder = Autoencoder(level)
    take_coder(autoencoder, run)
    return autoencoder.eval().requires_grad_(False)


def trained(run: Path) -> Autoencoder:
    """As `trained_autoencoder`, with the shape that the checkpoint itself tells."""
    level = load(run)["extra"].get("level")
    if not isinstance(level, dict):
        raise UserProblem(
            "The checkpoint in {run} does not tell the shape of its autoencoder.",
            "Resume its training for a step; newer checkpoints do.",
            run=run,
        )
    return trained_autoencoder(run, from_plain(LevelConfig, level, "level"))


def encode_corpus(
    recipe: VQVAERecipe,
    level: int,
    corpus: Path,
    out: Path,
    prefix: str = "",
    progress: Progress | None = None,
) -> int:
    """Encode every song of `corpus` that `out` lacks at this level; returns how many were encoded.

    Songs are encoded whole, at the recipe's rate, in bfloat16 (99 % of the codes are those of float32), cut to
    whole tokens.
    `prefix` keeps songs of several corpora apart; `progress` gets songs done, songs in all, the last name.
    """
    where = device.choose()
    autoencoder = trained_autoencoder(Path(recipe.run), recipe.level).to(where)
    hop = recipe.level.hop
    songs = [replace(song, name=prefix + song.name) for song in read_songs(corpus)]
    missing = [song for song in songs if not (out / f"{song.name}.{level}.npz").is_file()]
    for done, song in enumerate(missing, 1):
        audio = wav.read(song.audio, recipe.sample_rate)
        whole = audio[: len(audio) // hop * hop]
        with torch.no_grad(), torch.autocast(where.type, torch.bfloat16):
            codes_BL = autoencoder.encode(torch.from_numpy(whole)[None].to(where))
        write_codes(out, song, level, codes_BL[0].cpu().numpy())
        if progress is not None:
            progress(done, len(missing), song.name)
    return len(missing)
