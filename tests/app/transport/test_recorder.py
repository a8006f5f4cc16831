from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.transport import devices
from app.transport.devices import Choice
from app.transport.recorder import Recorder, clicks, sounding

RATE = 8000
FINE = SimpleNamespace(input_overflow=False)


@pytest.fixture
def recorder(qtbot: QtBot) -> Recorder:
    """One that hears what the test gives it."""
    made = Recorder()
    made.rate = RATE
    made._block = np.zeros(400, np.float32)
    return made


def hear(recorder: Recorder, samples: np.ndarray) -> None:
    for start in range(0, len(samples), 160):
        block = samples[start : start + 160]
        recorder._callback(block[:, None], len(block), None, FINE)


def test_the_take_begins_after_the_count_in(recorder: Recorder) -> None:
    recorder.begin(0.5)
    whole = np.arange(RATE, dtype=np.float32) / RATE
    hear(recorder, whole[:2000])
    assert recorder.seconds == pytest.approx(-0.25)
    hear(recorder, whole[2000:])
    assert recorder.seconds == pytest.approx(0.5)
    assert np.array_equal(recorder.stop(), whole[4000:])
    hear(recorder, whole)
    assert recorder.seconds == pytest.approx(0.5)  # stopped is stopped


def test_stopped_within_the_count_in_there_is_nothing(recorder: Recorder) -> None:
    recorder.begin(1.0)
    hear(recorder, np.ones(800, np.float32))
    assert len(recorder.stop()) == 0


def test_the_level_shows_also_before_recording(recorder: Recorder) -> None:
    hear(recorder, np.full(1600, 0.5, np.float32))
    assert recorder.level().peak == pytest.approx(0.5)
    assert not recorder.recording and not recorder.full


def test_room_ends_somewhere(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.transport.recorder.MOST_SECONDS", 1)
    recorder.begin()
    hear(recorder, np.ones(2 * RATE, np.float32))
    assert recorder.full and len(recorder.stop()) == RATE


def test_overruns_are_counted(recorder: Recorder) -> None:
    recorder._callback(np.zeros((10, 1), np.float32), 10, None, SimpleNamespace(input_overflow=True))
    assert recorder.overruns == 1


def test_no_input_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    recorder = Recorder()
    with qtbot.waitSignal(recorder.failed, timeout=10_000):
        recorder.open(Choice())
    assert not recorder.listening


def test_an_input_that_cannot_be_started_is_told_and_closed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unplugged in between, for example; starting takes its time, so it is not done on the main thread."""
    done: list[tuple[str, str]] = []

    def start() -> None:
        done.append(("start", threading.current_thread().name))
        raise OSError("Device unavailable")

    def close() -> None:
        done.append(("close", ""))

    stand_in = SimpleNamespace(
        query_hostapis=list,
        query_devices=lambda name=None, way="": {"name": "Mic", "default_samplerate": RATE} if way else [],
        InputStream=lambda **_: SimpleNamespace(start=start, abort=lambda: None, close=close),
        _terminate=lambda: None,
        _initialize=lambda: None,
    )
    monkeypatch.setitem(sys.modules, "sounddevice", stand_in)
    recorder = Recorder()
    with qtbot.waitSignal(recorder.failed, timeout=10_000) as told:
        recorder.open(Choice())
    assert told.args == ["Device unavailable"] and not recorder.listening
    assert done == [("start", "coppice-audio-in"), ("close", "")]
    assert devices.look_again()


def test_a_click_on_every_beat() -> None:
    sound = clicks(4, 120, RATE)
    assert len(sound) == 2 * RATE
    onsets = [np.abs(sound[at : at + 100]).max() for at in range(0, 2 * RATE, RATE // 2)]
    between = [np.abs(sound[at + 1000 : at + 3900]).max() for at in range(0, 2 * RATE, RATE // 2)]
    assert min(onsets) > 0.2 and max(between) == 0.0
    assert not len(clicks(0, 120, RATE))


def test_silence_at_the_ends_is_trimmed() -> None:
    sound = np.zeros(RATE, np.float32)
    sound[3000:5000] = 0.5
    assert sounding(sound, RATE) == (3000 - 240, 5000 + 240)
    assert sounding(np.zeros(50, np.float32), RATE) == (0, 50)
