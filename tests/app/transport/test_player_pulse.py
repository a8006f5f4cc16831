"""What leaves the program is what is on the tape: a private PulseAudio null sink, recorded from its monitor."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from app.transport import devices

RATE = 22_050
SECONDS = 3.0
OVER_SECONDS = 0.3  # of silence

pytestmark = pytest.mark.skipif(
    shutil.which("pulseaudio") is None or shutil.which("parec") is None,
    reason="needs pulseaudio and parec (apt install pulseaudio pulseaudio-utils)",
)


@pytest.fixture
def pulse(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts a PulseAudio of our own with a null sink called 'ear', always at the same address."""
    home = tmp_path_factory.mktemp("pulse")
    home.chmod(0o700)
    socket = home / "native"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(home))
    monkeypatch.setenv("COPPICE_AUDIO_DEVICE", "pulse")
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    command += ["--disable-shm=yes"]
    command += ["-L", f"module-null-sink sink_name=ear rate={RATE} channels=1 format=s16le"]
    command += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"]
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        socket.unlink(missing_ok=True)
        with (home / "log").open("w") as log:
            environment = {**os.environ, "HOME": str(home)}
            started.append(subprocess.Popen(command, stdout=log, stderr=log, env=environment))
        deadline = time.monotonic() + 10
        while not socket.exists():
            if started[-1].poll() is not None or time.monotonic() > deadline:
                pytest.skip("no private PulseAudio can be started here: " + (home / "log").read_text()[-300:])
            time.sleep(0.05)
        return started[-1]

    yield start
    for daemon in started:
        if daemon.poll() is None:
            daemon.terminate()
            daemon.wait(5)


@pytest.fixture
def sink(pulse: Callable[[], subprocess.Popen[bytes]]) -> str:
    """The monitor of the null sink."""
    pulse()
    return "ear.monitor"


@pytest.fixture
def fresh_portaudio(sink: str, qtbot: QtBot) -> Iterator[None]:
    """PortAudio lists devices once, when it starts; have it look again, and forget them afterwards."""
    import sounddevice

    assert devices.look_again()
    names = [str(device["name"]) for device in sounddevice.query_devices()]
    if "pulse" not in names:
        pytest.skip(f"PortAudio offers no 'pulse' device (apt install libasound2-plugins); it offers {names}")
    yield
    qtbot.waitUntil(devices.look_again, timeout=10_000)  # streams are closed in threads


def music(seconds: float) -> np.ndarray:
    """A sound that correlates with itself at one place only."""
    noise = np.random.default_rng(1).normal(size=int(RATE * seconds))
    smooth = np.convolve(noise, np.hanning(24) / 12, mode="same")
    return (0.5 * smooth / np.abs(smooth).max()).astype(np.float32)


def best_correlation(heard: np.ndarray, played: np.ndarray) -> float:
    """Normalised correlation at the shift where it is largest."""
    size = 1 << int(np.ceil(np.log2(len(heard) + len(played))))
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size)), size)
    shift = int(np.argmax(cross[: len(heard)]))
    part = heard[shift : shift + len(played)]
    part = part - part.mean()
    mine = played[: len(part)]
    return float(np.dot(part, mine) / (np.linalg.norm(part) * np.linalg.norm(mine) + 1e-12))


def record(sink: str, raw: Path, qtbot: QtBot) -> subprocess.Popen[bytes]:
    """A recorder that has begun to listen."""
    command = [
        "parec",
        "-d",
        sink,
        "--format=float32le",
        f"--rate={RATE}",
        "--channels=1",
        "--latency-msec=20",
    ]
    with raw.open("wb") as out:
        recorder = subprocess.Popen(command, stdout=out)
    qtbot.waitUntil(lambda: raw.stat().st_size > 0, timeout=10_000)
    return recorder


