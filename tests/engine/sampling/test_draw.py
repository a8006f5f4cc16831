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


def test_the_filters_neither_count_nor_remove_what_is_held():
    """Without code 0, nine tenths of the rest are codes 1 and 2; with it, it is alone."""
    logits = torch.tensor([0.92, 0.05, 0.028, 0.002]).log().expand(3, -1)
    numbers = torch.tensor([0.99, 0.90, 0.9999], dtype=torch.float64)
    assert draw(logits, Sampling(top_p=0.9), numbers, torch.tensor([-1, 0, 0])).tolist() == [0, 0, 2]
    assert draw(logits, Sampling(top_k=2), numbers, torch.tensor([-1, 0, 3])).tolist() == [1, 0, 3]
    assert draw(logits, Sampling(top_k=1), numbers, torch.tensor([-1, 0, 3])).tolist() == [0, 0, 0]


def test_both_filters_at_once_are_refused():
    with pytest.raises(ValueError):
        filter_logits(torch.zeros(1, 4), top_k=2, top_p=0.5)
