"""Verbs that take takes away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("export", "Export…", "File", ("Ctrl+E",), "node", rule_above=True),
    Verb("export_again", "Export as last time", "File", ("Ctrl+Shift+E",), "node"),
    Verb("copy_as_file", "Copy the take as a sound file", "File", ("Ctrl+Alt+C",), "node"),
    Verb(
        "copy_stretch",
        "Copy the marked stretch as a sound file",
        "File",
        ("Ctrl+Alt+Shift+C",),
        "marked_node",
    ),
    Verb("reveal", "Show the last export in its folder", "File", ("Ctrl+Alt+E",), "song"),
)


class ExportVerbs(QObject):
    """What they want is done by the export room."""

    panel_wanted = Signal()
    again_wanted = Signal()
    copy_wanted = Signal(int, object)  # node, stretch of its path in seconds or None
    reveal_wanted = Signal()

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
            self.copy_wanted.emit(self.desk.state.selected, None)

    def copy_stretch(self) -> None:
        """Put what is marked of the selected path into the clipboard as a file."""
        state = self.desk.state
        if state.selected is not None and state.selection is not None:
            self.copy_wanted.emit(state.selected, state.selection)

    def reveal(self) -> None:
        """Show in the file manager where the last export went."""
        self.reveal_wanted.emit()
