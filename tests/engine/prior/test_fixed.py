"""What a step computes is held against the whole pass in test_decoder.py (float64); here, that it can be a graph."""

import pytest
import torch
from tiny import BINS, N_CTX, config, random_prior, window_labels
from torch.utils._python_dispatch import TorchDispatchMode

from engine.prior.attention import Kind
from engine.prior.fixed import sight

CASES = {
    "rows": config(input_conv=4),
    "res_scale": config(res_scale=True),
    "lyrics": config(order=10, depth=19),
    "single sequence": config(order=12, depth=16),
    "own orders": config(order=21, depth=8, everywhere=True),
}


class Recorded(TorchDispatchMode):
    """Every operation with the shapes it worked on."""

    def __init__(self):
        super().__init__()
        self.calls = []

    def __torch_dispatch__(self, operation, _types, args=(), kwargs=None):
        shapes = [tuple(x.shape) for x in args if isinstance(x, torch.Tensor)]
        self.calls.append((str(operation), shapes, [x for x in args if isinstance(x, int)]))
        return operation(*args, **(kwargs or {}))


@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_every_step_is_the_same_operations_on_the_same_shapes(made):
    prior = random_prior(made)
    decoder = prior.decoder(2, torch.float64)
    with torch.inference_mode():
        decoder.begin(prior.conditions(window_labels(made)))
        decoder.prefill(torch.zeros(2, 2, dtype=torch.long))
        decoder.step(torch.zeros(2, dtype=torch.long))
    calls = []
    for _ in range(N_CTX - 5):
        with Recorded() as mode:
            decoder.step(torch.zeros(2, dtype=torch.long))
        calls.append(mode.calls)
    assert calls[0] and all(other == calls[0] for other in calls)
    assert not any("_local_scalar_dense" in name or "nonzero" in name for name, *_ in calls[0])


@pytest.mark.parametrize(
    "kind, places, slot, seen",
    [
        (Kind.ROW, 4, 1, [0, 1]),
        (Kind.COLUMN, 24, 8, [6, 7, 8]),
        (Kind.PREVIOUS_ROW, 8, 1, [4, 5, 6, 7]),
        (Kind.DENSE, 24, 9, list(range(10))),
        (Kind.ENCODER, 5, None, list(range(5))),
    ],
)
def test_sights_in_rows_of_four_at_position_nine(kind, places, slot, seen):
    found = sight(kind, torch.tensor([9]), 4, places)
    assert (None if found.slot_1 is None else found.slot_1.item()) == slot
    there = torch.arange(places) if found.places_J is None else found.places_J
    mask = torch.ones(len(there), dtype=torch.bool) if found.mask_J is None else found.mask_J
    assert there[mask].tolist() == seen


def test_behind_the_prime_window_nothing_is_written():
    before, behind = (sight(Kind.PRIME, torch.tensor([at]), 4, 8) for at in (7, 8))
    assert before.kept_1.item() and not behind.kept_1.item()
    assert behind.slot_1.item() == 7 and bool(behind.mask_J.all())


@pytest.mark.gpu
@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_the_graph_equals_the_whole_pass(made):
    prior = random_prior(made).cuda()
    labels = window_labels(made).to("cuda")
    tokens_BT = torch.randint(0, BINS, (2, N_CTX), device="cuda")
    with torch.inference_mode():
        conditions = prior.conditions(labels)
        whole = prior.logits(tokens_BT, conditions)[:, prior.lyric_positions :]
        decoder = prior.decoder(2)
        for first in (0, 7):  # the second window replays what the first captured
            decoder.begin(conditions)
            decoder.prefill(tokens_BT[:, :first])
            for position in range(first, N_CTX - 1):
                logits = decoder.step(tokens_BT[:, position] + prior.bins_shift)
                error = float((logits - whole[:, position + 1]).abs().max())
                assert error < 1e-4 * max(1.0, float(whole.abs().max()))
