"""The toy pack as the measures want it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from engine.packs.manifest import Manifest, read_manifest


def with_table(folder: Path, table: Mapping[str, tuple[str, ...]]) -> Manifest:
    """What the pack in `folder` says of itself, with another table of the genres that each artist plays."""
    manifest = read_manifest(folder)
    return replace(manifest, vocabulary=replace(manifest.vocabulary, genres_of_artist=dict(table)))
