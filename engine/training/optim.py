"""The optimiser of every training run, with learning rates that are a pure function of the step.

AdamW for everything, or Muon (Jordan et al. 2024; torch.optim.Muon) for the weight matrices inside the layers:
there it learned a prior in a quarter of the tokens (docs/log.md, 2026-11-21).
"""

from __future__ import annotations

from typing import Any

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


class Optimiser:
    """AdamW and, if the recipe wants it, Muon, stepped as one."""

    def __init__(self, module: nn.Module, config: OptimConfig) -> None:
        wanted = {name: p for name, p in module.named_parameters() if p.requires_grad}
        inner = {name for name, p in wanted.items() if ".layers." in name and p.ndim == 2}
        matrices = [wanted[name] for name in wanted if name in inner and config.matrix_rate]
        rest = [p for name, p in wanted.items() if name not in inner or not config.matrix_rate]
        # Weight decay on matrices only, so that biases, norms and gains are free.
        groups = [
            {"params": [p for p in rest if p.ndim >= 2], "weight_decay": config.weight_decay},
            {"params": [p for p in rest if p.ndim < 2], "weight_decay": 0.0},
        ]
        groups = [group for group in groups if group["params"]]
        betas = (config.beta1, config.beta2)
        self._parts: list[tuple[torch.optim.Optimizer, float]] = [
            (torch.optim.AdamW(groups, lr=config.rate, betas=betas, fused=True), config.rate)
        ]
        if matrices:
            muon = torch.optim.Muon(
                matrices, weight_decay=config.weight_decay, adjust_lr_fn="match_rms_adamw"
            )
            self._parts.append((muon, config.matrix_rate))

    def set_rate(self, factor: float) -> None:
        """Give every parameter group `factor` times its full learning rate."""
        for part, rate in self._parts:
            for group in part.param_groups:
                group["lr"] = rate * factor

    def zero_grad(self) -> None:
        """Forget the gradients."""
        for part, _ in self._parts:
            part.zero_grad(set_to_none=True)

    def step(self) -> None:
        """Change the weights by their gradients."""
        for part, _ in self._parts:
            part.step()

    def state_dict(self) -> list[dict[str, Any]]:
        """What a checkpoint keeps."""
        return [part.state_dict() for part, _ in self._parts]

    def load_state_dict(self, states: list[dict[str, Any]] | dict[str, Any]) -> None:
        """Put back what `state_dict` gave; older checkpoints hold AdamW's alone."""
        states = [states] if isinstance(states, dict) else states
        for (part, _), state in zip(self._parts, states, strict=True):
            part.load_state_dict(state)
