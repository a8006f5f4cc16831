"""Encoders and decoders in pieces: every layer keeps just the past inputs its next outputs need.

Nothing is computed twice and memory stays bounded, whatever the length; joined outputs equal those of
the whole sequence, because each layer sees the same numbers, the zero padding at both ends included.
One sequence per stream, time first: a convolution is then one matrix product per tap on rows that
already lie side by side, which for the short pieces of a live take is about twice as fast on a CPU
as torch's convolutions. Weights are copied when a stream is made.
Shapes: T time steps at the local rate, C channels, K kernel taps, I channels in, O channels out.
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

    def push(self, x_TC: Tensor, last: bool) -> Tensor:
        """The outputs that are now certain (maybe none); with `last`, all that remain."""
        ...


class _Window:
    """The inputs still needed, with `pad` zeros before the first and, at the end, after the last."""

    def __init__(self, pad: int) -> None:
        self.pad = pad
        self.kept: Tensor | None = None

    def extend(self, x_TC: Tensor, last: bool) -> Tensor:
        """All inputs held, the new ones at the end."""
        edge = x_TC.new_zeros(self.pad, x_TC.shape[1])
        pieces = [edge if self.kept is None else self.kept, x_TC] + ([edge] if last else [])
        self.kept = torch.cat(pieces)
        return self.kept

    def drop(self, count: int) -> None:
        """Forget the first `count` inputs."""
        assert self.kept is not None
        self.kept = self.kept[count:]


def _product(bias_O: Tensor, parts: Sequence[tuple[Tensor, Tensor]]) -> Tensor:
    """Bias + the sum of x_TI @ w_IO."""
    (x_TI, w_IO), *others = parts
    out_TO = torch.addmm(bias_O, x_TI, w_IO)
    for x_TI, w_IO in others:
        out_TO.addmm_(x_TI, w_IO)
    return out_TO


def _bias(conv: nn.Conv1d | nn.ConvTranspose1d) -> Tensor:
    assert conv.bias is not None
    return conv.bias.detach()


class ConvStream:
    """Any convolution of the autoencoders that slides forward: same length, or halving (stride 2)."""

    def __init__(self, conv: nn.Conv1d) -> None:
        self.taps_KIO = conv.weight.detach().permute(2, 1, 0).contiguous()
        self.bias_O = _bias(conv)
        self.stride, self.dilation = conv.stride[0], conv.dilation[0]
        self.reach = self.dilation * (conv.kernel_size[0] - 1) + 1
        self.window = _Window(int(conv.padding[0]))

    def push(self, x_TC: Tensor, last: bool) -> Tensor:
        """See Stream."""
        held_TC = self.window.extend(x_TC, last)
        count = max(0, (len(held_TC) - self.reach) // self.stride + 1)
        if count == 0:
            return x_TC.new_zeros(0, len(self.bias_O))
        span = (count - 1) * self.stride + 1
        starts = range(0, self.reach, self.dilation)
        rows = [held_TC[start : start + span : self.stride] for start in starts]
        self.window.drop(count * self.stride)
        return _product(self.bias_O, list(zip(rows, self.taps_KIO, strict=True)))


class UpStream:
    """The transposed convolution (kernel 4, stride 2): outputs 2t and 2t+1 need inputs t-1, t, t+1."""

    def __init__(self, conv: nn.ConvTranspose1d) -> None:
        taps_KIO = conv.weight.detach().permute(2, 0, 1)
        nothing_IO = torch.zeros_like(taps_KIO[0])
        # columns: the even output, then the odd one; rows: from t-1, t, t+1
        self.before_IO = torch.cat([taps_KIO[3], nothing_IO], dim=1)
        self.at_IO = torch.cat([taps_KIO[1], taps_KIO[2]], dim=1)
        self.after_IO = torch.cat([nothing_IO, taps_KIO[0]], dim=1)
        self.bias_O = _bias(conv).repeat(2)
        self.window = _Window(1)

    def push(self, x_TC: Tensor, last: bool) -> Tensor:
        """See Stream."""
        held_TC = self.window.extend(x_TC, last)
        count = len(held_TC) - 2
        if count < 1:
            return x_TC.new_zeros(0, len(self.bias_O) // 2)
        self.window.drop(count)
        parts = [(held_TC[:-2], self.before_IO), (held_TC[1:-1], self.at_IO), (held_TC[2:], self.after_IO)]
        return _product(self.bias_O, parts).view(2 * count, -1)


class ResidualStream:
    """A residual convolution; the skip waits for its branch."""

    def __init__(self, unit: ResidualConv) -> None:
        self.branch = ConvStream(unit.dilated)
        self.pointwise_IO = unit.pointwise.weight.detach()[:, :, 0].T.contiguous() * unit.scale
        self.bias_O = _bias(unit.pointwise) * unit.scale
        self.skip = _Window(0)

    def push(self, x_TC: Tensor, last: bool) -> Tensor:
        """See Stream."""
        hidden_TC = self.branch.push(F.relu(x_TC), last).relu_()
        skip_TC = self.skip.extend(x_TC, last)[: len(hidden_TC)]
        self.skip.drop(len(hidden_TC))
        return torch.addmm(skip_TC, hidden_TC, self.pointwise_IO).add_(self.bias_O)


class Chain:
    """Streams one after another."""

    def __init__(self, streams: Sequence[Stream]) -> None:
        self.streams = streams

    def push(self, x_TC: Tensor, last: bool) -> Tensor:
        """See Stream."""
        for stream in self.streams:
            x_TC = stream.push(x_TC, last)
        return x_TC


def stream_of(module: nn.Module) -> Stream:
    """The stream of an encoder, a decoder or a part of one, at its beginning; no gradients."""
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
