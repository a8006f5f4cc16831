"""A level, window by window: other batches, interruptions and pacing change no code."""

import numpy as np
import pytest
import torch
from fakes import FakeDecoder, FakeNetwork

from engine.commands import Sampling
from engine.randomness import uniforms
from engine.sampling import level as module
from engine.sampling.level import Row, sample_level
from engine.sampling.plan import windows
from engine.sampling.window import FEW_CODES, RECENT_TOKENS

PROMPT = np.arange(10, dtype=np.int64) % 7
NONE = np.zeros(0, dtype=np.int64)
TOTAL = 90


def grown(rows, network=None, stop: int | None = None, sampling=Sampling()):
    """Codes [B, TOTAL - 10] put together from the chunks, as far as they came."""
    network = network or FakeNetwork()
    prompt_BP = np.tile(PROMPT, (len(rows), 1))
    whole = np.full((len(rows), TOTAL), -1)
    planned = windows(TOTAL, 32, 8, len(PROMPT), (50,))
    chunks = sample_level(network, 2, prompt_BP, rows, planned, lambda window: window.start, sampling)
    for chunk in chunks:
        whole[:, chunk.position : chunk.position + chunk.codes_BT.shape[1]] = chunk.codes_BT
        if stop is not None and chunk.position + chunk.codes_BT.shape[1] >= stop:
            break
    return whole[:, len(PROMPT) :]


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(module, "YIELD_SECONDS", 0.0)


def test_all_codes_come_and_takes_differ():
    codes = grown([Row(1, 1, NONE), Row(1, 2, NONE)])
    assert (codes >= 0).all()
    assert not np.array_equal(codes[0], codes[1])


def test_batches_agree():
    together = grown([Row(1, stream, NONE) for stream in (1, 2, 3)])
    for stream in (1, 2, 3):
        assert np.array_equal(grown([Row(1, stream, NONE)])[0], together[stream - 1])


@pytest.mark.parametrize("done", [0, 1, 21, 22, 23, 40, 41, 79, 80])
def test_resumed_equals_uninterrupted(done: int):
    whole = grown([Row(4, 1, NONE)])[0]
    resumed = grown([Row(4, 1, whole[:done])])[0]
    assert np.array_equal(resumed[done:], whole[done:])
    assert (resumed[:done] == -1).all()


def test_takes_interrupted_at_different_places_resume_together():
    whole = grown([Row(4, 1, NONE), Row(4, 2, NONE)])
    resumed = grown([Row(4, 1, whole[0, :35]), Row(4, 2, whole[1, :12])])
    assert np.array_equal(resumed[:, 35:], whole[:, 35:])
    assert np.array_equal(resumed[1, 12:], whole[1, 12:])


def test_finished_windows_are_not_computed_again():
    whole = grown([Row(4, 1, NONE)])[0]
    network = FakeNetwork()
    grown([Row(4, 1, whole[:79])], network)
    assert network.begins == 1
    assert network.steps < 8


def test_pacing_changes_nothing(monkeypatch):
    fine = grown([Row(9, 1, NONE)])
    monkeypatch.setattr(module, "YIELD_SECONDS", 10.0)
    assert np.array_equal(grown([Row(9, 1, NONE)]), fine)


def test_a_long_prompt_is_read_in_pieces_that_can_be_cancelled(monkeypatch):
    monkeypatch.setattr(module, "PREFILL_TOKENS", 3)
    network = FakeNetwork()
    prompt_BP = PROMPT[None]
    planned = windows(TOTAL, 32, 8, len(PROMPT))
    chunks = sample_level(network, 2, prompt_BP, [Row(1, 1, NONE)], planned, lambda w: 0, Sampling())
    assert next(chunks).codes_BT.shape == (1, 0)
    assert network.steps == 0


class Drone(FakeNetwork):
    """A network that wants code 0 with a probability of 0.9, whatever came before, and else one of 1 to 5."""

    def decoder(self, batch: int) -> FakeDecoder:
        decoder = FakeDecoder(self, batch)
        odds = torch.tensor([0.9, *[0.02] * 5]).log()
        decoder._logits = lambda _: odds.expand(batch, -1)  # type: ignore[method-assign]
        return decoder


def test_a_drone_can_end_although_the_filter_would_leave_nothing_else():
    """What came last is known across windows and interruptions, the prompt's end included."""
    rows, sampling = [Row(4, 1, NONE), Row(4, 2, NONE)], Sampling(top_p=0.8)
    whole = grown(rows, Drone(), sampling=sampling)
    for row, codes in zip(rows, whole, strict=True):
        known = PROMPT.tolist()
        for number in uniforms(row.seed, row.stream, 2, np.arange(len(PROMPT), TOTAL)):
            few = len(known) >= RECENT_TOKENS and len(set(known[-RECENT_TOKENS:])) <= FEW_CODES
            odds = np.cumsum([0.9, *[0.02] * 5]) if few else [1.0]
            known.append(int(np.searchsorted(odds, number, side="right")))
        assert codes.tolist() == known[len(PROMPT) :]
    assert whole.any()
    resumed = grown([Row(4, 1, whole[0, :45])], Drone(), sampling=sampling)
    assert np.array_equal(resumed[0, 45:], whole[0, 45:])
