"""Growing, as a musician does it: several at once, from inside a take, on by itself, stopped and resumed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from tests.app.journeys.conftest import ARTISTS
from tests.app.journeys.musician import LEFT, Musician

Idle = Callable[[MainWindow], None]


def test_takes_grow_at_the_end_inside_and_more_of_their_kind(
    studio: MainWindow, musician: Musician, idle: Idle
) -> None:
    state = studio.state
    musician.wish(1.0, 2)
    musician.press("grow")
    assert len(studio.queue.rows) == 1 and musician.cards == {1, 2, 3}, "their cards stand before they sound"
    idle(studio)
    one, other = musician.below(1)
    song = state.song
    assert [song.seconds(song.nodes[key].lengths[-1]) for key in (one, other)] == pytest.approx(
        [1.0, 1.0], abs=0.05
    )
    assert musician.codes(one) != musician.codes(other), "two takes of one recipe are two takes"
    assert musician.path(one) == musician.codes(1) + musician.codes(one), "both go on from the clip"
    assert state.selected == one and studio.deck.total == pytest.approx(3.0, abs=0.05)
    assert musician.sounds(one), "what grew is there to be heard"

    musician.card_menu(one, 0.5, "Grow from here")
    idle(studio)
    inner = state.song.nodes[musician.below(one)[0]]
    assert state.song.seconds(inner.start) == pytest.approx(2.5, abs=0.1)
    assert musician.path(inner.id)[: inner.start] == musician.path(one)[: inner.start]
    musician.click(1)
    musician.point(1.0)
    musician.press("grow_here")
    idle(studio)
    early = state.song.nodes[musician.below(1)[2]]
    assert state.song.seconds(early.start) == pytest.approx(1.0, abs=0.05) and state.selected == early.id

    musician.click(inner.id)
    musician.wish(4.0, 1, ARTISTS[1])  # is not asked: the recipe is the take's
    musician.press("more_like_this")
    idle(studio)
    kin = state.song.nodes[musician.below(one)[-1]]
    assert (kin.start, kin.target, kin.recipe.brief) == (inner.start, inner.target, inner.recipe.brief)
    assert kin.recipe.seed != inner.recipe.seed and musician.codes(kin.id) != musician.codes(inner.id)


def test_it_grows_on_by_itself_until_the_moment_wished_or_until_it_is_told_to_stop(
    studio: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot
) -> None:
    state, auto = studio.state, studio.verbs.take.auto
    musician.wish(1.0, 2)
    studio.inspector.until.setValue(4.0)
    musician.press("auto_continue")
    assert studio.takes.head.auto.text() == "Growing on to 0:04.0" and studio.inspector.next.auto.isChecked()
    qtbot.waitUntil(lambda: not auto.until, timeout=60_000)
    idle(studio)
    song = state.song
    assert not studio.takes.head.auto.isVisible()
    assert len(song.nodes) == 5, "two rounds of two, the second from one of the first"
    assert song.seconds(song.end(state.node)) == pytest.approx(4.0, abs=0.05), "the view went along"

    studio.inspector.until.setValue(60.0)
    qtbot.mouseClick(studio.inspector.next.auto, LEFT)
    qtbot.waitUntil(lambda: len(state.song.nodes) == 7, timeout=60_000)
    qtbot.mouseClick(studio.takes.head.auto, LEFT)
    idle(studio)
    assert len(state.song.nodes) == 7, "what grew was finished and nothing more began"
    assert {node.state for node in state.song.nodes.values()} == {"done"}


def test_a_take_is_stopped_and_resumed_as_if_it_had_never_been_stopped(
    studio: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot
) -> None:
    state = studio.state
    musician.wish(8.0, 1)
    musician.press("grow")
    take = state.selected
    qtbot.waitUntil(lambda: state.song.nodes[take].lengths[-1] > 40, timeout=60_000)
    musician.press("cancel_one")
    idle(studio)
    stopped = state.song.nodes[take]
    assert stopped.state == "interrupted" and 40 < stopped.lengths[-1] < stopped.target
    assert studio.tree.cards.face(state.song, stopped).subtitle.startswith("stopped at")
    assert not musician.can("cancel_one") and studio.inspector.take.resume.isVisible()
    first = musician.codes(take)

    musician.press("resume")
    idle(studio)
    whole = state.song.nodes[take]
    assert whole.state == "done" and whole.lengths[-1] == whole.target
    assert musician.codes(take)[: len(first)] == first
    musician.press("run_again")
    again = state.selected
    idle(studio)
    assert musician.codes(again) == musician.codes(take), "the stop cannot be heard"

    musician.press("grow")
    musician.click(take)
    musician.press("grow")
    assert len(studio.queue.rows) == 2
    musician.press("cancel_all")
    idle(studio)
    assert not studio.queue.rows and not musician.can("cancel_all")
    assert {node.state for node in state.song.nodes.values()} == {"done", "interrupted"}


def test_growth_and_marks_are_undone_and_redone(
    studio: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot
) -> None:
    state = studio.state
    assert not musician.can("redo")
    musician.wish(0.5, 2)
    qtbot.mouseClick(studio.inspector.grow, LEFT)
    idle(studio)
    musician.press("rate_3")
    grown, take = state.song, state.selected
    music = [musician.codes(key) for key in musician.below(1)]
    musician.press("undo")
    assert state.node.rating == 0
    musician.press("undo")
    assert musician.cards == {1} and state.selected == 1, "both takes of one growth are one step"
    musician.press("redo")
    musician.press("redo")
    assert state.song.nodes == grown.nodes and not musician.can("redo")
    assert [musician.codes(key) for key in musician.below(1)] == music
    musician.click(take)
    qtbot.waitUntil(lambda: musician.sounds(take), timeout=10_000)
    musician.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    musician.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert state.node.rating == 3

    musician.wish(8.0, 1)
    musician.press("grow")
    take = state.selected
    qtbot.waitUntil(lambda: state.song.nodes[take].lengths[-1] > 40, timeout=60_000)
    musician.press("undo")
    idle(studio)
    assert take not in musician.cards and not studio.queue.rows, "what is taken back does not grow on"
    musician.press("redo")
    part = musician.codes(take)
    assert len(part) > 40
    musician.click(take)
    musician.press("resume")
    idle(studio)
    assert state.node.state == "done" and musician.codes(take)[: len(part)] == part
