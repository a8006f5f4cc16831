"""Stretches side by side: complete, in order, the same after an interruption, with the right context."""

import numpy as np
import pytest
import torch

from engine.commands import Sampling
from engine.prior.config import ConditionerConfig, PriorConfig, TransformerConfig
from engine.prior.prior import Prior
from engine.sampling.level import Row, sample_level
from engine.sampling.parallel import MOST_HOPS, Parallel, sample_parallel, waves
from engine.sampling.plan import Window, windows
from engine.sampling.stage import Stage

N_CTX, RATIO, BINS = 16, 2, 11
UPPER = np.random.default_rng(3).integers(0, 9, 60)
FIRST, TOTAL = 20, 120


@pytest.fixture(scope="module")
def stage():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    shape = TransformerConfig(N_CTX, 16, 2, 2, 4, 2, m_attn=0.5)
    above = ConditionerConfig(8, 2, 1, 9)
    prior = Prior(PriorConfig(0, BINS, 4, 1000, shape, conditioner=above, merged_decoder=True)).eval()
    with torch.no_grad():
        for parameter in prior.parameters():
            parameter.normal_(std=0.5)

    def conditions(_window, upper_BU):
        with torch.no_grad():
            return prior.conditions(None, torch.from_numpy(upper_BU))

    return Stage(prior, N_CTX, RATIO, 0.25, conditions, cuts=(50,))


def drawn(stage, rows, known=None, sampling=None):
    known = np.arange(FIRST) % BINS if known is None else known
    sampling = sampling or Sampling(1.0)
    wish = Parallel(stage, 0, UPPER, FIRST, TOTAL, 1, 2, sampling, rows)
    whole, ahead = known, 0
    for chunk in sample_parallel(wish, known):
        assert chunk.position == len(whole)
        whole = np.concatenate([whole, chunk.codes_BT[0]])
        ahead += chunk.ahead
        assert ahead >= 0
    assert ahead == 0
    return whole


@pytest.mark.parametrize(
    "first, total, rows", [(0, 400, 3), (20, 120, 4), (4, 8, 8), (0, 4000, 2), (300, 301, 5)]
)
def test_waves_keep_everything_once_and_lead_in_the_rest(first, total, rows):
    at = first
    for wave in waves(first, total, N_CTX, 4, rows):
        assert wave.length % 4 == 0 and wave.length <= MOST_HOPS * 4 and wave.count <= rows
        for stretch in range(wave.count):
            low, high = wave.kept(stretch)
            low = max(low, first)
            assert max(low, at) == at < high
            assert at - wave.begin(stretch) == N_CTX - 4 or wave.begin(stretch) == 0
            at = high
    assert at == total


@pytest.mark.parametrize("rows", [2, 4, 7])
def test_all_is_there_and_the_same_every_time(stage, rows):
    whole = drawn(stage, rows)
    assert len(whole) == TOTAL
    assert np.array_equal(whole, drawn(stage, rows))


@pytest.mark.parametrize("upto", [21, 50, 80, 119, 120])
def test_resumed_equals_uninterrupted(stage, upto):
    whole = drawn(stage, 3)
    assert np.array_equal(drawn(stage, 3, whole[:upto]), whole)


def test_what_was_known_stays_whatever_the_rows(stage):
    before = drawn(stage, 2)[:90]
    assert np.array_equal(drawn(stage, 5, before)[:90], before)


def test_a_stretch_is_what_one_row_draws_after_its_lead_in(stage):
    """The second stretch, sampled by itself from its own beginning, gives the same codes."""
    (wave,) = waves(FIRST, TOTAL, N_CTX, stage.hop, 4)
    low, high = wave.kept(1)

    def conditions(window):
        start = wave.begin(1) + window.start
        return stage.conditions(Window(start, 0, 0), UPPER[None, start // 2 : (start + N_CTX) // 2])

    cuts = {50 - wave.begin(stretch) for stretch in range(wave.count)}
    planned = windows(wave.lead + wave.length, N_CTX, stage.hop, 0, cuts)
    row = Row(1, 2, np.zeros(0, dtype=np.int64), wave.begin(1))
    prompt = np.zeros((1, 0), dtype=np.int64)
    chunks = sample_level(stage.network, 0, prompt, [row], planned, conditions, Sampling(1.0))
    got = np.concatenate([chunk.codes_BT[0] for chunk in chunks])
    assert np.array_equal(got[wave.lead :], drawn(stage, 4)[low:high])
