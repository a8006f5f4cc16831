from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.conditioning.editor import ALONE, NO_FADE, RegionEditor
from engine.labels.conditioning import Conditioning, Region, Weighted

REGION = Region(2.0, 6.0, Conditioning((Weighted("Ada Loop"),), (Weighted("toy pop"),)))


@pytest.fixture
def editor(qtbot: QtBot) -> RegionEditor:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 600)
    ground.show()
    made = RegionEditor(ground)
    made.set_names(("Ada Loop", "Bert Fuzz"), ("toy pop", "toy jazz"), {"bert fuzz": "toy jazz"})
    made.open(0, REGION, ground.mapToGlobal(QPoint(880, 590)))
    made.ground = ground  # kept alive
    return made


def pick(box, text: str) -> None:
    index = box.findText(text)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_it_shows_the_region_and_stays_inside_the_window(editor: RegionEditor) -> None:
    assert editor.artist.currentText() == "Ada Loop" and editor.second.currentText() == ALONE
    assert editor.genre.currentText() == "toy pop" and editor.into.currentText() == NO_FADE
    assert editor.parentWidget().rect().contains(editor.geometry())
    assert not editor.share.isEnabled()


def test_a_second_artist_is_blended_by_weight(editor: RegionEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.changed):
        pick(editor.second, "Bert Fuzz")
    assert editor.share.isEnabled()
    with qtbot.waitSignal(editor.changed) as changed:
        editor.share.setValue(30)
        editor.share.sliderReleased.emit()
    artists = changed.args[1].conditioning.artists
    assert artists == (Weighted("Ada Loop", 0.7), Weighted("Bert Fuzz", 0.3))


def test_an_artist_brings_their_genre_and_a_fade_ends_in_another(editor: RegionEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.changed):
        pick(editor.artist, "Bert Fuzz")
    assert editor.genre.currentText() == "toy jazz"
    with qtbot.waitSignal(editor.changed) as changed:
        pick(editor.into, "Ada Loop")
    region = changed.args[1]
    assert region.into == Conditioning((Weighted("Ada Loop"),), (Weighted("toy jazz"),))
    assert region.conditioning.artists == (Weighted("Bert Fuzz"),)


def test_times_can_be_typed_and_nothing_is_said_twice(editor: RegionEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.changed) as changed:
        editor.end.setValue(7.5)
        editor.end.editingFinished.emit()
    assert changed.args[1].end == 7.5
    with qtbot.assertNotEmitted(editor.changed):
        editor.end.editingFinished.emit()


def test_escape_closes(editor: RegionEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
