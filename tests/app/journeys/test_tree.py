"""The tree of takes under a musician's hands: marks, carrying music about, taking away, finding, walking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.theme.apply import look
from app.tree import card
from tests.app.journeys.card import Card
from tests.app.journeys.mouse import press
from tests.app.journeys.musician import LEFT, Musician

Idle = Callable[[MainWindow], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def forest(studio: MainWindow, musician: Musician, idle: Idle) -> MainWindow:
    """The clip 1 (2 s), 2 and 3 at its end (1 s), 4 at the end of 2 and 5 from the middle of 3 (0.5 s each)."""
    musician.wish(1.0, 2)
    musician.press("grow")
    idle(studio)
    musician.wish(0.5, 1)
    musician.press("grow")
    idle(studio)
    musician.click(3)
    musician.point(2.5)
    musician.press("grow_here")
    idle(studio)
    assert musician.below(1) == [2, 3] and musician.below(2) == [4] and musician.below(3) == [5]
    return studio


def test_takes_are_told_apart_by_marks(forest: MainWindow, musician: Musician, qtbot: QtBot) -> None:
    state, take = forest.state, forest.inspector.take

    def face(node: int) -> card.Face:
        return forest.tree.cards.face(state.song, state.song.nodes[node])

    plain = face(2).accent
    musician.click(2)
    musician.click(4, CTRL)
    for stars in (1, 2, 3, 4, 5, 0):
        musician.press(f"rate_{stars}")
        assert face(2).rating == face(4).rating == take.stars.rating == stars
    for number, accent in enumerate(look.theme.accents, 1):
        musician.press(f"colour_{number}")
        assert face(2).accent == face(4).accent == accent
    qtbot.waitUntil(lambda: forest.timeline.shared.pieces[1].accent == look.theme.accents[-1])
    musician.press("colour_0")
    assert face(2).accent == plain and face(5).rating == 0

    musician.press("favourite")
    assert face(2).favourite and face(4).favourite and take.heart.isChecked()
    musician.click(3)
    qtbot.mouseClick(take.heart, LEFT)
    qtbot.mouseClick(take.stars, LEFT, pos=QPoint(70, 11))
    assert face(3).favourite and face(3).rating == 4
    musician.press("favourite")
    assert not face(3).favourite
    musician.click(2, CTRL)
    musician.press("favourite")
    assert face(2).favourite and face(3).favourite, "not all of them were: all are now"

    musician.press("rename")
    qtbot.keyClicks(take.name, "the good one")
    qtbot.keyClick(take.name, Qt.Key.Key_Return)
    musician.press("note")
    qtbot.keyClicks(take.note, "choir enters late")
    qtbot.keyClick(take.note, Qt.Key.Key_Tab)
    assert face(3).title == "the good one" and face(3).noted
    assert forest.tree.accessibleDescription().endswith("choir enters late")
    for _ in range(3):  # note, name, hearts
        musician.press("undo")
    assert not face(3).favourite and not face(3).noted and face(3).title != "the good one"


def test_music_is_copied_joined_trimmed_and_cut(
    forest: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot
) -> None:
    state = forest.state
    assert not musician.can("paste") and not musician.can("trim")
    musician.click(4)
    musician.point(1.5)
    musician.press("mark_start")
    musician.point(2.5)
    musician.press("mark_end")
    song = state.song
    first, last = (round(moment * song.sample_rate / song.hops[-1]) for moment in state.selection)
    whole = musician.path(4)
    musician.press("copy_music")
    assert musician.notice.startswith("Copied ")
    musician.click(5)
    musician.press("paste")
    grafted = state.node
    assert grafted.parent == 5 and musician.path(grafted.id) == musician.path(5) + whole[first:last]
    qtbot.waitUntil(lambda: musician.sounds(grafted.id), timeout=10_000)
    musician.click(3)
    musician.point(1.0)
    musician.press("paste_here")
    inside = state.node
    assert inside.parent == 1 and state.song.seconds(inside.start) == pytest.approx(1.0, abs=0.05)
    assert musician.codes(inside.id) == whole[first:last]

    musician.click(4)
    musician.press("trim")
    assert state.node.parent is None and musician.path(state.selected) == whole[first:last]
    assert state.selection is None and not musician.can("trim"), "what was marked is done with"
    musician.click(4)
    musician.point(1.5)
    musician.press("mark_start")
    musician.point(2.5)
    musician.press("mark_end")
    musician.card_menu(4, 0.5, "cut_out")
    assert musician.path(state.selected) == whole[:first] + whole[last:]
    idle(forest)
    assert musician.sounds(state.selected)


def test_branches_are_carried_elsewhere(forest: MainWindow, musician: Musician, idle: Idle) -> None:
    state, own = forest.state, musician.codes(2)
    musician.click(2)
    musician.press("take_branch")
    musician.click(3)
    musician.press("paste")
    assert state.song.nodes[2].parent == 3 and state.selected == 2 and musician.below(2) == [4]
    assert musician.path(2) == musician.path(3) + own, "it goes on from the other take now"
    musician.carry(4, musician.at(3, 0.4))
    assert state.song.nodes[4].parent == 3 and 2.2 < state.song.seconds(state.song.nodes[4].start) < 2.7
    musician.click(2)
    musician.press("make_root")
    assert state.song.nodes[2].parent is None and musician.path(2) == own
    idle(forest)
    assert musician.sounds(2), "and is heard from the beginning"
    musician.press("undo")
    musician.press("undo")
    musician.press("undo")
    assert (musician.below(1), musician.below(2), musician.below(3)) == ([2, 3], [4], [5])
    musician.carry(1, musician.at(4))
    assert musician.below(None) == [1], "nothing grows from itself"


def test_a_take_of_another_song_is_grafted(
    forest: MainWindow,
    musician: Musician,
    idle: Idle,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lender = tmp_path / "evening.coppice"
    forest.verbs.song.save_to(lender)
    musician.click(4)
    musician.press("rename")
    qtbot.keyClicks(forest.inspector.name, "the good one")
    qtbot.keyClick(forest.inspector.name, Qt.Key.Key_Return)
    lent = musician.codes(4)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(lender), ""))
    musician.press("graft_from")
    assert musician.notice == "That is the song that is open."
    musician.click(2)
    copied = musician.codes(2)
    musician.press("copy_music")  # nothing is marked: the take's own music
    musician.choose("new_song")
    musician.press("paste")
    assert musician.below(None) == [forest.state.selected], "what was copied begins the other song"
    assert musician.codes(forest.state.selected) == copied
    mine = forest.state.selected
    musician.press("graft_from")
    palette = forest.palette_panel
    qtbot.waitUntil(palette.isVisible)
    qtbot.keyClicks(palette.line, "good")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: forest.state.selected != mine)
    made = forest.state.node
    assert made.parent == mine and made.origin.startswith("graft of evening: the good one")
    assert musician.codes(made.id) == lent
    qtbot.waitUntil(lambda: musician.sounds(made.id), timeout=10_000)


def test_what_is_pruned_comes_back_and_what_is_folded_unfolds(
    forest: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot
) -> None:
    music = {node: musician.codes(node) for node in (3, 4, 5)}
    musician.click(3)
    musician.press("prune")
    assert musician.cards == {1, 2, 4} and musician.notice == "2 takes were pruned."
    musician.press("undo")
    assert musician.cards == {1, 2, 3, 4, 5}
    musician.click(4)
    musician.click(3, CTRL)
    musician.press("prune")
    assert musician.cards == {1, 2}
    notice = forest.notices.standing[-1]
    button = next(item for item in notice.findChildren(type(forest.inspector.grow)) if item.text() == "Undo")
    qtbot.mouseClick(button, LEFT)
    assert musician.cards == {1, 2, 3, 4, 5}
    assert {node: musician.codes(node) for node in music} == music, "with their music"

    musician.click(2)
    musician.press("collapse")
    assert musician.cards == {1, 2, 3, 5}
    place = forest.tree.arrangement.places[2]
    badge = card.fold_badge(QRectF(place.x, place.y, place.width, 64)).center()
    qtbot.mouseClick(forest.tree.viewport(), LEFT, pos=(badge - forest.tree.origin()).toPoint())
    assert musician.cards == {1, 2, 3, 4, 5}, "the badge tells of it and shows it"
    musician.click(2)
    musician.click(3, CTRL)
    musician.press("collapse")
    assert musician.cards == {1, 2, 3}
    musician.press("expand_all")
    musician.click(4)
    musician.press("collapse")
    assert musician.cards == {1, 2, 3, 4, 5}, "a leaf folds nothing"
    musician.click(2)
    musician.press("collapse")
    musician.press("grow")
    assert {4, forest.state.selected} < musician.cards, "what grows is seen: the fold opens"
    musician.press("prune")
    assert musician.cards == {1, 2, 3, 4, 5}
    idle(forest)
    assert not forest.queue.rows


def test_takes_are_chosen_found_and_walked(forest: MainWindow, musician: Musician, qtbot: QtBot) -> None:
    state, head = forest.state, forest.takes.head
    musician.click(2)
    musician.press("choose_siblings")
    assert state.chosen == (2, 3) and forest.inspector.take.many.text() == "2 takes chosen"
    musician.click(3)
    musician.press("choose_branch")
    assert state.chosen == (3, 5)
    musician.press("favourite")
    musician.press("next_filter")
    assert head.count.text() == "2 of 5" and musician.cards == {1, 2, 3, 4, 5}, "the leaves, and their stems"
    musician.press("choose_shown")
    assert state.chosen == (4, 5)
    musician.press("next_filter")
    assert musician.cards == {1, 3, 5}, "the favourites and what they grew from"
    musician.press("next_filter")
    musician.press("next_filter")
    assert head.count.text() == "5", "round again"

    musician.press("search")
    name = state.song.nodes[4].name
    assert head.search.hasFocus()
    qtbot.keyClicks(head.search, name)
    assert musician.cards == {1, 2, 4} and head.count.text() == "1 of 5"
    qtbot.keyClick(head.search, Qt.Key.Key_Escape)
    assert musician.cards == {1, 2, 3, 4, 5}

    forest.tree.zoom(8.0, 0)
    assert forest.tree.horizontalScrollBar().maximum() > 100 and forest.tree.overview.isVisible()
    musician.press("fit_tree")
    assert forest.tree.horizontalScrollBar().maximum() <= 1 and not forest.tree.overview.isVisible()

    musician.click(4)
    walk = [(Qt.Key.Key_Left, 2), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Right, 5), (Qt.Key.Key_Left, 3)]
    walk += [(Qt.Key.Key_Up, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Left, 1)]
    for key, node in walk:
        musician.key(key)
        assert state.selected == node
    musician.key(Qt.Key.Key_Right)
    here = state.selected
    musician.key(Qt.Key.Key_Down if here == 2 else Qt.Key.Key_Up, SHIFT)
    assert state.chosen == (2, 3)
    musician.key(Qt.Key.Key_Escape)
    assert len(state.chosen) == 1


def test_who_fills_in_a_field_goes_on_with_keys(
    forest: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot
) -> None:
    state, take = forest.state, forest.inspector.take

    def write(text: str, end: Qt.Key) -> None:
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), end)

    musician.press("rename")
    write("the good one", Qt.Key.Key_Return)
    press(qtbot, forest, "4")
    assert (state.node.name, state.node.rating) == ("the good one", 4), (
        "the next key is no letter of the name"
    )
    press(qtbot, forest, "F2")
    write("never mind", Qt.Key.Key_Escape)
    press(qtbot, forest, "F")
    assert take.name.text() == state.node.name == "the good one" and state.node.favourite
    press(qtbot, forest, "F2", "Del")
    write("", Qt.Key.Key_Return)
    assert take.name.text() == state.node.name == "the good one", "no take is without a name"
    press(qtbot, forest, "N")
    write("choir enters late", Qt.Key.Key_Escape)
    press(qtbot, forest, "5")
    assert (state.node.note, state.node.rating) == ("choir enters late", 5)
    press(qtbot, forest, "Ctrl+F")
    write("good", Qt.Key.Key_Return)
    assert musician.cards == {1, 3, 5} and state.selected == 5, "it is one of those that were found"
    press(qtbot, forest, "Left", "Left", "Ctrl+F")
    write("", Qt.Key.Key_Return)
    assert state.selected == 5, "what was found is gone to"
    press(qtbot, forest, "Ctrl+F", "Esc", "Esc", "Right")
    assert musician.cards == {1, 2, 3, 4, 5} and state.selected == 5
    forest.inspector.seconds.setFocus()
    forest.inspector.seconds.selectAll()
    write("0.5", Qt.Key.Key_Return)
    press(qtbot, forest, "G")
    idle(forest)
    assert musician.below(5) == [state.selected] and state.node.rating == 0
    Card(forest, qtbot)
    forest.inspector.count.setFocus()
    forest.inspector.count.selectAll()
    press(qtbot, forest, "2", "G", "Space")
    assert (
        state.node.rating == 0
        and len(musician.below(musician.below(5)[0])) == 2
        and not forest.player.playing
    )
    press(qtbot, forest, "Space")
    assert forest.player.playing and forest.inspector.count.value() == 2, "no number has such keys"
