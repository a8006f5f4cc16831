"""The bundled pack: whole, small, and good for what it is for."""

from __future__ import annotations

import pytest
import torch

from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.packs import shelf
from engine.packs.load import load
from engine.packs.verify import verify

LIMIT = 40 << 20  # bytes


def test_seedling_is_whole_and_measured() -> None:
    manifest = verify(shelf.bundled_folder() / "seedling")
    info = shelf.describe(shelf.bundled_folder() / "seedling", bundled=True)
    assert info.bytes <= LIMIT and info.commercial
    assert manifest.hops == (8, 32, 256) and manifest.sample_rate == 22_050
    assert set(manifest.metrics["spectral_convergence_db"]) == {"bottom", "middle", "top"}
    rhythm = manifest.metrics["onset_regularity"]
    assert rhythm["generated"] > rhythm["shuffled"]
    for level in manifest.metrics["bits_per_token"].values():
        assert level["below_unigram"] >= 2.7
    words = manifest.metrics["lyrics"]
    assert words["wrong_minus_right_bits"] > 2 * words["standard_error"]
    assert len(manifest.metrics["bars"]) == 30  # every bar is published, the missed ones too


def test_seedling_reads_every_prior() -> None:
    torch.set_num_threads(1)
    networks = load(shelf.find("seedling"))
    artist, genres = next(iter(networks.manifest.vocabulary.genres_of_artist.items()))
    brief = Brief(Conditioning((Weighted(artist),), (Weighted(genres[0]),)), lyrics="la la", total_seconds=60)
    codes = torch.zeros(1, 64, dtype=torch.long)
    for level in (2, 1, 0):
        prior, labeller = networks.priors[level], networks.labellers[level]
        assert labeller.vocabulary.require_artist(artist) > 0
        conditioner = networks.manifest.priors[level].conditioner
        upper = (
            torch.zeros(1, prior.n_ctx // 2**conditioner.stages, dtype=torch.long) if conditioner else None
        )
        with torch.no_grad():
            logits = prior.logits(codes, prior.conditions(labeller.window(brief, 0), upper))
        assert logits.shape[-1] == networks.manifest.vqvae.levels[level].codebook_size
        assert torch.isfinite(logits).all()
    assert networks.vqvae.decode(codes, 2).shape == (1, 64 * 256)
    with pytest.raises(IndexError):
        networks.priors[3]
