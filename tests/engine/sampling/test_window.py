"""One window: drawing, and replaying what is known through the same steps."""

import torch
from fakes import FakeNetwork

from engine.commands import Sampling
from engine.sampling.window import Draws, sample_window


def sampled(forced_BT=None, bins_shift: int = 0):
    network = FakeNetwork(bins_shift)
    decoder = network.decoder(2)
    decoder.begin(3, rows=2)
    logits = decoder.prefill(torch.zeros(2, 0, dtype=torch.long))
    uniforms = torch.rand(12, 2, dtype=torch.float64, generator=torch.Generator().manual_seed(5))
    draws = Draws(Sampling(), uniforms, forced_BT, bins_shift)
    return torch.stack(list(sample_window(decoder, logits, draws)), dim=1), network


def test_the_last_token_costs_no_step():
    codes, network = sampled()
    assert codes.shape == (2, 12)
    assert network.steps == 11


def test_known_tokens_are_replayed_and_the_rest_comes_out_the_same():
    whole, _ = sampled()
    forced = torch.full((2, 12), -1)
    forced[0, :5], forced[1, :9] = whole[0, :5], whole[1, :9]
    again, network = sampled(forced)
    assert torch.equal(again, whole)
    assert network.steps == 11


def test_foreign_tokens_change_what_follows():
    whole, _ = sampled()
    forced = torch.full((2, 12), -1)
    forced[0, 0] = (whole[0, 0] + 1) % 11
    other, _ = sampled(forced)
    assert other[0, 0] == forced[0, 0]
    assert not torch.equal(other[0], whole[0])
    assert torch.equal(other[1], whole[1])


def test_a_lyric_id_is_kept_as_code_0_and_still_resumes_exactly():
    """Ids below the shift are lyric characters; read back as themselves, not as code 0."""
    whole, _ = sampled(bins_shift=6)
    assert (whole == 0).any()
    forced = torch.full((2, 12), -1)
    forced[:, :8] = whole[:, :8]
    again, _ = sampled(forced, bins_shift=6)
    assert torch.equal(again, whole)
