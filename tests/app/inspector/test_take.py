from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.inspector.take import LOW, TakePart, blend_text, facts_of
from app.state import State
from engine.labels.conditioning import Conditioning, Region, Weighted
from engine.song.model import Song
from tests.app.songs import make_song


@pytest.fixture
def part(state: State, qtbot: QtBot) -> TakePart:
    made = TakePart(state)
    qtbot.addWidget(made)
    made.resize(320, LOW)
    made.show()
    return made


def shown(part: TakePart) -> dict[str, str]:
    return {name: label.text() for name, label in part.facts.values.items() if label.isVisible()}


def test_it_shows_the_recipe_of_the_selected_take(part: TakePart) -> None:
    assert shown(part) == {
        "From": "take 2 at 0:08.0",
        "Length": "0:05.0",
        "Level": "draft",
        "Artist": "Bert Fuzz",
        "Genre": "Toy Pop",
        "Pack": "toy",
        "Seed": "7",
        "Temperature": "0.98",
        "Top-p": "off",
        "Song": "1:00.0",
    }


def test_a_blend_regions_and_where_it_comes_from(song: Song) -> None:
    recipe = song.nodes[4].recipe
    duet = Region(9.0, 10.0, Conditioning((Weighted("Ada Loop"),)))
    late = Region(30.0, 40.0, Conditioning((Weighted("Ada Loop"),)))
    blend = Conditioning((Weighted("Ada Loop", 3), Weighted("Bert Fuzz", 2)))
    brief = replace(recipe.brief, default=blend, regions=(duet, late), lyrics="the river\n\nkeeps time\n")
    node = replace(song.nodes[4], recipe=replace(recipe, brief=brief, top_k=5), origin="moved from 0:04.0")
    facts = facts_of(song, node)
    assert facts["Artist"] == "Ada Loop 60\nBert Fuzz 40"
    assert facts["Regions"] == "0:09.0 Ada Loop", "a region after the take says nothing about it"
    assert facts["Made by"] == "moved from 0:04.0" and facts["Top-k"] == "5"
    assert facts["Lyrics"] == "the river / keeps time"
    assert blend_text(()) == "" and blend_text((Weighted("A"),)) == "A"


def test_a_clip_has_no_recipe(part: TakePart, state: State) -> None:
    state.select(1)
    assert shown(part)["From"] == "a clip" and "Seed" not in shown(part) and part.recipe.isHidden()


def test_a_growing_take_tells_how_long_it_will_be(song: Song) -> None:
    growing = replace(song.nodes[4], state="growing", target=2 * song.nodes[4].target)
    assert facts_of(song, growing)["Length"] == "0:05.0 of 0:10.0"


def test_a_new_name_is_asked_for_once(part: TakePart, qtbot: QtBot) -> None:
    part.name.selectAll()
    qtbot.keyClicks(part.name, "the good one")
    with qtbot.waitSignal(part.renamed) as renamed:
        qtbot.keyClick(part.name, Qt.Key.Key_Return)
    assert renamed.args == [4, "the good one"]


def test_a_name_belongs_to_the_take_it_was_typed_at(part: TakePart, state: State, qtbot: QtBot) -> None:
    part.activateWindow()
    part.name.setFocus()
    qtbot.waitUntil(part.name.hasFocus)
    part.name.selectAll()
    qtbot.keyClicks(part.name, "the good one")
    with qtbot.waitSignal(part.renamed) as renamed:
        state.select(2)
    assert renamed.args == [4, "the good one"] and part.name.text() == "take 2"


def test_what_is_typed_can_be_kept_at_once_and_never_goes_to_another_song(
    part: TakePart, state: State, song: Song, qtbot: QtBot
) -> None:
    part.name.selectAll()
    qtbot.keyClicks(part.name, "the good one")
    part.note.insertPlainText("choir enters late")
    with qtbot.waitSignals([part.renamed, part.noted]):
        part.keep_typed()
    part.keep_typed()  # once is enough
    qtbot.keyClicks(part.name, "the best one")
    part.note.insertPlainText("no choir")
    with qtbot.assertNotEmitted(part.renamed), qtbot.assertNotEmitted(part.noted):
        state.open(song, None)
    assert (part.name.text(), part.note.toPlainText()) == ("take 4", "")


def test_a_note_belongs_to_the_take_it_was_written_at(part: TakePart, state: State, qtbot: QtBot) -> None:
    part.note.insertPlainText("choir enters late")
    with qtbot.waitSignal(part.noted) as noted:
        state.select(2)
    assert noted.args == [4, "choir enters late"] and part.note.toPlainText() == ""


def test_a_note_from_elsewhere_is_shown(part: TakePart, state: State, song: Song) -> None:
    nodes = {**song.nodes, 4: replace(song.nodes[4], note="from undo")}
    state.update(make_song(*nodes.values()))
    assert part.note.toPlainText() == "from undo"


def test_resume_is_offered_only_where_something_stopped(part: TakePart, state: State, song: Song) -> None:
    assert part.resume.isHidden()
    nodes = {**song.nodes, 4: replace(song.nodes[4], state="interrupted")}
    state.update(make_song(*nodes.values()))
    assert not part.resume.isHidden()


def test_recipe_buttons_name_verbs(part: TakePart, qtbot: QtBot) -> None:
    from app.verbs.table import BY_NAME

    for verb, button in part.recipe_buttons.items():
        assert verb in BY_NAME
        with qtbot.waitSignal(part.wanted) as wish:
            button.click()
        assert wish.args == [verb]


def test_several_chosen_are_counted(part: TakePart, state: State) -> None:
    state.pick((2, 3, 4))
    assert part.many.text() == "3 takes chosen"
    state.pick(())
    assert part.many.text() == ""


def test_where_there_is_little_height_the_recipe_is_folded_unless_asked_for(part: TakePart) -> None:
    assert "Seed" in shown(part)
    part.resize(320, LOW - 1)
    assert set(shown(part)) == {"From", "Length", "Level"}
    part.resize(320, LOW)
    assert "Seed" in shown(part)
    part.resize(320, LOW - 1)
    part.more.click()  # from now on the musician's wish counts
    assert "Seed" in shown(part)
    part.resize(320, LOW - 2)
    assert "Seed" in shown(part)
