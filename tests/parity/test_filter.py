"""Logit filters keep and remove what the reference's do, ties included."""

from __future__ import annotations

import pytest
import torch
from reference_cases import Case

from engine.sampling.draw import filter_logits


def test_filters(attention_case: Case) -> None:
    """Every filter the case has, by its name: top_k_K, top_p_P, tied_top_k_K."""
    io = attention_case.io
    names = [name for name in io if name.startswith("filter.") and "top_" in name]
    if not names:
        pytest.skip("this case has no logit filters")
    for name in names:
        tied, number = "tied" in name, name.rpartition("_")[2]
        logits = io["filter.tied_logits" if tied else "filter.logits"]
        settings = {"top_k": int(number)} if "top_k" in name else {"top_p": float(number)}
        assert torch.equal(filter_logits(logits, **settings), io[name]), name
