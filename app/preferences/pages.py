"""The pages of the preferences that are forms: appearance, places and engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.language import LANGUAGES, tr
from app.preferences.settings import SCALES, Settings
from app.widgets.chooser import Chooser

Choices = Sequence[tuple[str, str]]  # value, text


class Page(QWidget):
    """A titled form; every row has a label, an editor with that label as its accessible name, and a hint."""

    def __init__(self, title: str, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.title = title
        head = QLabel(title)
        head.setProperty("role", "title")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(12)
        self.column.addWidget(head)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(20)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self.column.addStretch(1)

    def row(self, label: str, editor: QWidget, hint: str = "") -> None:
        """One setting."""
        editor.setAccessibleName(label)
        name = QLabel(label)
        name.setBuddy(editor)
        self.form.addRow(name, editor)
        if hint:
            editor.setAccessibleDescription(hint)
            words = QLabel(hint)
            words.setProperty("role", "small")
            words.setWordWrap(True)
            self.form.addRow("", words)

    def choice(self, key: str, label: str, choices: Choices, hint: str = "") -> QComboBox:
        """A list to choose from, kept under `key`."""
        box = Chooser()
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self.settings.text(key))))
        box.activated.connect(lambda _: self.settings.set(key, str(box.currentData())))
        self.row(label, box, hint)
        return box


class AppearancePage(Page):
    """Theme, size and language."""

    restart_wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Appearance"), settings)
        themes = [
            ("dark", tr("Dark")),
            ("light", tr("Light")),
            ("contrast", tr("High contrast")),
            ("system", tr("Same as the system")),
        ]
        self.theme = self.choice("theme", tr("Theme"), themes)
        scales = [(str(percent), f"{percent} %") for percent in SCALES]
        self.scale = self.choice("scale", tr("Size of everything"), scales)
        languages = [("", tr("Same as the system")), *LANGUAGES.items()]
        self.language = self.choice("language", tr("Language"), languages)
        self.notice = QLabel(
            tr("Size and language change with the next start. Your song is saved and opens again.")
        )
        self.notice.setProperty("role", "small")
        self.notice.setWordWrap(True)
        self.restart = QPushButton(tr("Start again now"))
        self.restart.clicked.connect(self.restart_wanted)
        self.form.addRow("", self.notice)
        self.form.addRow("", self.restart)
        self._started_with = (settings.text("scale"), settings.text("language"))
        settings.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow what was changed elsewhere (the theme has a shortcut), and offer the restart if one is due."""
        self.theme.setCurrentIndex(max(0, self.theme.findData(self.settings.text("theme"))))
        due = (self.settings.text("scale"), self.settings.text("language")) != self._started_with
        self.notice.setVisible(due)
        self.restart.setVisible(due)


class FolderField(QWidget):
    """A folder: its path, a chooser, and back to the default."""

    def __init__(self, settings: Settings, key: str, label: str, default: Callable[[], Path]) -> None:
        super().__init__()
        self.settings, self.key, self.label, self.default = settings, key, label, default
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(label)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose: {what}", what=label))
        self.choose.clicked.connect(self._choose)
        self.default_button = QPushButton(tr("Default"))
        self.default_button.setAccessibleName(tr("Default: {what}", what=label))
        self.default_button.clicked.connect(lambda: self.settings.reset(self.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        row.addWidget(self.default_button)
        settings.changed.connect(self.refresh)
        self.refresh()

    def _choose(self) -> None:
        start = self.settings.text(self.key) or str(self.default())
        folder = QFileDialog.getExistingDirectory(self.window(), self.label, start)
        if folder:
            self.settings.set(self.key, folder)

    def refresh(self) -> None:
        """Show the folder in force."""
        chosen = self.settings.text(self.key)
        self.line.setText(chosen or str(self.default()))
        self.line.setCursorPosition(0)
        self.line.setToolTip(self.line.text())
        self.default_button.setEnabled(bool(chosen))


class PlacesPage(Page):
    """Where packs and songs lie. `packs_folder` tells the folder of packs where none is chosen."""

    def __init__(self, settings: Settings, packs_folder: Callable[[], Path]) -> None:
        super().__init__(tr("Places"), settings)
        self.packs = FolderField(settings, "packs_folder", tr("Model packs"), packs_folder)
        self.songs = FolderField(settings, "songs_folder", tr("Songs"), Path.home)
        self.row(
            tr("Model packs"),
            self.packs,
            tr("Where packs are installed and looked for. Packs elsewhere stay there."),
        )
        self.row(tr("Songs"), self.songs, tr("Where the choosers for opening, saving and exporting begin."))


class EnginePage(Page):
    """What computes, how exactly, and with how many threads."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(tr("Engine"), settings)
        self.device = self.choice(
            "device",
            tr("Compute on"),
            [
                ("auto", tr("Automatic: the GPU if there is one")),
                ("cpu", tr("Processor (CPU)")),
                ("cuda", tr("NVIDIA GPU (CUDA)")),
            ],
        )
        self.precision = self.choice(
            "precision",
            tr("Precision"),
            [
                ("auto", tr("Automatic: the exact one if it fits into memory")),
                ("float32", tr("float32: exact")),
                ("int8", tr("int8: a quarter of the memory, on the processor")),
                ("bfloat16", tr("bfloat16: half the memory")),
                ("float16", tr("float16: half the memory, for GPUs")),
                ("int8", tr("int8: a quarter of the memory, for processors")),
            ],
            tr(
                "The same seed gives the same take only at the same precision and on the same kind of device."
            ),
        )
        self.threads = QSpinBox()
        self.threads.setRange(1, 64)
        self.threads.setValue(settings.number("threads"))
        self.threads.valueChanged.connect(lambda number: settings.set("threads", number))
        self.row(
            tr("Processor threads"),
            self.threads,
            tr("1 keeps the window and the sound smooth. More can help large packs where cores are free."),
        )
