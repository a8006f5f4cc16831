"""The bar at the top: sign, menus, the song's name, search, and what the engine runs on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QPushButton, QToolButton, QWidget

from app.language import tr
from app.theme.apply import look
from app.theme.icons import icon, pixmap
from app.widgets.overlay import keys


class TopBar(QWidget):
    """Signals name the verb that was asked for."""

    wanted = Signal(str)

    def __init__(self, menus: QMenuBar) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._make()
        self._place(menus)
        look.changed.connect(self._restyle)
        self._restyle()

    def _make(self) -> None:
        self.mark = QLabel()
        self.title = QLabel("Coppice")
        self.title.setProperty("role", "title")
        self.saved = QLabel("")
        self.saved.setProperty("role", "muted")
        self.saved.setToolTip(
            tr("Every change is in the song file as you make it; there is nothing to save.")
        )
        self.search = QPushButton(tr("Search takes and commands") + f"      {keys('Ctrl+K')}")
        self.search.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search.setProperty("role", "search")
        self.search.setMinimumWidth(280)
        self.search.clicked.connect(lambda: self.wanted.emit("palette"))
        self.pill = QLabel("")
        self.pill.setProperty("role", "pill")
        self.pill.setFixedHeight(22)
        self.help, self.theme, self.gear = QToolButton(), QToolButton(), QToolButton()
        self.help.setText("?")
        for button, verb, tip in (
            (self.help, "shortcuts", tr("All shortcuts (?)")),
            (self.theme, "theme", tr("Light or dark")),
            (self.gear, "preferences", tr("Preferences")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFixedSize(28, 28)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # all have a shortcut and a menu entry
            button.clicked.connect(lambda _=False, verb=verb: self.wanted.emit(verb))

    def _place(self, menus: QMenuBar) -> None:
        menus.setNativeMenuBar(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.title)
        row.addWidget(self.saved)
        row.addSpacing(8)
        row.addWidget(menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.help, self.theme, self.gear):
            row.addWidget(button)

    def show_song(self, title: str, state: str, pack: str) -> None:
        """Name of the song, whether it is saved, and its pack."""
        self.title.setText(title)
        self.saved.setText(state)
        self.pill.setText(pack)
        self.pill.setVisible(bool(pack))

    def _restyle(self) -> None:
        self.mark.setPixmap(pixmap("twig", look.theme.primary, 22))
        self.theme.setIcon(icon("theme", look.theme.muted))
        self.gear.setIcon(icon("gear", look.theme.muted))
