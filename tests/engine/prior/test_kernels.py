import numpy as np
import pytest

from engine.prior import kernels
from engine.prior.attention import Kind


def floats(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("rows", [1, 3, 4, 5, 9])
@pytest.mark.parametrize("inputs, outputs", [(1, 1), (7, 5), (8, 16), (21, 33)])
@pytest.mark.parametrize("dtype", [np.float32, np.int8])
def test_products(rows, inputs, outputs, dtype):
    x_BI = floats(rows, inputs)
    w_IO = (10 * floats(inputs, outputs, seed=1)).astype(dtype)
    y_BO = np.full((rows, outputs), np.nan, np.float32)
    kernels._times(x_BI, w_IO, y_BO)
    np.testing.assert_allclose(y_BO, x_BI.astype(np.float64) @ w_IO, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("inputs", [3, 4, 7, 12, 21, 64])
@pytest.mark.parametrize("dtype", [np.float32, np.int8])
def test_products_of_a_row_are_the_same_bits_whatever_is_beside_it(inputs, dtype):
    x_BI, w_IO = floats(9, inputs), (10 * floats(inputs, 37, seed=1)).astype(dtype)
    together, alone = np.empty((9, 37), np.float32), np.empty((9, 37), np.float32)
    kernels._times(x_BI, w_IO, together)
    for row in range(9):
        kernels._times(x_BI[row : row + 1], w_IO, alone[row : row + 1])
    assert np.array_equal(together, alone)


def test_exponentials_are_exact_to_a_few_units_in_the_last_place():
    x = np.concatenate([np.linspace(-87, 87, 20_001), [0.0, -0.0, 1e-8, -1e-8]]).astype(np.float32)
    want = np.exp(x.astype(np.float64))
    kernels._exponentials(x, len(x), np.empty(len(x), np.int32))
    assert np.abs(x / want - 1).max() < 5e-7


def test_exponentials_keep_to_the_range_and_the_count():
    x = np.array([-np.inf, -1000, 1000, 1.0], np.float32)
    kernels._exponentials(x, 3, np.empty(4, np.int32))
    assert 0 <= x[0] < 2e-38 and 0 <= x[1] < 2e-38
    assert 1e37 < x[2] < np.inf
    assert x[3] == 1.0


def test_gelu():
    x_BM = 4 * floats(3, 50)
    want = x_BM / (1 + np.exp(-1.702 * x_BM.astype(np.float64)))
    kernels._gelu(x_BM, np.empty(50, np.float32), np.empty(50, np.int32))
    np.testing.assert_allclose(x_BM, want, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize(
    "kind, position, places, want",
    [
        (Kind.ROW, 9, 4, (1, 0, 2)),
        (Kind.COLUMN, 9, 24, (6 + 2, 6, 3)),
        (Kind.PREVIOUS_ROW, 9, 8, (1, 4, 4)),
        (Kind.PREVIOUS_ROW, 6, 8, (6, 0, 4)),
        (Kind.DENSE, 9, 24, (9, 0, 10)),
        (Kind.PRIME, 9, 6, (-1, 0, 6)),
        (Kind.ENCODER, 9, 5, (-1, 0, 5)),
    ],
)
def test_places_in_rows_of_four(kind, position, places, want):
    assert kernels._places(int(kind), position, 4, places) == want


@pytest.mark.parametrize("wide", [3, 8])
def test_attention_weighs_values_by_keys(wide):
    heads, keys, start = 2, 7, 4
    inner = heads * wide
    q_S, kv_EP = 3 * floats(inner), floats(2 * inner, 13, seed=1)
    out_S = np.empty(inner, np.float32)
    kernels._attend(q_S, kv_EP, start, keys, heads, np.empty(9, np.float32), np.empty(9, np.int32), out_S)
    k_JS, v_JS = (part[:, start : start + keys].T.astype(np.float64) for part in np.split(kv_EP, 2))
    for head in range(heads):
        part = slice(head * wide, (head + 1) * wide)
        scores = k_JS[:, part] @ q_S[part] / wide**0.5
        weights = np.exp(scores - scores.max())
        np.testing.assert_allclose(out_S[part], weights / weights.sum() @ v_JS[:, part], rtol=1e-5, atol=1e-6)
