"""Joins the export room to the window: its verbs, takes carried out of the tree, and what is told when it is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.export import files
from app.export.outbox import Outbox, Span
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
        self._last: Path | None = None  # what was exported last
        verbs = window.verbs.export
        verbs.panel_wanted.connect(self.panel.open)
        verbs.again_wanted.connect(self._again)
        verbs.copy_wanted.connect(self._copy)
        verbs.reveal_wanted.connect(self._reveal_last)
        window.tree.carried_out.connect(self._carry)
        window.timeline.grip.pressed.connect(self._prepare_stretch)
        window.timeline.grip.pulled.connect(self._carry_stretch)
        window.bridge.exported.connect(self._tell)
        self.panel.trouble.connect(window.notices.trouble)
        self.panel.form.weights_wanted.connect(window.house.packs.offer_separator)
        window.house.pack_desk.shelf_changed.connect(self.panel.form.show_weights)
        self.panel.runs.reveal_wanted.connect(self._reveal)

    def _again(self) -> None:
        self.panel.offer()
        self.window.desk.guard(self.panel.begin_anew)

    def _copy(self, node: int, span: Span | None) -> None:
        self.window.desk.guard(lambda: self.outbox.want(node, self._copied, span))

    def _copied(self, file: Path) -> None:
        files.copy([file])
        self.window.notices.tell(
            tr("{file} is in the clipboard.", file=file.name), tr("Paste it into a folder or a DAW."), "good"
        )

    def _carry(self, node: int, span: Span | None = None) -> None:
        """A take left the tree, or what is marked the ruler; it goes on as a file, if the button is still held then."""

        def begin() -> None:
            if not self.outbox.want(node, self._drag, span):
                self.window.notices.tell(
                    tr("Preparing the file…"), tr("Hold the button: it comes along as soon as it is written.")
                )

        self.window.desk.guard(begin)

    def _prepare_stretch(self) -> None:
        node, span = self.window.state.selected, self.window.state.selection
        if node is not None and span is not None:
            self.window.desk.guard(lambda: self.outbox.prepare(node, span))

    def _carry_stretch(self) -> None:
        node, span = self.window.state.selected, self.window.state.selection
        if node is not None and span is not None:
            self._carry(node, span)

    def _drag(self, file: Path) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            files.drag(self.window, [file])
        else:
            self._copied(file)

    def _tell(self, item: Exported) -> None:
        """A file that the user asked for is written; those of the outbox are told otherwise."""
        if not item.files or self.outbox.owns(item):
            return
        self._last = file = item.files[0]
        if self.panel.isVisible() and self.panel.runs.of(item.job) is not None:
            return
        self.window.notices.tell(
            tr("{file} is written.", file=file.name),
            str(file.parent),
            "good",
            (tr("Show in folder"), lambda: self._reveal(file)),
        )

    def _reveal_last(self) -> None:
        self._reveal(self._last or self.panel.form.memory.folder)

    def _reveal(self, file: Path) -> None:
        if not files.reveal(file):
            self.window.notices.tell(tr("No file manager came up."), str(file.parent))
