"""The last export's settings, kept for the next one and for the next start of the program."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path

from app.preferences.settings import Settings
from engine.delivery import Delivery
from engine.errors import UserProblem

KEY, FOLDER_KEY = "export", "export_folder"
NOT_KEPT = ("overwrite", "span", "title")  # they belong to one export


class WishMemory:
    """`wish` and `folder` as they were last used; what was kept and cannot be read counts as never kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def wish(self) -> Delivery:
        """How takes left the program last; what belongs to one export is not remembered."""
        try:
            kept = json.loads(self._settings.text(KEY) or "{}")
            names = {field.name for field in fields(Delivery)} - set(NOT_KEPT)
            values = {name: value for name, value in kept.items() if name in names}
            weights = values.pop("weights", None)
            wish = Delivery(**values, weights=Path(weights) if weights else None)
            wish.check()
        except (ValueError, TypeError, AttributeError, UserProblem):
            return Delivery()
        return wish

    @property
    def folder(self) -> Path:
        """Where to; the folder of songs, or the user's home, before anything was exported."""
        chosen = self._settings.text(FOLDER_KEY) or self._settings.text("songs_folder")
        return Path(chosen) if chosen else Path.home()

    def keep(self, wish: Delivery, folder: Path) -> None:
        """Remember both."""
        plain = {name: value for name, value in asdict(wish).items() if name not in NOT_KEPT}
        plain["weights"] = str(wish.weights) if wish.weights else None
        self._settings.set(KEY, json.dumps(plain))
        self._settings.set(FOLDER_KEY, str(folder))
