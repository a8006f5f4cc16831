from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.state import State
from app.tree.filter import Filter
from app.tree.head import TreeHead


@pytest.fixture
def head(state: State, qtbot: QtBot) -> TreeHead:
    made = TreeHead(state)
    qtbot.addWidget(made)
    made.show()
    return made


def test_chips_and_words_together(head: TreeHead, qtbot: QtBot) -> None:
    with qtbot.waitSignal(head.wanted):
        qtbot.keyClicks(head.search, "late")
    with qtbot.waitSignal(head.wanted) as wish:
        head.chips.buttons()[2].click()
    assert wish.args == [Filter("Favourites", "", "late")]
    qtbot.keyClick(head.search, Qt.Key.Key_Escape)
    assert head.filter == Filter("Favourites")
    head.next_kind()
    head.next_kind()
    assert head.filter == Filter()


def test_the_artists_of_the_song_are_offered(head: TreeHead, qtbot: QtBot) -> None:
    head.menu.aboutToShow.emit()
    names = [action.text() for action in head.menu.actions()]
    assert names == ["Any artist", "Ada Loop", "Bert Fuzz"]
    with qtbot.waitSignal(head.wanted) as wish:
        head.menu.actions()[2].trigger()
    assert wish.args == [Filter(artist="Bert Fuzz")] and head.artist.text() == "Bert Fuzz"


def test_another_song_begins_unfiltered(head: TreeHead, state: State) -> None:
    head.search.setText("x")
    head.choose_artist("Ada Loop")
    head.chips.buttons()[1].click()
    state.song_opened.emit()
    assert head.filter == Filter()


def test_counts_and_growing_by_itself(head: TreeHead, qtbot: QtBot) -> None:
    head.show_count(3, 40)
    assert head.count.text() == "3 of 40"
    head.show_count(40, 40)
    assert head.count.text() == "40"
    assert head.auto.isHidden()
    head.show_auto("Growing on to 1:00")
    with qtbot.waitSignal(head.stop_wanted):
        head.auto.click()
