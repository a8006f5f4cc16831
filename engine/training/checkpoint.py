"""Checkpoints of a training run: one file, replaced atomically, read without running any pickle code."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from engine.errors import UserProblem

CHECKPOINT = "checkpoint.pt"
BEST = "best.pt"  # the averaged weights that did best on held-out songs, where a recipe keeps them


def save(folder: Path, content: dict[str, Any], name: str = CHECKPOINT) -> None:
    """Write the checkpoint of a run; a crash leaves the old one or the new one."""
    part = folder / (name + ".part")
    with part.open("wb") as file:
        torch.save(content, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / name)


def load_best(folder: Path) -> dict[str, Any]:
    """As `load`, but the best weights instead of the last where the run kept them."""
    return load(folder, BEST if (folder / BEST).is_file() else CHECKPOINT)


def load(folder: Path, name: str = CHECKPOINT) -> dict[str, Any]:
    """Read the checkpoint of a run (tensors and plain values only), or raise `UserProblem`."""
    path = folder / name
    if not path.is_file():
        raise UserProblem(
            "There is no checkpoint in {folder}.", "Train without --resume first.", folder=folder
        )
    try:
        content: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise UserProblem(
            "The checkpoint {path} cannot be read.", "Move it away, then start the run again.", path=path
        ) from error
    return content
