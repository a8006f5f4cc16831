"""What the user has chosen, kept in one .ini file of the user's configuration folder."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

DEFAULTS: dict[str, str | int] = {
    "theme": "dark",  # a name of the theme's THEMES, or "system"
    "scale": 100,  # percent; from the next start
    "language": "",  # "" = the system's
    "packs_folder": "",  # "" = the program's own place
    "songs_folder": "",  # "" = the user's home
    "device": "auto",
    "precision": "auto",
    "threads": 1,
    "pack": "",  # of new songs; "" = the first there is
    "bars": 0,  # 1: the ruler shows bars where a tempo is known
    "window": "",  # where it stood last; see app/placement.py
    "left_open": "",  # the song that is open now; still there at a start = the program was killed
}
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


def open_store() -> QSettings:
    """The file; usable before there is an application."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "coppice", "coppice")


class Settings(QObject):
    """Typed access. `changed(key)` follows every change; lists live under their own keys."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = open_store()

    def text(self, key: str) -> str:
        """A choice as text."""
        return str(self._store.value(key, DEFAULTS.get(key, "")))

    def number(self, key: str) -> int:
        """A choice as a whole number; what is no number counts as the default."""
        try:
            return int(str(self._store.value(key, DEFAULTS[key])))
        except ValueError:
            return int(DEFAULTS[key])

    def has(self, key: str) -> bool:
        """Whether the user has chosen anything here."""
        return self._store.contains(key)

    def lines(self, key: str) -> list[str]:
        """A list of texts; empty if there is none."""
        value = self._store.value(key)
        return [str(item) for item in value] if isinstance(value, list) else [str(value)] if value else []

    def set(self, key: str, value: str | int | list[str]) -> None:
        """Choose."""
        if self._store.value(key) != value:
            self._store.setValue(key, value)
            self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Back to the default."""
        if self._store.contains(key):
            self._store.remove(key)
            self.changed.emit(key)

    def sync(self) -> None:
        """Write to the disk now."""
        self._store.sync()
