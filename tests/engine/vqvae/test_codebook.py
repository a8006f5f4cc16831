"""The codebook learns, restarts, starts from k-means and survives a stop."""

from __future__ import annotations

import copy

import torch

from engine.vqvae.codebook import Codebook, choose_rows


def clustered(count: int, centres_KD: torch.Tensor, seed: int = 0) -> torch.Tensor:
    """Rows close around the centres, as latents (1, D, count)."""
    chance = torch.Generator().manual_seed(seed)
    index = torch.randint(len(centres_KD), (count,), generator=chance)
    rows_ND = centres_KD[index] + 0.01 * torch.randn(count, centres_KD.shape[1], generator=chance)
    return rows_ND.T[None]


def test_round_trip_of_vectors() -> None:
    """A codebook vector is coded as itself."""
    book = Codebook(16, 4).eval()
    codes_BL = torch.arange(16).view(2, 8)
    assert torch.equal(book.encode(book.decode(codes_BL)), codes_BL)


def test_gradient_passes_straight_through() -> None:
    """The decoder's gradient reaches the encoder unchanged; the commitment pulls towards the vector."""
    book = Codebook(8, 4).eval()
    latents = torch.randn(1, 4, 5, requires_grad=True)
    book(latents).quantised_BDL.sum().backward()
    assert torch.equal(latents.grad, torch.ones_like(latents))


def test_kmeans_finds_clusters_and_uses_all_codes() -> None:
    """Well separated clusters get a code each."""
    torch.manual_seed(0)
    centres = torch.randn(12, 6) * 5
    book = Codebook(12, 6)
    book.init_kmeans(clustered(3000, centres), rows_per_step=300)
    assert len(book.encode(clustered(500, centres, 1)).unique()) == 12
    assert abs(float(book.counts_K.sum()) - 300) < 1


def test_dead_codes_restart_from_rows() -> None:
    """A code that nothing uses moves to the data."""
    torch.manual_seed(0)
    book = Codebook(8, 2, decay=0.5, restart_below=1.0)
    book.vectors_KD.copy_(torch.full((8, 2), 100.0) + torch.arange(8)[:, None])
    book.restore(8)
    latents = torch.randn(1, 2, 64)
    for _ in range(20):
        metrics = book.train()(latents).metrics
    assert book.vectors_KD.abs().max() < 50
    assert metrics["used_curr"] > 4


def test_first_batch_starts_the_codebook() -> None:
    """Untrained codebooks take the first batch's rows; loaded ones keep theirs."""
    latents = torch.randn(1, 4, 100) + 30
    book = Codebook(16, 4).train()
    book(latents)
    assert book.vectors_KD.mean() > 25
    loaded = Codebook(16, 4).train()
    loaded.load_state_dict(Codebook(16, 4).state_dict())
    loaded.restart_below = 0.0
    before = loaded.vectors_KD.clone()
    loaded(latents)
    assert loaded.learned and (loaded.vectors_KD - before).abs().max() < 1e9
    assert torch.isfinite(loaded.vectors_KD).all()


def test_eval_never_learns() -> None:
    """In evaluation nothing moves."""
    book = Codebook(16, 4).eval()
    before = book.vectors_KD.clone()
    book(torch.randn(1, 4, 100))
    assert torch.equal(book.vectors_KD, before)


def test_training_resumes_equal() -> None:
    """Vectors and averages restored, the next step is the same."""
    torch.manual_seed(1)
    book = Codebook(16, 4, restart_below=0.0).train()
    for _ in range(3):
        book(torch.randn(2, 4, 50))
    again = Codebook(16, 4, restart_below=0.0).train()
    again.load_state_dict(copy.deepcopy(book.state_dict()))
    again.load_ema_state(book.ema_state())
    latents = torch.randn(2, 4, 50)
    book(latents)
    again(latents)
    assert torch.equal(book.vectors_KD, again.vectors_KD)


def test_state_dict_holds_vectors_alone() -> None:
    """Packs get no training state."""
    assert list(Codebook(4, 2).state_dict()) == ["vectors_KD"]


def test_few_rows_are_repeated() -> None:
    """Fewer rows than codes still give that many, all near the rows."""
    rows = torch.tensor([[0.0, 0.0], [10.0, 10.0]])
    chosen = choose_rows(rows, 7)
    assert chosen.shape == (7, 2)
    assert (torch.cdist(chosen, rows).min(dim=1).values < 0.1).all()
