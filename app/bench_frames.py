"""Frames per second of the two big canvases: a 10-minute path in the timeline, 1,000 takes in the tree.

Each frame is what a wheel event causes: the view is moved, then the event loop turns until it has painted.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.mainwindow import MainWindow
from app.take_audio import Layer, TakeAudio
from engine.audio.peaks import Peaks
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.song.model import Node, Recipe, Song

RATE, HOPS = 22_050, (8, 32, 256)
TIMELINE_SECONDS = 600.0
TAKES = 1000
TAKE_SECONDS = 6.0
ARTISTS = ("Ada", "Bert", "Carla", "Dora", "Emil", "Fay")
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
PATIENCE_SECONDS = 2.0  # the longest a frame is waited for


@dataclass(frozen=True)
class Frames:
    """What painting took: frames per second over all, and the 99th percentile of one frame in ms.

    `fps_alone` counts only the main thread's processor time: what a machine without other work would show.
    """

    fps: float
    p99_ms: float
    fps_alone: float


class _Painted(QObject):
    """Counts a widget's paint events."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, never take."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure(widget: QWidget, step: Callable[[int], None], seconds: float) -> Frames:
    """Call `step(frame)` and wait for `widget` to be painted, again and again for `seconds`."""
    painted = _Painted(widget)
    took: list[float] = []
    work = 0.0
    heartbeat = QTimer(interval=50)  # a loop that waits for events must not wait for ever
    heartbeat.start()
    while sum(took) < seconds:
        begin, before, worked = time.perf_counter(), painted.count, time.thread_time()
        step(len(took) + 1)
        while painted.count == before and time.perf_counter() - begin < PATIENCE_SECONDS:
            QCoreApplication.processEvents(WAIT)
        took.append(time.perf_counter() - begin)
        work += time.thread_time() - worked
    heartbeat.stop()
    widget.removeEventFilter(painted)
    p99 = 1000 * float(np.percentile(took, 99))
    return Frames(len(took) / sum(took), p99, len(took) / max(work, 1e-6))


def timeline(seconds: float, length: float = TIMELINE_SECONDS) -> Frames:
    """Zoom in, scroll right, back left, zoom out over a clip of `length` seconds: each move undone, so that none ends
    at an edge, where nothing would be painted.
    """
    clip = Node(1, None, "clip", "ten minutes", 0, _tokens(length), (0, 0, _tokens(length)), "done")
    window = _window(Song("Bench", "none", RATE, HOPS, Brief(total_seconds=length), {1: clip}))
    song = window.state.song
    assert song is not None
    window.store.add(song, 1, 2, 0, _music(length))
    _settle()
    shared = window.timeline.shared
    shared.zoom(2.0)
    moves: tuple[Callable[[], None], ...] = (
        lambda: shared.zoom(1.08),
        lambda: shared.scroll(24),
        lambda: shared.scroll(-24),
        lambda: shared.zoom(1 / 1.08),
    )
    frames = measure(window.timeline.lanes[1], lambda number: moves[(number - 1) // 50 % 4](), seconds)
    window.close()
    return frames


def tree(seconds: float, takes: int = TAKES) -> Frames:
    """Pan over a tree of `takes` takes, each with a waveform of its own shape."""
    window = _window(_tree_song(takes))
    song = window.state.song
    assert song is not None
    shapes = [_music(TAKE_SECONDS, seed) for seed in range(16)]
    peaks = [Peaks(shape) for shape in shapes]
    for node in song.nodes.values():
        shape = shapes[node.id % 16]
        take = TakeAudio(node.start * HOPS[-1], best=Layer(0, len(shape), shape), peaks=peaks[node.id % 16])
        window.store.takes[node.id] = take
    _settle()
    across, down = window.tree.horizontalScrollBar(), window.tree.verticalScrollBar()

    def pan(number: int) -> None:
        across.setValue(_to_and_fro(16 * number, across.maximum()))
        down.setValue(_to_and_fro(24 * number, down.maximum()))

    frames = measure(window.tree.viewport(), pan, seconds)
    window.close()
    return frames


def _to_and_fro(distance: int, most: int) -> int:
    """Where one is after `distance` steps between 0 and `most`, turning at the ends."""
    return most - abs(distance % (2 * most) - most) if most else 0


def _window(song: Song) -> MainWindow:
    """The real window with a song that has no file behind it."""
    window = MainWindow(sound=False)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    window.state.open(song, Path("bench.coppice"))
    return window


def _settle() -> None:
    """Let the views take in what is new."""
    end = time.perf_counter() + 0.5
    while time.perf_counter() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def _tokens(seconds: float) -> int:
    return round(seconds * RATE / HOPS[-1])


def _music(seconds: float, seed: int = 0) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Noise and two tones under a slow envelope: something to see at every zoom."""
    times = np.arange(_tokens(seconds) * HOPS[-1], dtype=np.float32) / RATE
    noise = np.random.default_rng(seed).standard_normal(len(times), np.float32)
    tones = np.sin(2 * np.pi * (110 + 20 * seed) * times) + np.sin(2 * np.pi * 1760 * times)
    envelope = 0.2 + 0.15 * np.sin(2 * np.pi * (0.2 + 0.05 * seed) * times)
    sound: np.ndarray[tuple[int], np.dtype[np.float32]] = (envelope * (tones + 0.3 * noise)).astype(
        np.float32
    )
    return sound


def _tree_song(takes: int) -> Song:
    """A clip and `takes - 1` takes; each parent has up to four, like a song that was really grown."""
    own = _tokens(TAKE_SECONDS)
    total = TAKE_SECONDS * 20
    nodes = {1: Node(1, None, "clip", "clip", 0, own, (0, 0, own), "done")}
    for key in range(2, takes + 1):
        parent = nodes[(key + 2) // 4]
        artist = Weighted(ARTISTS[key % len(ARTISTS)])
        recipe = Recipe(7, key, 0.98, 0.0, 0, Brief(Conditioning((artist,)), total_seconds=total))
        nodes[key] = Node(
            key, parent.id, "take", f"take {key}", parent.start + own, own, (0, 0, own), "done", recipe,
            rating=key % 6, favourite=key % 9 == 0,
        )  # fmt: skip
    return Song("Bench", "none", RATE, HOPS, Brief(total_seconds=total), nodes)
