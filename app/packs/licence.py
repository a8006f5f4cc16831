"""The page that shows a licence and asks whether it is accepted, before anything is downloaded or converted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.bridge_packs import Licence
from app.language import tr


class LicencePage(QWidget):
    """`ask` fills it; what was asked for is done only after the box was ticked and the button pressed."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        self._go: Callable[[], object] = lambda: None
        self.title, self.name, self.notice, self.use = QLabel(), QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.name.setProperty("role", "section")
        self.use.setProperty("role", "section")
        for label in (self.title, self.name, self.notice, self.use):
            label.setWordWrap(True)
        self.notice.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.accepted = QCheckBox(tr("I have read this licence and accept it."))
        self.go = QPushButton(tr("Install"))
        self.go.setProperty("role", "primary")
        self.go.setMinimumHeight(34)
        self.back = QPushButton(tr("Back"))
        self.back.setMinimumHeight(34)
        self.accepted.toggled.connect(self.go.setEnabled)
        self.go.clicked.connect(lambda: self._go())
        self.back.clicked.connect(back)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(12)
        for widget in (self.title, self.name, self.notice, self.use, self.accepted):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)

    def ask(self, title: str, licence: Licence, button: str, go: Callable[[], object]) -> None:
        """Show this licence; `go` is done once it is accepted."""
        self.title.setText(title)
        self.name.setText(licence.name)
        self.notice.setText(licence.notice)
        self.use.setText(
            tr("Commercial use is allowed, also of what you make with it.")
            if licence.commercial
            else tr("Non-commercial use only, also of what you make with it.")
        )
        self.accepted.setChecked(False)
        self.go.setEnabled(False)
        self.go.setText(button)
        self._go = go
        self.accepted.setFocus()
