"""The program as a user starts it, with a listener: it answers on stdout where on the screen a thing is and how
the song stands. It changes nothing; every deed of the story comes from a real mouse and keyboard.

    python -m tests.journeys.stage [SONG]      then lines on stdin: "state", "card 3", "word 2", "time ruler 4.5" …
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.__main__ import application
from app.bench_sink import null_sink
from app.mainwindow import MainWindow
from app.theme.apply import look

STEP = 8  # pixels between points that are tried when a card is looked for


class Listener(QThread):
    """Lines of stdin as a signal."""

    asked = Signal(str)

    def run(self) -> None:
        """Until stdin is closed."""
        for line in sys.stdin:
            self.asked.emit(line.strip())


class Stage(QObject):
    """Knows the window's parts by the names that the story uses."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window = window
        self.listener = Listener()
        self.listener.asked.connect(self.answer, Qt.ConnectionType.QueuedConnection)
        self.listener.start()

    def answer(self, line: str) -> None:
        """One line of JSON per question; null where the thing cannot be seen."""
        what, *words = line.split()
        found = self.state() if what == "state" else getattr(self, f"at_{what}")(*words)
        print(json.dumps(found), flush=True)

    def state(self) -> dict[str, Any]:
        """What the story needs to know of the song and the window."""
        window, song = self.window, self.window.state.song
        nodes = {}
        for node in song.nodes.values() if song else ():
            start = round(song.seconds(node.start), 3) if song else 0.0
            nodes[node.id] = [node.parent, node.kind, node.rating, start, node.state, list(node.lengths)]
        focus = QApplication.focusWidget()
        return {
            "busy": window.bridge.busy or not window.isVisible(),
            "nodes": nodes,
            "selected": window.state.selected,
            "playhead": window.state.playhead,
            "playing": window.player.playing,
            "device": window.player.device is not None,
            "file": str(window.state.file),
            "lyrics": song.brief.lyrics if song else "",
            "cues": [[round(cue.seconds, 3), cue.character] for cue in song.brief.cues] if song else [],
            "regions": [
                [round(r.start, 2), round(r.end, 2), [a.name for a in r.conditioning.artists]]
                for r in (song.brief.regions if song else ())
            ],
            "words": [[box.text, round(box.start, 3), round(box.end, 3)] for box in window.score.words.boxes],
            "undo": [window.bridge.can_undo, window.bridge.can_redo],
            "focus": type(focus).__name__ if focus else "",
            "notices": [notice.text for notice in window.notices.standing],
            "dialog": type(QApplication.activeModalWidget()).__name__
            if QApplication.activeModalWidget()
            else "",
        }

    # ---------------------------------------------------------------- places on the screen

    def at_card(self, node: str) -> list[int] | None:
        """A point on a take's card."""
        view = self.window.tree
        area = view.viewport().rect()
        points = (
            QPoint(x, y) for y in range(30, area.height(), STEP) for x in range(STEP, area.width(), STEP)
        )
        inside = [point for point in points if view.node_at(QPointF(point)) == int(node)]
        return _global(view.viewport(), inside[len(inside) // 2]) if inside else None

    def at_time(self, lane: str, seconds: str) -> list[int]:
        """A moment on a lane: 'ruler', 'conditioning' or 'lyrics'."""
        lanes = {
            "ruler": self.window.timeline.ruler,
            "conditioning": self.window.score.conditioning,
            "lyrics": self.window.score.lyrics,
        }
        found = lanes[lane]
        x = found.time_area().left() + found.shared.viewport.x(float(seconds))
        return _global(found, QPoint(round(x), 15 if lane != "ruler" else found.height() // 2))

    def at_word(self, number: str) -> list[int]:
        """The middle of a word's box."""
        box = self.window.score.words.boxes[int(number)]
        return self.at_time("lyrics", str((box.start + box.end) / 2))

    def at_field(self, name: str) -> list[int]:
        """A field of the inspector, or one of the region editor ('region.genre')."""
        first, *parts = name.split(".")
        field = self.window.score.editor if first == "region" else getattr(self.window.inspector, first)
        for part in parts:
            field = getattr(field, part)
        assert isinstance(field, QWidget)
        return _global(field, field.rect().center())


def _global(widget: QWidget, point: QPoint) -> list[int]:
    place = widget.mapToGlobal(point)
    return [place.x(), place.y()]


def main() -> int:
    """Run until the window is closed."""
    with null_sink():
        app = application()
        look.use("dark")
        window = MainWindow()
        window.resize(1280, 800)
        window.move(0, 0)
        window.show()
        stage = Stage(window)
        if len(sys.argv) > 1:
            QTimer.singleShot(0, lambda: window.verbs.song.open_path(Path(sys.argv[1])))
        status = app.exec()
        stage.listener.terminate()
        stage.listener.wait()
        return status


if __name__ == "__main__":
    sys.exit(main())
