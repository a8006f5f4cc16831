"""A network small enough to know by heart: its logits depend on the window's whole past and conditions."""

from __future__ import annotations

import torch
from torch import Tensor

K = 11


class FakeDecoder:
    """Logits from a hash of every id read in this window; counts what it was asked for."""

    def __init__(self, network: FakeNetwork, batch: int) -> None:
        self.network, self.batch = network, batch
        self.past_BT = torch.zeros(batch, 0, dtype=torch.long)
        self.condition = 0

    def begin(self, conditions: object, rows: int) -> None:
        self.network.begins += 1
        self.condition = int(conditions)  # type: ignore[call-overload]
        self.past_BT = torch.zeros(rows, 0, dtype=torch.long)

    def prefill(self, tokens_BT: Tensor) -> Tensor:
        self.past_BT = torch.cat([self.past_BT, tokens_BT + self.network.bins_shift], dim=1)
        return self._logits(0.0)

    def step(self, ids_B: Tensor) -> Tensor:
        self.network.steps += 1
        self.past_BT = torch.cat([self.past_BT, ids_B[:, None]], dim=1)
        return self._logits(1e-3)

    def _logits(self, stepped: float) -> Tensor:
        """`stepped` stands for the rounding in which a step differs from a prefill."""
        weights = torch.arange(1, self.past_BT.shape[1] + 1)
        key_B = (self.past_BT * weights).sum(1) * 7919 + self.condition * 31 + self.past_BT.shape[1]
        angle_BK = key_B[:, None].double() * torch.arange(1, K + 1 + self.network.bins_shift)
        return 2 * torch.sin(angle_BK) + stepped


class FakeNetwork:
    """What sampling asks of a prior."""

    def __init__(self, bins_shift: int = 0) -> None:
        self.bins_shift = bins_shift
        self.steps = self.begins = 0

    def decoder(self, batch: int) -> FakeDecoder:
        return FakeDecoder(self, batch)
