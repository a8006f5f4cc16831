"""A sound card for measurements that makes no noise: a null sink in a PulseAudio of our own.

PortAudio reaches it as the device "pulse". Without PulseAudio the default output of this machine is
used as it is; what it was is part of the result.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.transport.player import DEVICE_VARIABLE

START_SECONDS = 10.0


@contextmanager
def null_sink(rate: int = 44_100) -> Iterator[str]:
    """Plays into a private null sink at `rate` Hz while open; yields what is played into.

    Sets the environment of this process, so it has to come before PortAudio is loaded.
    """
    if DEVICE_VARIABLE in os.environ or shutil.which("pulseaudio") is None:
        yield os.environ.get(DEVICE_VARIABLE, "default device")
        return
    with tempfile.TemporaryDirectory(prefix="coppice-pulse-") as name:
        home = Path(name)
        daemon = _start(home, rate)
        before = dict(os.environ)
        if _ready(daemon, home / "native"):
            os.environ["PULSE_SERVER"] = f"unix:{home / 'native'}"
            os.environ[DEVICE_VARIABLE] = "pulse"
        try:
            yield "PulseAudio null sink" if DEVICE_VARIABLE in os.environ else "default device"
        finally:
            os.environ.clear()
            os.environ.update(before)
            daemon.terminate()
            daemon.wait(5)


def _start(home: Path, rate: int) -> subprocess.Popen[bytes]:
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    command += [
        "--no-cpu-limit=yes",
        "--disable-shm=yes",
        "-L",
        f"module-null-sink rate={rate} channels=1 format=s16le",
    ]
    command += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={home / 'native'}"]
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PULSE_RUNTIME_PATH": str(home)}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, env={**os.environ, **own})


def _ready(daemon: subprocess.Popen[bytes], socket: Path) -> bool:
    """Whether the daemon came up."""
    deadline = time.monotonic() + START_SECONDS
    while not socket.exists():
        if daemon.poll() is not None or time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
