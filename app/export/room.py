"""Joins the export room to the window: its verbs, takes carried out of the tree, and what is told when it is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.export import files
from app.export.outbox import Outbox
from app.export.panel import ExportPanel
from app.language import tr
from engine.events import Exported

if TYPE_CHECKING:
    from app.mainwindow import MainWindow


class ExportRoom(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, ground: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.panel = ExportPanel(ground, window.state, window.bridge, window.settings)
        self.outbox = Outbox(window.state, window.bridge, self)
        verbs = window.verbs.export
        verbs.panel_wanted.connect(self.panel.open)
        verbs.again_wanted.connect(self._again)
        verbs.copy_wanted.connect(self._copy)
        window.tree.carried_out.connect(self._carry)
        window.bridge.exported.connect(self._tell)
        self.panel.trouble.connect(window.notices.trouble)

    def _again(self) -> None:
        self.panel.offer()
        if self.panel.free_name():
            self.panel.begin()

    def _copy(self, node: int) -> None:
        self.window.desk.guard(lambda: self.outbox.want(node, self._copied))

    def _copied(self, file: Path) -> None:
        files.copy([file])
        self.window.notices.tell(
            tr("{file} is in the clipboard.", file=file.name), tr("Paste it into a folder or a DAW."), "good"
        )

    def _carry(self, node: int) -> None:
        """The pointer left the tree with a take in hand; it goes on as a file, if the button is still held then."""
        self.window.desk.guard(lambda: self.outbox.want(node, self._drag))

    def _drag(self, file: Path) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            files.drag(self.window, [file])
        else:
            self._copied(file)

    def _tell(self, item: Exported) -> None:
        """A file that the user asked for is written; those of the outbox are told otherwise."""
        shown = item.job in self.panel.runs.rows and self.panel.isVisible()
        if not item.files or shown or self.outbox.owns(item):
            return
        file = item.files[0]
        self.window.notices.tell(
            tr("{file} is written.", file=file.name),
            str(file.parent),
            "good",
            (tr("Show in folder"), lambda: self._reveal(file)),
        )

    def _reveal(self, file: Path) -> None:
        if not files.reveal(file):
            self.window.notices.tell(tr("No file manager came up."), str(file.parent))
