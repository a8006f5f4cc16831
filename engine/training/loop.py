"""The only training loop: VQ-VAEs, priors, upsamplers and lyrics surgery all run through `run`.

Exact resumption: batches are a pure function of (seed, step), the learning rate of the step; the
checkpoint holds weights, EMA, optimiser, torch's random state and the counts. Under `torchrun` each
process draws its own batches and gradients are averaged.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from engine.training import checkpoint
from engine.training.config import LoopConfig, OptimConfig
from engine.training.ema import Ema
from engine.training.metrics import Log
from engine.training.optim import make_optimiser, rate_factor, set_rate

Report = Callable[[Mapping[str, float]], None]


class Task(Protocol):
    """What is trained. `module` holds all weights and buffers; units are tokens or audio samples."""

    units_per_item: int

    @property
    def module(self) -> nn.Module:
        """The network."""

    def loss(self, step: int, batch: int, seed: int) -> tuple[Tensor, dict[str, Tensor | float]]:
        """Loss (a scalar to minimise) and figures to log, for the batch that (seed, step) stand for."""

    def evaluate(self, module: nn.Module) -> dict[str, float]:
        """Figures on held-out data with the weights of `module` (the EMA)."""

    def state(self) -> dict[str, Tensor]:
        """What else a checkpoint must keep to go on exactly (moving averages outside the state dict)."""

    def restore(self, state: dict[str, Tensor]) -> None:
        """Put back what `state` gave."""


@dataclass
class Progress:
    """Where a run stands: steps done, units seen (tokens or samples), seconds of training."""

    step: int = 0
    units: int = 0
    seconds: float = 0.0


class Run:
    """One training run in a folder: the state that a checkpoint keeps."""

    def __init__(self, task: Task, loop: LoopConfig, optim: OptimConfig, folder: Path) -> None:
        self.task, self.loop, self.optim, self.folder = task, loop, optim, folder
        self.optimiser = make_optimiser(task.module, optim)
        self.ema = Ema(task.module, loop.ema)
        self.progress = Progress()
        self.log = Log(folder / "log.jsonl")

    def save(self, extra: Mapping[str, Any]) -> None:
        """Write the checkpoint; `extra` (plain values) travels along, e.g. the recipe."""
        checkpoint.save(
            self.folder,
            {
                "module": self.task.module.state_dict(),
                "task": self.task.state(),
                "ema": self.ema.state(),
                "optimiser": self.optimiser.state_dict(),
                "random": torch.get_rng_state(),
                "progress": vars(self.progress),
                "extra": dict(extra),
            },
        )

    def restore(self) -> None:
        """Take over the checkpoint of the folder."""
        content = checkpoint.load(self.folder)
        self.task.module.load_state_dict(content["module"])
        self.task.restore(content["task"])
        self.ema.restore(content["ema"]["updates"], content["ema"]["weights"])
        self.optimiser.load_state_dict(content["optimiser"])
        torch.set_rng_state(content["random"])
        self.progress = Progress(**content["progress"])

    def step(self) -> dict[str, float]:
        """One optimiser step; returns the figures of the batch."""
        step, loop = self.progress.step, self.loop
        set_rate(self.optimiser, self.optim.rate * rate_factor(step, loop.steps, self.optim))
        with torch.autocast("cpu", torch.bfloat16, enabled=loop.autocast):
            loss, figures = self.task.loss(step, loop.batch, loop.seed + 1_000_003 * _rank())
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        _average_gradients(self.task.module)
        if self.optim.clip:
            norm = nn.utils.clip_grad_norm_(self.task.module.parameters(), self.optim.clip)
            figures["gradient"] = norm
        self.optimiser.step()
        self.ema.update(self.task.module)
        self.progress.step += 1
        self.progress.units += loop.batch * self.task.units_per_item * _world()
        return {"loss": float(loss.detach()), **{name: float(value) for name, value in figures.items()}}


def run(
    task: Task,
    loop: LoopConfig,
    optim: OptimConfig,
    folder: Path,
    resume: bool = False,
    extra: Mapping[str, Any] | None = None,
    report: Report | None = None,
) -> Run:
    """Train `task` until `loop.steps` or `loop.minutes` of this call, with checkpoints in `folder`.

    With `resume`, goes on from the folder's checkpoint, step for step as if never interrupted.
    Figures go to folder/log.jsonl and to `report`. Returns the run (its `ema.module` is the result).
    """
    folder.mkdir(parents=True, exist_ok=True)
    if not resume:
        torch.manual_seed(loop.seed)
        (folder / "log.jsonl").unlink(missing_ok=True)
    state = Run(task, loop, optim, folder)
    if resume:
        state.restore()
    task.module.train()
    begun = saved = last = time.monotonic()
    while state.progress.step < loop.steps:
        figures = state.step()
        now = time.monotonic()
        state.progress.seconds += now - last
        last = now
        done = state.progress.step
        if done % loop.report_every == 0 or done == loop.steps:
            _report(state, figures, report)
        if loop.evaluate_every and done % loop.evaluate_every == 0:
            _evaluate(state, report)
        if now - saved > loop.checkpoint_seconds and _rank() == 0:
            state.save(extra or {})
            saved = now
        if loop.minutes and now - begun > 60 * loop.minutes:
            break
    _evaluate(state, report)
    if _rank() == 0:
        state.save(extra or {})
    return state


def _report(state: Run, figures: dict[str, float], report: Report | None) -> None:
    """Log one line and pass it on."""
    progress = state.progress
    line = {
        "step": progress.step,
        "seconds": round(progress.seconds, 2),
        "units": progress.units,
        "units_per_second": round(progress.units / max(progress.seconds, 1e-9), 1),
        **figures,
    }
    state.log.add(line)
    if report:
        report(line)


def _evaluate(state: Run, report: Report | None) -> None:
    """Held-out figures with the EMA weights; the random state is left as it was."""
    random = torch.get_rng_state()
    with torch.no_grad():
        figures = state.task.evaluate(state.ema.module)
    torch.set_rng_state(random)
    if figures:
        _report(state, {f"heldout_{name}": value for name, value in figures.items()}, report)


def _rank() -> int:
    """Number of this process under torchrun, else 0."""
    return torch.distributed.get_rank() if torch.distributed.is_initialized() else 0


def _world() -> int:
    """Number of processes under torchrun, else 1."""
    return torch.distributed.get_world_size() if torch.distributed.is_initialized() else 1


def _average_gradients(module: nn.Module) -> None:
    """Mean of the gradients over all processes."""
    if _world() == 1:
        return
    for parameter in module.parameters():
        if parameter.grad is not None:
            torch.distributed.all_reduce(parameter.grad)
            parameter.grad /= _world()
