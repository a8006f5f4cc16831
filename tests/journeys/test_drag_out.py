"""A take and a marked stretch dragged with a real mouse into another program's window."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile

from engine.labels.conditioning import Brief
from engine.session import Session
from tests.journeys.evening import ROOT, Evening, done
from tests.journeys.receiver import PLACE

TARGET = (PLACE[0] + PLACE[2] // 2, PLACE[1] + PLACE[3] // 2)
HOLDS = 40  # a tenth of a second each: the button is held while the file is written


@pytest.fixture
def song(tmp_path: Path, pack: Path) -> Path:
    """A song of one take of three seconds."""
    file = tmp_path / "song.coppice"
    with Session.create(file, "toy", Brief(total_seconds=20.0)) as session:
        job, _ = session.grow(None, 3.0)
        session.wait(job, timeout=60)
    return file


@pytest.fixture
def receiver(evening: Evening) -> Iterator[subprocess.Popen[str]]:
    """The other program."""
    command = [sys.executable, "-m", "tests.journeys.receiver"]
    program = subprocess.Popen(command, cwd=ROOT, env=evening.environment, text=True, stdout=subprocess.PIPE)
    yield program
    program.terminate()
    program.wait(10)


def carry(evening: Evening, start: tuple[int, int]) -> None:
    """Press, go over to the other window, hold, let go."""
    words = ["mousemove", *map(str, start), "mousedown", "1"]
    for step in range(1, 11):
        x, y = (round(a + (b - a) * step / 10) for a, b in zip(start, TARGET, strict=True))
        words += ["mousemove", str(x), str(y), "sleep", "0.05"]
    for step in range(HOLDS):
        words += ["mousemove", str(TARGET[0] + step % 5), str(TARGET[1]), "sleep", "0.1"]
    subprocess.run(["xdotool", *words, "mouseup", "1"], env=evening.environment, check=True, timeout=60)


def dropped(receiver: subprocess.Popen[str]) -> Path:
    assert receiver.stdout is not None
    (file,) = json.loads(receiver.stdout.readline())
    return Path(file)


def test_a_take_and_a_stretch_arrive_as_files(
    evening: Evening,
    song: Path,
    pack: Path,
    receiver: subprocess.Popen[str],
) -> None:
    evening.environment["COPPICE_PACKS"] = str(pack.parent)
    evening.start(str(song))
    now = evening.until(done)
    assert receiver.stdout is not None and receiver.stdout.readline().strip() == "[]"
    node = next(iter(now["nodes"]))
    x, y = evening.ask(f"card {node}")
    carry(evening, (x, y))
    whole = dropped(receiver)
    assert soundfile.info(whole).duration == pytest.approx(3.0, abs=0.02)
    evening.click("time ruler 1.0")
    evening.keys("bracketleft")
    x, y = evening.ask("time ruler 3.0")
    carry(evening, (x - 13, y))
    part = dropped(receiver)
    assert part.stem.endswith("-3.0 s")
    assert soundfile.info(part).duration == pytest.approx(2.0, abs=0.1)
    evening.quit()
