"""Verbs that take takes away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("export", "Export…", "File", ("Ctrl+E",), "node", rule_above=True),
    Verb("export_again", "Export as last time", "File", ("Ctrl+Shift+E",), "node"),
    Verb("copy_as_file", "Copy the take as a sound file", "File", ("Ctrl+Alt+C",), "node"),
)


class ExportVerbs(QObject):
    """What they want is done by the export room."""

    panel_wanted = Signal()
    again_wanted = Signal()
    copy_wanted = Signal(int)  # node

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def export(self) -> None:
        """Open the export panel for the chosen takes."""
        self.panel_wanted.emit()

    def export_again(self) -> None:
        """Export the chosen takes as the last ones were, beside what is there already."""
        self.again_wanted.emit()

    def copy_as_file(self) -> None:
        """Put the selected take into the clipboard as a file for other programs."""
        if self.desk.state.selected is not None:
            self.copy_wanted.emit(self.desk.state.selected)
