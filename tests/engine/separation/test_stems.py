from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.separation import basic, stems
from engine.separation.mask import STEMS, MaskNet


def finished(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize("rate", [22_050, 44_100])
def test_the_residual_goes_to_other_at_any_rate(monkeypatch: pytest.MonkeyPatch, rate: int):
    torch.manual_seed(0)
    net = MaskNet(8).eval().requires_grad_(False)
    monkeypatch.setattr(basic, "load", lambda: net)
    mix = np.random.default_rng(0).uniform(-0.5, 0.5, 70_001).astype(np.float32)
    found = finished(stems.separated(mix, rate, "basic", None))
    assert list(found) == list(STEMS)
    assert {len(samples) for samples in found.values()} == {len(mix)}
    assert np.abs(sum(found.values()) - mix).max() < 10 ** (-120 / 20)
