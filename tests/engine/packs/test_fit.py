"""What a pack needs is counted as the networks have it, and said in a sentence."""

from __future__ import annotations

import pytest
import torch
from toys import toy_prior_config

from engine.packs import published, shelf
from engine.packs.fit import Count, fit, prior_count
from engine.packs.manifest import read_manifest
from engine.prior.config import PriorConfig
from engine.prior.prior import Prior

SEEDLING = read_manifest(shelf.bundled_folder() / "seedling").priors
CONFIGS = {
    **published.PRIORS,
    **{f"toy {level}": toy_prior_config(level) for level in range(3)},
    **{f"seedling {level}": config for level, config in enumerate(SEEDLING)},
}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_every_number_is_counted(config: PriorConfig) -> None:
    with torch.device("meta"):
        tensors = Prior(config).state_dict()
    matrices = sum(tensor.numel() for name, tensor in tensors.items() if name.endswith(".w"))
    others = sum(tensor.numel() for name, tensor in tensors.items() if not name.endswith(".w"))
    assert prior_count(config) == Count(matrices, others)


def test_precision_and_sentence() -> None:
    """The best precision that fits; the published 5B with lyrics as the case that matters."""
    stack = (published.UPSAMPLER_0, published.UPSAMPLER_1, published.PRIOR_5B_LYRICS)
    whole = fit(stack, "cuda", 80_000_000_000)
    assert whole.precision == "float32" and whole.sentence.startswith("fits into the GPU in float32: needs ")
    half = fit(stack, "cuda", 24_000_000_000)
    assert half.precision == "float16" and 0.45 < half.needed / whole.needed < 0.65
    never = fit(stack, "cuda", 8_000_000_000)
    assert never.precision is None and "even in float16, 8.0 GB are free" in never.sentence
    laptop = fit(stack, "cpu", 24_000_000_000)
    assert laptop.precision == "int8" and "fits into memory in int8" in laptop.sentence
    assert "cannot be told" in fit(stack, "cpu", None).sentence
    assert fit(SEEDLING, "cpu", 4_000_000_000).precision == "float32"
