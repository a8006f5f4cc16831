from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.widgets.welcome import Welcome


@pytest.mark.parametrize("has_demo", [True, False])
def test_every_button_asks_for_its_verb(has_demo: bool, qtbot: QtBot) -> None:
    welcome = Welcome(has_demo)
    qtbot.addWidget(welcome)
    assert ("open_demo" in welcome.buttons) == has_demo
    for verb, button in welcome.buttons.items():
        with qtbot.waitSignal(welcome.wanted) as wish:
            button.click()
        assert wish.args == [verb]
    welcome.drop.set_hot(True)
    assert not welcome.grab().isNull()
