from __future__ import annotations

import sys
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.transport.player import DEVICE_VARIABLE, Device, Player

RATE = 22_050
FINE = SimpleNamespace(output_underflow=False)


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    made = Player(sound=False)
    made.source_rate = RATE
    made.device = Device("test", RATE, 0.1)
    made.rewind_tape()
    return made


def pull(player: Player, frames: int, status: SimpleNamespace = FINE) -> np.ndarray:
    out = np.full((frames, 1), 9.0, np.float32)
    player._callback(out, frames, None, status)
    return out[:, 0]


def test_it_plays_what_is_fed_also_while_it_grows(player: Player) -> None:
    player.volume = 1.0
    whole = np.linspace(-1, 1, 4000).astype(np.float32)
    player.feed(whole[:1500])
    player.play()
    heard = [pull(player, 1000), pull(player, 1000)]
    assert not heard[1][500:].any()  # starved: silence, and the position waits
    player.feed(whole[1500:])
    heard += [pull(player, 1000), pull(player, 1000), pull(player, 1000)]
    sound = np.concatenate([heard[0], heard[1][:500], heard[2], heard[3], heard[4][:500]])
    assert np.array_equal(sound, whole) and player.at_end


def test_pause_is_silence_and_seek_moves(player: Player) -> None:
    player.feed(np.ones(RATE, np.float32))
    assert not pull(player, 100).any()
    player.seek(0.5)
    assert player.position == pytest.approx(0.5)
    player.play()
    pull(player, 1000)
    assert player.position == pytest.approx(0.5 + 1000 / RATE, abs=1e-4)
    assert player.heard == pytest.approx(player.position - 0.1)
    assert player.level() == pytest.approx(player.volume)


def test_underruns_are_counted_only_while_playing(player: Player) -> None:
    late = SimpleNamespace(output_underflow=True)
    pull(player, 10, late)
    player.play()
    pull(player, 10, late)
    assert player.underruns == 1


def test_a_starving_device_gets_a_longer_buffer(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []
    monkeypatch.setattr(player, "open", opened.append)
    before = player.latency
    player.underruns = 2
    player.watch()
    assert not opened
    player.underruns = 3
    player.watch()
    player.watch()
    assert opened == [RATE] and player.latency == 2 * before


def test_a_device_with_another_rate_gets_converted_sound(player: Player) -> None:
    player.device = Device("test", 44_100, 0.1)
    player.rewind_tape()
    tone = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE).astype(np.float32)
    for start in range(0, RATE, 1000):
        player.feed(tone[start : start + 1000])
    assert player.fed == RATE and 0.95 * 44_100 < player.tape.filled <= 44_100 + 8
    middle = player.tape.samples[10_000:30_000]
    wanted = np.sin(2 * np.pi * 440 * np.arange(10_000, 30_000) / 44_100)
    assert np.abs(middle - wanted).max() < 0.01
    assert not player.replace(0, tone[:10])


def test_no_device_is_a_notice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DEVICE_VARIABLE, "a device that nobody has")
    player = Player()
    with qtbot.waitSignal(player.trouble, timeout=20_000) as told:
        player.open(RATE)
        player.play()
    assert "no audio device" in told.args[0] and not player.playing
    player.close()


def test_no_portaudio_is_the_same_notice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    player = Player()
    with qtbot.waitSignal(player.trouble, timeout=20_000):
        player.open(RATE)
    assert player.device is None
