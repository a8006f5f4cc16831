"""Kill the program while it grows: the file opens, keeps what had come, and resumes code for code.

COPPICE_KILLS sets the number of kills (default 3), COPPICE_KILL_SEED their moments.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.session import Session

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("COPPICE_KILLS", "3"))
BRIEF = Brief(Conditioning((Weighted("Ada Loop"),)), (), "la la", 60.0)
SECONDS, SEED = 12.0, 11


@pytest.fixture(scope="module")
def whole(packs_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[np.ndarray, float]:
    """The codes of the uninterrupted growth, and how long it took."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COPPICE_PACKS", str(packs_folder))
        with Session.create(tmp_path_factory.mktemp("whole") / "s.coppice", "toy", BRIEF) as session:
            session.wait(session.warm(), timeout=60)
            began = time.monotonic()
            job, (node,) = session.grow(None, SECONDS, seed=SEED)
            session.wait(job, timeout=60)
            return session.codes(node, 2), time.monotonic() - began


def killed_growth(path: Path, delay: float) -> None:
    """Grow in a process of its own and kill it `delay` seconds after the first progress."""
    command = [
        sys.executable,
        "-m",
        "engine",
        "grow",
        str(path),
        "--seconds",
        str(SECONDS),
        "--seed",
        str(SEED),
    ]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert process.stderr is not None
    assert process.stderr.readline()
    time.sleep(delay)
    process.kill()
    process.wait()
    process.stderr.close()


def test_killed_at_random_moments(pack: Path, whole: tuple[np.ndarray, float], tmp_path: Path) -> None:
    codes, seconds = whole
    seed = int(os.environ.get("COPPICE_KILL_SEED", str(random.randrange(1 << 30))))
    print(f"COPPICE_KILL_SEED={seed}")
    moments = random.Random(seed)
    for kill in range(KILLS):
        path = tmp_path / f"{kill}.coppice"
        Session.create(path, "toy", BRIEF).close()
        killed_growth(path, moments.uniform(0, 0.8 * seconds))
        with Session.open(path) as session:
            (node,) = session.song.nodes
            have = session.codes(node, 2)
            assert len(have) > 0
            assert np.array_equal(have, codes[: len(have)])
            if session.song.nodes[node].state == "done":
                continue  # the machine was quicker than the killer
            assert session.song.nodes[node].state == "interrupted"
            session.wait(session.resume(node), timeout=60)
            assert session.song.nodes[node].state == "done"
            assert np.array_equal(session.codes(node, 2), codes)
