"""The arithmetic of one decoding step on a CPU, compiled by numba when first used (and kept on disk).

Eager torch spends most of a small network's step between its operations. Here a whole step is one call
that reads each weight once, straight from the tensors of the prior, and runs without Python's lock, so
that a window beside it stays quick. Sums over one row of numbers are reordered for vector units; products
with weights are rounded in the same order for any number of rows, so that a row's logits do not depend on
how many rows are beside it.

Everything is float32 but the weights of the layers, which may be int8 ([in, out], a factor per output).

Shapes: B rows, W width, S attention width, H heads, E = 2*S or 3*S, M MLP width, J keys, P places
of a cache, K logits, Q taps of the input convolution, X rows of their tables, Y layers, F fields, I inputs,
O outputs.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, TypeVar

import numba
import numpy as np
from numba.core import types
from numba.extending import intrinsic

from engine.prior.attention import Kind

F = TypeVar("F", bound=Callable[..., Any])
REORDER = {"reassoc", "contract", "nsz", "arcp"}
EPSILON = np.float32(1e-5)  # of the layer norms
SLOPE = np.float32(1.702)  # quick gelu: x * sigmoid(1.702 x)
TOGETHER = 4  # rows that share one reading of the weights

DENSE, ROW, COLUMN = int(Kind.DENSE), int(Kind.ROW), int(Kind.COLUMN)
PREVIOUS_ROW, ENCODER = int(Kind.PREVIOUS_ROW), int(Kind.ENCODER)


class Field(IntEnum):
    """Columns of the table of layers: what a layer is, and the addresses of its numbers.

    A matrix has three: its weights, its bias, and its factors per output (0: none).
    """

    KIND = 0
    CACHE = 1
    PLACES = 2  # in the cache, per row of the batch
    STRIDE = 3  # numbers from one row of the cache [E, places] to the next
    NORM_0 = 4  # weight, bias
    ATTEND = 6
    PROJECT = 9
    NORM_1 = 12  # weight, bias
    WIDEN = 14
    NARROW = 17
    COUNT = 20


_KIND, _CACHE = int(Field.KIND), int(Field.CACHE)
_PLACES, _STRIDE = int(Field.PLACES), int(Field.STRIDE)
_NORM_0, _ATTEND, _PROJECT = int(Field.NORM_0), int(Field.ATTEND), int(Field.PROJECT)
_NORM_1, _WIDEN, _NARROW = int(Field.NORM_1), int(Field.WIDEN), int(Field.NARROW)


def compiled(function: F, freedom: set[str] = REORDER) -> F:
    """Compile on first use, without Python's lock.

    Always inlined: else a process that compiles `step` would call helpers compiled by themselves, and one that
    reads it from disk those compiled within it, which round otherwise.
    """
    options = {"nogil": True, "cache": True, "forceinline": True, "error_model": "numpy"}
    made: F = numba.njit(fastmath=freedom, **options)(function)
    return made


def compiled_in_order(function: F) -> F:
    """The same for arithmetic whose roundings are meant to happen as written."""
    return compiled(function, {"contract"})


@intrinsic  # type: ignore[untyped-decorator]
def _pointer(_context: Any, _address: Any) -> Any:
    """An address as a pointer."""

    def generate(_context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], _context.get_value_type(signature.return_type))

    return types.voidptr(types.int64), generate


@compiled
def _vector(address: int, count: int) -> Any:
    """float32 numbers in memory."""
    return numba.carray(_pointer(address), (count,), np.float32)


@compiled_in_order
def _times_one(x_I: Any, w_IO: Any, y_O: Any) -> None:
    """Add x @ w to y for one row, with the very roundings of `_times_four`.

    Eight inputs at a time, because one row alone waits for memory: the longer each reading the better.
    """
    inputs, outputs = w_IO.shape
    eights = inputs // 8 * 8
    for i in range(0, eights, 8):
        a, b, c, d = x_I[i], x_I[i + 1], x_I[i + 2], x_I[i + 3]
        e, f, g, h = x_I[i + 4], x_I[i + 5], x_I[i + 6], x_I[i + 7]
        for j in range(outputs):
            p, q = np.float32(w_IO[i, j]), np.float32(w_IO[i + 1, j])
            r, s = np.float32(w_IO[i + 2, j]), np.float32(w_IO[i + 3, j])
            y = y_O[j] + (a * p + b * q + c * r + d * s)
            p, q = np.float32(w_IO[i + 4, j]), np.float32(w_IO[i + 5, j])
            r, s = np.float32(w_IO[i + 6, j]), np.float32(w_IO[i + 7, j])
            y_O[j] = y + (e * p + f * q + g * r + h * s)
    fours = inputs // 4 * 4
    for i in range(eights, fours, 4):
        a, b, c, d = x_I[i], x_I[i + 1], x_I[i + 2], x_I[i + 3]
        for j in range(outputs):
            p, q = np.float32(w_IO[i, j]), np.float32(w_IO[i + 1, j])
            r, s = np.float32(w_IO[i + 2, j]), np.float32(w_IO[i + 3, j])
            y_O[j] += a * p + b * q + c * r + d * s
    for i in range(fours, inputs):
        for j in range(outputs):
            y_O[j] += x_I[i] * np.float32(w_IO[i, j])


@compiled_in_order
def _times_four(x_BI: Any, w_IO: Any, y_BO: Any, first: int) -> None:
    """Add x @ w to y for four rows from `first`, four inputs at a time."""
    inputs, outputs = w_IO.shape
    x0, x1, x2, x3 = x_BI[first], x_BI[first + 1], x_BI[first + 2], x_BI[first + 3]
    y0, y1, y2, y3 = y_BO[first], y_BO[first + 1], y_BO[first + 2], y_BO[first + 3]
    whole = inputs // 4 * 4
    for i in range(0, whole, 4):
        a0, b0, c0, d0 = x0[i], x0[i + 1], x0[i + 2], x0[i + 3]
        a1, b1, c1, d1 = x1[i], x1[i + 1], x1[i + 2], x1[i + 3]
        a2, b2, c2, d2 = x2[i], x2[i + 1], x2[i + 2], x2[i + 3]
        a3, b3, c3, d3 = x3[i], x3[i + 1], x3[i + 2], x3[i + 3]
        for j in range(outputs):
            p, q = np.float32(w_IO[i, j]), np.float32(w_IO[i + 1, j])
            r, s = np.float32(w_IO[i + 2, j]), np.float32(w_IO[i + 3, j])
            y0[j] += a0 * p + b0 * q + c0 * r + d0 * s
            y1[j] += a1 * p + b1 * q + c1 * r + d1 * s
            y2[j] += a2 * p + b2 * q + c2 * r + d2 * s
            y3[j] += a3 * p + b3 * q + c3 * r + d3 * s
    for i in range(whole, inputs):
        for j in range(outputs):
            p = np.float32(w_IO[i, j])
            y0[j] += x0[i] * p
            y1[j] += x1[i] * p
            y2[j] += x2[i] * p
            y3[j] += x3[i] * p


@compiled
def _times(x_BI: Any, w_IO: Any, y_BO: Any) -> None:
    """Let y be x @ w."""
    rows = len(x_BI)
    y_BO[:, :] = np.float32(0.0)
    together = rows // TOGETHER * TOGETHER
    for first in range(0, together, TOGETHER):
        _times_four(x_BI, w_IO, y_BO, first)
    for row in range(together, rows):
        _times_one(x_BI[row], w_IO, y_BO[row])


@compiled
def _affine(x_BI: Any, fields: Any, at: int, kind: Any, y_BO: Any) -> None:
    """Let y be x @ w * factor + bias: three addresses from fields[at], weights of the dtype of `kind`."""
    outputs = y_BO.shape[1]
    w_IO = numba.carray(_pointer(fields[at]), (x_BI.shape[1], outputs), kind.dtype)
    _times(x_BI, w_IO, y_BO)
    bias_O = _vector(fields[at + 1], outputs)
    if fields[at + 2] == 0:
        for row in range(len(y_BO)):
            for j in range(outputs):
                y_BO[row, j] += bias_O[j]
    else:
        factor_O = _vector(fields[at + 2], outputs)
        for row in range(len(y_BO)):
            for j in range(outputs):
                y_BO[row, j] = y_BO[row, j] * factor_O[j] + bias_O[j]


@compiled
def _norm(x_BW: Any, fields: Any, at: int, y_BW: Any) -> None:
    """Let y be the layer norm of x: weight and bias at two addresses from fields[at]."""
    rows, width = x_BW.shape
    weight_W, bias_W = _vector(fields[at], width), _vector(fields[at + 1], width)
    for row in range(rows):
        x_W, y_W = x_BW[row], y_BW[row]
        total = np.float32(0.0)
        for j in range(width):
            total += x_W[j]
        mean = total / np.float32(width)
        spread = np.float32(0.0)
        for j in range(width):
            spread += (x_W[j] - mean) * (x_W[j] - mean)
        factor = np.float32(1.0) / np.sqrt(spread / np.float32(width) + EPSILON)
        for j in range(width):
            y_W[j] = (x_W[j] - mean) * factor * weight_W[j] + bias_W[j]


@compiled_in_order
def _exponentials(x: Any, count: int, powers: Any) -> None:
    """The first `count` of x become e^x (2e-7 relative, x from -87 to 88); `powers`: int32 room as long as x.

    2^n of the nearest whole n is made of its bits, the rest is a polynomial: unlike the library's
    function this is done for many numbers at once. ln 2 is subtracted in two parts, the first exact.
    """
    factors = powers.view(np.float32)
    for i in range(count):
        t = min(max(x[i], np.float32(-87.0)), np.float32(88.0))
        n = np.int32(t * np.float32(1.44269504) + (np.float32(0.5) if t >= 0 else np.float32(-0.5)))
        powers[i] = (n + np.int32(127)) << np.int32(23)
        f = (t - np.float32(n) * np.float32(0.693359375)) + np.float32(n) * np.float32(2.12194440e-4)
        p = np.float32(1 / 720) * f + np.float32(1 / 120)
        p = p * f + np.float32(1 / 24)
        p = p * f + np.float32(1 / 6)
        p = p * f + np.float32(0.5)
        p = p * f + np.float32(1.0)
        x[i] = p * f + np.float32(1.0)
    for i in range(count):
        x[i] *= factors[i]


@compiled
def _gelu(x_BM: Any, room: Any, powers: Any) -> None:
    """Quick gelu in place."""
    rows, width = x_BM.shape
    for row in range(rows):
        x_M = x_BM[row]
        for j in range(width):
            room[j] = -SLOPE * x_M[j]
        _exponentials(room, width, powers)
        for j in range(width):
            x_M[j] = x_M[j] / (np.float32(1.0) + room[j])


@compiled
def _places(kind: int, position: int, row_length: int, places: int) -> tuple[int, int, int]:
    """Where in the cache a step writes (-1: nowhere), where the keys it sees begin, and how many."""
    row, offset = position // row_length, position % row_length
    if kind == ROW:
        return offset, 0, offset + 1
    if kind == COLUMN:
        start = offset * (places // row_length)
        return start + row, start, row + 1
    if kind == PREVIOUS_ROW:
        return row % 2 * row_length + offset, (row + 1) % 2 * row_length, row_length
    if kind == ENCODER:
        return -1, 0, places
    return position if position < places else -1, 0, min(position + 1, places)


@compiled
def _scores(q_S: Any, kv_EP: Any, low: int, high: int, start: int, scores_J: Any) -> None:
    """Products of one head's query q[low:high] with the keys from `start`."""
    keys = len(scores_J)
    scores_J[:] = np.float32(0.0)
    whole = low + (high - low) // 4 * 4
    for i in range(low, whole, 4):
        a, b, c, d = q_S[i], q_S[i + 1], q_S[i + 2], q_S[i + 3]
        a_J, b_J = kv_EP[i][start : start + keys], kv_EP[i + 1][start : start + keys]
        c_J, d_J = kv_EP[i + 2][start : start + keys], kv_EP[i + 3][start : start + keys]
        for j in range(keys):
            scores_J[j] += (a * a_J[j] + b * b_J[j]) + (c * c_J[j] + d * d_J[j])
    for i in range(whole, high):
        a_J = kv_EP[i][start : start + keys]
        for j in range(keys):
            scores_J[j] += q_S[i] * a_J[j]


