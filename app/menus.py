"""Menus and actions from the table of verbs: texts in the user's language, keys as the user wants them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from app.language import tr
from app.preferences import keymap
from app.preferences.settings import Settings
from app.verbs.table import VERBS
from app.verbs.verb import MENUS, Verb


def verb_text(verb: Verb) -> str:
    """What a verb is called in the user's language."""
    return tr(verb.text)  # update.py takes these texts from the table


class Menus:
    """The menu bar; `actions` by the verb's name, `menus` by their English title."""

    def __init__(self, window: QMainWindow, settings: Settings, run: Callable[[str], object]) -> None:
        self.bar = QMenuBar()
        self.settings = settings
        self.menus: dict[str, QMenu] = {name: self.bar.addMenu(tr(name)) for name in MENUS}
        self.submenus: dict[str, QMenu] = {}
        self.actions: dict[str, QAction] = {}
        for verb in VERBS:
            menu = self._menu_of(verb)
            if verb.rule_above:
                menu.addSeparator()
            action = QAction(verb_text(verb), window)
            action.triggered.connect(partial(self._run, run, verb.name))
            menu.addAction(action)
            window.addAction(action)
            self.actions[verb.name] = action
        self._assign()
        settings.changed.connect(self._settings_changed)

    def _menu_of(self, verb: Verb) -> QMenu:
        """The menu or submenu a verb stands in; a submenu comes where its first verb would."""
        if not verb.under:
            return self.menus[verb.menu]
        if verb.under not in self.submenus:
            self.submenus[verb.under] = self.menus[verb.menu].addMenu(tr(verb.under))
        return self.submenus[verb.under]

    @staticmethod
    def _run(run: Callable[[str], object], name: str, _checked: bool = False) -> None:
        run(name)

    def _settings_changed(self, key: str) -> None:
        if key.startswith("keys/"):
            self._assign()

    def _assign(self) -> None:
        """Give every action its keys."""
        for verb in VERBS:
            keys = [QKeySequence(key) for key in keymap.shortcuts(self.settings, verb)]
            self.actions[verb.name].setShortcuts(keys)

    def enable(self, holds: Mapping[str, bool]) -> None:
        """Only what can be done now can be chosen."""
        for verb in VERBS:
            self.actions[verb.name].setEnabled(holds[verb.when])

    def shown_keys(self, verb: Verb) -> list[str]:
        """The verb's keys as this platform writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [key.toString(native) for key in self.actions[verb.name].shortcuts()]

    def sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """(menu, [(verb, keys)]) of all verbs that have keys."""
        return [
            (
                tr(menu),
                [
                    (verb_text(verb), "  ".join(self.shown_keys(verb)))
                    for verb in VERBS
                    if verb.menu == menu and self.shown_keys(verb)
                ],
            )
            for menu in MENUS
        ]
