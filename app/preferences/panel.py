"""The preferences: a panel over the window, never modal; every choice holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.theme.apply import look
from app.theme.icons import icon
from app.widgets.overlay import Overlay


class PreferencesPanel(Overlay):
    """`pages`: (title, widget). A page may have `refresh()`, called whenever the panel opens."""

    closed = Signal()

    def __init__(self, parent: QWidget, pages: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__(parent, 780, 560)
        self.setAccessibleName(tr("Preferences"))
        self.stack = QStackedWidget()
        self.buttons = QButtonGroup(self)
        side = QVBoxLayout()
        side.setContentsMargins(12, 18, 12, 12)
        side.setSpacing(4)
        title = QLabel(tr("Preferences"))
        title.setProperty("role", "section")
        title.setContentsMargins(12, 0, 0, 12)
        side.addWidget(title)
        for number, (text, page) in enumerate(pages):
            button = QPushButton(text)
            button.setProperty("role", "nav")
            button.setCheckable(True)
            button.setMinimumWidth(150)
            self.buttons.addButton(button, number)
            side.addWidget(button)
            self.stack.addWidget(self._scrolled(page))
        side.addStretch(1)
        self.buttons.idClicked.connect(self.stack.setCurrentIndex)
        self.buttons.button(0).setChecked(True)
        self.close_button = QToolButton()
        self.close_button.setToolTip(tr("Close the preferences (Esc)"))
        self.close_button.setAccessibleName(tr("Close the preferences"))
        self.close_button.clicked.connect(self.hide)
        right = QVBoxLayout()
        right.setContentsMargins(0, 8, 8, 8)
        right.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(side)
        row.addLayout(right, 1)
        self.pages = [page for _, page in pages]
        look.changed.connect(self._restyle)
        self._restyle()

    @staticmethod
    def _scrolled(page: QWidget) -> QScrollArea:
        page.setObjectName("clear")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area = QScrollArea()
        area.setObjectName("clear")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def show_page(self, number: int) -> None:
        """Open on this page."""
        self.buttons.button(number).setChecked(True)
        self.stack.setCurrentIndex(number)
        self.open()
        self.buttons.button(number).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """What can change elsewhere is read again."""
        for page in self.pages:
            refresh = getattr(page, "refresh", None)
            if refresh is not None:
                refresh()
        super().showEvent(event)

    def _restyle(self) -> None:
        self.close_button.setIcon(icon("close", look.theme.muted))
