"""Start the window: `python -m app [SONG]`, or `--screenshot FILE.png [SONG]` to draw it without a screen."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QProcess, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import language, placement
from app.mainwindow import MainWindow
from app.opening import Opener
from app.preferences.settings import Settings
from app.theme.apply import SYSTEM, look
from app.theme.tokens import THEMES
from engine.resources import resource_path

SCALE_VARIABLE = "QT_SCALE_FACTOR"
SCREENSHOT_SECONDS = 60.0  # the longest a screenshot waits for the sound of the selected path


def application() -> QApplication:
    """The one QApplication, named so that settings find their place."""
    settings, existing = Settings(), QApplication.instance()
    if existing is None and settings.has("scale"):
        os.environ.setdefault(SCALE_VARIABLE, f"{settings.number('scale') / 100:g}")
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setOrganizationName("coppice")
    QCoreApplication.setApplicationName("coppice")
    QApplication.setDesktopFileName("coppice")  # on Wayland this is how a window finds its icon
    app.setWindowIcon(QIcon(str(resource_path("icons", "coppice-256.png"))))
    language.install(app, settings.text("language"))
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit status."""
    parser = argparse.ArgumentParser(prog="coppice", description="Grow songs as trees.")
    parser.add_argument("file", nargs="?", type=Path, help="a song file, or a clip to begin with")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE.png", help="draw the window into a file and exit"
    )
    parser.add_argument("--theme", choices=sorted(THEMES), help="the look of the window")
    parser.add_argument("--size", default="1440x900", help="size of the screenshot, WIDTHxHEIGHT")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING)
    if options.screenshot is not None:
        return screenshot(options.screenshot, options.file, options.theme or "dark", options.size)
    app = application()
    chosen = options.theme or Settings().text("theme")
    look.use(chosen if chosen in (*THEMES, SYSTEM) else "dark")
    window = MainWindow()
    placement.show(window, window.settings)
    Opener(window.verbs.song.open_path, app)
    if options.file is not None:
        file = options.file
        QTimer.singleShot(0, lambda: window.verbs.song.open_path(file))
    status = app.exec()
    placement.keep(window, window.settings)
    if window.starts_again:
        _start_again(window.state.file)
    return status


def _start_again(song: Path | None) -> None:
    """The same program once more, with the song that was open."""
    given = len(sys.argv) - 1
    head = sys.orig_argv[1 : len(sys.orig_argv) - given]
    if Settings().has("scale"):
        os.environ.pop(SCALE_VARIABLE, None)  # it was set from the choice that has changed
    QProcess.startDetached(sys.executable, [*head, *([str(song)] if song else [])], str(Path.cwd()))


def screenshot(out: Path, file: Path | None, theme: str, size: str) -> int:
    """Draw the window (with a song, once its sound is there) into `out`. Returns the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    look.use(theme)
    window = MainWindow(sound=False)
    width, _, height = size.partition("x")
    window.resize(int(width), int(height))
    window.show()
    if file is not None:
        window.verbs.song.open_path(file)
    deadline = time.monotonic() + SCREENSHOT_SECONDS
    while time.monotonic() < deadline:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if not window.bridge.busy and not window.timeline.spectrogram.working and not window.player.opening:
            break
        time.sleep(0.01)
    for _ in range(20):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.01)
    picture = window.grab()
    out.parent.mkdir(parents=True, exist_ok=True)
    saved = picture.save(str(out))
    window.close()
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
