from __future__ import annotations

from app.mainwindow import MainWindow
from app.verbs.table import VERBS
from app.verbs.verb import MENUS


def test_every_verb_has_its_action_in_its_menu(window: MainWindow) -> None:
    for verb in VERBS:
        action = window.menus.actions[verb.name]
        menu = window.menus.submenus[verb.under] if verb.under else window.menus.menus[verb.menu]
        assert action in menu.actions()
        assert [key.toString() for key in action.shortcuts()] == list(verb.shortcuts)


def test_the_sheet_has_every_verb_with_a_key(window: MainWindow) -> None:
    groups = dict(window.menus.sheet())
    assert list(groups) == list(MENUS)
    listed = {text for rows in groups.values() for text, _ in rows}
    assert listed == {verb.text for verb in VERBS if verb.shortcuts}


def test_conditions_grey_out_what_cannot_be_done(window: MainWindow) -> None:
    window.menus.enable(dict.fromkeys(window.desk.conditions(), False))
    assert not any(action.isEnabled() for action in window.menus.actions.values())
