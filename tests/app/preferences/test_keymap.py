from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.preferences import keymap
from app.preferences.settings import Settings
from app.verbs.verb import Verb

GROW = Verb("grow", "Grow", "Take", ("G",))
UNDO = Verb("undo", "Undo", "Edit", ("Ctrl+Z",))


def test_keys_are_the_tables_until_changed_and_again_after(qtbot: QtBot) -> None:
    settings = Settings()
    assert keymap.shortcuts(settings, GROW) == ("G",)
    keymap.assign(settings, GROW, ["ctrl+g"])
    assert keymap.shortcuts(Settings(), GROW) == ("Ctrl+G",)
    keymap.restore(settings, GROW)
    assert keymap.shortcuts(settings, GROW) == ("G",)


def test_no_key_is_a_choice_too_and_the_tables_own_is_not_stored(qtbot: QtBot) -> None:
    settings = Settings()
    keymap.assign(settings, GROW, [])
    assert keymap.shortcuts(Settings(), GROW) == ()
    keymap.assign(settings, GROW, ["g"])
    assert not settings.has("keys/grow")


def test_conflicts_are_found_however_they_are_written(qtbot: QtBot) -> None:
    settings = Settings()
    assert keymap.holder(settings, (GROW, UNDO), "CTRL+z") == UNDO
    keymap.assign(settings, UNDO, ["Ctrl+U"])
    assert keymap.holder(settings, (GROW, UNDO), "Ctrl+Z") is None
    assert keymap.is_reserved("left") and not keymap.is_reserved("Ctrl+Left")
