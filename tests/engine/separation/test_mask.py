from __future__ import annotations

import torch

from engine.separation.mask import BINS, HOP, REACH, SIZE, MaskNet, overlapped, spectra


def test_spectra_and_back_is_the_same_sound():
    audio = torch.randn(2, 30 * HOP + SIZE)
    back = overlapped(spectra(audio))
    assert back.shape == audio.shape
    assert torch.allclose(back[:, SIZE:-SIZE], audio[:, SIZE:-SIZE], atol=1e-5)


def test_shares_add_up_to_one_and_depend_on_no_more_than_their_reach():
    torch.manual_seed(0)
    net = MaskNet(16).eval()
    magnitude = torch.rand(1, 3 * REACH, BINS)
    shares = net(magnitude)
    assert torch.allclose(shares.sum(dim=1), torch.ones(1, 3 * REACH, BINS), atol=1e-5)
    changed = magnitude.clone()
    changed[:, 0] += 5.0
    moved = (net(changed) - shares).abs().amax(dim=(0, 1, 3))
    assert moved[: REACH // 2].max() > 0
    assert moved[REACH + 1 :].max() == 0
