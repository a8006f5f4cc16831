"""Training the whole and one level alone; shapes and rates."""

from __future__ import annotations

import torch

from engine.vqvae.config import BlockConfig, LevelConfig, VQVAEConfig
from engine.vqvae.losses import LossWeights, measure_bandwidth
from engine.vqvae.vqvae import VQVAE

TINY = VQVAEConfig(
    (
        LevelConfig((BlockConfig((4, 6, 8), 2),), 16, 8),
        LevelConfig((BlockConfig((4, 6, 8), 2), BlockConfig((10, 12), 1)), 16, 8),
    )
)


def tones() -> torch.Tensor:
    """Four steady chords, (4, 2048)."""
    time_T = torch.arange(2048) / 22050
    pitches_BN = torch.tensor([[220.0, 330.0], [262.0, 392.0], [294.0, 440.0], [330.0, 494.0]])
    return 0.3 * torch.sin(2 * torch.pi * pitches_BN[..., None] * time_T).sum(1)


def test_hops_and_lengths() -> None:
    """Codes at the rates of the configuration, audio back at the length they stand for."""
    net = VQVAE(TINY)
    assert TINY.hops == (8, 32)
    fine, coarse = net.encode(torch.randn(2, 1000))
    assert fine.shape == (2, 125) and coarse.shape == (2, 31)
    assert net.decode(coarse, 1).shape == (2, 992)
    assert [codes.shape[1] for codes in net.encode(torch.randn(1, 64), levels=[1])] == [2]


def test_training_lowers_the_loss() -> None:
    """Warm-up without codes, k-means start, then quantised steps: the error falls in each phase."""
    torch.manual_seed(0)
    net, audio_BT = VQVAE(TINY).train(), tones()[:2]
    band, weights = measure_bandwidth(audio_BT), LossWeights(l2=1.0, linf=0.0)
    optimiser = torch.optim.Adam(net.level(0).parameters(), 3e-3)
    losses = []
    for step in range(40):
        if step == 20:
            book = net.level(0).codebook
            book.init_kmeans(net.level(0).latents(audio_BT).detach(), rows_per_step=512)
        result = net.forward_level(0, audio_BT, band, weights, quantise=step >= 20)
        assert (result.codes_BL is None) == (step < 20)
        optimiser.zero_grad()
        result.total.backward()
        optimiser.step()
        losses.append(float(result.total.detach()))
    assert losses[19] < 0.8 * losses[0] and losses[39] < losses[20]
    assert result.metrics["usage"] > 4


def test_one_level_alone_leaves_the_others() -> None:
    """`forward_level` gives gradients and codebook updates to its level only."""
    net = VQVAE(TINY).train()
    before = net.level(0).codebook.vectors_KD.clone()
    net.forward_level(1, tones()).total.backward()
    assert all(parameter.grad is None for parameter in net.level(0).parameters())
    assert torch.equal(net.level(0).codebook.vectors_KD, before)


def test_whole_step_sums_the_levels() -> None:
    """The total of the whole is the sum of its levels'."""
    net = VQVAE(TINY).eval()
    result = net(tones())
    assert torch.isclose(result.total, result.levels[0].total + result.levels[1].total)


def test_half_precision_runs() -> None:
    """Weights in bfloat16 encode and decode."""
    net = VQVAE(TINY).to(torch.bfloat16).eval()
    codes_BL = net.encode(tones(), levels=[0])[0]
    assert net.decode(codes_BL, 0).shape == (4, 2048)
