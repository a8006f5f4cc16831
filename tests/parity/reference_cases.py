"""Find the reference's cases: folders of inputs, outputs and random weights, told apart by what they hold.

The directory is named by the environment variable COPPICE_REFERENCE (default tests/data/reference).
Any subset of folders, of any names, sizes and seeds, may lie there. Test modules in this folder write
`from reference_cases import Case` (conftest.py puts the folder on the path) and ask for a fixture
`<kind>_case`, which conftest.py fills once per folder of that kind and skips when there is none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

KINDS = ("vqvae", "prior", "upsampler", "windows", "attention", "labels", "manifest", "vocabulary")


def reference_dir() -> Path:
    """Where the cases lie; a relative COPPICE_REFERENCE counts from the working directory."""
    named = os.environ.get("COPPICE_REFERENCE")
    return Path(named) if named else Path(__file__).resolve().parents[1] / "data" / "reference"


@dataclass(frozen=True)
class Case:
    """One folder of the reference; `kind` is one of KINDS."""

    kind: str
    folder: Path

    @property
    def name(self) -> str:
        """The folder's name, for test ids."""
        return self.folder.name

    @cached_property
    def config(self) -> dict[str, Any]:
        """config.json (empty when there is none)."""
        path = self.folder / "config.json"
        return json.loads(path.read_text()) if path.exists() else {}

    @cached_property
    def io(self) -> dict[str, torch.Tensor]:
        """The inputs and outputs of io.safetensors by name."""
        return load_file(self.folder / "io.safetensors")

    def json(self, file: str) -> Any:
        """The content of one of the folder's JSON files."""
        return json.loads((self.folder / file).read_text())

    def checkpoints(self, stem: str = "") -> list[Path]:
        """The folder's checkpoints whose name starts with `stem`, e.g. 'vqvae' or 'prior_level_1'."""
        return sorted(self.folder.glob(f"{stem}*.pth.tar"))

    def weights(self, stem: str = "") -> Mapping[str, torch.Tensor]:
        """Tensors of the first checkpoint whose name starts with `stem`, by the reference's names.

        Read with torch's restricted unpickler; a leading `module.` is removed.
        """
        envelope = torch.load(self.checkpoints(stem)[0], map_location="cpu", weights_only=True)
        return {name.removeprefix("module."): tensor for name, tensor in envelope["model"].items()}


def _is_manifest(path: Path) -> bool:
    try:
        content = json.loads(path.read_text())
    except (ValueError, OSError):
        return False
    return isinstance(content, dict) and "tensors" in content and "hparams" in content


def kinds_of(folder: Path) -> list[str]:
    """What a folder holds, by its contents; empty for an unknown one, several for a mixed one."""
    config_file = folder / "config.json"
    config = json.loads(config_file.read_text()) if config_file.exists() else {}
    has_io = (folder / "io.safetensors").exists()
    kinds = []
    if has_io and "sampling" in config:
        kinds.append("windows")
    elif has_io and "prior" in config:
        top = config["prior"].get("level") == config["prior"].get("levels", 3) - 1
        kinds.append("prior" if top else "upsampler")
    elif has_io and "vqvae" in config:
        kinds.append("vqvae")
    elif has_io and "block_ctx" in config:
        kinds.append("attention")
    if (folder / "labels.json").exists():
        kinds.append("labels")
    if any(folder.glob("*_artist_ids.txt")):
        kinds.append("vocabulary")
    if not kinds and any(_is_manifest(path) for path in folder.glob("*.json")):
        kinds.append("manifest")
    return kinds


def discover(kind: str | None = None) -> list[Case]:
    """All cases (of one kind), in the order of their folders' names."""
    root = reference_dir()
    folders = sorted(path for path in root.iterdir() if path.is_dir()) if root.is_dir() else []
    cases = [Case(found, folder) for folder in folders for found in kinds_of(folder)]
    return [case for case in cases if kind in (None, case.kind)]
