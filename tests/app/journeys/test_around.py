"""Around the song: begin, save, leave and come back; look, find and learn; a program killed while it grew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.preferences.settings import open_store
from tests.app.journeys.mouse import menu, press, told

Idle = Callable[[MainWindow], None]
LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).resolve().parents[3]


def lightness() -> int:
    return QApplication.palette().window().color().lightness()


def words(widget: QWidget) -> str:
    """All that is to be read on a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def grow(window: MainWindow, qtbot: QtBot, idle: Idle, seconds: float, count: int) -> None:
    window.inspector.seconds.setValue(seconds)
    window.inspector.count.setValue(count)
    window.tree.setFocus()
    press(qtbot, window, "G")
    idle(window)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Starts the program once more."""
    made: list[MainWindow] = []

    def start() -> MainWindow:
        made.append(MainWindow(sound=False))
        made[-1].show()
        qtbot.waitExposed(made[-1])
        made[-1].activateWindow()
        return made[-1]

    yield start
    for window in made:
        window.close()
        window.deleteLater()


def test_a_song_is_begun_saved_left_and_found_again(
    window: MainWindow, opened: Callable[[], MainWindow], clip: Path, qtbot: QtBot, idle: Idle,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = tmp_path / "Lantern.coppice"
    qtbot.mouseClick(window.welcome.buttons["new_song"], LEFT)
    grow(window, qtbot, idle, 1.0, 2)
    codes = {node: window.bridge.codes(node, 2) for node in window.state.song.nodes}
    assert "draft" in window.topbar.saved.text() and len(codes) == 2
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    press(qtbot, window, "Ctrl+S")
    assert (
        file.is_file() and window.topbar.title.text() == "Lantern" and "saved" in window.topbar.saved.text()
    )
    window.tree.setFocus()
    press(qtbot, window, "4")
    press(qtbot, window, "Ctrl+N")
    assert not window.state.song.nodes and window.state.untitled, "another song"

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press(qtbot, window, "Ctrl+O")
    idle(window)
    assert window.state.file == file and max(n.rating for n in window.state.song.nodes.values()) == 4
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(clip), ""))
    press(qtbot, window, "Ctrl+I")
    idle(window)
    assert [node.kind for node in window.state.song.nodes.values()] == ["take", "take", "clip"]
    assert window.state.node.name == "riff"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    press(qtbot, window, "Ctrl+I", "Ctrl+O")  # nothing was chosen
    assert window.state.file == file and len(window.state.song.nodes) == 3
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Other"), ""))
    window.inspector.seconds.setValue(20.0)
    window.tree.setFocus()
    press(qtbot, window, "G", "Ctrl+S")
    assert told(window) == "The song is still growing."
    growing = len(window.state.song.nodes)
    press(qtbot, window, "Ctrl+Q")
    assert not window.isVisible() and growing == 5

    again = opened()
    assert not again.notices.standing, "it was left as it should be"
    row = next(row for row in again.welcome.rows if row.song.file == file)
    assert "5 takes" in words(row)
    qtbot.mouseClick(row, LEFT)
    idle(again)
    assert [node.state for node in again.state.song.nodes.values()][3:] == ["interrupted"] * 2
    assert not again.notices.standing
    assert all((again.bridge.codes(node, 2) == known).all() for node, known in codes.items())
    assert again.topbar.title.text() == "Lantern"


def test_the_demo_and_the_tour(window: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    window.inspector.seconds.setValue(1.0)
    qtbot.mouseClick(window.welcome.buttons["open_demo"], LEFT)
    qtbot.waitUntil(lambda: len(window.state.song.nodes) == 3, timeout=60_000)
    idle(window)
    kinds = [(node.kind, node.parent, node.state) for node in window.state.song.nodes.values()]
    assert kinds[0] == ("clip", None, "done") and kinds[1:] == [("take", 1, "done")] * 2
    tour = window.house.tour
    menu(window, "tour")
    qtbot.waitUntil(tour.isVisible)
    titles = [tour.title.text()]
    press(qtbot, window, "Right")
    titles.append(tour.title.text())
    press(qtbot, window, "Left")
    assert titles[0] == tour.title.text() != titles[1]
    for _ in range(len(tour.steps) - 1):
        assert tour.steps[tour.number].target().isVisible() and tour.ring.isVisible()
        qtbot.mouseClick(tour.forth, LEFT)
    assert tour.forth.text() == "Done"
    qtbot.mouseClick(tour.forth, LEFT)
    assert tour.isHidden() and tour.ring.isHidden()


def test_looks_packs_keys_and_the_palette(window: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    press(qtbot, window, "Ctrl+Shift+L")
    assert lightness() > 200
    press(qtbot, window, "Ctrl+Shift+M")
    packs = window.house.packs
    assert packs.isVisible() and "seedling" in packs.packs and packs.offers
    assert "CC0-1.0" in words(packs.packs["seedling"]), "its licence"
    press(qtbot, window, "Escape")
    assert not packs.isVisible()

    press(qtbot, window, "Ctrl+,")
    preferences, appearance = window.house.preferences, window.house.appearance
    assert preferences.isVisible() and appearance.theme.currentData() == "light"
    appearance.theme.setFocus()
    press(qtbot, window, "Home")
    assert appearance.theme.currentData() == "dark" and lightness() < 60
    press(qtbot, window, "Escape")

    press(qtbot, window, "?")
    assert window.sheet.isVisible() and "Ctrl+N" in words(window.sheet)
    qtbot.mouseClick(window.sheet.change, LEFT)
    keys = window.house.keys
    assert keys.isVisible() and not window.sheet.isVisible()
    keys.choose("new_song")
    keys.editor.setFocus()
    qtbot.keyClick(keys.editor, Qt.Key.Key_F9)
    assert "free" in keys.verdict.text()
    qtbot.mouseClick(keys.assign, LEFT)
    press(qtbot, window, "Escape")
    assert not preferences.isVisible()
    press(qtbot, window, "Ctrl+N")
    assert window.state.song is None, "the old key is nobody's"
    press(qtbot, window, "F9")
    assert window.state.song is not None

    grow(window, qtbot, idle, 1.0, 2)
    *_, second = window.state.song.nodes.values()
    press(qtbot, window, "Ctrl+K")
    qtbot.keyClicks(window.palette_panel.line, second.name)
    press(qtbot, window, "Return")
    assert window.state.selected == second.id and not window.palette_panel.isVisible()
    press(qtbot, window, "Ctrl+K")
    qtbot.keyClicks(window.palette_panel.line, "zoom in")
    scale = window.timeline.shared.viewport.scale
    press(qtbot, window, "Return")
    assert window.timeline.shared.viewport.scale > scale


def test_the_history_goes_back_and_forth(window: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    qtbot.mouseClick(window.welcome.buttons["new_song"], LEFT)
    grow(window, qtbot, idle, 0.5, 1)
    node, steps = window.state.selected, window.house.history.list
    press(qtbot, window, "1", "2", "3", "Ctrl+H")
    name = window.state.node.name
    assert [steps.item(row).text() for row in range(steps.count())][-1] == f"Rate · {name}"
    assert steps.count() == 5 and steps.currentRow() == 4

    def step(row: int) -> None:
        place = steps.visualItemRect(steps.item(row)).center()
        qtbot.mouseClick(steps.viewport(), LEFT, pos=place)

    step(2)
    assert window.state.song.nodes[node].rating == 1 and steps.currentRow() == 2
    step(0)
    assert not window.state.song.nodes and not window.tree.arrangement.places
    step(4)
    assert window.state.song.nodes[node].rating == 3 and node in window.tree.arrangement.places
    press(qtbot, window, "Ctrl+H")
    assert window.house.history.isHidden()


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
application = QApplication([])
from app.mainwindow import MainWindow
window = MainWindow(sound=False)
window.show()
window.verbs.run("new_song")
window.verbs.song.save_to(Path(sys.argv[2]))
window.inspector.seed.setText("5")
window.inspector.seconds.setValue(6.0)
window.verbs.run("grow")
def die():
    if min(node.lengths[-1] for node in window.state.song.nodes.values()) > 60:
        os.kill(os.getpid(), signal.SIGKILL)
window.state.song_changed.connect(die)
application.exec()
"""


