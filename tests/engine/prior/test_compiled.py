"""What a step computes is held against the whole pass in test_decoder.py; here, what it refuses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from tiny import config, random_prior, window_labels

from engine.prior.attention import Kind
from engine.prior.compiled import CompiledStep
from engine.prior.weights import layer_weights


def made(prior, cache):  # cache: [B, places, 2*S]
    layer = layer_weights(prior.transformer.layers[0], torch.float32, keep_int8=True)
    tables = 1, prior.x_emb.weight.detach(), prior.output_weight.detach().t().contiguous()
    return CompiledStep(prior.config.transformer, [layer], [Kind.ROW], [cache], *tables)


def test_weights_in_another_layout_are_refused():
    prior = random_prior(config(depth=1))
    made(prior, torch.zeros(2, 6, 16))
    prior.transformer.layers[0].ln_0.weight.data = torch.ones(32)[::2]
    with pytest.raises(ValueError, match="contiguous"):
        made(prior, torch.zeros(2, 6, 16))


def test_keys_and_values_are_taken_and_given_back_as_they_were():
    cache = torch.randn(2, 6, 16)
    kept = cache.clone()
    step = made(random_prior(config(depth=1)), cache)
    step.take(torch.tensor([[3], [4]]), 2)
    cache.zero_()
    assert step.give().tolist() == [[3], [4]]
    assert torch.equal(cache, kept)


@pytest.mark.parametrize("int8", [False, True])
@pytest.mark.parametrize("known", [0, 3])
def test_a_row_is_the_same_bits_whatever_is_beside_it(int8, known):
    prior = random_prior(config(order=21, depth=5, input_conv=4))
    if int8:
        prior.store_int8()
    tokens_BT = torch.randint(0, 11, (6, 5))
    with torch.inference_mode():
        conditions = prior.conditions(window_labels(prior.config, 1))
        found = []
        for rows in (slice(0, 6), slice(4, 5), slice(3, 6)):
            decoder = prior.decoder(len(tokens_BT[rows]))
            decoder.begin(conditions)
            decoder.prefill(tokens_BT[rows, :known])
            for position in range(known, 5):
                logits_BK = decoder.step(tokens_BT[rows, position])
            found.append(logits_BK)
    assert torch.equal(found[0][4:5], found[1])
    assert torch.equal(found[0][3:6], found[2])


PLAY = """
import torch
from tiny import config, random_prior, window_labels
prior = random_prior(config(order=21, depth=5, input_conv=4))
decoder = prior.decoder(6)
decoder.begin(prior.conditions(window_labels(prior.config, 1)))
logits = [decoder.prefill(torch.zeros(6, 0, dtype=torch.int64))]
logits += [decoder.step(torch.arange(6) + position) for position in range(5)]
print(torch.stack(logits).numpy().tobytes().hex())
"""


def test_what_was_just_compiled_gives_the_same_bits_as_what_is_read_from_disk(tmp_path):
    here = Path(__file__).parent
    paths = os.pathsep.join([str(here), str(here.parents[2])])
    surroundings = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": paths}
    played = [
        subprocess.run(
            [sys.executable, "-c", PLAY], env=surroundings, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert list(tmp_path.rglob("*.nbc"))
    assert played[0] == played[1]
