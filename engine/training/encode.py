"""Encode a corpus once with a trained autoencoder; the codes are kept as small .npz files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
import torch

from engine.training.checkpoint import load
from engine.training.data import read_songs, write_codes
from engine.vqvae.config import LevelConfig
from engine.vqvae.vqvae import Autoencoder


def trained_autoencoder(run: Path, level: LevelConfig) -> Autoencoder:
    """The averaged weights of a VQ-VAE run, ready to encode."""
    autoencoder = Autoencoder(level)
    autoencoder.load_state_dict(load(run)["ema"]["weights"])
    return autoencoder.eval().requires_grad_(False)


def encode_corpus(
    run: Path, config: LevelConfig, level: int, corpus: Path, out: Path, prefix: str = ""
) -> int:
    """Encode every song of `corpus` that `out` lacks at this level; returns how many were encoded.

    Songs are encoded whole, in bfloat16 (99 % of the codes are those of float32), cut to whole tokens.
    `prefix` keeps songs of several corpora apart.
    """
    autoencoder = trained_autoencoder(run, config)
    done = 0
    for found in read_songs(corpus):
        song = replace(found, name=prefix + found.name)
        if (out / f"{song.name}.{level}.npz").is_file():
            continue
        audio, _ = soundfile.read(song.audio, dtype="float32", always_2d=True)
        mono = audio.mean(axis=1)[: len(audio) // config.hop * config.hop]
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            codes_BL = autoencoder.encode(torch.from_numpy(np.ascontiguousarray(mono))[None])
        write_codes(out, song, level, codes_BL[0].numpy())
        done += 1
    return done
