from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from engine.bench import published
from engine.errors import UserProblem

SMALL = {"n_ctx": 32, "width": 16, "depth": 3, "heads": 2, "blocks": 4, "encoder_len": 0}


def small(name: str) -> published.PriorConfig:
    config = published.LEVELS[name]
    shape = replace(config.transformer, **SMALL, attn_order=2)
    above = config.conditioner and replace(config.conditioner, width=8, depth=2)
    return replace(config, transformer=shape, lyrics=None, conditioner=above, labels=None)


def test_every_level_is_timed_alone_and_the_upsamplers_in_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPPICE_DEVICE", "cpu")
    monkeypatch.setattr(published, "BEYOND_CACHE", 1 << 20)
    found = published.run(3, {name: small(name) for name in published.LEVELS}, steps=4)
    assert [(row["level"], row["rows"]) for row in found["rows"]] == [
        ("top", 1), ("top", 1), ("middle", 1), ("middle", 3), ("bottom", 1), ("bottom", 3),
    ]  # fmt: skip
    assert all(row["tokens_per_second"] > 0 and row["share_of_limit"] > 0 for row in found["rows"])
    assert found["minute_seconds_sequential"] > 0


def test_a_minute_is_all_tokens_and_half_windows_of_reading() -> None:
    config = published.LEVELS["bottom"]
    tokens = 60 * 44_100 / 8
    alone = published.minute(config, published.Speed(1e-3, 0.5, 1.0), 1)
    assert alone == pytest.approx(tokens * 1e-3 + tokens / 4096 * 0.5)
    together = published.minute(config, published.Speed(1e-3, 0.5, 1.0), 8)
    assert together == pytest.approx((tokens / 8 + 4096) * 1e-3 + tokens / 4096 / 8 * 0.5)


def test_without_a_gpu_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPPICE_DEVICE", "cpu")
    with pytest.raises(UserProblem, match="GPU"):
        published.run(2)


def test_weights_are_drawn_where_they_are_wanted() -> None:
    prior = published.build(small("top"), torch.device("cpu"), torch.float16)
    assert prior.transformer.layers[0].mlp.c_fc.w.dtype is torch.float16
    assert 0 < float(prior.x_emb.weight.std()) < 0.02
