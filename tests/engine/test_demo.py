"""The demo makes everything it names, and nothing in place of what was there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine import demo
from engine.errors import UserProblem
from engine.session import Session


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch, clip: Path) -> None:
    """A demo of two seconds, from the test clip."""
    monkeypatch.setattr(demo, "CLIP_SECONDS", 0.8)
    monkeypatch.setattr(demo, "GROW_SECONDS", 0.6)
    monkeypatch.setattr(demo, "resource_path", lambda *parts: clip)


def wait(session: Session, job: int) -> dict[str, float]:
    session.wait(job, timeout=60)
    return {"tokens_per_second": 1.0}


def test_everything_named_is_there(pack: Path, tmp_path: Path):
    said: list[str] = []
    made = demo.make(tmp_path / "out", None, "toy", wait, said.append)
    assert len(said) == 4
    for file in made["files"]:
        samples, rate = soundfile.read(file)
        assert len(samples) / rate == pytest.approx(1.4, abs=0.02)
        assert np.abs(samples).max() > 0
    with Session.open(Path(made["song"])) as session:
        song = session.song
        assert song.nodes[made["refined"]].favourite
        assert song.nodes[made["refined"]].lengths[0] > 0
        recipe = song.nodes[made["duet"]].recipe
        assert recipe is not None
        assert recipe.brief.at(0.9) != recipe.brief.at(1.3)
        assert len(song.nodes) == 4
    again = demo.make(tmp_path / "out", None, "toy", wait, said.append)
    assert again["song"] != made["song"]


def test_the_picture_is_drawn_by_the_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    asked: list[tuple[list[str], dict[str, str]]] = []

    def run(command: list[str], env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append((command, env))
        Path(command[4]).write_bytes(b"png")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", run)
    file, song = tmp_path / "a.png", tmp_path / "s.coppice"
    assert demo._picture(file, song) == file
    command, env = asked[0]
    assert command[1:] == ["-m", "app", "--screenshot", str(file), str(song)]
    assert env["QT_QPA_PLATFORM"] == "offscreen"


def test_a_window_that_cannot_be_drawn_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "Traceback\nno Qt\n")

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(UserProblem, match="no Qt"):
        demo._picture(tmp_path / "a.png", tmp_path / "s.coppice")