@compiled
def _weigh(weights_J: Any, values_DP: Any, start: int, out_D: Any) -> None:
    """Let out be the values from `start`, weighed."""
    keys, wide = len(weights_J), len(out_D)
    whole = wide // 4 * 4
    for i in range(0, whole, 4):
        a_J, b_J = values_DP[i][start : start + keys], values_DP[i + 1][start : start + keys]
        c_J, d_J = values_DP[i + 2][start : start + keys], values_DP[i + 3][start : start + keys]
        a = b = c = d = np.float32(0.0)
        for j in range(keys):
            weight = weights_J[j]
            a += weight * a_J[j]
            b += weight * b_J[j]
            c += weight * c_J[j]
            d += weight * d_J[j]
        out_D[i], out_D[i + 1], out_D[i + 2], out_D[i + 3] = a, b, c, d
    for i in range(whole, wide):
        a_J = values_DP[i][start : start + keys]
        a = np.float32(0.0)
        for j in range(keys):
            a += weights_J[j] * a_J[j]
        out_D[i] = a


@compiled
def _attend(
    q_S: Any, kv_EP: Any, start: int, count: int, heads: int, room: Any, powers: Any, out_S: Any
) -> None:
    """Attention of one query to `count` keys and values from place `start` (keys first, E = 2*S)."""
    inner = len(q_S)
    wide = inner // heads
    scale = np.float32(1.0) / np.sqrt(np.float32(wide))
    weights_J = room[:count]
    for head in range(heads):
        low, high = head * wide, (head + 1) * wide
        _scores(q_S, kv_EP, low, high, start, weights_J)
        most = np.float32(-np.inf)
        for j in range(count):
            most = max(most, weights_J[j])
        for j in range(count):
            weights_J[j] = (weights_J[j] - most) * scale
        _exponentials(weights_J, count, powers)
        total = np.float32(0.0)
        for j in range(count):
            total += weights_J[j]
        for j in range(count):
            weights_J[j] /= total
        _weigh(weights_J, kv_EP[inner + low : inner + high], start, out_S[low:high])


