import pytest
import torch
from tiny import config, random_prior

from engine.prior.weights import layer_weights


def first_layer(int8):
    prior = random_prior(config())
    exact = prior.transformer.layers[0].mlp.c_fc.w.detach().clone()
    if int8:
        prior.store_int8()
    return prior.transformer.layers[0], exact


def test_float_weights_are_those_of_the_layer():
    layer, _ = first_layer(int8=False)
    weights = layer_weights(layer, torch.float32, keep_int8=True)
    assert weights.attend.weight.data_ptr() == layer.attn.c_attn.w.data_ptr()
    assert layer_weights(layer, torch.float64, keep_int8=True).attend.weight.dtype is torch.float64


def test_int8_weights_are_within_half_a_step():
    layer, exact = first_layer(int8=True)
    widen = layer_weights(layer, torch.float32, keep_int8=True).widen
    assert widen.weight.dtype is torch.int8
    assert int(widen.weight.abs().amax(dim=0).min()) == 127
    step_O = exact.abs().amax(dim=0) / 127
    assert bool(((widen.weight * widen.factor - exact).abs() <= 0.501 * step_O).all())


@pytest.mark.parametrize("int8", [False, True])
def test_products_are_those_of_the_layer(int8):
    layer, _ = first_layer(int8)
    x = torch.randn(2, 3, 16)
    for keep_int8 in (False, True):
        widen = layer_weights(layer, torch.float32, keep_int8).widen
        assert torch.allclose(widen.linear(x), layer.mlp.c_fc(x), atol=1e-6)
        assert (widen.factor is None) == (not (int8 and keep_int8))