def heard_in(raw: Path) -> np.ndarray:
    """What was recorded, mono float64."""
    return np.frombuffer(raw.read_bytes()[: raw.stat().st_size // 4 * 4], np.float32).astype(np.float64)


def faded(raw: Path) -> bool:
    """Whether what was recorded has sounded and is over: the device holds some of it after the player is done."""
    heard = heard_in(raw)
    return bool(heard.any()) and not heard[-int(OVER_SECONDS * RATE) :].any()


def test_the_sink_hears_what_the_tape_holds(
    sink: str, fresh_portaudio: None, qtbot: QtBot, tmp_path: Path
) -> None:
    from app.transport.player import Player

    player = Player()
    player.latency = 0.5
    trouble: list[str] = []
    player.trouble.connect(lambda text, _: trouble.append(text))
    player.open(RATE)
    qtbot.waitUntil(lambda: not player.opening, timeout=10_000)
    assert player.device is not None, trouble
    samples = music(SECONDS)
    player.volume = 1.0
    player.put(player.fed, samples[:RATE])  # the rest arrives while it plays, as a growing take's does
    raw = tmp_path / "heard.raw"
    recorder = record(sink, raw, qtbot)
    player.play()
    for start in range(RATE, len(samples), RATE // 2):
        qtbot.wait(150)
        player.put(player.fed, samples[start : start + RATE // 2])
    qtbot.waitUntil(lambda: player.at_end and faded(raw), timeout=10_000)
    recorder.terminate()
    recorder.wait(5)
    player.close()
    assert best_correlation(heard_in(raw), samples.astype(np.float64)) >= 0.99


def test_a_rendered_path_and_its_playback_are_the_same_while_a_growth_runs(
    sink: str,
    fresh_portaudio: None,
    qtbot: QtBot,
    tmp_path: Path,
    toy_shelf: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from app.mainwindow import MainWindow
    from engine.delivery import Delivery

    monkeypatch.setenv("COPPICE_PACKS", str(toy_shelf))
    clip = tmp_path / "riff.flac"
    soundfile.write(clip, music(SECONDS), RATE)
    window = MainWindow()
    window.player.latency = 0.5  # what is asked here is whether the sound is right, not how loaded CI is
    window.show()
    window.verbs.song.add_clip(clip)
    qtbot.waitUntil(lambda: not window.bridge.busy and not window.player.opening, timeout=60_000)
    assert window.player.device is not None
    root, file = window.state.selected, tmp_path / "render.wav"
    with qtbot.waitSignal(window.bridge.exported, timeout=60_000):
        window.bridge.export((root,), file, Delivery())
    window.inspector.seconds.setValue(25.0)
    for _ in range(8):  # queued, so that a fast machine too is still growing when the playback ends
        window.state.select(root)
        window.verbs.take.grow()
    window.player.pause()
    window.state.select(root)
    window.transport.volume.setValue(100)
    window.deck.seek(0.0)
    raw = tmp_path / "heard.raw"
    recorder = record(sink, raw, qtbot)
    window.verbs.play.play()
    qtbot.waitUntil(lambda: not window.player.playing and faded(raw), timeout=20_000)
    recorder.terminate()
    recorder.wait(5)
    grown = window.bridge.busy
    underruns = window.player.underruns
    window.close()
    played = soundfile.read(file)[0]
    assert grown, "the growth ended before the playback did"
    correlation = best_correlation(heard_in(raw), played - played.mean())
    assert correlation >= 0.99, f"{correlation:.4f} with {underruns} underruns"


def test_a_riff_is_recorded_as_it_was_played(
    sink: str, fresh_portaudio: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The null sink's monitor is the microphone; what a player plays into the sink is the riff."""
    from app.transport.devices import Choice
    from app.transport.recorder import Recorder
    from engine.audio.resample import resample

    monkeypatch.setenv("PULSE_SOURCE", sink)
    recorder = Recorder()
    reasons: list[str] = []
    recorder.failed.connect(reasons.append)
    recorder.open(Choice())
    qtbot.waitUntil(lambda: recorder.listening or bool(reasons), timeout=15_000)
    assert recorder.listening, reasons
    riff = tmp_path / "riff.wav"
    samples = music(2.0)
    # The null sink's monitor misses the first moment of a stream that begins.
    soundfile.write(riff, np.concatenate([np.zeros(RATE // 2), samples]), RATE, subtype="FLOAT")
    recorder.begin()
    playing = subprocess.Popen(["paplay", "--device=ear", str(riff)])
    qtbot.waitUntil(lambda: recorder.level().peak > 0.1, timeout=10_000)
    playing.wait(20)
    qtbot.waitUntil(lambda: recorder.level().peak < 1e-4, timeout=10_000)
    taken = resample(recorder.stop(), recorder.rate, RATE).astype(np.float64)
    overruns = recorder.overruns
    recorder.close()
    played = samples.astype(np.float64)
    correlation = best_correlation(taken, played - played.mean())
    assert correlation >= 0.999, f"{correlation:.4f} with {overruns} overruns"


def test_a_device_that_goes_is_told_and_found_again(
    pulse: Callable[[], subprocess.Popen[bytes]], qtbot: QtBot
) -> None:
    """The sound server dies while it plays, and comes back."""
    from app.transport.player import Player

    server = pulse()
    assert devices.look_again()
    player = Player()
    told: list[str] = []
    player.trouble.connect(lambda text, _: told.append(text))
    player.open(RATE)
    qtbot.waitUntil(lambda: not player.opening, timeout=10_000)
    assert player.device is not None, told
    player.put(0, music(30.0))
    player.seek(1.0)
    player.play()
    qtbot.waitUntil(lambda: player.position > 1.1, timeout=10_000)
    server.kill()
    server.wait(5)
    qtbot.waitUntil(lambda: player.device is None, timeout=15_000)
    assert "is gone" in told[0] and not player.playing
    place = player.position
    pulse()
    qtbot.waitUntil(lambda: player.device is not None, timeout=30_000)
    assert player.position == pytest.approx(place, abs=0.1)
    player.put(0, music(30.0))
    player.play()
    qtbot.waitUntil(lambda: player.position > place + 0.2, timeout=10_000)
    player.close()
    assert len(told) == 1
    qtbot.waitUntil(devices.look_again, timeout=10_000)
