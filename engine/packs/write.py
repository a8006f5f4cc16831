"""Write a pack: tensors to safetensors, hashes, everything in a temporary folder that is then renamed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.packs.manifest import Manifest, write_manifest
from engine.packs.verify import sha256


def write_pack(
    folder: Path,
    manifest: Manifest,
    networks: Mapping[str, Mapping[str, Tensor]],
    texts: Mapping[str, str],
    storage: torch.dtype | None = None,
) -> Path:
    """Write a complete pack to `folder` (replaced if there) and return it.

    `networks` maps file names to state dicts, `texts` vocabulary file names to their content.
    `manifest.files` is filled in here. `storage` is the dtype of floating tensors on disk (None:
    as they are). A crash leaves the old folder or the new one, never half a pack; in the instant between the
    two renames neither is in its place, but both lie whole beside it, as NAME.old and NAME.part.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = folder.with_name(folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    for name, text in texts.items():
        (part / name).write_text(text, encoding="utf-8", newline="\n")
    for name, state in networks.items():
        save_file({key: _stored(tensor, storage) for key, tensor in state.items()}, part / name)
    hashes = {path.name: sha256(path) for path in sorted(part.iterdir())}
    write_manifest(part, replace(manifest, files=hashes))
    for name in networks:  # safetensors writes files that only their owner may read
        shutil.copymode(part / "pack.json", part / name)
    _exchange(part, folder)
    return folder


def _stored(tensor: Tensor, storage: torch.dtype | None) -> Tensor:
    """A contiguous copy on the CPU in the dtype it is stored in (tied weights become copies)."""
    wanted = storage if storage is not None and tensor.is_floating_point() else tensor.dtype
    return tensor.detach().to("cpu", wanted, copy=True).contiguous()


def _exchange(part: Path, folder: Path) -> None:
    """Put `part` in the place of `folder`, keeping what else lies there (a recipe folder)."""
    if not folder.exists():
        part.rename(folder)
        return
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    written = {path.name for path in part.iterdir()}
    for path in folder.iterdir():
        if path.is_dir() and path.name not in written:
            shutil.copytree(path, part / path.name)
    folder.rename(old)
    part.rename(folder)
    shutil.rmtree(old)
