"""A layer's numbers as decoding reads them: fused matrices [in, out], float or int8 with a factor per output.

Shapes: I inputs, O outputs.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.prior.transformer import Affine, Layer


class Matrix(NamedTuple):
    """x @ weight + bias; with int8 weights, x @ weight * factor + bias."""

    weight: Tensor
    bias: Tensor
    factor: Tensor | None

    def linear(self, x: Tensor) -> Tensor:
        """[..., I] → [..., O]; int8 weights are made floats for this one call."""
        dense_IO = self.weight if self.factor is None else self.weight * self.factor
        return F.linear(x, dense_IO.t(), self.bias)


class LayerWeights(NamedTuple):
    """One layer's tensors in the working dtype (those of the model itself where it already has it)."""

    norm_0: tuple[Tensor, Tensor]
    attend: Matrix
    project: Matrix
    norm_1: tuple[Tensor, Tensor]
    widen: Matrix
    narrow: Matrix


def layer_weights(layer: Layer, dtype: torch.dtype, keep_int8: bool) -> LayerWeights:
    """A layer's tensors for arithmetic in `dtype`; int8 weights stay as they are, or become floats once."""

    def norm(part: torch.nn.LayerNorm) -> tuple[Tensor, Tensor]:
        return part.weight.detach().to(dtype), part.bias.detach().to(dtype)

    def matrix(part: Affine) -> Matrix:
        weight, bias = part.w.detach(), part.b.detach().to(dtype)
        if part.factor is None:
            return Matrix(weight.to(dtype).contiguous(), bias, None)
        if keep_int8:
            return Matrix(weight.contiguous(), bias, part.factor.to(dtype))
        return Matrix((weight * part.factor).to(dtype), bias, None)

    attn, mlp = layer.attn, layer.mlp
    return LayerWeights(
        norm(layer.ln_0),
        matrix(attn.c_attn),
        matrix(attn.c_proj),
        norm(layer.ln_1),
        matrix(mlp.c_fc),
        matrix(mlp.c_proj),
    )
