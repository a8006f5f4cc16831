from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.lyrics.desk import LyricsDesk
from app.lyrics.panel import LyricsPanel
from app.lyrics.words import SUNG
from app.state import State
from engine.song.model import SungWord
from tests.app.lyrics.test_desk import LYRICS, doing
from tests.app.songs import make_song, node


@pytest.fixture
def panel(qtbot: QtBot) -> LyricsPanel:
    song = make_song(node(1, None, 0, 4), node(2, 1, 4, 6, "Ada Loop", words=(SungWord("the", 4.5, 5.0),)))
    state = State()
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 600)
    ground.show()
    made = LyricsPanel(ground, LyricsDesk(state, doing(state, [])))
    made.unknown = lambda text: "".join(dict.fromkeys(c for c in text if c in "♥♪"))
    state.open(replace(song, brief=replace(song.brief, lyrics=LYRICS)), None)
    made.open()
    made.ground = ground  # kept alive
    return made


def test_it_shows_the_song_and_what_was_sung_of_it(panel: LyricsPanel) -> None:
    assert panel.text.toPlainText() == LYRICS
    assert (0, 3, SUNG) in panel.marker.spans
    assert "7 words" in panel.told.text()


def test_what_is_typed_becomes_the_song_after_a_pause(panel: LyricsPanel, qtbot: QtBot) -> None:
    panel.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(panel.text, " away")
    assert panel.desk.brief.lyrics == LYRICS
    qtbot.waitUntil(lambda: panel.desk.brief.lyrics == LYRICS + " away", timeout=3000)
    assert panel.text.toPlainText() == LYRICS + " away"


def test_unknown_characters_are_marked_at_once(panel: LyricsPanel, qtbot: QtBot) -> None:
    panel.text.setPlainText("la ♥ la")
    assert panel.marker.unknown == "♥" and "♥" in panel.told.text()
    block = panel.text.document().firstBlock()
    marked = [(span.start, span.length) for span in block.layout().formats()]
    assert (3, 1) in marked


def test_the_next_growth_sings_from_the_word_at_the_cursor(panel: LyricsPanel) -> None:
    cursor = panel.text.textCursor()
    cursor.setPosition(LYRICS.index("slow") + 2)
    panel.text.setTextCursor(cursor)
    panel.sing_from_cursor()
    assert panel.desk.brief.cues[-1].character == LYRICS.index("slow")


def test_escape_keeps_the_text_and_closes(panel: LyricsPanel, qtbot: QtBot) -> None:
    panel.text.setPlainText("other words")
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible() and panel.desk.brief.lyrics == "other words"
