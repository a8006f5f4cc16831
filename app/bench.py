"""Measure the window: `python -m app.bench [--seconds S] [--pack NAME|FOLDER]` prints one JSON object.

The real window makes a song from the bundled clip, then grows four branches while it plays. What a
user would feel is measured from inside the event loop, for each millisecond of time: how long would a
key pressed now have waited? `coppice bench app` runs this in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from app import bench_frames
from app import bridge as engine_door
from app.__main__ import application
from app.bench_sink import null_sink
from app.mainwindow import MainWindow
from app.theme.apply import look
from engine.errors import UserProblem
from engine.labels.conditioning import Brief

BRANCHES = 4
GROW_SECONDS = 12.0
PATIENCE_SECONDS = 180.0  # the longest a job is waited for
PLATFORM = "QT_QPA_PLATFORM"
SHELF = "COPPICE_PACKS"  # where packs that do not come with the program are looked for


class Probe(QObject):
    """A timer that is due every millisecond; what lies between two of its ticks is what the loop was busy.

    `gaps` is time on the clock, what a user feels; `own` is the main thread's processor time of the same
    gaps: what the window itself did, however loaded the machine is and whoever held Python's lock.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[int] = []  # nanoseconds
        self.own: list[int] = []
        self._last = (0, 0)
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Measure from now."""
        self.gaps, self.own = [], []
        self._last = (time.perf_counter_ns(), time.thread_time_ns())
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """p50, p99 and max in ms of what each millisecond's event waited."""
        self._tick()
        self._timer.stop()
        return summary([gap / 1e6 for gap in self.gaps])

    def own_summary(self) -> dict[str, float]:
        """The same of the main thread's own work."""
        return summary([gap / 1e6 for gap in self.own])

    def _tick(self) -> None:
        now = (time.perf_counter_ns(), time.thread_time_ns())
        self.gaps.append(now[0] - self._last[0])
        self.own.append(now[1] - self._last[1])
        self._last = now


def summary(gaps: Sequence[float]) -> dict[str, float]:
    """Percentiles of waiting, from the milliseconds between ticks of a 1 ms timer.

    A gap of 30 ms held up not one event but all that were due in it: waits of 29, 28, … 0 ms count.
    """
    parts = [np.arange(max(gap - 1, 0.0), -1e-9, -1.0) for gap in gaps] or [np.zeros(1)]
    waits = np.concatenate(parts)
    values = (np.percentile(waits, 50), np.percentile(waits, 99), waits.max())
    return {name: round(float(value), 2) for name, value in zip(("p50", "p99", "max"), values, strict=True)}


