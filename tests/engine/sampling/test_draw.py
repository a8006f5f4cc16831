"""Drawing: the inverse CDF of the filtered distribution, the same at any batch size."""

import numpy as np
import pytest
import torch

from engine.commands import Sampling
from engine.sampling.draw import draw, filter_logits


def test_frequencies_follow_the_softmax_at_the_temperature():
    logits = torch.tensor([0.0, 1.0, -2.0, 0.5])
    grid = (torch.arange(20_000, dtype=torch.float64) + 0.5) / 20_000
    tokens = draw(logits.expand(len(grid), -1), Sampling(temperature=0.7), grid)
    share = np.bincount(tokens.numpy(), minlength=4) / len(grid)
    assert np.allclose(share, (logits / 0.7).softmax(-1).numpy(), atol=1e-3)


def test_greedy_by_top_k_1_and_by_temperature_0():
    logits = torch.randn(5, 30, generator=torch.Generator().manual_seed(1))
    uniforms = torch.rand(5, dtype=torch.float64)
    for sampling in (Sampling(top_k=1), Sampling(temperature=0.0)):
        assert torch.equal(draw(logits, sampling, uniforms), logits.argmax(-1))


@pytest.mark.parametrize("sampling", [Sampling(top_k=3), Sampling(top_p=0.4), Sampling()])
def test_removed_tokens_never_come_and_batches_agree(sampling: Sampling):
    generator = torch.Generator().manual_seed(2)
    logits = 3 * torch.randn(64, 40, generator=generator)
    uniforms = torch.rand(64, dtype=torch.float64, generator=generator)
    uniforms.clamp_(max=1 - 2**-32)
    uniforms[0], uniforms[1] = 0.0, 1 - 2**-32
    tokens = draw(logits, sampling, uniforms)
    kept = filter_logits(logits / sampling.temperature, sampling.top_k, sampling.top_p)
    assert torch.isfinite(kept.gather(1, tokens[:, None])).all()
    singly = [draw(logits[i : i + 1], sampling, uniforms[i : i + 1]) for i in range(64)]
    assert torch.equal(torch.cat(singly), tokens)


def test_plain_rows_are_drawn_neither_filtered_nor_sharpened():
    odds = torch.tensor([0.92, 0.05, 0.028, 0.002]).log().expand(4, -1)
    numbers = torch.tensor([0.9999, 0.9999, 0.93, 0.99], dtype=torch.float64)
    plain_B = torch.tensor([False, True, True, True])
    for sampling in (Sampling(0.5, top_p=0.9), Sampling(1.0, top_k=2)):
        assert draw(odds, sampling, numbers, plain_B).tolist() == [sampling.top_k // 2, 3, 1, 2]
    assert draw(odds, Sampling(0.5, top_k=1), numbers, plain_B).tolist() == [0, 0, 0, 0]
    hot = Sampling(2.0, top_k=2)
    assert draw(odds, hot, numbers, plain_B)[1:].tolist() == draw(odds, Sampling(2.0), numbers)[1:].tolist()


def test_both_filters_at_once_are_refused():
    with pytest.raises(ValueError):
        filter_logits(torch.zeros(1, 4), top_k=2, top_p=0.5)
