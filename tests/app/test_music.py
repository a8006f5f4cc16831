"""The selected path is measured off the main thread, and what a hand has set wins."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import music
from app.audio_store import AudioStore, Segment
from app.music import Beats, Measured, Music
from app.state import JobInfo, State
from engine.song.model import Pulse, Song
from tests.app.songs import HOPS, RATE, make_song, node

BPM, FIRST, SECONDS = 120.0, 0.25, 8.0


def beaten() -> np.ndarray:
    """Noise bursts at 120 beats per minute over a chord of A minor."""
    time = np.arange(round(SECONDS * RATE)) / RATE
    burst = np.exp(-((time - FIRST) * BPM / 60 % 1.0) * 25) * np.random.default_rng(3).standard_normal(
        len(time)
    )
    chord = sum(np.sin(2 * np.pi * pitch * time) for pitch in (110.0, 220.0, 261.63, 329.63))
    return (0.25 * burst + 0.05 * chord).astype(np.float32)


@pytest.fixture
def song() -> Song:
    return make_song(node(1, None, 0, SECONDS))


@pytest.fixture
def heard(qtbot: QtBot, state: State, song: Song, monkeypatch: pytest.MonkeyPatch) -> Iterator[Music]:
    """A path whose sound is known; measuring begins at once."""
    monkeypatch.setattr(music, "REST_MILLISECONDS", 1)
    store = AudioStore()
    made = Music(state, store)
    length = song.nodes[1].lengths[-1] * HOPS[-1]
    samples = np.zeros(length, np.float32)
    samples[: len(beaten())] = beaten()[:length]
    store.add(song, 1, 2, 0, samples)
    yield made
    made.close()


def test_what_sounds_is_measured_in_a_thread_of_its_own(
    heard: Music, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []
    real = music.measure

    def watched(samples: np.ndarray, rate: int) -> Measured:
        threads.append(threading.current_thread().name)
        return real(samples, rate)

    monkeypatch.setattr(music, "measure", watched)
    qtbot.waitUntil(lambda: heard.measured is not None, timeout=10_000)
    assert heard.tempo == pytest.approx(BPM, rel=0.01)
    assert heard.key == "A minor"
    found = heard.measured
    assert found is not None and -40 < found.lufs < -5 and found.true_peak < 1
    beats = heard.beats
    assert beats is not None and abs((beats.downbeat - FIRST) * 2 % 1.0 - 0.5) > 0.4  # on a beat
    assert len(threads) == 1 and threads[0].startswith("coppice-measure")


def test_a_hand_wins(heard: Music, state: State, song: Song, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: heard.measured is not None, timeout=10_000)
    state.update(replace(song, pulse=Pulse(tempo=60.0, downbeat=1.5, meter=3, key="C major")))
    assert (heard.tempo, heard.key) == (60.0, "C major")
    assert heard.beats == Beats(60.0, 1.5, 3)
    state.update(song)
    assert heard.tempo == pytest.approx(BPM, rel=0.01)


def test_nothing_is_measured_while_jobs_run(
    heard: Music, state: State, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, qtbot.waitSignal(heard._rest.timeout):
        patch.setattr(heard._copying, "start", lambda: pytest.fail("it began beside a job"))
        state.set_job(JobInfo(1, "Grow"))
    assert heard.measured is None
    state.end_job(1)
    qtbot.waitUntil(lambda: heard.measured is not None, timeout=10_000)
    state.open(None, Path("none"))
    assert heard.measured is None and heard.beats is None and heard.tempo == 0


def test_long_paths_are_copied_piece_by_piece(
    heard: Music, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The event loop goes on in between; what is measured is the whole."""
    pieces: list[int] = []
    measured: list[np.ndarray] = []
    store = heard._store
    whole = store.heard(path := store.path(heard._state.song, 1), 0, path[-1].end)

    def copied(parts: list[Segment], first: int, last: int) -> np.ndarray:
        pieces.append(last - first)
        return AudioStore.heard(store, parts, first, last)

    def watched(samples: np.ndarray, rate: int) -> Measured:
        measured.append(samples)
        return Measured(0.0, 0.0, "", -20.0, -1.0)

    monkeypatch.setattr(store, "heard", copied)
    monkeypatch.setattr(music, "measure", watched)
    monkeypatch.setattr(music, "PIECE_SECONDS", 1.5)
    qtbot.waitUntil(lambda: heard.measured is not None, timeout=10_000)
    assert len(pieces) == 6 and max(pieces) == round(1.5 * RATE)
    assert np.array_equal(measured[0], whole)


def test_what_was_heard_of_another_song_is_not_told_of_this_one(
    heard: Music, state: State, song: Song, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its takes have the same numbers and lengths, and it is opened while the first is being measured."""
    running, opened = threading.Event(), threading.Event()
    tempos = iter((111.0, 222.0))

    def slow(samples: np.ndarray, rate: int) -> Measured:
        running.set()
        assert opened.wait(10)
        return Measured(next(tempos), 0.0, "", -20.0, -1.0)

    monkeypatch.setattr(music, "measure", slow)
    qtbot.waitUntil(running.is_set)
    seen: list[float] = []
    heard.changed.connect(lambda: seen.append(heard.tempo))
    state.open(replace(song), Path("other.coppice"))
    opened.set()
    qtbot.waitUntil(lambda: heard.measured is not None, timeout=10_000)
    assert set(seen) == {0.0, 222.0}


def test_closing_waits_for_no_measuring(heard: Music, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    running, closed = threading.Event(), threading.Event()

    def slow(samples: np.ndarray, rate: int) -> Measured:
        running.set()
        assert closed.wait(10)
        return Measured(0.0, 0.0, "", -20.0, -1.0)

    monkeypatch.setattr(music, "measure", slow)
    qtbot.waitUntil(running.is_set)
    began = time.monotonic()
    heard.close()
    assert time.monotonic() - began < 5
    closed.set()


def test_the_nearest_beat() -> None:
    beats = Beats(120.0, 0.25, 4)
    assert beats.bar == 2.0
    assert beats.nearest(0.6) == pytest.approx(0.75)
    assert beats.nearest(0.1) == pytest.approx(0.25)
