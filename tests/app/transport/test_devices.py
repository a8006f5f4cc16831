from __future__ import annotations

import sys
import threading
import time
from types import SimpleNamespace

import pytest

from app.transport import devices
from app.transport.devices import DEVICE_VARIABLE, Choice

HOSTS = ({"name": "ALSA"}, {"name": "JACK"})
DEVICES = (
    {"name": "Box", "hostapi": 0, "max_output_channels": 2, "max_input_channels": 0},
    {"name": "Box", "hostapi": 1, "max_output_channels": 2, "max_input_channels": 2},
    {"name": "Mic", "hostapi": 0, "max_output_channels": 0, "max_input_channels": 1},
)


@pytest.fixture(autouse=True)
def system(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three devices of two systems in PortAudio's place."""
    done: list[str] = []

    def query(name: object = None, way: str = "") -> object:
        return DEVICES if not way else {"name": name or "default"}

    stand_in = SimpleNamespace(
        query_devices=query,
        query_hostapis=lambda: HOSTS,
        _terminate=lambda: done.append("end"),
        _initialize=lambda: done.append("begin"),
    )
    monkeypatch.setitem(sys.modules, "sounddevice", stand_in)
    monkeypatch.delenv(DEVICE_VARIABLE, raising=False)
    return done


def test_devices_are_told_by_name_and_system() -> None:
    assert devices.listed("output") == [Choice("Box", "ALSA"), Choice("Box", "JACK")]
    assert devices.listed("input") == [Choice("Box", "JACK"), Choice("Mic", "ALSA")]


def test_a_choice_survives_being_written_down() -> None:
    for choice in (Choice("Box", "ALSA"), Choice()):
        assert Choice.of_text(choice.text()) == choice


def test_the_same_device_is_found_under_any_number() -> None:
    assert devices.found(Choice("Box", "JACK"), "output")[0] == 1
    assert devices.found(Choice("Box", "Core Audio"), "output")[0] == 0  # its system has another name now
    assert devices.found(Choice("Gone", "ALSA"), "output") == (None, {"name": "default"})
    assert devices.found(Choice("Mic", "ALSA"), "output")[0] is None  # it cannot play


def test_the_variable_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DEVICE_VARIABLE, "pulse")
    assert devices.found(Choice("Box", "ALSA"), "output")[0] == "pulse"


def test_looking_again_starts_portaudio_anew(system: list[str]) -> None:
    assert devices.look_again()
    assert system == ["end", "begin"]


def test_portaudio_is_not_ended_under_an_open_stream(system: list[str]) -> None:
    closed: list[str] = []
    stream = SimpleNamespace(abort=lambda: closed.append("abort"), close=lambda: closed.append("close"))
    devices.opened()
    assert not devices.look_again() and system == []
    devices.let_go(stream)
    devices.settle()
    assert closed == ["abort", "close"]
    assert devices.look_again() and system == ["end", "begin"]


def test_a_device_that_does_not_answer_keeps_nobody_waiting(system: list[str]) -> None:
    answers = threading.Event()
    devices.opened()
    began = time.monotonic()
    devices.let_go(SimpleNamespace(abort=lambda: answers.wait(10), close=lambda: None))
    assert time.monotonic() - began < 0.05
    devices.settle()  # gives up after a while
    assert devices.CLOSING_SECONDS <= time.monotonic() - began < 5
    answers.set()
    devices.settle()
    assert devices.look_again()


def test_a_device_that_is_gone_still_counts_as_closed(system: list[str]) -> None:
    def gone() -> None:
        raise OSError("no such device")

    devices.opened()
    devices.put_away(SimpleNamespace(abort=gone))
    assert devices.look_again()
