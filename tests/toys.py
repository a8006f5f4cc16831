"""Toys for tests: a complete pack in seedling's layout with tiny random networks, made in well under 2 s.

`toy_pack(folder)` writes it; three artists, two genres, a lyrics encoder, hops 8/32/128 at 22,050 Hz.
"""

from __future__ import annotations

from pathlib import Path

import torch

from engine.packs.manifest import (
    VQVAE_FILE,
    Licence,
    Manifest,
    SamplingDefaults,
    VocabularyFiles,
    prior_file,
)
from engine.packs.write import write_pack
from engine.prior.config import (
    ConditionerConfig,
    LabelConfig,
    LyricsConfig,
    PriorConfig,
    TimingConfig,
    TransformerConfig,
)
from engine.prior.prior import Prior
from engine.vqvae.config import BlockConfig, LevelConfig, VQVAEConfig
from engine.vqvae.vqvae import VQVAE

SAMPLE_RATE = 22_050
K = 32
N_CTX = 64
ARTISTS = ("Ada Loop", "Bert Fuzz", "Carla Drone")
GENRES = ("Toy Pop", "Toy Jazz")


def toy_vqvae_config() -> VQVAEConfig:
    """Three tiny autoencoders with hops 8, 32 and 128."""
    return VQVAEConfig(
        tuple(LevelConfig((BlockConfig((8,) * stages, 1),), K, embed=8) for stages in (3, 5, 7))
    )


def toy_prior_config(level: int) -> PriorConfig:
    """The prior of one level: level 2 has timing and a lyrics encoder, the others a conditioner."""
    top = level == 2
    shape = TransformerConfig(
        N_CTX,
        16,
        depth=5 if top else 2,
        heads=2,
        blocks=8,
        attn_order=21 if top else 20,
        m_attn=0.5,
        encoder_len=16 if top else 0,
        input_conv=4,
    )
    encoder = TransformerConfig(16, 16, depth=2, heads=2, blocks=4, attn_order=2, m_attn=0.5)
    return PriorConfig(
        level=level,
        bins=K,
        hop=(8, 32, 128)[level],
        sample_rate=SAMPLE_RATE,
        transformer=shape,
        labels=LabelConfig(
            len(ARTISTS) + 1,
            len(GENRES) + 1,
            1,
            "v3",
            TimingConfig(16, 0.2, 600.0) if top else None,
            everywhere=True,
        ),
        lyrics=LyricsConfig(16, 79, encoder=encoder) if top else None,
        conditioner=None if top else ConditionerConfig(8, 2, stages=2, bins=K),
        alignment_layer=4 if top else None,
        alignment_head=0 if top else None,
    )


def toy_manifest(name: str = "toy") -> Manifest:
    """pack.json of the toy pack, without the file hashes."""
    return Manifest(
        name=name,
        title="Toy",
        licence=Licence("CC0-1.0", "Random numbers, free to use.", True),
        sample_rate=SAMPLE_RATE,
        vqvae=toy_vqvae_config(),
        priors=tuple(toy_prior_config(level) for level in range(3)),
        hop_fractions=(0.5, 0.5, 0.125),
        vocabulary=VocabularyFiles(
            genres_of_artist={artist: (GENRES[i % 2],) for i, artist in enumerate(ARTISTS)}
        ),
        defaults=SamplingDefaults(0.98),
        provenance={"made_by": "tests/toys.py"},
    )


def toy_pack(folder: Path, seed: int = 0) -> Path:
    """Write the toy pack into `folder` (made or replaced) and return it; the same seed, the same weights."""
    manifest = toy_manifest(folder.name)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        vqvae = VQVAE(manifest.vqvae)
        networks = {VQVAE_FILE: vqvae.state_dict()}
        for config in manifest.priors:
            networks[prior_file(config.level)] = Prior(config).state_dict()
    texts = {
        "artists.txt": _names(ARTISTS),
        "genres.txt": _names(GENRES),
    }
    return write_pack(folder, manifest, networks, texts)


def _names(names: tuple[str, ...]) -> str:
    return "".join(f"{name};{index}\n" for index, name in enumerate(("unknown", *names)))
