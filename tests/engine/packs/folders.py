"""Folders of checkpoints as a user has them, made from the reference's tiny models."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import torch

named = os.environ.get("COPPICE_REFERENCE")
REFERENCE = Path(named) if named else Path(__file__).resolve().parents[2] / "data" / "reference"
STACK = REFERENCE / "windowed-sampling"
STACKS = sorted(path for path in REFERENCE.glob("windowed-sampling*") if (path / "vqvae.pth.tar").exists())
CHECKPOINTS = ("vqvae.pth.tar", *(f"prior_level_{level}.pth.tar" for level in range(3)))
ARTISTS = "unknown;0\n;0\nada loop;3\nbert fuzz;5\n"  # the tiny models have 7 artists and 5 genres
GENRES = "unknown;0\npop;1\nfolk;2\nrock;4\n"


def published_folder(folder: Path, stack: Path = STACK, forms: tuple[str, ...] = ("v2", "v3")) -> Path:
    """A folder with the checkpoints of `stack` and vocabularies of the given forms."""
    folder.mkdir(parents=True)
    for name in CHECKPOINTS:
        shutil.copyfile(stack / name, folder / name)
    for form in forms:
        (folder / f"{form}_artist_ids.txt").write_text(ARTISTS)
        (folder / f"{form}_genre_ids.txt").write_text(GENRES)
    return folder


def content(path: Path) -> dict[str, Any]:
    """The content of a checkpoint of the reference."""
    loaded: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return loaded


def save(path: Path, value: Any, zipped: bool = True) -> None:
    """Write a checkpoint in one of torch's two envelopes."""
    torch.save(value, path, _use_new_zipfile_serialization=zipped)
