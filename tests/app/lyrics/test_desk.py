from __future__ import annotations

from dataclasses import replace

import pytest

from app.lyrics.desk import LyricsDesk
from app.lyrics.words import COMING, SUNG
from app.state import State
from engine.song.edits import Edit, SetBrief, SetWords, Together
from engine.song.model import SungWord
from tests.app.songs import make_song, node

LYRICS = "the river keeps its own slow time"


def doing(state: State, done: list[str]):
    """Applies edits to the state as the session would."""

    def edit(wish: Edit) -> bool:
        assert isinstance(wish, Together) and state.song is not None
        song = state.song
        for one in wish.edits:
            if isinstance(one, SetBrief):
                song = replace(song, brief=one.brief)
            elif isinstance(one, SetWords):
                song = replace(
                    song, nodes={**song.nodes, one.node: replace(song.nodes[one.node], words=one.words)}
                )
        done.append(wish.label)
        state.update(song)
        return True

    return edit


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def desk(done: list[str], qapp: object) -> LyricsDesk:
    words = (
        SungWord("the", 4.5, 5.0, 0.9),
        SungWord("river", 5.0, 5.5, 0.4),
        SungWord("keeps", 7.0, 8.0, 0.9),
    )
    song = make_song(node(1, None, 0, 4), node(2, 1, 4, 6, "Ada Loop", words=words))
    state = State()
    made = LyricsDesk(state, doing(state, done))
    state.open(replace(song, brief=replace(song.brief, lyrics=LYRICS)), None)
    return made


def spans(desk: LyricsDesk) -> list[tuple[str, float, float]]:
    return [(b.text, round(b.start, 2), round(b.end, 2)) for b in desk.boxes if b.kind == SUNG]


def test_sung_words_are_moved_resized_shifted_split_and_merged(desk: LyricsDesk, done: list[str]) -> None:
    desk.place(desk.boxes[1], 5.6, 6.1)
    assert spans(desk)[1] == ("river", 5.6, 6.1)
    desk.choose(desk.boxes[1])
    desk.nudge(0.0, 0.4)
    assert spans(desk)[1] == ("river", 5.6, 6.5)
    desk.shift_rest(0.5)
    assert spans(desk)[1:] == [("river", 6.1, 7.0), ("keeps", 7.5, 8.5)]
    desk.split()
    assert [text for text, _, _ in spans(desk)] == ["the", "ri", "ver", "keeps"]
    desk.merge()
    assert [text for text, _, _ in spans(desk)] == ["the", "river", "keeps"]
    desk.remove()
    assert [text for text, _, _ in spans(desk)] == ["the", "keeps"]
    assert done == ["Move word", "Move word", "Move word", "Split word", "Merge words", "Remove word"]


def test_words_to_come_are_pinned_and_unpinned(desk: LyricsDesk) -> None:
    its = next(b for b in desk.coming if b.text == "its")
    desk.place(its, 20.0, 21.0)
    its = next(b for b in desk.coming if b.text == "its")
    assert (its.start, its.end) == (pytest.approx(20.0), pytest.approx(21.0))
    own = next(b for b in desk.coming if b.text == "own")
    desk.place(own, 30.0, 31.0)
    desk.choose(next(b for b in desk.coming if b.text == "its"))
    desk.shift_rest(5.0)
    starts = {b.text: round(b.start, 1) for b in desk.coming}
    assert (starts["its"], starts["own"]) == (25.0, 35.0)
    desk.choose(next(b for b in desk.coming if b.text == "own"))
    desk.remove()
    assert {b.text: round(b.start, 1) for b in desk.coming}["own"] != 35.0
    desk.choose(next(b for b in desk.coming if b.text == "time"))
    desk.split()
    assert [b.text for b in desk.coming][-2:] == ["ti", "me"]
    desk.choose(desk.coming[-2])
    desk.merge()
    assert [b.text for b in desk.coming][-1] == "time"


def test_the_next_growth_sings_from_a_word_and_runs_on_again(desk: LyricsDesk) -> None:
    slow = next(b for b in desk.boxes if b.text == "slow")
    desk.sing_from(slow.first)
    assert [b.text for b in desk.coming] == ["slow", "time"]
    assert desk.coming[0].start == pytest.approx(desk.end)
    desk.sing_on()
    assert desk.coming[0].text == "its"


def test_tapping_places_one_word_after_the_other_in_the_take_that_sounds(desk: LyricsDesk) -> None:
    assert desk.tap(8.5) and desk.tap(9.0)
    assert spans(desk)[-2:] == [("its", 8.5, 8.9), ("own", 9.0, 9.4)]
    assert desk.state.song is not None and len(desk.state.song.nodes[2].words) == 5
    desk.choose(desk.boxes[0])
    assert desk.tap(1.0)
    assert desk.state.song.nodes[1].words[0].text == "the", "the clip sounds there"
    assert not desk.tap(50.0)
    desk.forget_taps()
    desk.choose(None)
    assert desk.tap(9.6) and spans(desk)[-1][0] == "slow"


def test_the_chosen_word_is_found_again_and_arrows_walk(desk: LyricsDesk) -> None:
    desk.choose(desk.boxes[1])
    desk.place(desk.boxes[1], 5.7, 6.2)
    assert desk.chosen is not None and desk.chosen.start == 5.7
    assert desk.choose_next(1).text == "keeps"
    assert desk.choose_next(1).kind == COMING
    assert desk.choose_next(-1).text == "keeps"
    desk.choose(None)
    desk.state.move_playhead(4.6)
    assert desk.choose_next(1).text == "the"


def test_editing_the_text_keeps_pins_with_their_words(desk: LyricsDesk, done: list[str]) -> None:
    time = next(b for b in desk.coming if b.text == "time")
    desk.place(time, 40.0, 41.0)
    desk.set_text(LYRICS.replace("own slow", "very own and slow") + "\n")
    assert next(b for b in desk.coming if b.text == "time").start == pytest.approx(40.0)
    count = len(done)
    desk.set_text(desk.brief.lyrics + "  ")
    assert len(done) == count


def test_without_a_song_nothing_happens(qapp: object) -> None:
    empty = LyricsDesk(State(), lambda edit: False)
    empty.split()
    empty.merge()
    empty.remove()
    empty.nudge(1, 1)
    assert empty.choose_next(1) is None and not empty.tap(1.0) and empty.end == 0.0
