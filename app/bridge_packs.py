"""The part of the engine's door that is about model packs: which there are, installing, checking, removing."""

from __future__ import annotations

from pathlib import Path

from engine.packs import shelf


def packs_folder() -> Path:
    """Where packs are installed."""
    return shelf.user_folder()
