"""Listening, as a musician does it: what would leave the loudspeakers, and what comes in from a microphone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.transport.compare import loudness, trims
from app.transport.devices import DEVICE_VARIABLE
from app.transport.head import SMOOTH
from app.transport.meter import FLOOR_DB
from tests.app.journeys.card import BLOCK_SECONDS, Card
from tests.app.journeys.musician import LEFT, Musician

Idle = Callable[[MainWindow], None]
Sound = npt.NDArray[np.float32]


@pytest.fixture
def card(studio: MainWindow, musician: Musician, idle: Idle, qtbot: QtBot) -> Card:
    """The clip 1 (2 s) with takes 2 and 3 of a second at its end; 2 is selected, a sound card is connected."""
    musician.wish(1.0, 2, seed="25")
    musician.press("grow")
    idle(studio)
    made = Card(studio, qtbot)
    qtbot.waitUntil(lambda: studio.player.fed == round(studio.deck.total * studio.player.rate))
    return made


def whole(window: MainWindow, node: int) -> Sound:
    """A path as it sounds, from its beginning."""
    song = window.state.song
    assert song is not None
    segments = window.store.path(song, node)
    return window.store.heard(segments, 0, segments[-1].end)


def is_from(heard: Sound, sound: Sound, seconds: float, rate: int, gain: float) -> bool:
    """Whether what was heard is `sound` from a moment on, the first instant aside, in which a jump is smoothed."""
    first = round(seconds * rate)
    wanted = gain * sound[first : first + len(heard)]
    return len(wanted) == len(heard) and np.allclose(heard[SMOOTH:], wanted[SMOOTH:], atol=1e-5)


def test_playing_from_anywhere_and_from_before_the_join(
    studio: MainWindow, musician: Musician, card: Card, qtbot: QtBot
) -> None:
    state, rate, bar = studio.state, studio.player.rate, studio.transport
    one, other, gain = whole(studio, 2), whole(studio, 3), studio.player.volume
    join = state.song.seconds(state.node.start)
    musician.point(0.5)
    start = state.playhead
    musician.press("play")
    assert is_from(card.play(0.4), one, start, rate, gain)
    assert state.playhead == pytest.approx(start + 0.4, abs=0.001) and bar.clock.text() == "0:00.9"
    assert bar.meter.peak > FLOOR_DB
    qtbot.mouseClick(bar.play, LEFT)
    card.play(BLOCK_SECONDS)  # the last sound fades within it
    assert not card.play(0.1).any() and state.playhead == pytest.approx(start + 0.4, abs=0.001)

    musician.press("to_end")
    assert state.playhead == studio.deck.total and bar.clock.text() == "0:03.0"
    musician.press("play")
    assert is_from(card.play(0.2), one, 0.0, rate, gain), "at the end one means: from the start"
    musician.press("to_start")
    assert state.playhead == 0.0 and is_from(card.play(0.2), one, 0.0, rate, gain)

    musician.press("audition")
    assert state.playhead == 0.0, "the whole clip is the pre-roll of two seconds"
    for _ in range(2):
        musician.press("pre_roll_shorter")
    assert bar.pre_roll.text() == "Pre-roll 0.5 s"
    musician.press("audition")
    assert is_from(card.play(0.8), one, join - 0.5, rate, gain), "across the join"
    musician.press("pre_roll_longer")
    assert bar.pre_roll.text() == "Pre-roll 1.0 s"

    place = state.playhead
    musician.key(Qt.Key.Key_Down)
    assert state.selected == 3 and is_from(card.play(0.2), other, place, rate, gain), (
        "a sibling at the same place"
    )
    musician.key(Qt.Key.Key_Left)
    musician.key(Qt.Key.Key_Right)
    there = state.song.nodes[state.selected]
    heard = one if there.id == 2 else other
    assert there.parent == 1 and is_from(card.play(0.4), heard, join - 1.0, rate, gain), (
        "a child from before its join"
    )
    card.play(2.5)
    assert not studio.player.playing and state.playhead == studio.deck.total, "it stops at the end"


def test_a_loop_goes_round(studio: MainWindow, musician: Musician, card: Card, qtbot: QtBot) -> None:
    state, rate, bar = studio.state, studio.player.rate, studio.transport
    musician.press("loop")
    join = state.song.seconds(state.node.start)
    assert state.looping and state.loop == (join, studio.deck.total), (
        "the take itself where nothing is marked"
    )
    musician.press("loop")
    assert not state.looping
    musician.point(0.5)
    musician.press("mark_start")
    musician.point(0.9)
    musician.press("mark_end")
    musician.press("loop")
    assert bar.loop.isChecked() and bar.loop_words.text() == "Loop 0:00.5 – 0:00.9"
    first, last = (round(moment * rate) for moment in state.loop)
    musician.point(0.6)
    musician.press("play")
    begin = studio.player.head.wanted
    heard = card.play(1.4)
    places = np.arange(begin, begin + len(heard))
    places = np.where(places < last, places, first + (places - first) % (last - first))
    since = np.minimum(
        np.arange(len(heard)), (places - first) % (last - first)
    )  # the last jump, which is smoothed
    wanted = studio.player.volume * whole(studio, 2)[places]
    assert np.allclose(heard[since >= SMOOTH], wanted[since >= SMOOTH], atol=1e-5)
    assert 0.5 <= state.playhead <= 0.9
    qtbot.mouseClick(bar.loop, LEFT)
    assert not bar.loop.isChecked()
    card.play(0.6)
    assert state.playhead > 0.95, "it goes on behind the loop"

    musician.press("mark_nothing")
    musician.point(0.7)
    musician.press("loop_from")
    assert state.looping and state.loop == (pytest.approx(0.7, abs=0.01), pytest.approx(0.9, abs=0.01))
    musician.point(0.8)
    musician.press("loop_to")
    assert bar.loop_words.text() == "Loop 0:00.7 – 0:00.8"
    musician.point(0.7)
    card.play(0.5)
    assert 0.69 <= state.playhead <= 0.81


def test_two_takes_are_compared_at_one_place_and_equally_loud(
    studio: MainWindow, musician: Musician, card: Card, qtbot: QtBot
) -> None:
    state, rate, bar = studio.state, studio.player.rate, studio.transport
    assert not musician.can("switch_ab")
    musician.press("mark_a")
    musician.click(3)
    musician.press("mark_b")
    assert bar.a.text().startswith("A  take") and bar.b.isChecked() and bar.matched.isVisible()
    musician.point(2.0)
    start = state.playhead
    musician.press("play")
    heard_b = card.play(0.9)
    musician.point(2.0)
    musician.press("switch_ab")
    assert state.selected == 2 and bar.a.isChecked()
    heard_a = card.play(0.9)
    one, other, gain = whole(studio, 2), whole(studio, 3), studio.player.volume
    join = round(state.song.seconds(state.node.start) * rate)
    own_a, own_b = one[join:], other[join:]
    trim_a, trim_b = trims(own_a, own_b, rate)
    assert min(trim_a, trim_b) < 1.0 == max(trim_a, trim_b), "the louder one is turned down"
    assert loudness(trim_a * own_a, rate) == pytest.approx(loudness(trim_b * own_b, rate), rel=1e-3)
    assert is_from(heard_a, one, start, rate, gain * trim_a)
    assert is_from(heard_b, other, start, rate, gain * trim_b)
    place = state.playhead
    musician.press("switch_ab")
    assert state.selected == 3 and state.playhead == pytest.approx(place, abs=0.03)
    qtbot.mouseClick(bar.a, LEFT)
    assert state.selected == 2, "a click on the letter too"
    musician.press("prune")
    assert bar.a.text() == "A" and not musician.can("switch_ab"), "what is gone is compared with nothing"
    musician.press("undo")
    musician.click(2)
    qtbot.mouseClick(bar.a, LEFT)
    assert bar.a.isChecked() and musician.can("switch_ab")
    musician.press("stop_ab")
    assert not musician.can("switch_ab") and not bar.matched.isVisible()
    musician.point(2.0)
    start = state.playhead
    assert is_from(card.play(0.3), whole(studio, 2), start, rate, studio.player.volume), "as loud as it is"


def test_volume_and_pre_roll_have_keys(studio: MainWindow, musician: Musician, card: Card) -> None:
    state, loud = studio.state, []
    for name in ("", "quieter", "quieter", "louder", "louder", "louder", "louder"):
        if name:
            musician.press(name)
        musician.point(0.5)
        if not studio.player.playing:
            musician.press("play")
        loud.append(float(np.abs(card.play(0.2)[SMOOTH:]).max()))
    assert loud[0] > loud[1] > loud[2] < loud[3] < loud[4] < loud[5] < loud[6]
    assert loud[4] == pytest.approx(loud[0], rel=1e-3) and studio.transport.volume.value() == 100
    for _ in range(9):
        musician.press("pre_roll_shorter")
    musician.press("audition")
    assert state.playhead == state.song.seconds(state.node.start), "no pre-roll: from the join itself"


class PortAudio:
    """In place of the real one: a loudspeaker and a microphone that can be plugged in."""

    RATE = 22_050

    def __init__(self) -> None:
        self.plugged = self.began = False
        self.output: Any = None
        self.input: Any = None

    def module(self) -> SimpleNamespace:
        """What `import sounddevice` gives."""
        return SimpleNamespace(
            query_devices=self._query,
            query_hostapis=lambda: [{"name": "ALSA"}],
            OutputStream=self._speaker,
            InputStream=self._microphone,
            PortAudioError=OSError,
            _terminate=lambda: None,
            _initialize=self._begin,
        )

    def _begin(self) -> None:
        self.began = self.plugged  # devices are listed once, when it starts

    def _query(self, name: object = None, way: str = "") -> Any:
        there = {"name": "Box", "hostapi": 0, "max_output_channels": 2, "max_input_channels": 1}
        if not way:
            return [there] if self.began else []
        if not self.began:
            raise OSError("no default device")
        return {**there, "default_samplerate": self.RATE}

    def _speaker(self, **wish: Any) -> SimpleNamespace:
        self.output = self._stream(**wish)
        return self.output

    def _microphone(self, **wish: Any) -> SimpleNamespace:
        self.input = self._stream(**wish)
        return self.input

    @staticmethod
    def _stream(**wish: Any) -> SimpleNamespace:
        doing = {name: lambda: None for name in ("start", "abort", "close")}
        return SimpleNamespace(**{"latency": 0.0, **wish}, **doing, active=True)

    def hear(self, seconds: float) -> Sound:
        """What the loudspeaker gets."""
        block = np.zeros((round(seconds * self.RATE), 1), np.float32)
        self.output.callback(block, len(block), None, SimpleNamespace(output_underflow=False))
        return block[:, 0]

    def sing(self, sound: Sound) -> None:
        """Into the microphone."""
        for start in range(0, len(sound), 441):
            block = sound[start : start + 441, None]
            self.input.callback(block, len(block), None, SimpleNamespace(input_overflow=False))


@pytest.fixture
def portaudio(monkeypatch: pytest.MonkeyPatch) -> PortAudio:
    """Nothing is plugged in yet."""
    made = PortAudio()
    monkeypatch.setitem(sys.modules, "sounddevice", made.module())
    monkeypatch.delenv(DEVICE_VARIABLE, raising=False)
    return made


def test_headphones_are_found_and_a_riff_is_recorded_and_grown_from(
    window: MainWindow, musician: Musician, portaudio: PortAudio, idle: Idle, qtbot: QtBot
) -> None:
    window.player.sound = True
    musician.choose("new_song")
    qtbot.waitUntil(lambda: musician.notice.startswith("There is no audio device"))
    assert window.transport.output.words == "no device"
    portaudio.plugged = True
    musician.choose("find_device")
    qtbot.waitUntil(lambda: window.player.device is not None)
    assert window.transport.output.words.startswith("Box · 22.05 kHz")

    recorder = window.recorder
    musician.press("record")
    qtbot.waitUntil(lambda: recorder.recorder.listening)
    recorder.beats.setValue(1)
    recorder.tempo.setValue(240)
    qtbot.mouseClick(recorder.button, LEFT)
    assert np.abs(portaudio.hear(0.25)).max() > 0.1, "the count-in"
    late = round((0.25 + recorder.recorder.latency + window.player.device.latency) * portaudio.RATE)
    riff = 0.4 * np.sin(np.arange(portaudio.RATE) * 0.06).astype(np.float32)
    portaudio.sing(np.concatenate([np.zeros(late, np.float32), riff]))
    qtbot.waitUntil(lambda: recorder.clock.text() == "0:01.0")
    qtbot.mouseClick(recorder.button, LEFT)
    qtbot.waitUntil(recorder.use.isEnabled)
    qtbot.mouseClick(recorder.use, LEFT)
    assert not recorder.isVisible()
    idle(window)
    root = window.state.node
    assert root.kind == "clip" and root.parent is None
    assert window.state.song.seconds(root.lengths[-1]) == pytest.approx(1.0, abs=0.05)
    musician.wish(0.5, 1)
    musician.press("grow")
    idle(window)
    assert musician.below(root.id) == [window.state.selected]
    portaudio.hear(0.02)
    musician.press("audition")
    assert np.abs(portaudio.hear(0.5)).max() > 0.05, "through the headphones"
