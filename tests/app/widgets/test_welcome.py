from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.recent import RecentSong
from app.widgets.welcome import Welcome
from tests.app.pictures import seen


@pytest.mark.parametrize("has_demo", [True, False])
def test_every_button_asks_for_its_verb(has_demo: bool, qtbot: QtBot) -> None:
    welcome = Welcome(has_demo)
    qtbot.addWidget(welcome)
    assert ("open_demo" in welcome.buttons) == has_demo
    for verb, button in welcome.buttons.items():
        with qtbot.waitSignal(welcome.wanted) as wish:
            button.click()
        assert wish.args == [verb]
    cold = seen(welcome.drop)
    welcome.drop.set_hot(True)
    assert seen(welcome.drop) != cold


def test_recent_songs_are_listed_and_open(qtbot: QtBot) -> None:
    welcome = Welcome(True)
    qtbot.addWidget(welcome)
    song = RecentSong(Path("/songs/a long name.coppice"), "a long name", 80.0, 12, datetime.now())
    welcome.show_recent([song])
    (row,) = welcome.rows
    assert "1:20" in row.accessibleName() and "12 takes" in row.accessibleName()
    with qtbot.waitSignal(welcome.song_wanted) as wish:
        row.click()
    assert wish.args == [song.file]
    welcome.show_recent([])
    assert not welcome.rows and not welcome.nothing.isHidden()
