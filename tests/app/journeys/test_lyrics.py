"""Words under a musician's hands: written, tapped in time, polished, carried in and out as LRC, and sung."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.lyrics.lane import BRACKET
from app.lyrics.words import SUNG
from app.mainwindow import MainWindow
from engine.alignment import speech
from tests.app.journeys.card import Card
from tests.app.journeys.mouse import click, double_click, drag, menu, place, press, pull, told, write
from tests.app.songs import RATE

Idle = Callable[[MainWindow], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
VERSE = (
    "the river keeps its own slow time\nand carries every song away\n"
    "we hold the light across the line\nand wait until the break of day"
)


def near(value: float, by: float = 0.011) -> object:
    return pytest.approx(value, abs=by)


def sung(window: MainWindow) -> list[tuple[str, float, float]]:
    """The words on the path that are sung, with their times."""
    return [(box.text, box.start, box.end) for box in window.score.words.boxes if box.kind == SUNG]


def texts(window: MainWindow) -> list[str]:
    return [text for text, _, _ in sung(window)]


def test_a_text_is_written_and_goes_in_and_out_as_lrc(
    studio: MainWindow, qtbot: QtBot, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, lane, state = studio.score.lyrics_panel, studio.score.lyrics, studio.state
    studio.tree.setFocus()
    press(qtbot, studio, "Ctrl+L")
    qtbot.keyClicks(panel.text, "la li @ lu")
    assert "no sign for @" in panel.told.text()
    (marked,) = [span for span in panel.text.document().firstBlock().layout().formats() if span.length == 1]
    assert marked.start == len("la li ")
    qtbot.waitUntil(lambda: state.song.brief.lyrics == "la li @ lu", timeout=3000)
    write(qtbot, panel.text, "la li lu")
    assert "no sign" not in panel.told.text()
    press(qtbot, studio, "Escape")
    assert not panel.isVisible() and studio.inspector.lyrics.toPlainText() == "la li lu"
    press(qtbot, studio, "Ctrl+Z")
    assert state.song.brief.lyrics == "la li @ lu", "what was typed is a step of undo"

    assert studio.tree.hasFocus(), "the keys are the tree's again"
    press(qtbot, studio, "Ctrl+L")
    assert panel.isVisible() and panel.text.toPlainText() == "la li @ lu"
    press(qtbot, studio, "Ctrl+L")
    assert not panel.isVisible() and studio.tree.hasFocus()
    press(qtbot, studio, "Alt+3")
    assert not lane.isVisible()
    press(qtbot, studio, "Alt+3")
    assert lane.isVisible()

    source, out = tmp_path / "in.lrc", tmp_path / "out"
    source.write_text("[00:00.50]la li\n[00:01.25]lu\n[00:30.00]le", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    menu(studio, "lrc_open")
    assert state.song.brief.lyrics == "la li\nlu\nle" and texts(studio) == ["la", "li", "lu"]
    assert sung(studio)[2][1] == near(1.25) and studio.score.words.coming[0].start == near(30.0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    menu(studio, "lrc_save")
    idle(studio)
    written = (tmp_path / "out.lrc").read_text(encoding="utf-8")
    assert "[00:00.50]" in written and "[00:01.25]" in written and "[00:30" not in written
    source.write_text("[00:00.50]la li\n[10:00.00]lu", encoding="utf-8")
    menu(studio, "lrc_open")
    assert "have no times" in told(studio) and state.song.brief.lyrics == "la li\nlu"
    press(qtbot, studio, "Ctrl+Z")
    source.write_text("no time in here", encoding="utf-8")
    menu(studio, "lrc_open")
    assert "no time" in told(studio)
    source.unlink()
    menu(studio, "lrc_open")
    assert "cannot be read" in told(studio) and state.song.brief.lyrics == "la li\nlu\nle"


def test_words_are_tapped_while_it_plays_and_polished_with_keys(studio: MainWindow, qtbot: QtBot) -> None:
    words, state, card = studio.score.words, studio.state, Card(studio, qtbot)
    studio.tree.setFocus()
    press(qtbot, studio, "T")
    assert "no word to place" in told(studio)
    for keys in ("Shift+W", "Alt+Right", "Alt+Up", "Alt+Shift+Left", "Alt+K", "Alt+M"):
        studio.notices.clear()
        press(qtbot, studio, keys)
        assert told(studio) == "Choose a word first."
    write(qtbot, studio.inspector.lyrics, "river keeps its own slow time")
    qtbot.waitUntil(lambda: len(words.coming) == 6, timeout=3000)
    studio.tree.setFocus()
    press(qtbot, studio, "Space")
    for _ in range(3):
        card.play(0.4)
        press(qtbot, studio, "T")
    press(qtbot, studio, "Space")
    assert [(text, near(start), near(end)) for text, start, end in sung(studio)] == [
        ("river", 0.4, 0.8), ("keeps", 0.8, 1.2), ("its", 1.2, 1.6),
    ]  # fmt: skip

    click(qtbot, studio.timeline.ruler, 1.0)
    press(qtbot, studio, "T")
    assert texts(studio) == ["river", "keeps", "its"], "after a stop it goes on from the word before"
    assert sung(studio)[2][1] == near(1.0)
    press(qtbot, studio, "Ctrl+Z")

    click(qtbot, studio.timeline.ruler, 0.9)
    press(qtbot, studio, "X")
    assert words.chosen.text == "keeps"
    press(qtbot, studio, "W")
    assert studio.player.playing
    heard = card.play(1.0)
    loud = np.flatnonzero(np.abs(heard) > 1e-3)
    assert not studio.player.playing and loud[-1] / studio.player.rate == pytest.approx(0.4, abs=0.05)

    press(qtbot, studio, "Alt+Up", "Alt+Right")
    assert sung(studio)[1] == ("keeps", near(0.82), near(1.2))
    press(qtbot, studio, "Alt+Left", "Alt+Down")
    assert sung(studio)[1] == ("keeps", near(0.8), near(1.2))
    press(qtbot, studio, "Alt+Shift+Right")
    assert [near(start) for _, start, _ in sung(studio)] == [0.4, 0.9, 1.3]
    press(qtbot, studio, "Alt+Shift+Left", "Shift+X")
    assert words.chosen.text == "river" and sung(studio)[2][1] == near(1.2)
    press(qtbot, studio, "Alt+K")
    assert texts(studio) == ["ri", "ver", "keeps", "its"]
    press(qtbot, studio, "Alt+M")
    assert texts(studio) == ["river", "keeps", "its"]
    press(qtbot, studio, "Alt+W")
    assert "by hand" in told(studio) and texts(studio) == ["river", "keeps", "its"]
    for _ in range(8):
        press(qtbot, studio, "Ctrl+Z")
    assert sung(studio)[1] == ("keeps", near(0.8), near(1.2))
    assert state.song.brief.lyrics == "river keeps its own slow time"


def test_words_are_moved_and_resized_with_the_mouse(studio: MainWindow, qtbot: QtBot) -> None:
    lane, words = studio.score.lyrics, studio.score.words
    write(qtbot, studio.inspector.lyrics, "river keeps its own slow time")
    qtbot.waitUntil(lambda: len(words.coming) == 6, timeout=3000)
    studio.tree.setFocus()
    for seconds in (0.2, 0.6):
        click(qtbot, studio.timeline.ruler, seconds)
        press(qtbot, studio, "T")
    drag(qtbot, lane, 0.75, 1.25)
    assert sung(studio)[1] == ("keeps", near(1.1, 0.03), near(1.5, 0.03))
    drag(qtbot, lane, sung(studio)[1][2], 1.8)
    assert sung(studio)[1] == ("keeps", near(1.1, 0.03), near(1.8, 0.03))
    drag(qtbot, lane, 0.4, 0.5, held=SHIFT)
    assert [near(start, 0.03) for _, start, _ in sung(studio)] == [0.3, 1.2], "the rest goes along"
    click(qtbot, lane, 0.4)
    assert words.chosen.text == "river"
    press(qtbot, studio, "Delete")
    assert texts(studio) == ["keeps"], "the key is the chosen word's while its lane has the focus"

    studio.tree.setFocus()
    press(qtbot, studio, "Ctrl+0", "Ctrl+0")  # the whole song, with what is still to come
    own = next(box for box in words.coming if box.text == "own")
    double_click(qtbot, lane, (own.start + own.end) / 2)
    assert words.coming[0].text == "own" and words.coming[0].start == near(words.end, 0.05)
    menu(studio, "sing_on")
    assert words.coming[0].text == "its"
    left, _ = lane.bracket()
    slow = next(box for box in words.coming if box.text == "slow")
    grip = QPoint(round(left) + lane.time_area().left(), BRACKET[0] + 3)
    pull(qtbot, lane, grip, place(lane, slow.start, BRACKET[0] + 3))
    assert words.coming[0].text == "slow", "the bracket's left end says what the next growth is shown first"


@pytest.mark.skipif(not speech.available(), reason="espeak-ng is not installed")
def test_the_ear_finds_the_words_of_a_clip(
    window: MainWindow, qtbot: QtBot, idle: Idle, tmp_path: Path
) -> None:
    sounds, starts = [np.zeros(RATE)], []
    for word in ("down", "the", "river", "morning"):
        starts.append(sum(map(len, sounds)) / RATE)
        sounds += [np.asarray(speech.say(word, RATE)), np.zeros(RATE // 2)]
    soundfile.write(tmp_path / "voice.wav", 0.5 * np.concatenate(sounds), RATE)
    window.verbs.song.add_clip(tmp_path / "voice.wav")
    idle(window)
    write(qtbot, window.inspector.lyrics, "down the river morning")
    qtbot.waitUntil(lambda: len(window.score.words.coming) == 4, timeout=3000)
    window.tree.setFocus()
    press(qtbot, window, "Alt+W")
    idle(window)
    assert texts(window) == ["down", "the", "river", "morning"]
    late = [abs(start - truth) for (_, start, _), truth in zip(sung(window), starts, strict=True)]
    assert np.median(late) < 0.15 and window.score.words.coming == []


def test_growth_sings_the_words_and_says_where(window: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    words, state = window.score.words, window.state
    window.verbs.run("new_song")
    write(qtbot, window.inspector.lyrics, VERSE)
    write(qtbot, window.inspector.total, "24")
    press(qtbot, window, "Return")
    qtbot.waitUntil(lambda: len(words.coming) == 26, timeout=3000)
    assert words.coming[-1].end == near(24.0), "the text runs over the whole song"
    window.inspector.seconds.setValue(5.0)
    window.inspector.count.setValue(1)
    window.inspector.seed.setText("11")
    window.tree.setFocus()
    press(qtbot, window, "G")
    idle(window)
    first = state.selected
    silent = window.score.lyrics.grab().toImage()
    qtbot.waitUntil(lambda: bool(state.song.nodes[first].words), timeout=20_000)
    idle(window)
    assert VERSE.startswith(" ".join(texts(window)[:2])), "the words come in the order of the text"
    own = state.song.nodes[first].words
    assert all(0 <= word.start < word.end <= 5.01 for word in own)
    assert all(0 <= word.confidence <= 1 for word in own) and max(word.confidence for word in own) > 0.3
    assert window.score.lyrics.grab().toImage() != silent

    press(qtbot, window, "Alt+W")  # once more, on request
    idle(window)
    assert state.song.nodes[first].words == own
    assert not window.notices.standing

    words.choose(next(box for box in words.coming if box.text == "wait"))
    press(qtbot, window, "Shift+W")
    assert words.coming[0].text == "wait" and words.coming[0].start == near(words.end, 0.05)
    window.inspector.seconds.setValue(2.0)
    press(qtbot, window, "G")
    idle(window)
    (cue,) = state.node.recipe.brief.cues
    assert cue.fresh and VERSE[cue.character :].startswith("wait")
    from_there = window.bridge.codes(state.selected, 2)
    state.select(first)
    menu(window, "sing_on")
    press(qtbot, window, "G")
    idle(window)
    assert state.node.recipe.brief.cues == ()
    assert (window.bridge.codes(state.selected, 2) != from_there).any(), "other words, other music"
