"""Running and waiting jobs: progress, speed, time left, and a way to stop each."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.state import JobInfo, State
from app.theme.apply import look
from app.theme.icons import icon


def describe(info: JobInfo) -> str:
    """'1 120 tok/s · 0:04', or why there is no number yet."""
    if not info.running:
        return "waiting"
    if info.total == 0 or info.tokens_per_second <= 0:
        return info.note or "starting …"
    eta = round(info.eta_seconds)
    speed = f"{info.tokens_per_second:,.0f}".replace(",", " ")
    return f"{speed} tok/s · {eta // 60}:{eta % 60:02d} left"


class JobRow(QWidget):
    """One job."""

    cancelled = Signal(int)

    def __init__(self, info: JobInfo) -> None:
        super().__init__()
        self.job = info.job
        self.title, self.detail = QLabel(), QLabel()
        self.title.setStyleSheet("font-weight: 600;")
        self.detail.setProperty("role", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.stop = QToolButton()
        self.stop.setIcon(icon("close", look.theme.muted))
        self.stop.setIconSize(QSize(16, 16))
        self.stop.setToolTip("Stop this job; what it made stays")
        self.stop.setAccessibleName("Stop this job")
        self.stop.clicked.connect(lambda: self.cancelled.emit(self.job))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.detail)
        top.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.bar)
        self.show_info(info)

    def show_info(self, info: JobInfo) -> None:
        """Take in news."""
        self.title.setText(info.label)
        self.detail.setText(describe(info))
        self.bar.setValue(round(1000 * info.done / info.total) if info.total else 0)
        self.bar.setStyleSheet(
            f"QProgressBar::chunk {{ background: {look.accent(info.accent)}; border-radius: 2px; }}"
        )


class QueueStrip(QWidget):
    """All jobs the user asked for. `cancel_wanted(job)`."""

    cancel_wanted = Signal(int)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.rows: dict[int, JobRow] = {}
        self.setObjectName("panelBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel("Working")
        title.setProperty("role", "section")
        self.all = QPushButton("Cancel all")
        self.all.setProperty("role", "link")
        self.all.clicked.connect(self._cancel_all)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.all)
        self.idle = QLabel("Nothing is running.")
        self.idle.setProperty("role", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 12)
        self._column.setSpacing(4)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(self.idle)
        state.jobs_changed.connect(self.refresh)
        look.changed.connect(self._rebuild)
        self.refresh()

    def refresh(self) -> None:
        """Bring the rows in step with the jobs."""
        shown = {job: info for job, info in self.state.jobs.items() if not info.quiet}
        for job in [job for job in self.rows if job not in shown]:
            row = self.rows.pop(job)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for job, info in shown.items():
            if job in self.rows:
                self.rows[job].show_info(info)
            else:
                self.rows[job] = JobRow(info)
                self.rows[job].cancelled.connect(self.cancel_wanted)
                self._column.addWidget(self.rows[job])
        self.idle.setVisible(not shown)
        self.all.setVisible(bool(shown))

    def _cancel_all(self) -> None:
        for job in list(self.rows):
            self.cancel_wanted.emit(job)

    def _rebuild(self) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()
        self.refresh()
