"""How a take was made: read it, hand it on as text, use it again, run it again bit for bit."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from engine.cli import main
from engine.labels.conditioning import Weighted
from tests.app.journeys.conftest import ARTISTS
from tests.app.journeys.musician import LEFT, Musician

Idle = Callable[[MainWindow], None]
BLEND = (Weighted(ARTISTS[0], 0.7), Weighted(ARTISTS[1], 0.3))
WORDS = "the river keeps time"


@pytest.fixture
def grown(window: MainWindow, musician: Musician, idle: Idle) -> tuple[int, int]:
    """Two takes from nothing: a blend that sings, bolder than usual."""
    musician.choose("new_song")
    musician.wish(0.5, 2)
    window.inspector.artist.choose(BLEND)
    window.inspector.temperature.setValue(1.2)
    window.inspector.lyrics.setPlainText(WORDS)
    musician.press("grow")
    idle(window)
    one, other = musician.below(None)
    return one, other


def forget(window: MainWindow) -> None:
    """Other settings than those of the recipe."""
    window.inspector.artist.choose((Weighted(ARTISTS[1]),))
    window.inspector.lyrics.clear()
    window.inspector.temperature.setValue(0.8)
    window.inspector.seconds.setValue(3.0)
    window.inspector.seed.clear()


def test_a_recipe_handed_on_as_text_gives_the_same_music_in_another_song(
    window: MainWindow, musician: Musician, idle: Idle, grown: tuple[int, int]
) -> None:
    music = [musician.codes(take) for take in grown]
    recipe = window.state.node.recipe
    musician.press("copy_recipe")
    fields = json.loads(QApplication.clipboard().text())
    assert (fields["pack"], fields["temperature"]) == ("seedling", 1.2)
    assert "clipboard" in musician.notice

    musician.choose("new_song")
    assert not window.state.song.nodes
    forget(window)
    musician.press("paste_recipe")
    growth = window.inspector.growth
    assert (growth.artists, growth.lyrics, growth.temperature) == (BLEND, WORDS, 1.2)
    assert growth.seconds == pytest.approx(0.5, abs=0.01) and growth.seed == recipe.seed
    musician.press("grow")
    idle(window)
    assert [musician.codes(take) for take in musician.below(None)] == music, "note for note"

    QApplication.clipboard().setText(json.dumps({**fields, "pack": "old-growth"}))
    musician.press("paste_recipe")
    assert "old-growth" in musician.notice, "from another pack: it will sound differently"
    QApplication.clipboard().setText("la la la")
    forget(window)
    musician.press("paste_recipe")
    assert "no recipe" in musician.notice and window.inspector.growth.artists == (Weighted(ARTISTS[1]),)


def test_a_takes_recipe_is_used_for_the_next_growth(
    window: MainWindow, musician: Musician, idle: Idle, grown: tuple[int, int], qtbot: QtBot
) -> None:
    one, _ = grown
    shown = window.inspector.take.facts.values
    assert shown["Artist"].text() == f"{ARTISTS[0]} 70\n{ARTISTS[1]} 30" and shown["Lyrics"].text() == WORDS
    forget(window)
    qtbot.mouseClick(window.inspector.take.recipe_buttons["apply_recipe"], LEFT)
    assert window.inspector.growth.artists == BLEND and window.inspector.seed.text() == shown["Seed"].text()
    window.inspector.count.setValue(1)
    musician.press("grow")
    idle(window)
    after = window.state.selected
    assert after in musician.below(one), "with its recipe it goes on from the take"
    assert window.state.node.recipe == window.state.song.nodes[one].recipe

    forget(window)
    musician.click(one)
    musician.press("apply_recipe")
    window.inspector.seed.clear()  # the same wish, other dice
    musician.press("grow")
    idle(window)
    assert window.state.node.recipe.brief == window.state.song.nodes[one].recipe.brief
    assert musician.codes(window.state.selected) != musician.codes(after)


def test_a_recipe_is_run_again_bit_for_bit_unless_the_take_was_carried_elsewhere(
    window: MainWindow, musician: Musician, idle: Idle, grown: tuple[int, int]
) -> None:
    one, other = grown
    musician.click(other)
    forget(window)
    musician.press("run_again")
    again = window.state.selected
    idle(window)
    assert again not in grown and musician.codes(again) == musician.codes(other) != musician.codes(one)
    song = window.state.song
    assert song.nodes[again].recipe == song.nodes[other].recipe
    assert musician.notice == f"{song.nodes[again].name} equals {song.nodes[other].name}, code for code."

    musician.press("grow")
    idle(window)
    child = window.state.selected
    musician.carry(child, QPoint(3, window.tree.viewport().height() - 8))
    assert window.state.song.nodes[child].parent is None, "it begins the song now"
    count = len(window.state.song.nodes)
    musician.press("run_again")
    assert "was not grown here as it is" in musician.notice and len(window.state.song.nodes) == count


def test_a_song_opened_again_goes_on_with_who_sang_last(
    window: MainWindow, musician: Musician, grown: tuple[int, int], tmp_path: Path
) -> None:
    genre = window.inspector.growth.genre
    window.verbs.song.save_to(tmp_path / "duet.coppice")
    musician.choose("new_song")
    forget(window)
    window.verbs.song.open_path(tmp_path / "duet.coppice")
    growth = window.inspector.growth
    assert (growth.artists, growth.genre) == (BLEND, genre)
    assert window.score.conditioning.default().artists == BLEND, "and the plan says so"


def test_a_song_begun_on_the_command_line_opens_with_whom_it_names(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "named.coppice"
    assert main(["new", str(file), "--artist", ARTISTS[1], "--genre", "folk waltz"]) == 0
    window.verbs.song.open_path(file)
    growth = window.inspector.growth
    assert ([artist.name for artist in growth.artists], growth.genre) == ([ARTISTS[1]], "folk waltz")
