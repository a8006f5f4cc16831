"""Recipes, in the real window with the real engine."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.mainwindow import MainWindow
from app.verbs.recipe import from_text, to_text
from engine.errors import UserProblem
from engine.labels.conditioning import Weighted
from engine.song.edits import Reattach

Idle = Callable[[MainWindow], None]
BLEND = (Weighted("Ada Loop", 0.75), Weighted("Bert Fuzz", 0.25))


def grown(window: MainWindow, idle: Idle, count: int = 1) -> int:
    """A take of a blend, half a second."""
    window.verbs.song.new_song()
    window.inspector.artist.choose(BLEND)
    window.inspector.count.setValue(count)
    window.inspector.seconds.setValue(0.5)
    window.inspector.temperature.setValue(0.9)
    window.verbs.take.grow()
    idle(window)
    return window.state.selected


def test_a_recipe_is_run_again_bit_for_bit(window: MainWindow, idle: Idle) -> None:
    first = grown(window, idle, count=2)
    second = first + 1
    window.state.select(second)
    window.actions_by_verb["run_again"].trigger()
    again = window.state.selected
    idle(window)
    codes = [window.bridge.codes(node, 2).tolist() for node in (second, again)]
    assert codes[0] == codes[1] and codes[0] != window.bridge.codes(first, 2).tolist()
    assert window.state.song.nodes[again].recipe == window.state.song.nodes[second].recipe
    assert any("code for code" in notice.text for notice in window.notices.standing)


def test_a_take_that_was_moved_is_not_run_again(window: MainWindow, idle: Idle) -> None:
    first = grown(window, idle)
    window.verbs.take.grow()
    idle(window)
    window.bridge.edit(Reattach(window.state.selected, None))
    count = len(window.state.song.nodes)
    window.verbs.recipe.run_again()
    assert len(window.state.song.nodes) == count and first in window.state.song.nodes
    assert "was not grown here" in window.notices.standing[-1].text


def test_a_recipe_is_copied_and_used(window: MainWindow, idle: Idle) -> None:
    node = grown(window, idle)
    window.actions_by_verb["copy_recipe"].trigger()
    fields = json.loads(QApplication.clipboard().text())
    assert fields["pack"] == "toy" and fields["temperature"] == 0.9
    window.inspector.artist.choose((Weighted("Carla Drone"),))
    window.inspector.temperature.setValue(1.2)
    window.actions_by_verb["paste_recipe"].trigger()
    growth = window.inspector.growth
    assert growth.artists == BLEND and growth.temperature == 0.9
    assert growth.seed == window.state.song.nodes[node].recipe.seed
    window.inspector.artist.choose(())
    window.inspector.take.recipe_buttons["apply_recipe"].click()
    assert window.inspector.growth.artists == BLEND


def test_text_that_is_no_recipe_is_told(window: MainWindow, idle: Idle) -> None:
    node = grown(window, idle)
    song = window.state.song
    recipe, seconds = from_text(to_text(song, song.nodes[node]))
    assert recipe == song.nodes[node].recipe and seconds == pytest.approx(0.5, abs=0.01)
    for text in ("", "la la", "[]", "{}", '{"pack": 1, "seconds": "x"}', '{"pack": "p", "seconds": 1}'):
        with pytest.raises(UserProblem, match="no recipe"):
            from_text(text)
    QApplication.clipboard().setText("la la")
    window.verbs.recipe.paste_recipe()
    assert "no recipe" in window.notices.standing[-1].text
