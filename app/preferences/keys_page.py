"""The page of the preferences that changes shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.preferences import keymap
from app.preferences.settings import Settings
from app.verbs.verb import Verb

NAME = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """All verbs with their keys; choose one, press new keys, assign. A conflict is told before it happens."""

    changed = Signal()

    def __init__(self, settings: Settings, verbs: Sequence[Verb]) -> None:
        super().__init__()
        self.settings, self.verbs = settings, tuple(verbs)
        self.title = tr("Keys")
        self._by_name = {verb.name: verb for verb in self.verbs}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search commands or keys"))
        self.search.setAccessibleName(tr("Search commands or keys"))
        self.search.textChanged.connect(self._filter)
        self.table = QTreeWidget()
        self.table.setColumnCount(2)
        self.table.setHeaderLabels([tr("Command"), tr("Keys")])
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setRootIsDecorated(False)
        self.table.currentItemChanged.connect(lambda *_: self._chosen())
        self.editor = QKeySequenceEdit()
        self.editor.setMaximumSequenceLength(1)
        self.editor.setAccessibleName(tr("New keys"))
        self.editor.keySequenceChanged.connect(lambda _: self._look())
        self.assign = QPushButton(tr("Assign"))
        self.assign.clicked.connect(self._assign)
        self.none = QPushButton(tr("No key"))
        self.none.clicked.connect(self._clear)
        self.restore = QPushButton(tr("Default"))
        self.restore.clicked.connect(self._restore)
        self.restore_all = QPushButton(tr("All defaults"))
        self.restore_all.clicked.connect(self._restore_all)
        self.verdict = QLabel()
        self.verdict.setProperty("role", "small")
        self.verdict.setWordWrap(True)
        self._place()
        self._fill()

    def _place(self) -> None:
        head = QLabel(self.title)
        head.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.editor, 1)
        for button in (self.assign, self.none, self.restore, self.restore_all):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.verdict)

    def _fill(self) -> None:
        """The whole table, the chosen row kept."""
        current = self._verb()
        self.table.clear()
        for verb in self.verbs:
            native = QKeySequence.SequenceFormat.NativeText
            keys = "   ".join(
                QKeySequence(key).toString(native) for key in keymap.shortcuts(self.settings, verb)
            )
            item = QTreeWidgetItem([f"{tr(verb.menu)}: {tr(verb.text)}", keys])
            item.setData(0, NAME, verb.name)
            self.table.addTopLevelItem(item)
            if current is not None and verb.name == current.name:
                self.table.setCurrentItem(item)
        if self.table.currentItem() is None:
            first = self.table.topLevelItem(0)
            if first is not None:
                self.table.setCurrentItem(first)
        self._filter(self.search.text())
        self._chosen()

    def _filter(self, wanted: str) -> None:
        words = wanted.lower().split()
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is not None:
                text = f"{item.text(0)} {item.text(1)}".lower()
                item.setHidden(not all(word in text for word in words))

    def _verb(self) -> Verb | None:
        item = self.table.currentItem()
        return self._by_name[str(item.data(0, NAME))] if item is not None else None

    def choose(self, name: str) -> None:
        """Mark a verb."""
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is not None and item.data(0, NAME) == name:
                self.table.setCurrentItem(item)

    def _chosen(self) -> None:
        self.editor.clear()
        self._look()

    def _look(self) -> None:
        """Say what assigning the pressed keys would do."""
        verb, wanted = self._verb(), self._pressed()
        self.assign.setText(tr("Assign"))
        self.assign.setEnabled(verb is not None and bool(wanted) and not keymap.is_reserved(wanted))
        if verb is None or not wanted:
            self.verdict.setText(tr("Choose a command, then press its new keys in the field."))
        elif keymap.is_reserved(wanted):
            self.verdict.setText(tr("The tree and the fields need this key themselves."))
        else:
            other = keymap.holder(self.settings, self.verbs, wanted)
            if other is None or other.name == verb.name:
                self.verdict.setText(tr("These keys are free."))
            else:
                self.assign.setText(tr("Take over"))
                self.verdict.setText(
                    tr("“{command}” has these keys now and would lose them.", command=tr(other.text))
                )

    def _pressed(self) -> str:
        return self.editor.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _assign(self) -> None:
        verb, wanted = self._verb(), self._pressed()
        if verb is None or not wanted:
            return
        other = keymap.holder(self.settings, self.verbs, wanted)
        if other is not None and other.name != verb.name:
            kept = [k for k in keymap.shortcuts(self.settings, other) if keymap.normal(k) != wanted]
            keymap.assign(self.settings, other, kept)
        keymap.assign(self.settings, verb, [wanted])
        self._done()

    def _clear(self) -> None:
        verb = self._verb()
        if verb is not None:
            keymap.assign(self.settings, verb, [])
            self._done()

    def _restore(self) -> None:
        """The chosen verb's own keys again, taken back from whoever has them now."""
        verb = self._verb()
        if verb is None:
            return
        for key in verb.shortcuts:
            other = keymap.holder(self.settings, self.verbs, key)
            if other is not None and other.name != verb.name:
                kept = [
                    k
                    for k in keymap.shortcuts(self.settings, other)
                    if keymap.normal(k) != keymap.normal(key)
                ]
                keymap.assign(self.settings, other, kept)
        keymap.restore(self.settings, verb)
        self._done()

    def _restore_all(self) -> None:
        for verb in self.verbs:
            keymap.restore(self.settings, verb)
        self._done()

    def _done(self) -> None:
        self._fill()
        self.changed.emit()