@compiled
def _attention(
    fields: Any, qkv_BE: Any, position: int, row_length: int, heads: int, room: Any, powers: Any, seen_BS: Any
) -> None:
    """Store this step's keys and values and attend, as the layer's kind does.

    The caches here are [B, E, P], so that one number of all keys is one run of memory.
    """
    rows, inner = seen_BS.shape
    places = fields[_PLACES]
    slot, start, count = _places(fields[_KIND], position, row_length, places)
    kv_BEP = numba.carray(_pointer(fields[_CACHE]), (rows, 2 * inner, fields[_STRIDE]), np.float32)
    for row in range(rows):
        kv_EP = kv_BEP[row]
        if slot >= 0:
            for i in range(2 * inner):
                kv_EP[i, slot] = qkv_BE[row, inner + i]
        _attend(qkv_BE[row, :inner], kv_EP, start, count, heads, room, powers, seen_BS[row])


@compiled
def _layers(x_BW: Any, table_YF: Any, position: int, shape: Any, scale: Any, kind: Any) -> None:
    """All layers in place. `shape`: H, S, M, row length, most keys; `scale` of a layer's share (res_scale)."""
    heads, inner, hidden, row_length, most_keys = shape
    rows, width = x_BW.shape
    normed_BW, seen_BS = np.empty((rows, width), np.float32), np.empty((rows, inner), np.float32)
    attended_BW, mapped_BW = np.empty((rows, width), np.float32), np.empty((rows, width), np.float32)
    qkv_all_BE, wide_BM = np.empty((rows, 3 * inner), np.float32), np.empty((rows, hidden), np.float32)
    query_BS = np.empty((rows, inner), np.float32)
    room = np.empty(max(most_keys, hidden), np.float32)
    powers = np.empty(len(room), np.int32)
    for layer in range(len(table_YF)):
        fields = table_YF[layer]
        qkv_BE = query_BS if fields[_KIND] == ENCODER else qkv_all_BE
        _norm(x_BW, fields, _NORM_0, normed_BW)
        _affine(normed_BW, fields, _ATTEND, kind, qkv_BE)
        _attention(fields, qkv_BE, position, row_length, heads, room, powers, seen_BS)
        _affine(seen_BS, fields, _PROJECT, kind, attended_BW)
        for row in range(rows):
            for j in range(width):
                mapped_BW[row, j] = x_BW[row, j] + attended_BW[row, j]
        _norm(mapped_BW, fields, _NORM_1, normed_BW)
        _affine(normed_BW, fields, _WIDEN, kind, wide_BM)
        _gelu(wide_BM, room, powers)
        _affine(wide_BM, fields, _NARROW, kind, mapped_BW)
        for row in range(rows):
            for j in range(width):
                x_BW[row, j] += scale * (attended_BW[row, j] + mapped_BW[row, j])


@compiled
def step(
    tokens_B: Any,
    history_BQ: Any,
    taps_XW: Any,
    base_BW: Any,
    table_YF: Any,
    position: int,
    shape: Any,
    scale: Any,
    after_BW: Any,
    kind: Any,
    output_WK: Any,
    logits_BK: Any,
) -> None:
    """One step: take `tokens_B` into the history, embed it, run all layers and write the logits.

    `taps_XW` are the tables of the taps one below the other, `base_BW` is added to their sum and
    `after_BW` (empty: nothing) to the layers' output; the layers write into their caches. `kind` is
    any array of the weights' dtype.
    """
    rows, taps = history_BQ.shape
    table_rows = len(taps_XW) // taps
    x_BW = base_BW.copy()
    for row in range(rows):
        history_BQ[row, :-1] = history_BQ[row, 1:]
        history_BQ[row, -1] = tokens_B[row]
        for tap in range(taps):
            table_W = taps_XW[tap * table_rows + history_BQ[row, tap]]
            for j in range(len(table_W)):
                x_BW[row, j] += table_W[j]
    _layers(x_BW, table_YF, position, shape, scale, kind)
    if len(after_BW):
        x_BW += after_BW
    _times(x_BW, output_WK, logits_BK)
