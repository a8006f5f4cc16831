"""The only training loop: VQ-VAEs, priors, upsamplers and lyrics surgery all run through `run`.

Exact resumption on the CPU: batches are a pure function of (seed, step), the learning rate of the step;
the checkpoint holds weights, EMA, optimiser, torch's random state and the counts. A batch may be shared
by the processes of `torchrun` and taken in several pieces by each (`accumulate`): the gradient is the mean
over the whole batch all the same. On a GPU the arithmetic itself does not repeat bit for bit.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from engine.errors import UserProblem
from engine.training import checkpoint, processes
from engine.training.config import LoopConfig, OptimConfig
from engine.training.ema import Ema
from engine.training.metrics import Log
from engine.training.optim import Optimiser, rate_factor

Report = Callable[[Mapping[str, float]], None]
Stop = Callable[[], bool]
Figures = dict[str, Tensor | float]


class Task(Protocol):
    """What is trained. `module` holds all weights and buffers; units are tokens or audio samples."""

    units_per_item: int

    @property
    def module(self) -> nn.Module:
        """The network, on the device that it is trained on."""

    @property
    def device(self) -> torch.device:
        """Where."""

    def loss(self, step: int, part: slice) -> tuple[Tensor, Figures]:
        """Mean loss (a scalar to minimise) over the items `part` of the batch of this step.

        Also figures to log, of those items.
        """

    def evaluate(self, module: nn.Module) -> dict[str, float]:
        """Figures on held-out data with the weights of `module` (the EMA)."""

    def preview(self, module: nn.Module, folder: Path, step: int) -> None:
        """Write what the network sounds and looks like into `folder`, named by the step."""

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
        self.optimiser = Optimiser(task.module, optim)
        self.ema = Ema(task.module, loop.ema)
        self.progress = Progress()
        self.earlier = 0.0  # seconds of training before this call
        self.log = Log(folder / "log.jsonl")
        self.best = float("inf")
        self.parts = processes.parts(loop.batch, loop.accumulate)

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
                "best": self.best,
            },
        )

    def keep(self, figures: Mapping[str, float], extra: Mapping[str, Any]) -> None:
        """Keep the averaged weights if they are the best so far by the recipe's figure."""
        value = figures.get(self.loop.keep_best, float("inf"))
        if value < self.best:
            self.best = value
            content = {"ema": self.ema.state(), "progress": vars(self.progress), "extra": dict(extra)}
            checkpoint.save(self.folder, content, checkpoint.BEST)

    def restore(self) -> None:
        """Take over the checkpoint of the folder."""
        content = checkpoint.load(self.folder)
        try:
            self.task.module.load_state_dict(content["module"])
            self.task.restore(content["task"])
            self.ema.restore(content["ema"]["updates"], content["ema"]["weights"])
            self.optimiser.load_state_dict(content["optimiser"])
        except (RuntimeError, ValueError, KeyError) as error:
            raise UserProblem(
                "The checkpoint in {folder} is of another network than the recipe describes.",
                "Train with the recipe it was made with, or choose another 'run' in the recipe.",
                folder=self.folder,
            ) from error
        torch.set_rng_state(content["random"])
        self.progress = Progress(**content["progress"])
        self.earlier = self.progress.seconds
        self.best = content.get("best", float("inf"))

    def step(self, spent: float = 0.0) -> Figures:
        """One optimiser step; returns the figures of the batch. `spent`: share of the time limit so far."""
        step, loop, module = self.progress.step, self.loop, self.task.module
        self.optimiser.set_rate(rate_factor(step, loop.steps, self.optim, spent))
        self.optimiser.zero_grad()
        figures: Figures = {}
        for part in self.parts:
            with torch.autocast(self.task.device.type, torch.bfloat16, enabled=loop.autocast):
                loss, found = self.task.loss(step, part)
            (loss / len(self.parts)).backward()
            for name, value in {"loss": loss.detach(), **found}.items():
                figures[name] = figures.get(name, 0.0) + value / len(self.parts)
        processes.average_gradients(module)
        if self.optim.clip:
            figures["gradient"] = nn.utils.clip_grad_norm_(module.parameters(), self.optim.clip)
        self.optimiser.step()
        self.ema.update(module)
        self.progress.step += 1
        self.progress.units += loop.batch * self.task.units_per_item
        return figures


