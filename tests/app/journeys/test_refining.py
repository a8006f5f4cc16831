"""Refining, as a musician does it: one take step by step, the favourites in the background, paused and on again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from tests.app.journeys.card import Card
from tests.app.journeys.musician import LEFT, Musician

Idle = Callable[[MainWindow], None]


@pytest.fixture
def drafts(window: MainWindow, musician: Musician, idle: Idle) -> tuple[int, int]:
    """Two drafts of half a second, grown from nothing; the first is selected."""
    musician.choose("new_song")
    musician.wish(0.5, 2)
    musician.press("grow")
    idle(window)
    one, other = musician.below(None)
    return one, other


def levels(window: MainWindow, node: int) -> tuple[float, ...]:
    """The shares of draft, middle and full that a card shows."""
    song = window.state.song
    assert song is not None
    return window.tree.cards.face(song, song.nodes[node]).levels


def test_a_take_becomes_clearer_step_by_step_and_is_played_at_its_best(
    window: MainWindow, musician: Musician, idle: Idle, drafts: tuple[int, int], qtbot: QtBot, tmp_path: Path
) -> None:
    take, other = drafts
    card, session = Card(window, qtbot), window.bridge.session
    assert session is not None

    def heard() -> np.ndarray:
        musician.press("to_start")
        if not window.player.playing:
            musician.press("play")
        qtbot.waitUntil(lambda: window.player.fed == round(window.deck.total * window.player.rate))
        return card.play(0.4)

    def rendered(level: int) -> np.ndarray:
        """The take as the engine writes it at a level, by itself."""
        out = tmp_path / f"{level}.wav"
        session.wait(session.render(take, out, level, "FLOAT"))
        return soundfile.read(out, dtype="float32")[0]

    sounds = []
    for level, verb, share in (
        (2, "", (1.0, 0.0, 0.0)),
        (1, "refine_middle", (1.0, 1.0, 0.0)),
        (0, "refine", (1.0, 1.0, 1.0)),
    ):
        if verb:
            musician.press(verb)
            assert len(window.queue.rows) == 1
            idle(window)
        assert levels(window, take) == share and levels(window, other) == (1.0, 0.0, 0.0)
        assert window.inspector.take.facts.values["Level"].text() == ("full", "middle", "draft")[level]
        sounds.append(heard())
        wanted = window.player.volume * rendered(level)[: len(sounds[-1])]
        assert np.allclose(sounds[-1][200:], wanted[200:], atol=1e-3), "what is heard is this level"
    assert not np.allclose(sounds[0], sounds[1], atol=1e-2) and not np.allclose(
        sounds[1], sounds[2], atol=1e-2
    )


def test_the_favourites_are_refined_while_one_goes_on_composing(
    window: MainWindow, musician: Musician, idle: Idle, drafts: tuple[int, int], qtbot: QtBot
) -> None:
    one, other = drafts
    assert not musician.can("pause_refining")
    musician.press("refine_favourites")
    assert musician.notice == "There is no favourite to refine."
    for take in drafts:
        musician.click(take)
        musician.press("favourite")
    musician.press("refine_favourites")
    assert musician.notice == "Favourites to refine: 2" and len(window.queue.rows) == 2
    musician.press("pause_refining")
    assert [row.detail.text() for row in window.queue.rows.values()] == ["paused", "paused"]

    musician.wish(0.5, 1)
    qtbot.mouseClick(window.inspector.grow, LEFT)
    grown = window.state.selected
    qtbot.waitUntil(lambda: window.state.song.nodes[grown].state == "done", timeout=60_000)
    assert musician.sounds(grown) and len(window.queue.rows) == 2
    assert levels(window, one)[2] < 1.0 and levels(window, other) == (1.0, 0.0, 0.0), "they wait"
    musician.press("pause_refining")
    assert musician.notice == "Refining goes on."
    idle(window)
    assert levels(window, one) == levels(window, other) == (1.0, 1.0, 1.0)
    assert levels(window, grown) == (1.0, 0.0, 0.0) and not window.queue.rows
    musician.press("refine_favourites")
    assert musician.notice == "There is no favourite to refine.", "they are full already"
    musician.click(one)
    musician.press("refine")
    name = window.state.node.name
    assert musician.notice == f"{name} is refined to this level already.", "by the name that its card has"
