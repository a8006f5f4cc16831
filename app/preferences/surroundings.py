"""Choices that the engine reads from its environment: packs folder, device, precision, threads.

A variable that was set when the program started wins where nothing was chosen; taking a choice back
brings it back.
"""

from __future__ import annotations

import os

from app.preferences.settings import DEFAULTS, Settings

VARIABLES = {
    "packs_folder": "COPPICE_PACKS",
    "device": "COPPICE_DEVICE",
    "precision": "COPPICE_PRECISION",
    "threads": "COPPICE_THREADS",
}
_before: dict[str, str | None] = {}  # what a variable was before a choice replaced it


def apply(settings: Settings) -> None:
    """Put all choices into the environment."""
    for key, variable in VARIABLES.items():
        chosen = settings.text(key)
        if chosen != str(DEFAULTS[key]):
            _before.setdefault(variable, os.environ.get(variable))
            os.environ[variable] = chosen
        elif variable in _before:
            old = _before.pop(variable)
            os.environ.pop(variable, None)
            if old is not None:
                os.environ[variable] = old
