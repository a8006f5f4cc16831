"""Running and waiting jobs: progress, speed, time left, and a way to stop each; refinements can be ordered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import said, tr
from app.state import JobInfo, State
from app.theme.apply import look
from app.theme.icons import icon

MOST_HEIGHT = 260  # pixels; more jobs than fit are scrolled


def describe(info: JobInfo, growing: bool = False) -> str:
    """'1 120 tok/s · 0:04', or why there is no number yet; `growing`: something more urgent runs."""
    if info.held:
        return tr("paused")
    if not info.running:
        return tr("waiting")
    if info.kind == "refine" and growing:
        return tr("yields to growth")
    if info.total == 0 or info.tokens_per_second <= 0:
        return said(info.note) if info.note else tr("starting …")
    eta = round(info.eta_seconds)
    speed = f"{info.tokens_per_second:,.0f}".replace(",", " ")
    return tr("{speed} tok/s · {time} left", speed=speed, time=f"{eta // 60}:{eta % 60:02d}")


class Elided(QLabel):
    """A title that gives way to what stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """The whole text; as much as fits is shown."""
        self._whole = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much as fits now."""
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, max(1, self.width()))
        if shown != self.text():
            self.setText(shown)


class JobRow(QWidget):
    """One job. Refinements have buttons to move and pause them."""

    cancelled = Signal(int)
    moved = Signal(int, int)  # job, steps
    held = Signal(int, bool)

    def __init__(self, info: JobInfo) -> None:
        super().__init__()
        self.job, self.info = info.job, info
        self.title, self.detail = Elided(), QLabel()
        self.title.setStyleSheet("font-weight: 600;")
        self.detail.setProperty("role", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.up = self._button("up", tr("Sooner"), lambda: self.moved.emit(self.job, -1))
        self.down = self._button("down", tr("Later"), lambda: self.moved.emit(self.job, 1))
        self.pause = self._button("pause", tr("Pause"), lambda: self.held.emit(self.job, not self.info.held))
        self.stop = self._button(
            "close", tr("Stop this job; what it made stays"), lambda: self.cancelled.emit(self.job)
        )
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.title, 1)
        top.addSpacing(6)
        top.addWidget(self.detail)
        for button in (self.up, self.down, self.pause, self.stop):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(top)
        for button in (self.up, self.down, self.pause):  # in the row by now: alone it would be a window
            button.setVisible(info.kind == "refine")
        column.addWidget(self.bar)
        self._colour = ""
        self.show_info(info)

    def _button(self, name: str, tip: str, wish: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, look.theme.muted))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(22, 22)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: wish())
        return button

    def show_info(self, info: JobInfo, growing: bool = False) -> None:
        """Take in news."""
        if info.held != self.info.held or not self.title.text():
            self.pause.setIcon(icon("play" if info.held else "pause", look.theme.muted))
            self.pause.setToolTip(tr("Go on") if info.held else tr("Pause"))
            self.pause.setAccessibleName(self.pause.toolTip())
        self.info = info
        self.title.show_text(info.label)
        self.detail.setText(describe(info, growing))
        self.bar.setValue(round(1000 * info.done / info.total) if info.total else 0)
        colour = look.theme.line if info.held else look.accent(info.accent)
        if colour != self._colour:
            self._colour = colour
            self.bar.setStyleSheet(f"QProgressBar::chunk {{ background: {colour}; border-radius: 2px; }}")


class QueueStrip(QWidget):
    """All jobs the user asked for. `cancel_wanted(job)`, `move_wanted(job, steps)`, `hold_wanted(job, held)`."""

    cancel_wanted = Signal(int)
    move_wanted = Signal(int, int)
    hold_wanted = Signal(int, bool)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.rows: dict[int, JobRow] = {}
        self.setObjectName("panelBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(tr("Working"))
        title.setProperty("role", "section")
        self.all = QPushButton(tr("Cancel all"))
        self.all.setProperty("role", "link")
        self.all.clicked.connect(self._cancel_all)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.all)
        self.idle = QLabel(tr("Nothing is running."))
        self.idle.setProperty("role", "small")
        self.list = QWidget()
        self.list.setObjectName("panelBody")
        self._lines = QVBoxLayout(self.list)
        self._lines.setContentsMargins(0, 0, 6, 0)
        self._lines.setSpacing(4)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setObjectName("panel")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(4)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.idle)
        column.addWidget(self.area)
        state.jobs_changed.connect(self.refresh)
        look.changed.connect(self._rebuild)
        self.refresh()

    def refresh(self) -> None:
        """Bring the rows in step with the jobs, in their order."""
        shown = {job: info for job, info in self.state.jobs.items() if not info.quiet}
        growing = any(info.running and info.kind != "refine" for info in shown.values())
        for job in [job for job in self.rows if job not in shown]:
            self._drop(self.rows.pop(job))
        for job, info in shown.items():
            if job not in self.rows:
                self.rows[job] = self._row(info)
            self.rows[job].show_info(info, growing)
        if [self._at(place) for place in range(self._lines.count())] != [self.rows[job] for job in shown]:
            for job in shown:
                self._lines.removeWidget(self.rows[job])
                self._lines.addWidget(self.rows[job])
        refining = [job for job, info in shown.items() if info.kind == "refine"]
        for job in refining:
            self.rows[job].up.setEnabled(job != refining[0])
            self.rows[job].down.setEnabled(job != refining[-1])
        self.idle.setVisible(not shown)
        self.all.setVisible(bool(shown))
        self.area.setVisible(bool(shown))
        tall = sum(row.sizeHint().height() + self._lines.spacing() for row in self.rows.values())
        self.area.setFixedHeight(min(MOST_HEIGHT, tall))

    def _at(self, place: int) -> QWidget | None:
        item = self._lines.itemAt(place)
        return item.widget() if item is not None else None

    def _row(self, info: JobInfo) -> JobRow:
        row = JobRow(info)
        row.cancelled.connect(self.cancel_wanted)
        row.moved.connect(self.move_wanted)
        row.held.connect(self.hold_wanted)
        self._lines.addWidget(row)
        return row

    def _drop(self, row: JobRow) -> None:
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _cancel_all(self) -> None:
        for job in list(self.rows):
            self.cancel_wanted.emit(job)

    def _rebuild(self) -> None:
        for row in self.rows.values():
            self._drop(row)
        self.rows.clear()
        self.refresh()
