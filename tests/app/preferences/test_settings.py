from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.preferences.settings import DEFAULTS, Settings, open_store


def test_defaults_hold_until_something_is_chosen_and_again_after_reset(qtbot: QtBot) -> None:
    settings = Settings()
    assert settings.text("theme") == DEFAULTS["theme"] and settings.number("scale") == 100
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("scale", 150)
    assert told.args == ["scale"] and Settings().number("scale") == 150
    settings.reset("scale")
    assert settings.number("scale") == 100 and not settings.has("scale")


def test_choosing_the_same_again_tells_nobody(qtbot: QtBot) -> None:
    settings = Settings()
    settings.set("theme", "light")
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("theme", "light")


@pytest.mark.parametrize("lines", [["a"], ["a", "b,c"], []])
def test_lists_come_back_from_the_file(lines: list[str], qtbot: QtBot) -> None:
    settings = Settings()
    settings.set("recent", lines)
    settings.sync()
    assert Settings().lines("recent") == lines


def test_a_number_that_is_none_counts_as_the_default(qtbot: QtBot) -> None:
    open_store().setValue("threads", "many")
    assert Settings().number("threads") == 1