def test_a_killed_program_comes_back_and_goes_on(
    opened: Callable[[], MainWindow], qtbot: QtBot, idle: Idle, tmp_path: Path
) -> None:
    file = tmp_path / "Lantern.coppice"
    settings = Path(open_store().fileName()).parents[1]
    command = [sys.executable, "-c", KILLED, str(settings), str(file)]
    killed = subprocess.run(command, cwd=ROOT, timeout=120, capture_output=True, text=True)
    assert killed.returncode == -9, killed.stderr
    window = opened()
    qtbot.waitUntil(lambda: bool(window.notices.standing))
    assert told(window) == "Coppice did not end as it should."

    def answer() -> None:
        notice = window.notices.standing[-1]
        qtbot.mouseClick(notice.findChildren(QPushButton)[0], LEFT)

    answer()
    song = window.state.song
    assert window.state.file == file and "2 takes were still growing" in told(window)
    assert {node.state for node in song.nodes.values()} == {"interrupted"}
    kept = {node: window.bridge.codes(node, 2) for node in song.nodes}
    assert min(map(len, kept.values())) > 60
    answer()
    idle(window)
    assert {node.state for node in window.state.song.nodes.values()} == {"done"}
    whole = [window.bridge.codes(node, 2) for node in kept]
    assert all(
        (codes[: len(known)] == known).all() for codes, known in zip(whole, kept.values(), strict=True)
    )

    window.state.select(None)
    window.inspector.seed.setText("5")
    grow(window, qtbot, idle, 6.0, 2)
    takes = sorted(set(window.state.song.nodes) - set(kept))
    assert all(
        (window.bridge.codes(node, 2) == codes).all() for node, codes in zip(takes, whole, strict=True)
    ), "as if nothing had happened"
