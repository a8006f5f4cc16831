from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.conditioning.editor import RegionEditor
from app.widgets.names import Names
from engine.labels.conditioning import Conditioning, Region, Weighted

REGION = Region(2.0, 6.0, Conditioning((Weighted("Ada Loop"),), (Weighted("toy pop"),)))
NAMES = Names(("Ada Loop", "Bert Fuzz"), ("toy pop", "toy jazz"))


@pytest.fixture
def editor(qtbot: QtBot, private_folders: object) -> RegionEditor:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 600)
    ground.show()
    made = RegionEditor(ground, lambda name: "#808080")
    made.set_names(NAMES)
    made.open(0, REGION, ground.mapToGlobal(QPoint(880, 590)))
    made.ground = ground  # kept alive
    return made


def test_it_shows_the_region_and_stays_inside_the_window(editor: RegionEditor, qtbot: QtBot) -> None:
    assert [artist.name for artist in editor.artist.artists] == ["Ada Loop"]
    assert editor.genre.name == "toy pop" and editor.into.name == ""
    assert editor.parentWidget().rect().contains(editor.geometry())
    with qtbot.assertNotEmitted(editor.changed, wait=400):
        editor.show_region(0, REGION)


def test_artists_are_blended_by_weight_in_one_edit(editor: RegionEditor, qtbot: QtBot) -> None:
    said: list[Region] = []
    editor.changed.connect(lambda index, region: said.append(region))
    editor.artist.choose((Weighted("Ada Loop", 0.5), Weighted("Bert Fuzz", 0.5)))
    editor.artist.choose((Weighted("Ada Loop", 0.7), Weighted("Bert Fuzz", 0.3)))
    qtbot.waitUntil(lambda: bool(said), timeout=2000)
    assert len(said) == 1
    assert said[0].conditioning.artists == (Weighted("Ada Loop", 0.7), Weighted("Bert Fuzz", 0.3))


def test_a_fade_ends_in_another_artist(editor: RegionEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.changed) as changed:
        editor.into.choose("Bert Fuzz")
        editor.genre.choose("toy jazz")
    region = changed.args[1]
    assert region.into == Conditioning((Weighted("Bert Fuzz"),), (Weighted("toy jazz"),))
    assert region.conditioning == Conditioning((Weighted("Ada Loop"),), (Weighted("toy jazz"),))


def test_times_can_be_typed_and_nothing_is_said_twice(editor: RegionEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.changed) as changed:
        editor.end.setValue(7.5)
        editor.end.editingFinished.emit()
    assert changed.args[1].end == 7.5
    with qtbot.assertNotEmitted(editor.changed):
        editor.end.editingFinished.emit()


def test_escape_closes_and_keeps_what_was_changed_last(editor: RegionEditor, qtbot: QtBot) -> None:
    editor.genre.choose("toy jazz")
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
