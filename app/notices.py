"""The one place that tells the user something: short bars above the tree, never modal.

Anyone may call `Notices.tell`; what is told before the window shows is kept until it does.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.theme.apply import look
from app.theme.icons import icon

MOST = 3
INFO_MILLISECONDS = 6000


class Notice(QFrame):
    """One message: what happened and what to do about it."""

    closed = Signal()

    def __init__(
        self, kind: str, text: str, remedy: str, action: tuple[str, Callable[[], None]] | None
    ) -> None:
        super().__init__()
        self.kind, self.text, self.remedy = kind, text, remedy
        self.setObjectName("notice")
        self.setProperty("kind", kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        mark = QFrame()
        mark.setFixedSize(8, 8)
        shade = {"trouble": look.theme.trouble, "good": look.theme.good}.get(kind, look.theme.selection)
        mark.setStyleSheet(f"background: {shade}; border-radius: 4px;")
        row.addWidget(mark)
        row.addSpacing(4)
        sentence = QLabel(text)
        sentence.setWordWrap(True)
        sentence.setStyleSheet("font-weight: 600;")
        advice = QLabel(remedy)
        advice.setWordWrap(True)
        advice.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(sentence)
        if remedy:
            words.addWidget(advice)
        row.addLayout(words, 1)
        if action is not None:
            button = QPushButton(action[0])
            button.clicked.connect(action[1])
            button.clicked.connect(self.closed)
            row.addWidget(button)
        close = QToolButton()
        close.setIcon(icon("close", look.theme.muted))
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def fit(self, width: int) -> None:
        """As high as the words need at this width."""
        self.ensurePolished()
        layout = self.layout()
        if layout is not None:
            self.setFixedSize(
                width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
            )


class Notices(QWidget):
    """The messages that stand, newest below; at most three, the oldest goes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.standing: list[Notice] = []
        self.hide()

    def float_over(self, ground: QWidget) -> None:
        """Lie over the lower left corner of `ground`, moving nothing that is there."""
        self.setParent(ground)
        ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner when the ground changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is not None:
            width = min(560, ground.width() - 32)
            self.setFixedWidth(width)
            for notice in self.standing:
                notice.fit(width)
            gaps = self._column.spacing() * max(0, len(self.standing) - 1)
            height = sum(notice.height() for notice in self.standing) + gaps
            self.setGeometry(16, ground.height() - height - 24, width, height)
            self.raise_()

    def tell(
        self,
        text: str,
        remedy: str = "",
        kind: str = "info",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a message. 'trouble' stays until it is closed; 'info' and 'good' go by themselves."""
        for notice in [item for item in self.standing if (item.text, item.remedy) == (text, remedy)]:
            self._remove(notice)
        while len(self.standing) >= MOST:
            self._remove(self.standing[0])
        notice = Notice(kind, text, remedy, action)
        notice.closed.connect(lambda: self._remove(notice))
        self.standing.append(notice)
        self._column.addWidget(notice)
        self._place()
        self.show()
        if kind != "trouble":
            timer = QTimer(notice, singleShot=True, interval=INFO_MILLISECONDS)
            timer.timeout.connect(notice.closed)
            timer.start()

    def trouble(self, text: str, remedy: str) -> None:
        """Something went wrong and the user can mend it."""
        self.tell(text, remedy, "trouble")

    def clear(self) -> None:
        """Take all messages away."""
        while self.standing:
            self._remove(self.standing[0])

    def _remove(self, notice: Notice) -> None:
        if notice in self.standing:
            self.standing.remove(notice)
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self._place()
        self.setVisible(bool(self.standing))
