"""The optimiser of every training run: Adam, with the learning rate a pure function of the step."""

from __future__ import annotations

import torch
from torch import nn

from engine.training.config import OptimConfig


def rate_factor(step: int, steps: int, config: OptimConfig, spent: float = 0.0) -> float:
    """Share of the full learning rate at `step` of `steps`: warm-up, constant, linear decay to zero.

    `spent` is the share of the time limit that is over; it counts where the recipe decays by time.
    """
    warm = min(1.0, (step + 1) / max(1, config.warmup))
    start = max(config.warmup, config.decay_from * steps)
    at = max(float(step), spent * steps) if config.by_time else step
    if at < start:
        return warm
    return warm * max(0.0, (steps - at) / max(1.0, steps - start))


def make_optimiser(module: nn.Module, config: OptimConfig) -> torch.optim.AdamW:
    """AdamW; weight decay on matrices only, so that biases, norms and gains are free."""
    wanted = [p for p in module.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in wanted if p.ndim >= 2], "weight_decay": config.weight_decay},
        {"params": [p for p in wanted if p.ndim < 2], "weight_decay": 0.0},
    ]
    groups = [group for group in groups if group["params"]]
    return torch.optim.AdamW(groups, lr=config.rate, betas=(config.beta1, config.beta2), fused=True)


def set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    """Give every parameter group the learning rate `rate`."""
    for group in optimiser.param_groups:
        group["lr"] = rate
