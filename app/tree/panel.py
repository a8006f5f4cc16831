"""The tree's part of the window: the line above it and the canvas."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.audio_store import AudioStore
from app.state import State
from app.tree.filter import with_ancestors
from app.tree.head import TreeHead
from app.tree.view import TreeView

# What the menu of a card offers, by the verbs' names; "" is a rule, "…" where the submenus stand.
CARD_MENU = (
    "grow", "grow_here", "more_like_this", "auto_continue", "refine", "resume", "cancel_one", "",
    "favourite", "…", "rename", "note", "collapse", "",
    "copy_music", "paste", "trim", "cut_out", "take_branch", "",
    "export", "copy_as_file", "",
    "copy_recipe", "apply_recipe", "run_again", "", "prune",
)  # fmt: skip


class TreePanel(QWidget):
    """Head and view, joined."""

    def __init__(self, state: State, store: AudioStore) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.state, self.head, self.view = state, TreeHead(state), TreeView(state, store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.head.wanted.connect(self.view.set_filter)
        self.head.search.returnPressed.connect(self.view.go_to_found)
        self.view.shown_changed.connect(self.head.show_count)
        state.selection_changed.connect(self._show_selected)

    def _show_selected(self) -> None:
        """A take that is selected, such as one that has just begun to grow, is seen: a filter that hides it ends."""
        song, node = self.state.song, self.state.selected
        wanted = self.head.filter
        if song and wanted and node in song.nodes and node not in with_ancestors(song, wanted.matching(song)):
            self.head.show_all()

    def card_menu(self, actions: Mapping[str, QAction], more: Mapping[str, QMenu]) -> QMenu:
        """A menu of the verbs in CARD_MENU, and of the submenus `more` by title, for the chosen takes."""
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in CARD_MENU:
            if name == "…":
                for submenu in more.values():
                    menu.addMenu(submenu)
            elif name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()
        return menu
