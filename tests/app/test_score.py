"""The lanes in the real window with the real engine: what a hand does there is an edit that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.widgets.lanes import EDGE, HEADER
from engine.labels.conditioning import Conditioning, Weighted
from engine.song.store import SongStore

Idle = Callable[[MainWindow], None]


def drag(qtbot: QtBot, lane, start: float, end: float, y: int = 18) -> None:
    view, free = lane.shared.viewport, Qt.KeyboardModifier.ControlModifier
    places = [QPoint(round(view.x(t)) + HEADER + EDGE, y) for t in (start, (start + end) / 2, end)]
    qtbot.mousePress(lane, Qt.MouseButton.LeftButton, free, places[0])
    for place in places[1:]:
        qtbot.mouseMove(lane, place)
    qtbot.mouseRelease(lane, Qt.MouseButton.LeftButton, free, places[-1])


def test_the_songs_length_follows_the_flag_within_what_the_pack_can(studio: MainWindow, qtbot: QtBot) -> None:
    studio.timeline.shared.fit(whole=True)
    lane = studio.score.conditioning
    drag(qtbot, lane, studio.state.song.brief.total_seconds, 20.0)
    assert studio.state.song.brief.total_seconds == pytest.approx(20.0, abs=0.6)
    assert studio.inspector.total.value() == pytest.approx(20.0, abs=1.0)
    lane.total_wanted.emit(0.5)
    assert studio.state.song.brief.total_seconds > 1.9, "never shorter than what there is"


def test_lyrics_are_one_text_in_panel_inspector_and_song(studio: MainWindow, qtbot: QtBot) -> None:
    studio.verbs.run("lyrics")
    panel, field = studio.score.lyrics_panel, studio.inspector.lyrics
    qtbot.keyClicks(panel.text, "la li lu")
    panel.commit()
    assert studio.state.song.brief.lyrics == "la li lu" == field.toPlainText()
    field.setPlainText("la li lu")
    studio.score.words.set_text("la li")
    assert field.toPlainText() == "la li", "a text that was set, not typed, never comes back later"
    studio.verbs.take.undo()
    field.setPlainText("la li lu le lo")
    assert studio.desk.growth().lyrics == "la li lu le lo"
    assert studio.state.song.brief.lyrics == panel.text.toPlainText() == "la li lu le lo"
    assert len(studio.score.words.coming) == 5
    studio.verbs.take.undo()
    assert studio.state.song.brief.lyrics == "la li lu" == field.toPlainText()


def test_what_was_typed_last_is_in_the_song_that_is_left(
    studio: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = studio.state.file
    qtbot.keyClicks(studio.inspector.lyrics, "la li")
    qtbot.keyClicks(studio.inspector.take.note, "hum this")
    studio.verbs.song.new_song()
    assert studio.state.song.brief.lyrics == "" == studio.inspector.lyrics.toPlainText()
    second = studio.state.file
    studio.verbs.run("lyrics")
    qtbot.keyClicks(studio.score.lyrics_panel.text, "lo lu")
    studio.close()
    for file, lyrics in ((first, "la li"), (second, "lo lu")):
        with SongStore.open(file) as store:
            assert store.song.brief.lyrics == lyrics
            assert [node.note for node in store.song.nodes.values()] == (
                ["hum this"] if file == first else []
            )


def test_the_editor_follows_undo_and_leaves_with_its_region(studio: MainWindow, qtbot: QtBot) -> None:
    lane, editor = studio.score.conditioning, studio.score.editor
    lane.make(0.2, 1.8)
    studio.score.edit_chosen()
    assert editor.isVisible()
    lane.set_region(0, replace(lane.regions[0], conditioning=Conditioning((Weighted("Bert Fuzz"),))))
    assert [artist.name for artist in editor.artist.artists] == ["Bert Fuzz"]
    editor.delete_wanted.emit()
    assert not editor.isVisible() and not lane.regions
    studio.score.edit_chosen()
    assert not editor.isVisible(), "there is no region to edit"
