"""Which packs are there: the bundled ones and the user's own (torch-free)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import appdirs

from engine.errors import UserProblem
from engine.packs.manifest import MANIFEST_FILE, Manifest, read_manifest
from engine.phrases import Phrase
from engine.resources import resource_path

VARIABLE = "COPPICE_PACKS"  # folder that replaces the user's own
LEFT_OVER = (".old", ".part")  # endings of a pack's folder while the pack is removed, replaced or written


@dataclass(frozen=True)
class PackInfo:
    """One pack on the shelf; `bytes` is the size of all its files together."""

    name: str
    title: str
    path: Path
    licence: str
    commercial: bool
    bytes: int
    bundled: bool
    manifest: Manifest


def user_folder() -> Path:
    """Where packs are installed for this user: $COPPICE_PACKS, else the user's data folder."""
    chosen = os.environ.get(VARIABLE)
    return Path(chosen) if chosen else Path(appdirs.user_data_dir("coppice")) / "packs"


def bundled_folder() -> Path:
    """Where the packs that come with the program lie."""
    return resource_path("packs")


def installed() -> list[PackInfo]:
    """All readable packs by name; the user's own comes before a bundled one of the same name."""
    packs: dict[str, PackInfo] = {}
    for folder, bundled in ((bundled_folder(), True), (user_folder(), False)):
        for path in sorted(folder.glob(f"*/{MANIFEST_FILE}")):
            try:
                info = describe(path.parent, bundled)
            except UserProblem:
                continue  # a broken pack is not offered; `find` or `packs verify` says why
            if path.parent.name.removeprefix(info.name) not in LEFT_OVER:
                packs[info.name] = info
    return sorted(packs.values(), key=lambda info: info.name)


def describe(pack: Path, bundled: bool = False) -> PackInfo:
    """What the shelf shows of the pack in the folder `pack`."""
    manifest = read_manifest(pack)
    size = sum((pack / name).stat().st_size for name in manifest.files if (pack / name).is_file())
    size += (pack / MANIFEST_FILE).stat().st_size
    licence = manifest.licence
    return PackInfo(
        manifest.name, manifest.title, pack, licence.name, licence.commercial, size, bundled, manifest
    )


def find(name: str) -> Path:
    """Folder of the pack called `name` (or given as a path to a pack); `UserProblem` if there is none."""
    for folder in (user_folder() / name, bundled_folder() / name, Path(name)):
        if (folder / MANIFEST_FILE).is_file():
            read_manifest(folder)
            return folder
    names = ", ".join(info.name for info in installed()) or Phrase("none")
    raise UserProblem(
        "There is no model pack called '{name}'.", "Installed packs: {names}.", name=name, names=names
    )
