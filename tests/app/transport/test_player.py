from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.transport import devices
from app.transport.output import Output
from app.transport.player import DEVICE_VARIABLE, Device, Player

RATE = 22_050
FINE = SimpleNamespace(output_underflow=False)


@pytest.fixture
def player(qtbot: QtBot) -> Player:
    made = Player(sound=False)
    made.source_rate = RATE
    made.output.device = Device("test", RATE, 0.1)
    made.rewind_tape()
    return made


def pull(player: Player, frames: int, status: SimpleNamespace = FINE) -> np.ndarray:
    out = np.full((frames, 1), 9.0, np.float32)
    player._callback(out, frames, None, status)
    return out[:, 0]


def test_it_plays_what_is_fed_also_while_it_grows(player: Player) -> None:
    player.volume = 1.0
    whole = np.linspace(0, 1, 4000).astype(np.float32)
    player.put(0, whole[:1500])
    player.play()
    heard = [pull(player, 1000), pull(player, 1000)]
    assert not heard[1][500:].any()  # starved: silence, and the position waits
    player.put(player.fed, whole[1500:])
    heard += [pull(player, 1000), pull(player, 1000), pull(player, 1000)]
    sound = np.concatenate([heard[0], heard[1][:500], heard[2], heard[3], heard[4][:500]])
    assert np.array_equal(sound, whole) and player.at_end


def test_pause_is_silence_and_seek_moves(player: Player) -> None:
    player.put(player.fed, np.ones(RATE, np.float32))
    assert not pull(player, 100).any()
    player.seek(0.5)
    assert player.position == pytest.approx(0.5)
    player.play()
    pull(player, 1000)
    assert player.position == pytest.approx(0.5 + 1000 / RATE, abs=1e-4)
    assert player.heard == pytest.approx(player.position - 0.1)
    assert player.level() == pytest.approx((player.volume, player.volume))


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
    player.output.device = Device("test", 44_100, 0.1)
    player.rewind_tape()
    tone = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE).astype(np.float32)
    for start in range(0, RATE, 1000):
        player.put(start, tone[start : start + 1000])
    assert player.fed == RATE and player.tape.filled == 44_100
    wanted = np.sin(2 * np.pi * 440 * np.arange(44_100) / 44_100)
    assert np.abs(player.tape.read(2000, 42_000) - wanted[2000:42_000]).max() < 0.01
    player.put(5000, 0.5 * tone[5000:9000])  # a refinement, in place
    assert np.abs(player.tape.read(11_500, 17_000) - 0.5 * wanted[11_500:17_000]).max() < 0.01
    assert np.abs(player.tape.read(20_000, 42_000) - wanted[20_000:42_000]).max() < 0.01


def test_the_place_is_kept_when_the_device_changes(player: Player) -> None:
    player.put(0, np.zeros(RATE, np.float32))
    player.seek(0.5)
    player.output.device = Device("test", 48_000, 0.1)
    player.rewind_tape()
    assert player.position == pytest.approx(0.5, abs=1e-4)
    assert player.fed == 0 and player.head.wanted == 24_000


def test_the_loop_is_told_in_the_devices_samples(player: Player) -> None:
    player.loop = (0.25, 0.75)
    player.output.device = Device("test", 44_100, 0.1)
    player.rewind_tape()
    assert player.head.loop == (11_025, 33_075)
    player.put(0, np.ones(RATE, np.float32))
    player.seek(0.7)
    player.play()
    pull(player, 4410)
    assert player.position == pytest.approx(0.3, abs=1e-3)
    assert player.heard == pytest.approx(0.7, abs=1e-3)  # what the device still holds is from before the turn
    player.loop = None
    assert player.head.loop is None


def test_a_clipped_output_is_remembered(player: Player) -> None:
    player.put(0, np.full(RATE, 0.9, np.float32))
    player.volume, player.trim = 1.0, 1.2
    player.play()
    pull(player, 2000)
    assert player.level().peak == pytest.approx(1.08) and player.clipped


def test_scrubbing_is_heard_for_a_moment_although_nothing_plays(player: Player) -> None:
    player.put(0, np.ones(RATE, np.float32))
    player.scrub(0.5)
    sound = np.concatenate([pull(player, 400) for _ in range(10)])
    assert 0.07 * RATE < np.count_nonzero(sound > 0.5) < 0.1 * RATE and not sound[-400:].any()


def test_a_song_of_another_rate_while_the_device_is_being_opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = threading.Event()

    def opened(_output: Output, _number: object, rate: int, _own: int) -> tuple[SimpleNamespace, int]:
        slow.wait(20)
        return SimpleNamespace(latency=0.1, active=True), rate

    monkeypatch.setattr(devices, "settle", lambda: None)
    monkeypatch.setattr(devices, "let_go", lambda stream: None)
    monkeypatch.setattr(devices, "listed", lambda kind: ())
    monkeypatch.setattr(devices, "found", lambda choice, kind: (0, {"name": "x", "default_samplerate": RATE}))
    monkeypatch.setattr(Output, "_open_stream", opened)
    player = Player()
    player.open(RATE)
    player.open(2 * RATE)
    assert player.source_rate == 2 * RATE
    slow.set()
    qtbot.waitUntil(lambda: player.device is not None and player.device.rate == 2 * RATE, timeout=20_000)
    player.close()


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
