"""Training in several processes (`torchrun`): who takes which part of a batch, and means over all.

Every process holds the whole network; gradients are averaged, so each step is that of one process with
the whole batch. Without `torchrun` there is one process and nothing is sent.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

import torch
import torch.distributed as dist
from torch import Tensor, nn

from engine import device
from engine.errors import UserProblem


def join() -> None:
    """Meet the other processes where `torchrun` started several; returns when all are there."""
    if "WORLD_SIZE" in os.environ and not dist.is_initialized():
        dist.init_process_group("nccl" if device.choose().type == "cuda" else "gloo")


def own_device() -> torch.device:
    """Where this process computes: each has a GPU of its own where there are several."""
    chosen = device.choose()
    if chosen.type == "cuda" and count() > 1:
        return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
    return chosen


def rank() -> int:
    """Number of this process under torchrun, else 0."""
    return dist.get_rank() if dist.is_initialized() else 0


def count() -> int:
    """Number of processes under torchrun, else 1."""
    return dist.get_world_size() if dist.is_initialized() else 1


def first() -> bool:
    """Is this the process that writes files?"""
    return rank() == 0


def parts(batch: int, accumulate: int) -> list[slice]:
    """This process's share of a batch, in `accumulate` pieces of equal size; `UserProblem` if it is uneven."""
    pieces = accumulate * count()
    if accumulate < 1 or batch % pieces:
        raise UserProblem(
            "A batch of {batch} cannot be shared by {count} processes in {accumulate} pieces each.",
            "Choose a batch that is a multiple of both.",
            batch=batch,
            count=count(),
            accumulate=accumulate,
        )
    size = batch // pieces
    begin = rank() * accumulate
    return [slice(index * size, (index + 1) * size) for index in range(begin, begin + accumulate)]


def any_of(flag: bool) -> bool:
    """Does any process say so? (All leave the loop at the same step.)"""
    if count() == 1:
        return flag
    votes = torch.tensor([float(flag)], device=own_device())
    dist.all_reduce(votes)
    return bool(votes.item())


def mean_of(figures: Mapping[str, Tensor | float]) -> dict[str, float]:
    """Figures as plain numbers, averaged over the processes (one message for all)."""
    values = torch.tensor([float(value) for value in figures.values()], dtype=torch.float64)
    if count() > 1:
        values = values.to(own_device())
        dist.all_reduce(values)
        values /= count()
    return dict(zip(figures, values.tolist(), strict=True))


def average_gradients(module: nn.Module) -> None:
    """Mean of the gradients over all processes, sent as one flat vector."""
    if count() == 1:
        return
    gradients = [p.grad for p in module.parameters() if p.grad is not None]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    dist.all_reduce(flat)
    flat /= count()
    for gradient, mean in zip(gradients, flat.split([g.numel() for g in gradients]), strict=True):
        gradient.copy_(mean.view_as(gradient))
