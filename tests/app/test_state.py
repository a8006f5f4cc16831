from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.state import JobInfo, State, artists_of, last_wish, level_name, path
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.song.model import Song
from tests.app.songs import make_song, node


def test_opening_selects_the_first_leaf(state: State) -> None:
    assert state.selected == 4


def test_path_and_artists(song: Song) -> None:
    assert [item.id for item in path(song, 4)] == [1, 2, 4]
    assert path(song, None) == [] and path(song, 99) == []
    assert artists_of(song.nodes[1]) == () and artists_of(song.nodes[4]) == ("Bert Fuzz",)


def test_artists_get_accents_in_order_of_appearance(state: State, song: Song) -> None:
    assert [state.accent(song.nodes[key]) for key in (1, 2, 3, 4)] == [None, 0, 0, 1]


def test_a_selected_take_that_is_pruned_hands_over_to_its_parent(
    state: State, song: Song, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(state.selection_changed):
        state.update(make_song(*(song.nodes[key] for key in (1, 2, 3))))
    assert state.selected == 2


def test_selecting_what_is_not_there_changes_nothing(state: State) -> None:
    state.select(99)
    assert state.selected == 4


def test_jobs_come_and_go(state: State) -> None:
    state.set_job(JobInfo(1, "Grow", (4,)))
    assert state.job_of(4) is not None and state.job_of(3) is None
    assert state.end_job(1) is not None and state.end_job(1) is None


def test_level_names(song: Song) -> None:
    assert [level_name(song, level) for level in range(3)] == ["full", "middle", "draft"]


def test_an_empty_song_has_no_selection() -> None:
    state = State()
    state.open(make_song(), Path("x.coppice"))
    assert state.selected is None and state.node is None
    state.update(make_song(node(1, None, 0, 1)))
    assert state.song is not None and len(state.song.nodes) == 1


def test_a_stretch_is_marked_in_either_direction_and_leaves_with_the_song(state: State, qtbot: QtBot) -> None:
    with qtbot.waitSignal(state.span_changed):
        state.mark((3.0, 1.0))
    assert state.selection == (1.0, 3.0)
    with qtbot.assertNotEmitted(state.span_changed):
        state.mark((1.0, 3.0))
    state.mark((-2.0, 1.0))
    assert state.selection == (0.0, 1.0)
    state.mark((1.0, 1.0))
    assert state.selection is None
    state.mark((1.0, 2.0))
    state.open(state.song, None)
    assert state.selection is None


def test_takes_are_chosen_together_until_one_is_selected(state: State, song: Song, qtbot: QtBot) -> None:
    assert state.chosen == (state.selected,)
    with qtbot.waitSignal(state.picked_changed):
        state.pick((4, 2, 3))
    assert state.chosen == (2, 3, 4)
    state.update(make_song(*(song.nodes[key] for key in (1, 2, 3))))
    assert state.chosen == (2, 3)
    state.select(1)
    assert state.chosen == (1,) and not state.picked
    state.pick((2,))
    assert not state.picked, "one alone is the selected one"


def test_loop_and_comparison(state: State, qtbot: QtBot) -> None:
    with qtbot.waitSignal(state.loop_changed):
        state.set_loop((3.0, 1.0))
    assert (state.loop, state.looping) == ((1.0, 3.0), True)
    state.set_loop((2.0, 2.0))
    assert (state.loop, state.looping) == (None, False)
    with qtbot.waitSignal(state.compared_changed):
        state.compare(1, 3)
    assert state.compared == (None, 3)
    state.open(state.song, state.file)
    assert state.compared == (None, None)


def test_the_newest_take_says_who_sings_next(song: Song) -> None:
    wish = last_wish(song)
    assert wish is not None and [artist.name for artist in wish.artists] == ["Bert Fuzz"]
    named = Conditioning((Weighted("Ada Loop"),))
    assert last_wish(make_song(node(1, None, 0, 4))) is None
    assert last_wish(replace(make_song(node(1, None, 0, 4)), brief=Brief(named))) == named
