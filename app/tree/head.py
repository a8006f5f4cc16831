"""The line above the tree: how many takes, which of them to show, and what grows on by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.language import tr
from app.state import State
from app.theme.apply import look
from app.theme.icons import icon
from app.tree.filter import KINDS, Filter, artists_in

MOST_ARTISTS = 40  # in the menu; the search finds the others


class Search(QLineEdit):
    """Words to look for; Escape clears them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the line."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TreeHead(QWidget):
    """`wanted(filter)`: show only these; `stop_wanted`: no more growing by itself."""

    wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self.setObjectName("ground")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 4)
        row.setSpacing(6)
        title = QLabel(tr("Takes"))
        title.setProperty("role", "section")
        self.count = QLabel("")
        self.count.setProperty("role", "muted")
        row.addWidget(title)
        row.addWidget(self.count)
        row.addSpacing(10)
        self._build_chips(row)
        row.addStretch(1)
        self.auto = QPushButton()
        self.auto.setProperty("role", "chip")
        self.auto.setIconSize(QSize(12, 12))
        self.auto.setToolTip(tr("Takes go on growing by themselves; click to stop"))
        self.auto.setAccessibleName(tr("Stop growing on"))
        self.auto.clicked.connect(self.stop_wanted)
        self.auto.hide()
        row.addWidget(self.auto)
        self.search = Search()
        self.search.setPlaceholderText(tr("Search takes"))
        self.search.setAccessibleName(tr("Search takes by name, note or artist"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(190)
        self.search.setMinimumWidth(90)
        self.search.textChanged.connect(self._changed)
        row.addWidget(self.search, 1)
        state.song_opened.connect(self.show_all)
        look.changed.connect(self._dress)
        self._dress()

    def _build_chips(self, row: QHBoxLayout) -> None:
        self.chips = QButtonGroup(self)
        for name in KINDS:
            chip = QPushButton(tr(name))
            chip.setProperty("role", "chip")
            chip.setProperty("kind", name)
            chip.setCheckable(True)
            chip.setChecked(name == KINDS[0])
            chip.clicked.connect(self._changed)
            self.chips.addButton(chip)
            row.addWidget(chip)
        self.artist = QToolButton()
        self.artist.setProperty("role", "chip")
        self.artist.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.artist.setToolTip(tr("Show the takes of one artist"))
        self.artist.setAccessibleName(tr("Artist to show"))
        self.menu = QMenu(self.artist)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.artist.setMenu(self.menu)
        self.chosen_artist = ""
        row.addWidget(self.artist)
        self._name_artist()

    def _dress(self) -> None:
        self.auto.setIcon(icon("close", look.theme.text))

    # ---------------------------------------------------------------- what is shown

    @property
    def filter(self) -> Filter:
        """What is looked for."""
        chip = self.chips.checkedButton()
        kind = KINDS[0] if chip is None else str(chip.property("kind"))
        return Filter(kind, self.chosen_artist, self.search.text().strip())

    def _changed(self, *_: object) -> None:
        self.wanted.emit(self.filter)

    def next_kind(self) -> None:
        """The next chip, round and round."""
        at = KINDS.index(self.filter.kind)
        self.chips.buttons()[(at + 1) % len(KINDS)].click()

    def choose_artist(self, name: str) -> None:
        """Show the takes of one artist ("": of all)."""
        self.chosen_artist = name
        self._name_artist()
        self._changed()

    def _name_artist(self) -> None:
        name = self.chosen_artist or tr("Artist")
        self.artist.setText(name if len(name) <= 22 else name[:21] + "…")
        self.artist.setProperty("lit", bool(self.chosen_artist))
        self.artist.style().unpolish(self.artist)
        self.artist.style().polish(self.artist)

    def _fill_menu(self) -> None:
        self.menu.clear()
        names = artists_in(self.state.song) if self.state.song else ()
        for name in ("", *names[:MOST_ARTISTS]):
            action = QAction(name or tr("Any artist"), self.menu)
            action.setCheckable(True)
            action.setChecked(name == self.chosen_artist)
            action.triggered.connect(partial(self._choose, name))
            self.menu.addAction(action)

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.choose_artist(name)

    def show_all(self) -> None:
        """Look for nothing any more; another song begins so."""
        with QSignalBlocker(self.search):
            self.search.clear()
        self.chips.buttons()[0].setChecked(True)
        self.choose_artist("")

    def show_count(self, shown: int, total: int) -> None:
        """How many takes are looked for."""
        self.count.setText(
            str(total) if shown == total else tr("{shown} of {total}", shown=shown, total=total)
        )

    def show_auto(self, text: str) -> None:
        """Say that takes grow by themselves; "" when they do not."""
        self.auto.setText(text)
        self.auto.setVisible(bool(text))
