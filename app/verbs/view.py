"""Verbs of looking: zoom, theme, palette, help."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("zoom_in", "Zoom in", "View", ("Ctrl++", "Ctrl+="), "song"),
    Verb("zoom_out", "Zoom out", "View", ("Ctrl+-",), "song"),
    Verb("fit", "Whole song in view", "View", ("Ctrl+0",), "song"),
    Verb("theme", "Light or dark", "View", ("Ctrl+Shift+L",), rule_above=True),
    Verb("pack_manager", "Model packs…", "File", ("Ctrl+Shift+M",), rule_above=True),
    Verb("preferences", "Preferences…", "Edit", ("Ctrl+,",), rule_above=True),
    Verb("history", "History", "Edit", ("Ctrl+H",), "song"),
    Verb("palette", "Find a command or take", "View", ("Ctrl+K",)),
    Verb("shortcuts", "All shortcuts", "Help", ("?",)),
    Verb("tour", "Two-minute tour", "Help", ("F1",)),
)


class ViewVerbs(QObject):
    """They change what is seen, never the song."""

    palette_wanted = Signal()
    sheet_wanted = Signal()
    theme_wanted = Signal()
    preferences_wanted = Signal()
    history_wanted = Signal()
    packs_wanted = Signal()
    tour_wanted = Signal()
    zoom_wanted = Signal(float)  # factor; 0 = the whole song

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def zoom_in(self) -> None:
        """More pixels per second."""
        self.zoom_wanted.emit(1.5)

    def zoom_out(self) -> None:
        """Fewer pixels per second."""
        self.zoom_wanted.emit(1 / 1.5)

    def fit(self) -> None:
        """The whole song in view."""
        self.zoom_wanted.emit(0.0)

    def theme(self) -> None:
        """The other theme."""
        self.theme_wanted.emit()

    def preferences(self) -> None:
        """Open the preferences."""
        self.preferences_wanted.emit()

    def pack_manager(self) -> None:
        """Open the pack manager."""
        self.packs_wanted.emit()

    def history(self) -> None:
        """Open or close the list of steps."""
        self.history_wanted.emit()

    def tour(self) -> None:
        """Show around."""
        self.tour_wanted.emit()

    def palette(self) -> None:
        """Open the palette."""
        self.palette_wanted.emit()

    def shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        self.sheet_wanted.emit()
