from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.inspector.panel import InspectorPanel
from app.state import State
from engine.song.model import Song
from tests.app.songs import make_song


@pytest.fixture
def panel(state: State, qtbot: QtBot) -> InspectorPanel:
    made = InspectorPanel(state)
    qtbot.addWidget(made)
    made.set_names(
        ("Ada Loop", "Bert Fuzz"), ("toy jazz", "toy pop"), {"bert fuzz": "Toy Jazz", "ada loop": "Toy Pop"}
    )
    made.show()
    return made


def test_it_shows_the_recipe_of_the_selected_take(panel: InspectorPanel) -> None:
    values = {name: label.text() for name, label in panel.facts.values.items()}
    assert values["From"] == "take 2 at 0:08.0" and values["Artist"] == "Bert Fuzz"
    assert (
        values["Length"] == "0:05.0"
        and values["Level"] == "draft"
        and values["Sampling"] == "temperature 0.98 · top-p off"
    )


def test_an_artist_brings_their_genre(panel: InspectorPanel) -> None:
    panel.artist.setCurrentText("Bert Fuzz")
    assert panel.growth.genre == "toy jazz"
    panel.artist.setCurrentText("Ada Loop")
    assert panel.growth.genre == "toy pop"


def test_first_entries_and_an_empty_seed_mean_nothing_wished(panel: InspectorPanel) -> None:
    panel.artist.setCurrentIndex(0)
    panel.genre.setCurrentIndex(0)
    growth = panel.growth
    assert (growth.artist, growth.second_artist, growth.genre, growth.seed) == ("", "", "", None)
    panel.seed.setText("48 213")
    assert panel.growth.seed == 48213


def test_the_button_counts_and_the_room_is_told(panel: InspectorPanel) -> None:
    panel.count.setValue(4)
    assert panel.grow.text() == "Grow 4 takes"
    panel.count.setValue(1)
    assert panel.grow.text() == "Grow 1 take"
    assert panel.room.text() == "0:47.0 left"
    panel.total.setValue(5)
    assert panel.room.text() == "the song is full"


def test_a_new_name_is_asked_for_once(panel: InspectorPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.renamed) as renamed:
        panel.name.setText("the good one")
        qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert renamed.args == ["the good one"]


def test_resume_is_offered_only_where_something_stopped(
    panel: InspectorPanel, state: State, song: Song
) -> None:
    assert panel.resume.isHidden()
    state.update(
        make_song(*(song.nodes[key] for key in (1, 2, 3)), replace(song.nodes[4], state="interrupted"))
    )
    assert not panel.resume.isHidden()


def test_without_a_song_nothing_can_be_grown(qtbot: QtBot) -> None:
    panel = InspectorPanel(State())
    qtbot.addWidget(panel)
    assert not panel.grow.isEnabled() and panel.name.isHidden()
