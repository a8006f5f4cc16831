"""Every attention pattern, whole and through its cache, and the MLP give the reference's numbers."""

from __future__ import annotations

import pytest
import torch
from reference_cases import Case

from engine.prior import cache
from engine.prior.attention import Kind, prime_window
from engine.prior.config import TransformerConfig
from engine.prior.transformer import MLP, Attention

CLOSE = 1e-4
KINDS = [kind for kind in Kind if kind in (0, 1, 2, 3, 6, 7)]


def error(got: torch.Tensor, want: torch.Tensor) -> float:
    """Largest absolute difference."""
    assert got.shape == want.shape
    return float((got - want).abs().max())


def shape_of(case: Case) -> TransformerConfig:
    """The layers' sizes as a transformer of their own; the MLP has a width of its own there."""
    c = case.config
    prime_len = int(c.get("prime_len", c["prime_window_keys"] - c["blocks"]))
    m_mlp = case.io["mlp.c_fc.w"].shape[1] / c["n_in"]
    m_attn = c["n_state"] / c["n_in"]
    return TransformerConfig(
        c["n_ctx"],
        c["n_in"],
        1,
        c["n_head"],
        c["blocks"],
        0,
        m_attn,
        m_mlp,
        False,
        prime_len,
        c["encoder_dims"],
    )


def layer_of(case: Case, kind: Kind) -> Attention:
    """One attention layer with the case's weights."""
    layer = Attention(shape_of(case), kind)
    prefix = f"func{int(kind)}."
    inputs = ("c_attn", "c_enc_kv", "c_proj")
    named = {k.removeprefix(prefix): v for k, v in case.io.items() if k.startswith(prefix)}
    layer.load_state_dict({k: v for k, v in named.items() if k.split(".")[0] in inputs})
    return layer.eval()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name.lower())
def test_a_whole_sequence(attention_case: Case, kind: Kind) -> None:
    """One pass over all positions."""
    io = attention_case.io
    with torch.inference_mode():
        got = layer_of(attention_case, kind)(io["x"], io["encoder_kv"])
    assert error(got, io[f"func{int(kind)}.out"]) < CLOSE


def make_cache(shape: TransformerConfig, layer: Attention, batch: int) -> cache.Cache:
    """The cache of the layer's kind."""
    inner = int(shape.m_attn * shape.width)
    sizes = cache.CacheShape(
        batch, shape.heads, inner, layer.row_length, shape.blocks, torch.float32, torch.device("cpu")
    )
    simple = {
        Kind.ROW: cache.RowCache,
        Kind.COLUMN: cache.ColumnCache,
        Kind.PREVIOUS_ROW: cache.PreviousRowCache,
    }
    if layer.kind in simple:
        return simple[layer.kind](sizes, 1)
    if layer.kind is Kind.ENCODER:
        return cache.EncoderCache(sizes, 1, shape.encoder_len)
    window = prime_window(shape.prime_len, shape.blocks) if layer.kind is Kind.PRIME else shape.n_ctx
    return cache.PrefixCache(sizes, 1, window)


@pytest.mark.parametrize("chunk", [1, 5, 7, 100])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name.lower())
def test_through_the_cache(attention_case: Case, kind: Kind, chunk: int) -> None:
    """Chunk by chunk with the cache, chunks beginning anywhere in a row."""
    io, shape, layer = attention_case.io, shape_of(attention_case), layer_of(attention_case, kind)
    with torch.inference_mode():
        held = make_cache(shape, layer, len(io["x"]))
        held.reset(len(io["x"]))
        if isinstance(held, cache.EncoderCache):
            held.fill(0, layer.keys_values(io["encoder_kv"], torch.float32))
        inner, pieces, position = int(shape.m_attn * shape.width), [], 0
        for part in io["x"].split(chunk, dim=1):
            qkv = layer.c_attn(part)
            pieces.append(held.extend(0, qkv[..., :inner], qkv[..., inner:], position))
            position += part.shape[1]
        got = layer.c_proj(torch.cat(pieces, dim=1))
    assert error(got, io[f"func{int(kind)}.out"]) < CLOSE


def test_the_mlp(attention_case: Case) -> None:
    """Two maps with a quick gelu between."""
    mlp = MLP(shape_of(attention_case))
    names = {name: attention_case.io[f"mlp.{name}"] for name in ("c_fc.w", "c_fc.b", "c_proj.w", "c_proj.b")}
    mlp.load_state_dict(names)
    with torch.inference_mode():
        assert error(mlp(attention_case.io["x"]), attention_case.io["mlp.out"]) < CLOSE


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind is not Kind.ENCODER], ids=lambda k: k.name.lower()
)
def test_what_a_position_depends_on(attention_case: Case, kind: Kind) -> None:
    """Gradients reach exactly the positions the reference's reach."""
    wanted = attention_case.json("depends_on.json")[f"func{int(kind)}"]
    layer = layer_of(attention_case, kind)
    x_BTW = attention_case.io["x"][:1].clone().requires_grad_()
    out_BTW = layer(x_BTW)
    for position, reached in enumerate(wanted):
        (gradient,) = torch.autograd.grad(out_BTW[0, position].sum(), x_BTW, retain_graph=True)
        assert gradient[0].abs().sum(-1).nonzero().flatten().tolist() == reached
