from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import bench, bench_frames
from app.transport.player import DEVICE_VARIABLE

ROOT = Path(__file__).resolve().parents[2]


def test_a_long_gap_holds_up_every_event_that_was_due_in_it() -> None:
    assert bench.summary([1.0] * 99 + [101.0]) == {
        "p50": 0.5,
        "p99": pytest.approx(98.0, abs=1),
        "max": 100.0,
    }
    assert bench.summary([1.2] * 10)["max"] == pytest.approx(0.2)
    assert bench.summary([]) == {"p50": 0.0, "p99": 0.0, "max": 0.0}


def test_both_canvases_paint_in_every_frame(qtbot: QtBot) -> None:
    for frames in (bench_frames.timeline(0.3, length=20.0), bench_frames.tree(0.3, takes=60)):
        assert frames.fps > 0.5 and frames.fps_alone >= 0.9 * frames.fps and math.isfinite(frames.p99_ms)


def test_the_tree_to_pan_over_is_one_tree() -> None:
    nodes = bench_frames._tree_song(1000).nodes
    assert len(nodes) == 1000 and [key for key, node in nodes.items() if node.parent is None] == [1]


def test_the_live_window_is_measured(
    qtbot: QtBot, toy_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPPICE_PACKS", str(toy_shelf))
    monkeypatch.setenv(DEVICE_VARIABLE, "no such device")  # what is heard has a test of its own
    monkeypatch.setattr(bench, "GROW_SECONDS", 1.0)
    live = bench.Live(tmp_path, "toy")
    idle = live.idle(0.2)
    assert live.play_start() is None
    found = live.growing(1.0)
    live.close()
    for numbers in (idle, live.loading, found["event_loop_ms"], found["main_thread_ms"]):
        assert set(numbers) == {"p50", "p99", "max"} and all(map(math.isfinite, numbers.values()))
    assert found["underruns"] is None and found["takes"] >= 1 + bench.BRANCHES


def test_the_first_paint_of_a_fresh_process_is_timed() -> None:
    assert 0.0 < bench.window_seconds(1) < 60.0


def test_an_unknown_pack_is_told(private_folders: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app.bench", "--pack", "nobody", "--seconds", "1"],
        cwd=ROOT,
        env=os.environ | {DEVICE_VARIABLE: "none"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1 and "nobody" in json.loads(done.stdout)["error"]