def spend(seconds: float, until: Callable[[], bool] = lambda: False, check_ms: int = 5) -> float:
    """Let the event loop run for `seconds`, or until a condition holds; returns the seconds it took."""
    begin = time.perf_counter()
    loop = QEventLoop()

    def look_up() -> None:
        if until() or time.perf_counter() - begin >= seconds:
            loop.quit()

    timer = QTimer(interval=check_ms, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(look_up)
    timer.start()
    loop.exec()
    timer.stop()
    return time.perf_counter() - begin


class Live:
    """The real window at work with a pack."""

    def __init__(self, folder: Path, pack: str) -> None:
        self.probe = Probe()
        self.window = MainWindow()
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window.show()
        self.window.bridge.trouble.connect(self._trouble)
        self.window.player.trouble.connect(lambda text, _: sys.stderr.write(text + "\n"))
        self._problem: UserProblem | None = None
        self._grown_at = 0.0
        self._first_sounds: list[float] = []
        self._begin(folder, pack)

    def _trouble(self, text: str, remedy: str) -> None:
        self._problem = UserProblem(text, remedy)

    def _begin(self, folder: Path, pack: str) -> None:
        """A song that starts with the bundled clip, with room for one growth."""
        clip = engine_door.demo_clip()
        if clip is None:
            raise UserProblem("The demo clip is missing.", "Put a sound file into resources/demo.")
        face = engine_door.face(pack)
        total = max(engine_door.clip_seconds(clip) + GROW_SECONDS + 1.0, face.least_seconds)
        brief = Brief(total_seconds=min(total, face.most_seconds * 0.999))
        self.probe.start()
        self.window.bridge.create(folder / "bench.coppice", pack, brief)
        self.window.verbs.song.names_wanted.emit(face)
        self.window.state.select(self.window.bridge.prime(clip))
        self._wait()
        self.loading = self.probe.stop()
        spend(2.0, lambda: not self.window.timeline.spectrogram.working)
        self.window.inspector.count.setValue(BRANCHES)
        self.window.inspector.seconds.setValue(GROW_SECONDS)
        self.window.store.grew.connect(self._grew)

    def _wait(self) -> None:
        spend(PATIENCE_SECONDS, lambda: not self.window.bridge.busy or self._problem is not None)
        if self._problem is not None:
            raise self._problem

    def idle(self, seconds: float) -> dict[str, float]:
        """Event loop latency with nothing to do."""
        self.probe.start()
        spend(seconds)
        return self.probe.stop()

    def play_start(self) -> float | None:
        """Milliseconds from Space until samples reach the listener; None without a device."""
        player = self.window.player
        spend(10.0, lambda: not player.opening)
        if player.device is None:
            return None
        self.window.deck.seek(0.0)
        spend(0.2)
        begin = player.position
        self.window.verbs.play.play()
        waited = spend(5.0, lambda: player.position > begin, check_ms=1)
        self.window.verbs.play.play()
        return 1000 * (waited + player.device.latency)

    def growing(self, seconds: float) -> dict[str, Any]:
        """Event loop latency and underruns while four branches grow, again and again, and the first plays."""
        window, player = self.window, self.window.player
        root = next(iter(window.state.song.nodes)) if window.state.song else None
        underruns, heard = player.underruns, player.device is not None  # it may be opened anew meanwhile
        speeds: list[float] = []
        keeper = QTimer(interval=100)

        def keep() -> None:
            """Never nothing to do: grow anew when all is grown, play again when all is heard."""
            if not window.bridge.busy and self._problem is None:
                window.state.select(root)
                self._grown_at = time.perf_counter()
                window.verbs.take.grow()
                if not window.bridge.busy:  # the verb has told the user why
                    told = window.notices.standing[-1]
                    self._problem = UserProblem(told.text, told.remedy)
            elif not player.playing:
                window.deck.audition()
            speeds.extend(job.tokens_per_second for job in window.state.jobs.values() if job.done)

        keeper.timeout.connect(keep)
        keep()
        keeper.start()
        self.probe.start()
        spend(seconds, lambda: self._problem is not None)
        latency = self.probe.stop()
        keeper.stop()
        if self._problem is not None:
            raise self._problem
        return {
            "event_loop_ms": latency,
            "main_thread_ms": self.probe.own_summary(),
            "underruns": player.underruns - underruns if heard else None,
            "audio_seconds": round(seconds, 1),
            "first_sound_seconds": _rounded(max(self._first_sounds, default=None)),
            "tokens_per_second": _rounded(float(np.median(speeds)) if speeds else None),
            "takes": len(window.state.song.nodes) if window.state.song else 0,
        }

    def _grew(self, _node: int, _start: int, _end: int) -> None:
        if self._grown_at:
            self._first_sounds.append(time.perf_counter() - self._grown_at)
            self._grown_at = 0.0

    def close(self) -> None:
        """Stop everything."""
        self.window.close()


def _rounded(value: float | None, digits: int = 2) -> float | None:
    return None if value is None else round(value, digits)


def memory_mib() -> float | None:
    """The most memory this process has held, in MiB; None where the system does not tell."""
    with suppress(ImportError):
        resource = import_module("resource")
        most = float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        return round(most / (1 << 20 if sys.platform == "darwin" else 1 << 10), 1)
    return None


def window_seconds(times: int = 3) -> float:
    """From the start of a fresh process until the window has been painted: the median of a few starts."""
    took = []
    for _ in range(times):
        begin = time.perf_counter()
        command = [sys.executable, "-m", "app.bench", "--first-paint"]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            took.append(time.perf_counter() - begin)
    return float(np.median(took))


class _FirstPaint(QObject):
    """Says so on stdout once the window has been painted, and quits."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint event."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._say)
        return False

    def _say(self) -> None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        application().quit()


def first_paint() -> int:
    """In the fresh process: what `python -m app` does, until the first paint."""
    qt = application()
    look.use("dark")
    window = MainWindow()
    watcher = _FirstPaint()
    centre = window.centralWidget()
    assert centre is not None
    centre.installEventFilter(watcher)
    window.show()
    code = qt.exec()
    window.close()
    return code


def run(seconds: float, pack: str, frame_seconds: float = 5.0, starts: int = 3) -> dict[str, Any]:
    """Everything, as the JSON of `coppice bench app` (DESIGN.md section 6). UserProblem without pack or clip."""
    result: dict[str, Any] = {"pack": pack, "platform": application().platformName()}
    with tempfile.TemporaryDirectory(prefix="coppice-bench-") as folder, null_sink() as audio:
        live = Live(Path(folder), pack)
        try:
            result["idle_ms"] = live.idle(max(1.0, seconds / 6))
            result["play_start_ms"] = _rounded(live.play_start())
            result |= live.growing(seconds)
            result["loading_ms"] = live.loading
            result["audio"] = audio if result["underruns"] is not None else "none"
        finally:
            live.close()
    result["memory_mib"] = memory_mib()
    for name, measure in (("timeline", bench_frames.timeline), ("tree", bench_frames.tree)):
        frames = measure(frame_seconds)
        result[f"{name}_fps"] = round(frames.fps, 1)
        result[f"{name}_fps_alone"] = round(frames.fps_alone, 1)
        result[f"{name}_frame_p99_ms"] = round(frames.p99_ms, 1)
    if hasattr(os, "getloadavg"):
        result["load_average"] = round(os.getloadavg()[0], 1)
    result["window_seconds"] = round(window_seconds(starts), 2)
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the measurements; returns the exit status (1 for a problem the user can mend)."""
    parser = argparse.ArgumentParser(prog="python -m app.bench", description="Measure the window.")
    parser.add_argument("--seconds", type=float, default=120.0, help="how long to grow and play (120)")
    parser.add_argument("--pack", default="seedling", help="name or folder of a model pack (seedling)")
    parser.add_argument("--screen", action="store_true", help="on the screen of this session, not offscreen")
    parser.add_argument("--first-paint", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if not options.screen:
        os.environ.setdefault(PLATFORM, "offscreen")
    if options.first_paint:
        return first_paint()
    folder = Path(options.pack).resolve()
    if (folder / "pack.json").is_file():
        os.environ[SHELF] = str(folder.parent)
        options.pack = folder.name
    application()
    look.use("dark")
    try:
        found = run(options.seconds, options.pack)
    except UserProblem as problem:
        sys.stdout.write(json.dumps({"error": problem.text, "remedy": problem.remedy}) + "\n")
        return 1
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
