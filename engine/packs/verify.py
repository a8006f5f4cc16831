"""Are the files of a pack there, whole and unchanged? Streamed hashes, torch-free."""

from __future__ import annotations

import hashlib
from pathlib import Path

from engine.errors import UserProblem
from engine.packs.manifest import AGAIN, Manifest, read_manifest

CHUNK = 1 << 20  # bytes read at a time


def sha256(path: Path) -> str:
    """SHA-256 of a file as hex, read in chunks."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def verify_file(pack: Path, manifest: Manifest, name: str) -> None:
    """Raise `UserProblem` unless `name` is in `pack` and has the hash the manifest gives."""
    path = pack / name
    if not path.is_file():
        raise UserProblem("The pack '{pack}' lacks its file {name}.", AGAIN, pack=manifest.name, name=name)
    if sha256(path) != manifest.files.get(name):
        raise UserProblem(
            "The file {name} of the pack '{pack}' is damaged or was changed.",
            AGAIN,
            name=name,
            pack=manifest.name,
        )


def verify(pack: Path) -> Manifest:
    """Check every file of a pack against its manifest; returns the manifest or raises `UserProblem`."""
    manifest = read_manifest(pack)
    for name in manifest.files:
        verify_file(pack, manifest, name)
    return manifest
