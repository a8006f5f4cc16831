"""Attention covers the whole song, in the network's own windows; packs that cannot align say so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.alignment.attend import Steps, attention, steps
from engine.errors import UserProblem
from engine.experiments.songs import brief
from engine.packs.load import load
from engine.sampling.align import SungWord


def finished(reading: Steps) -> list[SungWord]:
    """What a reading returns in the end."""
    while True:
        try:
            next(reading)
        except StopIteration as stopped:
            words: list[SungWord] = stopped.value
            return words


def test_every_token_looks_at_the_characters_in_its_window(pack: Path) -> None:
    torch.set_num_threads(1)
    networks = load(pack)
    wish = brief("Ada Loop", "Toy Pop", "la lo li ley la lo li", 3.0)
    codes = np.arange(200) % 32
    found = attention(networks, codes, wish, 4, 0)
    assert found.shape == (200, len(wish.lyrics))
    np.testing.assert_allclose(found.sum(1), 1.0, atol=1e-5)  # 16 characters in view, none of them padding
    assert (found[:30] > 0).any(0).argmin() > 0  # the end of the text is not in view at the beginning
    assert finished(steps(networks, codes, wish)) == []  # weights that were never trained hear no words


def test_what_cannot_be_aligned(pack: Path) -> None:
    networks = load(pack)
    with pytest.raises(UserProblem, match="no lyrics"):
        next(steps(networks, np.zeros(9, np.int64), brief("Ada Loop", "Toy Pop", " \n", 3.0)))
    priors = networks.manifest.priors
    networks.manifest = replace(
        networks.manifest, priors=(*priors[:2], replace(priors[2], alignment_head=None))
    )
    with pytest.raises(UserProblem, match="cannot tell"):
        next(steps(networks, np.zeros(9, np.int64), brief("Ada Loop", "Toy Pop", "la", 3.0)))
