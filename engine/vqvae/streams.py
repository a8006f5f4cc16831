"""Encoders and decoders in pieces: every layer keeps just the past inputs its next outputs need.

Nothing is computed twice and memory stays bounded, whatever the length; joined outputs equal those of
the whole sequence, because each layer sees the same numbers, the zero padding at both ends included.
Shapes: B batch, C channels, T time steps at the local rate. Weights are read at every call, so a
stream may outlive a move of its network to another device only if it is made anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.vqvae.encdec import Decoder, DecoderBlock, DownStage, Encoder, EncoderBlock, UpStage
from engine.vqvae.resnet import ResidualConv, ResidualStack


class Stream(Protocol):
    """A layer fed in pieces."""

    def push(self, x_BCT: Tensor, last: bool) -> Tensor:
        """The outputs that are now certain (maybe none); with `last`, all that remain."""
        ...


class _Window:
    """The inputs still needed, with `pad` zeros before the first and, at the end, after the last."""

    def __init__(self, pad: int) -> None:
        self.pad = pad
        self.kept: Tensor | None = None

    def extend(self, x_BCT: Tensor, last: bool) -> Tensor:
        """All inputs held, the new ones at the end."""
        edge = x_BCT.new_zeros(*x_BCT.shape[:2], self.pad)
        pieces = [edge if self.kept is None else self.kept, x_BCT] + ([edge] if last else [])
        self.kept = torch.cat(pieces, dim=2)
        return self.kept

    def drop(self, count: int) -> None:
        """Forget the first `count` inputs."""
        assert self.kept is not None
        self.kept = self.kept[:, :, count:].clone()  # a view would keep the whole past in memory


class ConvStream:
    """Any convolution of the autoencoders that slides forward: same length, or halving (stride 2)."""

    def __init__(self, conv: nn.Conv1d) -> None:
        self.conv = conv
        self.stride = conv.stride[0]
        self.reach = conv.dilation[0] * (conv.kernel_size[0] - 1) + 1
        self.window = _Window(int(conv.padding[0]))

    def push(self, x_BCT: Tensor, last: bool) -> Tensor:
        """See Stream."""
        held_BCT = self.window.extend(x_BCT, last)
        count = max(0, (held_BCT.shape[2] - self.reach) // self.stride + 1)
        if count == 0:
            return x_BCT.new_zeros(x_BCT.shape[0], self.conv.out_channels, 0)
        used_BCT = held_BCT[:, :, : (count - 1) * self.stride + self.reach]
        out_BCT = F.conv1d(
            used_BCT, self.conv.weight, self.conv.bias, self.stride, dilation=self.conv.dilation
        )
        self.window.drop(count * self.stride)
        return out_BCT


class UpStream:
    """The transposed convolution (kernel 4, stride 2): outputs 2t and 2t+1 need inputs t-1, t, t+1."""

    def __init__(self, conv: nn.ConvTranspose1d) -> None:
        self.conv = conv
        self.window = _Window(1)

    def push(self, x_BCT: Tensor, last: bool) -> Tensor:
        """See Stream."""
        held_BCT = self.window.extend(x_BCT, last)
        count = held_BCT.shape[2] - 2
        if count < 1:
            return x_BCT.new_zeros(x_BCT.shape[0], self.conv.out_channels, 0)
        out_BCT: Tensor = self.conv(held_BCT)
        self.window.drop(count)
        return out_BCT[:, :, 2 : 2 + 2 * count]


class ResidualStream:
    """A residual convolution; the skip waits for its branch."""

    def __init__(self, unit: ResidualConv) -> None:
        self.unit = unit
        self.branch = ConvStream(unit.dilated)
        self.skip = _Window(0)

    def push(self, x_BCT: Tensor, last: bool) -> Tensor:
        """See Stream."""
        hidden_BCT = self.branch.push(F.relu(x_BCT), last)
        skip_BCT = self.skip.extend(x_BCT, last)[:, :, : hidden_BCT.shape[2]]
        if not hidden_BCT.shape[2]:
            return skip_BCT
        out_BCT = torch.add(skip_BCT, self.unit.pointwise(F.relu(hidden_BCT)), alpha=self.unit.scale)
        self.skip.drop(out_BCT.shape[2])
        return out_BCT


class Chain:
    """Streams one after another."""

    def __init__(self, streams: Sequence[Stream]) -> None:
        self.streams = streams

    def push(self, x_BCT: Tensor, last: bool) -> Tensor:
        """See Stream."""
        for stream in self.streams:
            x_BCT = stream.push(x_BCT, last)
        return x_BCT


def stream_of(module: nn.Module) -> Stream:
    """The stream of an encoder, a decoder or a part of one, at its beginning."""
    match module:
        case nn.ConvTranspose1d():
            return UpStream(module)
        case nn.Conv1d():
            return ConvStream(module)
        case ResidualConv():
            return ResidualStream(module)
        case ResidualStack():
            parts = list(module.units)
        case DownStage():
            parts = [module.down, module.residual]
        case UpStage():
            parts = [module.residual, module.up]
        case EncoderBlock():
            parts = [*module.stages, module.out]
        case DecoderBlock():
            parts = [module.entry, *module.stages]
        case Encoder():
            parts = list(module.blocks)
        case Decoder():
            parts = [*reversed(module.blocks), module.out]
        case _:
            raise TypeError(f"no stream for {type(module).__name__}")
    return Chain([stream_of(part) for part in parts])
