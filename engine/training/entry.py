"""The trainer's entry points, as `coppice train` calls them: by kind and recipe file."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import torch

from engine.errors import UserProblem
from engine.training import checkpoint, processes
from engine.training.config import LoopConfig, PriorRecipe, VQVAERecipe, read_recipe
from engine.training.encode import Progress, encode_corpus
from engine.training.loop import Report, Run, Stop
from engine.training.train_prior import train_prior
from engine.training.train_vqvae import train_vqvae

KINDS = ("vqvae", "prior", "upsampler", "lyrics")


def train(
    kind: str,
    recipe: Path,
    resume: bool = False,
    report: Report | None = None,
    minutes: float | None = None,
    stop: Stop | None = None,
) -> Run:
    """Train what `kind` (one of KINDS) and the recipe file say; `UserProblem` for what the user can mend.

    A run that is there already is only gone on from. `minutes` replaces the recipe's limit of time; `stop` is
    asked before every step.
    """
    if kind not in KINDS:
        raise UserProblem(
            "'{kind}' cannot be trained.", "Choose one of {choices}.", kind=kind, choices=", ".join(KINDS)
        )
    processes.join()
    if kind == "vqvae":
        coder = read_recipe(VQVAERecipe, recipe)
        _keep(coder.run, resume)
        return train_vqvae(replace(coder, loop=_limited(coder.loop, minutes)), resume, report, stop)
    prior = read_recipe(PriorRecipe, recipe)
    if kind == "upsampler" and prior.model.conditioner is None:
        raise UserProblem(
            "{recipe} is no upsampler: it has no conditioner.", "Add one, or train a prior.", recipe=recipe
        )
    if kind == "lyrics" and (prior.model.lyrics is None or not prior.surgery_from):
        raise UserProblem(
            "{recipe} does not add lyrics.", "Set model.lyrics and surgery_from.", recipe=recipe
        )
    _keep(prior.run, resume)
    return train_prior(replace(prior, loop=_limited(prior.loop, minutes)), resume, report, stop)


def _keep(run: str, resume: bool) -> None:
    """Hours of training are not replaced by a new run that was begun by mistake."""
    if not resume and (Path(run) / checkpoint.CHECKPOINT).exists():
        raise UserProblem(
            "There is a run in {run} already.", "Go on from it with --resume, or move it away first.", run=run
        )


def _limited(loop: LoopConfig, minutes: float | None) -> LoopConfig:
    return loop if minutes is None else replace(loop, minutes=minutes)


def use_threads() -> None:
    """As many threads as $OMP_NUM_THREADS says, else one: two of one thread are faster than one of two."""
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))


def encode(
    recipe: Path, level: int, corpus: Path, out: Path, prefix: str = "", progress: Progress | None = None
) -> int:
    """Encode a corpus with the autoencoder that a recipe trained; returns the number of songs."""
    settings = read_recipe(VQVAERecipe, recipe)
    if level < 0:
        raise UserProblem("There is no level {level}.", "Count levels from 0, the finest.", level=level)
    return encode_corpus(settings, level, corpus, out, prefix, progress)
