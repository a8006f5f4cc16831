"""The exports of this song, newest first: how far they are, and what can be done with what they made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.export import files
from app.language import said, tr
from app.state import JobInfo
from app.widgets.flow import FlowLayout
from app.widgets.pull import Pull

MOST_RUNS = 6
MOST_PARTS = 12  # files of one export that are shown by themselves
MOST_HEIGHT = 112  # pixels; older ones are scrolled to


class Part(QLabel):
    """One of several files, to be dragged by itself; a stem is called by its name."""

    def __init__(self, file: Path) -> None:
        super().__init__(file.stem.rpartition(" - ")[2])  # "song - vocals": the stem's name
        self._file, self._pull = file, Pull()
        self.setProperty("role", "part")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag {file} into another program", file=file.name))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag of this file alone may begin."""
        self._pull.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes along."""
        if self._pull.begins(event):
            files.drag(self, [self._file])


class RunRow(QFrame):
    """One export: a progress bar and Cancel while it runs; afterwards its files can be shown, copied, dragged."""

    cancel_wanted = Signal(int)
    reveal_wanted = Signal(object)  # Path

    def __init__(self, job: int, title: str) -> None:
        super().__init__()
        self.job = job
        self.running = True
        self.files: tuple[Path, ...] = ()
        self._pull = Pull()
        self.title = QLabel(title)
        self.note = QLabel(tr("Waits for its turn"))
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 1000)
        self.cancel = self._button(tr("Cancel"), lambda: self.cancel_wanted.emit(self.job))
        self.show_file = self._button(tr("Show in folder"), lambda: self.reveal_wanted.emit(self.files[0]))
        self.copy_file = self._button(tr("Copy"), lambda: files.copy(self.files))
        self._words = words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.title, self.bar, self.note):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(words, 1)
        for button in (self.cancel, self.show_file, self.copy_file):
            row.addWidget(button)
        self.show_file.hide()
        self.copy_file.hide()

    def _button(self, text: str, wanted: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {self.title.text()}")
        button.clicked.connect(lambda: wanted())
        return button

    def show_progress(self, info: JobInfo) -> None:
        """How far it is."""
        self.bar.setValue(round(1000 * info.done / info.total) if info.total else 0)
        if info.running and info.note:
            self.note.setText(said(info.note))

    def add_files(self, made: Sequence[Path], notes: Sequence[str]) -> None:
        """A take was written."""
        self.files += tuple(made)
        self.note.setText(" ".join(said(note) for note in notes))

    def end(self, words: str) -> None:
        """It runs no more; `words` say why if not all came of it."""
        self.running = False
        self.bar.hide()
        self.cancel.hide()
        there = bool(self.files)
        self.show_file.setVisible(there)
        self.copy_file.setVisible(there)
        if there:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.setToolTip(tr("Drag this into another program"))
        if len(self.files) > 1:
            self._offer_parts()
        if words:
            self.note.setText(words)
        self.note.setVisible(bool(self.note.text()))

    def _offer_parts(self) -> None:
        """Several files: each can be taken by itself, for example one stem."""
        place = QWidget()
        flow = FlowLayout(place)
        for file in self.files[:MOST_PARTS]:
            flow.addWidget(Part(file))
        self._words.addWidget(place)

    # ---------------------------------------------------------------- dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        self._pull.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough with the button held: the files go along."""
        if self.files and not self.running and self._pull.begins(event):
            files.drag(self, self.files)


class Runs(QScrollArea):
    """Rows of exports, newest first, of which a few are in view; hidden while there are none."""

    cancel_wanted = Signal(int)
    reveal_wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows: list[RunRow] = []  # oldest first
        inside = QWidget()
        inside.setObjectName("clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(0)
        self.setWidget(inside)
        self.hide()

    def sizeHint(self) -> QSize:
        """As high as the rows are, up to a limit."""
        width = self.viewport().width()
        return QSize(width, min(MOST_HEIGHT, _needed(self._column, width)))

    def minimumSizeHint(self) -> QSize:
        """The newest row is always seen whole: the form above it can scroll."""
        if not self.rows:
            return super().minimumSizeHint()
        return QSize(0, min(MOST_HEIGHT, _needed(self.rows[-1], self.viewport().width())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows that show more or less ask for another height; a scroll area keeps that to itself."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def add(self, job: int, title: str) -> RunRow:
        """An export begins."""
        row = RunRow(job, title)
        row.cancel_wanted.connect(self.cancel_wanted)
        row.reveal_wanted.connect(self.reveal_wanted)
        self.rows.append(row)
        self._column.insertWidget(0, row)
        done = [old for old in self.rows if not old.running]
        self._drop(done[: max(0, len(self.rows) - MOST_RUNS)])
        self.show()
        self.updateGeometry()
        self.verticalScrollBar().setValue(0)
        return row

    def of(self, job: int) -> RunRow | None:
        """The row of a job that runs; jobs that are done share their numbers with those of other songs."""
        return next((row for row in self.rows if row.running and row.job == job), None)

    def forget(self) -> None:
        """Another song is open."""
        self._drop(list(self.rows))
        self.hide()

    def _drop(self, rows: Sequence[RunRow]) -> None:
        for row in rows:
            self.rows.remove(row)
            row.deleteLater()


def _needed(item: QWidget | QLayout, width: int) -> int:
    """Height of something that may wrap its words."""
    wrapped = item.heightForWidth(max(width, 1)) if item.hasHeightForWidth() else 0
    return max(wrapped, item.sizeHint().height())
