"""The canvas of takes with the song of the window's tests."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.state import State
from app.tree.view import TreeView


@pytest.fixture
def tree(state: State, store: AudioStore, qtbot: QtBot) -> TreeView:
    """Shown, with room for all takes."""
    made = TreeView(state, store)
    qtbot.addWidget(made)
    made.resize(900, 480)
    made.show()
    qtbot.waitExposed(made)
    state.song_opened.emit()
    return made
