from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.audio_store import AudioStore
from app.inspector.panel import InspectorPanel
from app.music import Music
from app.state import State
from engine.labels.conditioning import Weighted


@pytest.fixture
def panel(state: State, qtbot: QtBot) -> InspectorPanel:
    music = Music(state, AudioStore())
    made = InspectorPanel(state, music)
    music.setParent(made)
    qtbot.addWidget(made)
    made.set_names(
        ("Ada Loop", "Bert Fuzz"),
        ("toy jazz", "toy pop"),
        {"bert fuzz": ("Toy Jazz",), "ada loop": ("Toy Pop",)},
    )
    made.show()
    return made


def test_both_parts_are_there_and_say_what_is_wished(panel: InspectorPanel, qtbot: QtBot) -> None:
    assert panel.name.text() == "take 4" and panel.growth.artists == (Weighted("Ada Loop"),)
    for button, wish in (
        (panel.grow, panel.grow_wanted),
        (panel.refine, panel.refine_wanted),
        (panel.export, panel.export_wanted),
    ):
        with qtbot.waitSignal(wish):
            button.click()
    with qtbot.waitSignal(panel.wish_changed):
        panel.genre.choose("toy jazz")


def test_without_a_take_it_says_what_to_do(panel: InspectorPanel, state: State) -> None:
    state.select(None)
    assert panel.nothing.isVisible() and panel.take.isHidden()
    assert not panel.refine.isEnabled() and not panel.export.isEnabled() and panel.grow.isEnabled()


def test_without_a_song_nothing_can_be_grown(qtbot: QtBot) -> None:
    state = State()
    music = Music(state, AudioStore())
    panel = InspectorPanel(state, music)
    music.setParent(panel)
    qtbot.addWidget(panel)
    assert not panel.grow.isEnabled() and panel.take.isHidden()
