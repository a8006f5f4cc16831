from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.lyrics.words import SUNG
from app.mainwindow import MainWindow
from engine.errors import UserProblem

Idle = Callable[[MainWindow], None]


@pytest.fixture
def studio(studio: MainWindow) -> MainWindow:
    """A clip of two seconds and a text."""
    studio.score.words.set_text("ri ver keeps its own slow time")
    return studio


def sung(studio: MainWindow) -> list[tuple[str, float, float]]:
    return [(b.text, round(b.start, 2), round(b.end, 2)) for b in studio.score.words.boxes if b.kind == SUNG]


def test_words_are_tapped_in_time_and_polished_by_keys(studio: MainWindow) -> None:
    run = studio.verbs.run
    for seconds in (0.2, 0.6, 1.0):
        studio.state.move_playhead(seconds)
        run("word_tap")
    assert sung(studio) == [("ri", 0.2, 0.6), ("ver", 0.6, 1.0), ("keeps", 1.0, 1.4)]
    studio.state.move_playhead(0.7)
    run("word_next")
    assert studio.score.words.chosen.text == "ver"
    run("word_shorter")
    run("word_later")
    assert sung(studio)[1] == ("ver", 0.62, 1.0)
    run("word_earlier")
    run("word_longer")
    assert sung(studio)[1] == ("ver", 0.6, 1.0)
    run("rest_later")
    assert sung(studio)[1:] == [("ver", 0.7, 1.1), ("keeps", 1.1, 1.5)]
    run("rest_earlier")
    run("word_previous")
    run("word_merge")
    assert [text for text, _, _ in sung(studio)] == ["ri ver", "keeps"]
    run("word_split")
    assert [text for text, _, _ in sung(studio)] == ["ri ", "ver", "keeps"]
    for _ in range(8):
        run("undo")
    assert sung(studio)[2] == ("keeps", 1.0, 1.4)


def test_what_cannot_be_done_is_told(studio: MainWindow) -> None:
    studio.score.words.set_text("")
    studio.verbs.run("word_tap")
    studio.verbs.run("sing_from")
    told = [notice.text for notice in studio.notices.standing]
    assert any("no word" in text for text in told) and any("Choose a word" in text for text in told)


def test_a_word_is_heard_from_its_start(studio: MainWindow) -> None:
    studio.state.move_playhead(0.5)
    studio.verbs.run("word_tap")
    studio.state.move_playhead(0.55)
    studio.verbs.run("word_play")
    assert studio.state.playhead == pytest.approx(0.5)


def test_lrc_comes_in_and_goes_out(
    studio: MainWindow, tmp_path: Path, qtbot: QtBot, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = tmp_path / "in.lrc", tmp_path / "out"
    source.write_text("[00:00.50]la li\n[00:01.25]lu\n[00:30.00]le", encoding="utf-8")
    monkeypatch.setattr("app.verbs.lyrics.QFileDialog.getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr("app.verbs.lyrics.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    studio.verbs.run("lrc_open")
    assert studio.state.song.brief.lyrics == "la li\nlu\nle"
    assert [text for text, _, _ in sung(studio)] == ["la", "li", "lu"]
    assert studio.score.words.coming[0].start == pytest.approx(30.0)
    studio.verbs.run("lrc_save")
    idle(studio)
    written = (tmp_path / "out.lrc").read_text(encoding="utf-8")
    assert "[00:00.50]" in written and "[00:01.25]" in written and "le" not in written.split("lu")[-1]
    with pytest.raises(UserProblem, match="cannot be read"):
        studio.verbs.lyrics.read_lrc(tmp_path / "missing.lrc")


def test_lane_and_panel_are_shown_and_hidden(studio: MainWindow) -> None:
    studio.verbs.run("sing_on")
    for name, widget in (("lyrics_lane", studio.score.lyrics), ("lyrics", studio.score.lyrics_panel)):
        hidden = widget.isHidden()
        studio.verbs.run(name)
        assert widget.isHidden() is not hidden
        studio.verbs.run(name)
        assert widget.isHidden() is hidden


def test_the_words_are_looked_for_on_request_and_what_a_hand_placed_stays(
    studio: MainWindow, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(studio.bridge, "align", asked.append)
    studio.verbs.run("align")
    assert asked == [studio.state.selected]
    studio.state.move_playhead(0.5)
    studio.verbs.run("word_tap")
    studio.verbs.run("align")
    assert len(asked) == 1
    assert any("by hand" in notice.text for notice in studio.notices.standing)


def test_tapping_begins_anew_when_playing_has_stopped(studio: MainWindow) -> None:
    for seconds in (0.2, 0.6):
        studio.state.move_playhead(seconds)
        studio.verbs.run("word_tap")
    studio.player.playing_changed.emit(False)
    studio.state.move_playhead(0.3)
    studio.verbs.run("word_tap")
    assert [text for text, _, _ in sung(studio)] == ["ri", "ver"], (
        "the word after the one before the playhead"
    )
