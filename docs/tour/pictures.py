"""Photograph the window: `python docs/tour/pictures.py SONG.coppice [SCENE ...]` on a real screen or under Xvfb.

    xvfb-run -s "-screen 0 2560x1440x24" python docs/tour/pictures.py /tmp/song.coppice

Each scene is taken in both themes at 1280x800 and 2560x1440, with the song that `song.py` made. Pictures
become palette PNGs where ImageMagick is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
PRIVATE = Path(
    tempfile.mkdtemp(prefix="coppice-tour-")
)  # the pictures neither show nor change the user's own
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
    os.environ[_name] = str(PRIVATE)

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.__main__ import application  # noqa: E402
from app.bench_sink import null_sink  # noqa: E402
from app.mainwindow import MainWindow  # noqa: E402
from app.theme.apply import look  # noqa: E402
from engine.resources import resource_path  # noqa: E402

SIZES = ((1280, 800), (2560, 1440))
THEMES = ("dark", "light")
LARGE = 1000  # pixels of height


def settle(window: MainWindow, seconds: float = 0.4) -> None:
    """Let the window draw."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def quiet(window: MainWindow, seconds: float = 120.0) -> None:
    """Wait for sound and spectrogram of what is in view."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        settle(window, 0.1)
        if not window.bridge.busy and not window.timeline.spectrogram.working:
            break
    settle(window)


def take(window: MainWindow, name: str) -> None:
    """Select a take by its name and put the playhead inside."""
    song = window.state.song
    assert song is not None
    node = next(node for node in song.nodes.values() if node.name == name)
    window.state.select(node.id)
    window.deck.seek(song.seconds(node.start) + 3.0)


def studio(window: MainWindow) -> None:
    """The whole window, a duet selected; the whole tree where that leaves its cards readable."""
    take(window, "chorus duet")
    window.verbs.run("fit")
    if window.height() >= LARGE:
        window.verbs.run("fit_tree")
        bar = window.tree.verticalScrollBar()
        bar.setValue(bar.minimum())


def marked(window: MainWindow) -> None:
    """A stretch is marked and loops, two takes are compared."""
    studio(window)
    window.verbs.run("mark_take")
    window.verbs.run("loop")
    window.verbs.run("zoom_marked")
    window.verbs.run("mark_a")


def duet(window: MainWindow) -> None:
    """The editor of a region."""
    studio(window)
    lane = window.score.conditioning
    lane.choose(0)
    window.verbs.run("region_edit")


def lyrics(window: MainWindow) -> None:
    """The text and the words in their lane."""
    studio(window)
    window.verbs.run("lyrics")


def growing(window: MainWindow) -> None:
    """Four takes grow."""
    take(window, "loud idea")
    window.inspector.refresh()
    window.verbs.take.grow()
    window.verbs.run("fit_tree")
    end = time.monotonic() + 20
    while not any(info.done > 100 for info in window.state.jobs.values()) and time.monotonic() < end:
        settle(window, 0.05)


def overlay(verb: str) -> Callable[[MainWindow], None]:
    """A panel over the studio."""

    def show(window: MainWindow) -> None:
        studio(window)
        window.verbs.run(verb)

    return show


def packs(window: MainWindow) -> None:
    """The pack manager, once it knows the machine."""
    window.verbs.run("pack_manager")
    end = time.monotonic() + 40
    while window.house.packs.machine is None and time.monotonic() < end:
        settle(window, 0.1)


def leaving(window: MainWindow) -> None:
    """The export panel once the stems of a stretch are written; its handle in the ruler."""
    studio(window)
    window.deck.seek(23.0)
    window.state.mark((20.0, 24.0))
    panel = window.exports.panel
    panel.open()
    form = panel.form
    form.folder.setText(str(PRIVATE / "Mixes"))
    form.format.setCurrentIndex(form.format.findData("stems"))
    panel.begin_anew()
    quiet(window)
    form.lufs.setCurrentIndex(form.lufs.findData(-14.0))


def keys(window: MainWindow) -> None:
    """Changing a shortcut."""
    studio(window)
    window.house._change_keys()
    window.house.keys.choose("grow")


def recorded(window: MainWindow) -> None:
    """A riff that came in at the microphone, here the demo clip played by another program."""
    studio(window)
    other = subprocess.Popen(["paplay", str(resource_path("demo") / "clip.flac")])
    window.verbs.run("record")
    panel = window.recorder
    panel.beats.setValue(0)
    for _ in range(2):  # begin, and end
        settle(window, 4.0)
        panel.record_or_stop()
    other.terminate()


def guided(window: MainWindow) -> None:
    """The tour at its second stop."""
    studio(window)
    window.house.start_tour()
    settle(window)
    window.house.tour.show_step(1)


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "studio": studio,
    "marked": marked,
    "duet": duet,
    "lyrics": lyrics,
    "palette": overlay("palette"),
    "shortcuts": overlay("shortcuts"),
    "history": overlay("history"),
    "spectrum": overlay("spectrum"),
    "preferences": overlay("preferences"),
    "keys": keys,
    "packs": packs,
    "export": leaving,
    "record": recorded,
    "tour": guided,
    "growing": growing,
}


def tidy(window: MainWindow) -> None:
    """Close whatever a scene opened."""
    house = window.house
    house.tour.end()
    window.state.mark(None)
    window.verbs.run("stop_ab")
    window.state.set_loop(None, on=False)
    for panel in (
        house.preferences,
        house.packs,
        house.history,
        window.exports.panel,
        window.sheet,
        window.palette_panel,
        window.recorder,
    ):
        panel.hide()
    window.score.editor.hide()
    window.score.lyrics_panel.close_panel()
    window.score.spectrum.close_panel()
    window.verbs.take.cancel_all()
    window.notices.clear()


def save(window: MainWindow, scene: str, theme: str, width: int) -> None:
    """One picture, in few colours."""
    file = HERE / f"{scene}-{theme}-{width}.png"
    window.grab().save(str(file))
    if shutil.which("convert"):
        subprocess.run(["convert", str(file), "+dither", "-colors", "96", f"PNG8:{file}"], check=True)
    print(file.name, file.stat().st_size // 1024, "KiB", flush=True)  # noqa: T201


def main(song: Path, wanted: list[str]) -> None:
    """All scenes, or those named."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(PRIVATE))
    application()
    copy = PRIVATE / "River Keeps Time.coppice"
    shutil.copy2(song, copy)
    window = MainWindow()
    window.show()
    for opened in (False, True):
        if opened:
            window.verbs.song.open_path(copy)
            studio(window)
            settle(window, 3.0)  # listening for words, tempo and key begins a while after a take is chosen
            quiet(window)
        for theme in THEMES:
            for width, height in SIZES:
                look.use(theme)
                window.resize(width, height)
                settle(window)
                if opened:
                    shoot(window, wanted, theme, width)
                elif not wanted or "welcome" in wanted:
                    save(window, "welcome", theme, width)
    window.close()
    shutil.rmtree(PRIVATE, ignore_errors=True)


def shoot(window: MainWindow, wanted: list[str], theme: str, width: int) -> None:
    """All scenes at this size in this theme."""
    for name, scene in SCENES.items():
        if not wanted or name in wanted:
            window.notices.clear()  # what the scene before was told, some of it late
            scene(window)
            settle(window, 0.1) if name == "growing" else quiet(window)
            save(window, name, theme, width)
            tidy(window)
            if name == "growing":
                window.verbs.take.undo()
            settle(window, 0.2)


if __name__ == "__main__":
    with null_sink():  # what is recorded is what is played into it
        main(Path(sys.argv[1]), sys.argv[2:])