def run(
    task: Task,
    loop: LoopConfig,
    optim: OptimConfig,
    folder: Path,
    resume: bool = False,
    extra: Mapping[str, Any] | None = None,
    report: Report | None = None,
    stop: Stop | None = None,
) -> Run:
    """Train `task` until `loop.steps`, `loop.minutes` of this call, or until `stop` says so.

    Checkpoints go to `folder`. With `resume`, goes on from the folder's checkpoint, step for step as if
    never interrupted; without it, an earlier run there is deleted. Figures go to folder/log.jsonl, log.csv and
    plots.svg, and to `report`; previews to folder/previews. Returns the run (its `ema.module` is the result).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserProblem(
            "The folder {folder} cannot be made ({reason}).",
            "Choose another 'run' in the recipe.",
            folder=folder,
            reason=error.strerror,
        ) from error
    state = Run(task, loop, optim, folder)
    _begin(state, resume)
    task.module.train()
    _steps(state, dict(extra or {}), report, stop or (lambda: False))
    _evaluate(state, extra or {}, report)
    if processes.first():
        state.save(extra or {})
    return state


def _begin(state: Run, resume: bool) -> None:
    """Go on from the folder's checkpoint, or begin anew, with nothing of an earlier run mixed in."""
    if resume:
        state.restore()
        if processes.first():
            state.log.cut(state.progress.step)
        return
    torch.manual_seed(state.loop.seed)
    if processes.first():
        for path in (state.log.path, state.folder / checkpoint.CHECKPOINT, state.folder / checkpoint.BEST):
            path.unlink(missing_ok=True)


def _steps(state: Run, extra: dict[str, Any], report: Report | None, stop: Stop) -> None:
    """All steps of this call, with reports, held-out figures and checkpoints on the way."""
    loop, progress = state.loop, state.progress
    begun = saved = last = time.monotonic()
    while state.progress.step < loop.steps:
        spent = (last - begun) / (60 * loop.minutes) if loop.minutes else 0.0
        if processes.any_of(spent >= 1 or stop()):
            break
        figures = state.step(spent)
        now = time.monotonic()
        progress = state.progress
        progress.seconds += now - last
        last = now
        done = progress.step
        if done % loop.report_every == 0 or done == loop.steps:
            _report(state, processes.mean_of(figures), report)
        if loop.evaluate_every and done % loop.evaluate_every == 0 and done < loop.steps:
            _evaluate(state, extra, report)
        if now - saved > loop.checkpoint_seconds and processes.first():
            state.save(extra)
            saved = now


def _report(state: Run, figures: Mapping[str, float], report: Report | None) -> None:
    """Log one line and pass it on, with the steps in all and the seconds left."""
    if not processes.first():
        return
    progress = state.progress
    speed = progress.units / max(progress.seconds, 1e-9)
    line = {
        "step": progress.step,
        "seconds": round(progress.seconds, 2),
        "units": progress.units,
        "units_per_second": round(speed, 1),
        **figures,
    }
    state.log.add(line)
    if report:
        left = (state.loop.steps - progress.step) * progress.seconds / max(progress.step, 1)
        if state.loop.minutes:
            left = min(left, max(0.0, 60 * state.loop.minutes - (progress.seconds - state.earlier)))
        report({**line, "steps": state.loop.steps, "eta_seconds": round(left, 1)})


def _evaluate(state: Run, extra: Mapping[str, Any], report: Report | None) -> None:
    """Held-out figures and previews with the EMA weights; the random state is left as it was."""
    random = torch.get_rng_state()
    with torch.no_grad():
        figures = state.task.evaluate(state.ema.module)
        if state.loop.previews and processes.first():
            state.task.preview(state.ema.module, state.folder / "previews", state.progress.step)
    torch.set_rng_state(random)
    if processes.first():
        state.keep(figures, extra)
    if figures:
        _report(state, {f"heldout_{name}": value for name, value in figures.items()}, report)
    if processes.first():
        state.log.draw()
