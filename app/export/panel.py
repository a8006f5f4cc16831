"""The export panel: a form above, the exports that run or are done below. Never modal; the music plays on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Bridge
from app.export.form import ExportForm
from app.export.places import Places, Seen
from app.export.runs import Runs
from app.language import told, tr
from app.preferences.settings import Settings
from app.state import JobInfo, State
from app.theme.apply import look
from app.theme.icons import icon
from app.widgets.overlay import Overlay
from engine.delivery import safe_name
from engine.errors import UserProblem
from engine.events import Exported

WIDTH, LEAST_HEIGHT, MOST_HEIGHT = 620, 660, 800  # pixels
AROUND = 140  # pixels above and below that stay free
MOST_NAMES = 3  # files that are named before the rest is counted


class ExportPanel(Overlay):
    """Asks the bridge to export the chosen takes; what goes wrong leaves by `trouble`."""

    trouble = Signal(str, str)

    def __init__(self, parent: QWidget, state: State, bridge: Bridge, settings: Settings) -> None:
        super().__init__(parent, WIDTH, LEAST_HEIGHT)
        self.setAccessibleName(tr("Export"))
        self.state, self.bridge = state, bridge
        self.form = ExportForm(settings)
        self.runs = Runs()
        self._telling, self._naming = Places(self), Places(self)
        self._build()
        self._join()
        self._restyle()

    def _build(self) -> None:
        title = QLabel(tr("Export"))
        title.setProperty("role", "title")
        self.close_button = QToolButton()
        self.close_button.setToolTip(tr("Close (Esc); exports go on"))
        self.close_button.setAccessibleName(tr("Close the export panel"))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        area = QScrollArea()
        area.setObjectName("clear")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        self.target = QLabel()
        self.target.setProperty("role", "small")
        self.target.setWordWrap(True)
        self.replacing = QCheckBox(tr("Replace what is there"))
        self.renaming = QPushButton(tr("Another name"))
        self.go = QPushButton(tr("Export"))
        self.go.setProperty("role", "primary")
        self.go.setAccessibleName(tr("Export now"))
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 0)
        foot.addWidget(self.target, 1)
        foot.addWidget(self.replacing)
        foot.addWidget(self.renaming)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 14, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addWidget(self.form.place)
        column.addLayout(foot)
        column.addWidget(self.runs)

    def _join(self) -> None:
        self.close_button.clicked.connect(self.hide)
        self.form.changed.connect(self._show_target)
        self.replacing.toggled.connect(self._show_target)
        self.renaming.clicked.connect(lambda: self._free_name(self._show_target))
        self.go.clicked.connect(self.export)
        self.runs.cancel_wanted.connect(self.bridge.cancel)
        self.state.jobs_changed.connect(self._show_progress)
        self.state.selection_changed.connect(self._offer_anew)
        self.state.span_changed.connect(self._offer_anew)
        self.state.song_opened.connect(self.runs.forget)
        self.bridge.exported.connect(self._written)
        self.bridge.finished.connect(lambda info: self._end(info, ""))
        self.bridge.cancelled.connect(self._cancelled)
        self.bridge.failed.connect(self._end)
        look.changed.connect(self._restyle)

    def fit(self) -> None:
        """As high as the window has room for."""
        ground = self.parentWidget()
        assert ground is not None
        room = ground.height() - 2 * AROUND
        self._wanted = QSize(WIDTH, min(max(LEAST_HEIGHT, room), MOST_HEIGHT))
        super().fit()

    # ---------------------------------------------------------------- what and where

    def showEvent(self, event: QShowEvent) -> None:
        """What can be exported may have changed since."""
        self.offer()
        super().showEvent(event)

    def offer(self) -> None:
        """The takes to choose from, and a name for the file."""
        song = self.state.song
        if song is None:
            return
        chosen = tuple(self.state.chosen)
        favourites = tuple(node.id for node in song.nodes.values() if node.favourite)
        choices: list[tuple[str, tuple[int, ...]]] = [(song.nodes[node].name, (node,)) for node in chosen[:1]]
        if len(chosen) > 1:
            choices.insert(0, (tr("{count} chosen takes", count=len(chosen)), chosen))
        if favourites:
            choices.append((tr("All {count} favourites", count=len(favourites)), favourites))
        self.form.offer_takes(choices)
        self.form.offer_stretch(self.state.selection)
        title = song.title if self.state.file is None or self.state.untitled else self.state.file.stem
        last = song.nodes[chosen[0]].name if chosen else ""
        self.form.name.setText(safe_name(" - ".join(part for part in (title, last) if part)))
        self._show_target()

    def _offer_anew(self) -> None:
        if self.isVisible():
            self.offer()

    def _show_target(self) -> None:
        """Name what would be written, and what is in the way."""
        nodes = self.form.nodes
        if not nodes or self.state.song is None:
            self.target.setText(tr("Choose a take first."))
            self.go.setEnabled(False)
            return
        self.go.setEnabled(False)
        places = self._targets()
        self._telling.ask(places, lambda seen: self._tell_target(places, seen))

    def _tell_target(self, places: list[Path], seen: Seen) -> None:
        there = seen.there
        self.replacing.setVisible(bool(there))
        self.renaming.setVisible(bool(there))
        if seen.problem is not None:
            self.target.setText(" ".join(told(seen.problem)))
            return
        names = ", ".join(place.name for place in (there or places)[:MOST_NAMES])
        more = len(there or places) - MOST_NAMES
        names += f" +{more}" if more > 0 else ""
        text = tr("{names} is there already.", names=names) if there else tr("Writes {names}", names=names)
        self.target.setText(text)
        self.go.setEnabled(not there or self.replacing.isChecked())

    def _targets(self) -> list[Path]:
        """The files or folders that the form asks for."""
        return self.bridge.targets(self.form.nodes, self.form.out, self.form.wish)

    def begin_anew(self) -> None:
        """Export as the form says, under a name that is free."""
        self._free_name(self.begin)

    def _free_name(self, then: Callable[[], object]) -> None:
        """Change the name (of the folder, for several takes) so that nothing is in the way, then do `then`."""
        line = self.form.name if len(self.form.nodes) == 1 else self.form.folder
        numbers, wished = count(2), line.text()

        def look(seen: Seen) -> None:
            if seen.problem is not None:
                self.trouble.emit(*told(seen.problem))
            elif seen.there:
                line.setText(f"{wished} {next(numbers)}")
                self._naming.ask(self._targets(), look)
            else:
                then()

        if self.form.nodes:
            self._naming.ask(self._targets(), look)

    # ---------------------------------------------------------------- doing

    def export(self) -> None:
        """Begin, with what the form says."""
        overwrite = self.replacing.isVisible() and self.replacing.isChecked()
        self.begin(overwrite)
        self.replacing.setChecked(False)
        self._show_target()

    def begin(self, overwrite: bool = False) -> None:
        """Hand the wish to the engine; a problem is told."""
        out, nodes = self.form.out, self.form.nodes
        try:
            job = self.bridge.export(nodes, out, replace(self.form.wish, overwrite=overwrite))
        except UserProblem as problem:
            self.trouble.emit(*told(problem))
        else:
            self.runs.add(job, out.name)

    def _show_progress(self) -> None:
        for info in self.state.jobs.values():
            if (row := self.runs.of(info.job)) is not None:
                row.show_progress(info)

    def _written(self, item: Exported) -> None:
        if (row := self.runs.of(item.job)) is not None:
            row.add_files(item.files, item.notes)

    def _cancelled(self, info: JobInfo) -> None:
        row = self.runs.of(info.job)
        if row is not None and row.files:
            self._end(info, tr("Cancelled; what was whole by then is there."))
        else:
            self._end(info, tr("Cancelled; nothing was written."))

    def _end(self, info: JobInfo, words: str) -> None:
        if (row := self.runs.of(info.job)) is not None:
            row.end(words)
            self._show_target()

    def _restyle(self) -> None:
        self.close_button.setIcon(icon("close", look.theme.muted))
