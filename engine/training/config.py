"""Recipes of the trainer as plain frozen data, read from JSON files of differences against a base.

A recipe file may name another as its "base" (relative to itself); its own settings are laid over
the base's, group by group, so that it holds only what differs.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from engine.errors import UserProblem
from engine.packs.plain import from_plain
from engine.prior.config import PriorConfig
from engine.vqvae.config import LevelConfig

T = TypeVar("T")


@dataclass(frozen=True)
class OptimConfig:
    """AdamW, and Muon for the matrices of the layers, with warm-up, a constant stretch and a linear decay to zero.

    `matrix_rate` is Muon's rate in the units of AdamW's (0: AdamW for everything).

    The decay runs from `decay_from` (a fraction of all steps) to the last step; 0 means it starts
    right after the warm-up. With `by_time`, a share of the loop's `minutes` counts as well, whichever is
    further (then a resumed run is no longer exact). `clip` bounds the gradient's norm (0: no bound).
    """

    rate: float = 1e-3
    matrix_rate: float = 0.0
    warmup: int = 50
    decay_from: float = 0.0
    beta1: float = 0.9
    beta2: float = 0.99
    weight_decay: float = 0.0
    clip: float = 1.0
    by_time: bool = False


@dataclass(frozen=True)
class LoopConfig:
    """How long, how often, how precise. `minutes` 0: no limit of time; `autocast`: bfloat16.

    `batch` is the whole batch of a step, shared by all processes; each takes its part in `accumulate`
    pieces. `previews`: write sound and spectrograms whenever the held-out figures are taken. `keep_best`: a
    held-out figure; the averaged weights are kept where it was least ("" = the last ones count).
    """

    steps: int
    batch: int
    seed: int = 0
    minutes: float = 0.0
    autocast: bool = True
    ema: float = 0.999
    report_every: int = 25
    evaluate_every: int = 0
    checkpoint_seconds: float = 60.0
    accumulate: int = 1
    previews: bool = False
    keep_best: str = ""


@dataclass(frozen=True)
class CodebookConfig:
    """Start and upkeep of a codebook (SEEDLING.md: the cure for collapse).

    `free_steps` train without quantisation, then k-means (`kmeans_rounds`) places the codes; the
    EMA's rate is `early_ema` for `early_steps` more, then `ema`; a code used less than
    `restart_below` times the mean is replaced by an encoder output. A high bound uses the codes evenly; the
    last share of the steps, from `restart_until` on, replaces none, so that all of them settle.
    """

    free_steps: int = 120
    kmeans_rounds: int = 10
    early_ema: float = 0.93
    early_steps: int = 500
    ema: float = 0.99
    restart_below: float = 0.3
    restart_until: float = 1.0


@dataclass(frozen=True)
class VQVAELossConfig:
    """Weights of the terms of the loss (paper section 3; FACTS.md section 7; `log_magnitude`: see losses.py)."""

    commit: float = 0.02
    waveform: float = 1.0
    linf: float = 0.02
    spectral: float = 1.0
    log_magnitude: float = 0.0


@dataclass(frozen=True)
class VQVAERecipe:
    """One autoencoder of one level. Paths are relative to the working folder; `clip` in samples.

    `decoder_of`: a run whose encoder and codebook are taken over and stay, while its decoder learns on: the
    codes are the same, so whatever was trained on them stays valid ("" = all of it is trained, from the start).
    """

    run: str
    level: LevelConfig
    corpus: str
    heldout: str
    sample_rate: int
    clip: int
    loop: LoopConfig
    optim: OptimConfig = OptimConfig()
    codebook: CodebookConfig = CodebookConfig()
    loss: VQVAELossConfig = VQVAELossConfig()
    decoder_of: str = ""


@dataclass(frozen=True)
class PriorRecipe:
    """One prior or upsampler, trained on codes kept as .npz files.

    `codes` and `heldout` are folders of one .npz per song; `vocabulary` is a folder with artists.txt
    and genres.txt. `begin_share` of the windows start where the song starts. `codebook`: a VQ-VAE
    checkpoint whose codebook starts the token embeddings ("" = random start). `surgery_from`: a
    prior's checkpoint that the new one takes over wherever names and shapes agree. `token_dropout`: share
    of input tokens whose embedding is left out in training, against learning a small corpus by heart.
    `preview_vqvae`: run of the autoencoder that makes previews audible ("" = no previews).
    `guidance`: how much the alignment head's misses count in the loss (see guidance.py; 0 = left alone).
    `other_lengths`: share of windows that are told another length of the song than its own, so that a
    network whose songs are few, or of few lengths, does not take the length for who plays.
    """

    run: str
    model: PriorConfig
    codes: str
    heldout: str
    vocabulary: str
    loop: LoopConfig
    optim: OptimConfig = OptimConfig()
    begin_share: float = 0.1
    token_dropout: float = 0.0
    codebook: str = ""
    surgery_from: str = ""
    preview_vqvae: str = ""
    guidance: float = 0.0
    other_lengths: float = 0.0


def read_recipe(cls: type[T], path: Path) -> T:
    """Read a recipe with its bases; broken files and unknown settings raise `UserProblem`."""
    return from_plain(cls, _layered(path, ()), path.name)


def _layered(path: Path, seen: tuple[Path, ...]) -> dict[str, Any]:
    """The settings of `path` laid over those of its base."""
    try:
        own = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserProblem("The recipe {path} cannot be read.", "Check the path.", path=path) from error
    except ValueError as error:
        raise UserProblem(
            "The recipe {path} is not valid JSON ({reason}).", "Correct the file.", path=path, reason=error
        ) from error
    if not isinstance(own, dict):
        raise UserProblem("The recipe {path} should be one JSON object.", "Correct the file.", path=path)
    base = own.pop("base", None)
    if base is None:
        return own
    base_path = (path.parent / str(base)).resolve()
    if base_path in seen:
        raise UserProblem("The recipe {path} is its own base.", "Correct the file.", path=path)
    return overlay(_layered(base_path, (*seen, base_path)), own)


def overlay(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """`own` over `base`: groups are merged, everything else (lists too) is replaced."""
    merged = dict(base)
    for key, value in own.items():
        under = merged.get(key)
        merged[key] = overlay(under, value) if isinstance(under, dict) and isinstance(value, dict) else value
    return merged
