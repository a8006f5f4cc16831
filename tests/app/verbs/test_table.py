from __future__ import annotations

from collections import Counter

from app.mainwindow import MainWindow
from app.verbs.table import BY_NAME, VERBS
from app.verbs.verb import MENUS


def test_every_verb_has_a_shortcut_of_its_own() -> None:
    assert not [verb.name for verb in VERBS if not verb.shortcuts]
    assert len(BY_NAME) == len(VERBS)
    counts = Counter(shortcut for verb in VERBS for shortcut in verb.shortcuts)
    assert not [shortcut for shortcut, count in counts.items() if count > 1]


def test_every_verb_has_a_menu_and_a_condition(window: MainWindow) -> None:
    conditions = window.desk.conditions()
    assert all(verb.menu in MENUS and verb.when in conditions for verb in VERBS)


def test_the_habits_of_the_design_are_there() -> None:
    wanted = {
        "play": "Space",
        "to_start": "Home",
        "to_end": "End",
        "grow": "G",
        "refine": "R",
        "favourite": "F",
    }
    wanted |= {
        "prune": "Del",
        "undo": "Ctrl+Z",
        "redo": "Ctrl+Shift+Z",
        "palette": "Ctrl+K",
        "shortcuts": "?",
    }
    wanted |= {f"rate_{number}": str(number) for number in range(1, 6)}
    assert {name: BY_NAME[name].shortcuts[0] for name in wanted} == wanted


def test_every_verb_of_the_table_has_its_method(window: MainWindow) -> None:
    groups = window.verbs._group_of

    def method(name: str) -> str:
        return name.rpartition("_")[0] if name.rpartition("_")[2].isdecimal() else name

    assert not [
        verb.name for verb in VERBS if not callable(getattr(groups[verb.name], method(verb.name), None))
    ]
