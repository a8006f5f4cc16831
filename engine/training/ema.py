"""A running mean of the weights; it is what gets evaluated and exported."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


class Ema:
    """Exponential moving average of a module's parameters; its buffers are copied as they are.

    The decay grows as (1 + n) / (10 + n) up to `decay`, so early averages are not stuck at the start.
    """

    def __init__(self, module: nn.Module, decay: float) -> None:
        self.decay = decay
        self.updates = 0
        self.module = copy.deepcopy(module).eval().requires_grad_(False)

    @torch.no_grad()
    def update(self, module: nn.Module) -> None:
        """Move the mean towards the module's present weights."""
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        self.updates += 1
        own: list[Tensor] = list(self.module.parameters())
        new = [p.detach() for p in module.parameters()]
        torch._foreach_lerp_(own, new, 1.0 - decay)
        for mean, buffer in zip(self.module.buffers(), module.buffers(), strict=True):
            mean.copy_(buffer)

    def state(self) -> dict[str, object]:
        """What a checkpoint keeps."""
        return {"updates": self.updates, "weights": self.module.state_dict()}

    def restore(self, updates: int, weights: dict[str, Tensor]) -> None:
        """Take over what `state` gave."""
        self.updates = updates
        self.module.load_state_dict(weights)
