from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import State
from app.tree.panel import CARD_MENU, TreePanel
from app.verbs.table import BY_NAME


def test_head_and_view_work_together(state: State, store: AudioStore, qtbot: QtBot) -> None:
    panel = TreePanel(state, store)
    qtbot.addWidget(panel)
    state.song_opened.emit()
    panel.head.search.setText("bert")
    assert set(panel.view.arrangement.places) == {1, 2, 4} and panel.head.count.text() == "1 of 4"


def test_a_filter_ends_for_a_take_that_it_hides(state: State, store: AudioStore, qtbot: QtBot) -> None:
    panel = TreePanel(state, store)
    qtbot.addWidget(panel)
    state.song_opened.emit()
    panel.head.choose_artist("Bert Fuzz")
    state.select(2)
    assert set(panel.view.arrangement.places) == {1, 2, 4}, "what it grew from is seen anyway"
    state.select(3)
    assert set(panel.view.arrangement.places) == {1, 2, 3, 4}
    assert panel.head.artist.text() == "Artist" and panel.head.count.text() == "4"


def test_the_menu_of_a_card_is_made_of_verbs(state: State, store: AudioStore, qtbot: QtBot) -> None:
    panel = TreePanel(state, store)
    qtbot.addWidget(panel)
    assert set(CARD_MENU) - {"", "…"} <= BY_NAME.keys()
    actions = {name: QAction(verb.text, panel) for name, verb in BY_NAME.items()}
    menu = panel.card_menu(actions, {})
    assert [action.text() for action in menu.actions() if action.text()] == [
        BY_NAME[name].text for name in CARD_MENU if name not in ("", "…")
    ]
