"""A take leaves the program: through the panel, once more, over the clipboard, as stems and all in one zip."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.export import files
from app.mainwindow import MainWindow
from engine.song.edits import SetWords
from engine.song.model import SungWord
from tests.app.journeys.mouse import drag, press, told, write
from tests.app.songs import RATE

Idle = Callable[[MainWindow], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grown(studio: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The clip of two seconds and a take of one more, which is selected; an empty clipboard, a folder `out`."""
    QGuiApplication.clipboard().setMimeData(QMimeData())  # the tests of one process share it
    (tmp_path / "out").mkdir()
    studio.inspector.count.setValue(1)
    studio.inspector.seconds.setValue(1.0)
    studio.tree.setFocus()
    press(qtbot, studio, "G")
    idle(studio)
    return studio


def heard(window: MainWindow) -> npt.NDArray[np.float32]:
    """What the window plays of the selected path."""
    segments = window.store.path(window.state.song, window.state.selected)
    return window.store.heard(segments, 0, segments[-1].end)


def choose(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry with the keys, as it is written there."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText().startswith(text):
            return
        qtbot.keyClick(box, Qt.Key.Key_Down)
    pytest.fail(f"{text} cannot be chosen")


def to(qtbot: QtBot, window: MainWindow, folder: Path, name: str) -> None:
    """Open the panel and say where to."""
    window.tree.setFocus()
    press(qtbot, window, "Ctrl+E")
    form = window.exports.panel.form
    write(qtbot, form.folder, str(folder))
    write(qtbot, form.name, name)


def go(qtbot: QtBot, window: MainWindow, writes: str) -> None:
    """Press the button as soon as the panel says what it would write."""
    panel = window.exports.panel
    qtbot.waitUntil(lambda: panel.target.text() == f"Writes {writes}" and panel.go.isEnabled())
    qtbot.mouseClick(panel.go, LEFT)


def clipboard() -> list[Path]:
    return [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]


def test_a_take_is_exported_once_more_and_found_again(
    grown: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(files, "reveal", lambda file: shown.append(file) or len(shown) < 3)
    panel, out = grown.exports.panel, tmp_path / "out"
    to(qtbot, grown, out, "song")
    choose(qtbot, panel.form.subtype, "32 bit")
    go(qtbot, grown, "song.wav")
    idle(grown)
    sound, rate = soundfile.read(out / "song.wav", dtype="float32")
    assert rate == RATE and len(sound) == pytest.approx(3.0 * RATE, rel=0.01)
    assert np.abs(sound - heard(grown)).max() < 1e-3, "the file is what the window plays"
    qtbot.waitUntil(lambda: panel.target.text() == "song.wav is there already.")
    assert not panel.go.isEnabled()
    (row,) = panel.runs.rows
    qtbot.mouseClick(row.copy_file, LEFT)
    assert clipboard() == [out / "song.wav"]
    press(qtbot, grown, "Escape")
    assert not panel.isVisible() and grown.tree.hasFocus()

    for number in (1, 2):
        press(qtbot, grown, "Ctrl+Shift+E")
        qtbot.waitUntil(lambda number=number: len(panel.runs.rows) > number)
        idle(grown)
    copies = sorted(set(out.iterdir()) - {out / "song.wav"})
    assert len(copies) == 2, "each beside the other, nothing replaced"
    assert all((soundfile.read(copy, dtype="float32")[0] == sound).all() for copy in copies)
    assert told(grown).endswith("is written.")

    press(qtbot, grown, "Ctrl+Alt+C")  # no export of the user's: it is not what is shown
    idle(grown)
    press(qtbot, grown, "Ctrl+Alt+E")
    qtbot.mouseClick(row.show_file, LEFT)
    assert shown[0] in copies and shown[1] == out / "song.wav"
    press(qtbot, grown, "Ctrl+Alt+E")
    assert told(grown) == "No file manager came up."


def test_a_take_and_a_stretch_go_over_the_clipboard(grown: MainWindow, idle: Idle, qtbot: QtBot) -> None:
    node, state = grown.state.node, grown.state
    assert not grown.actions_by_verb["copy_stretch"].isEnabled()
    press(qtbot, grown, "Ctrl+Alt+C")
    idle(grown)
    (whole,) = clipboard()
    assert whole.stem == node.name and "clipboard" in told(grown)
    sound, _ = soundfile.read(whole, dtype="float32")
    assert len(sound) == len(heard(grown)) and np.abs(sound - heard(grown)).max() < 1e-3

    qtbot.waitUntil(lambda: grown.timeline.shared.pieces[-1].end > 2.9)
    drag(qtbot, grown.timeline.ruler, 1.5, 2.5, y=22)
    press(qtbot, grown, "Ctrl+Alt+Shift+C")
    idle(grown)
    (part,) = clipboard()
    first, last = (round(edge * RATE) for edge in state.selection)
    stretch, _ = soundfile.read(part, dtype="float32")
    assert part != whole and len(stretch) == last - first
    assert np.abs(stretch - sound[first:last]).max() < 1e-4


def test_stems_and_everything_in_one_zip(grown: MainWindow, idle: Idle, qtbot: QtBot, tmp_path: Path) -> None:
    panel, out, node = grown.exports.panel, tmp_path / "out", grown.state.selected
    grown.desk.edit(SetWords(node, (SungWord("river", 2.1, 2.4), SungWord("song", 2.5, 2.9))))
    to(qtbot, grown, out, "song")
    choose(qtbot, panel.form.format, "Stems")
    choose(qtbot, panel.form.separator, "Built in")
    go(qtbot, grown, "song")
    idle(grown)
    stems = {file.stem.rpartition(" - ")[2]: file for file in panel.runs.rows[-1].files}
    assert set(stems) >= {"vocals", "drums", "bass", "other"}
    sounds = {name: soundfile.read(file)[0] for name, file in stems.items()}
    assert {soundfile.info(file).subtype for file in stems.values()} == {"PCM_24"}
    total = sum(sounds[name] for name in ("vocals", "drums", "bass", "other"))
    assert np.abs(total - heard(grown)).max() < 1e-4, "the stems sum to the mix, 80 dB down"

    choose(qtbot, panel.form.format, "Everything")
    choose(qtbot, panel.form.tracks, "The mix alone")
    go(qtbot, grown, "song.zip")
    idle(grown)
    with zipfile.ZipFile(out / "song.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        readme = archive.read(next(name for name in names if "README" in name)).decode()
        lrc = archive.read(next(name for name in names if name.endswith(".lrc"))).decode()
    assert {Path(name).suffix for name in names} >= {".wav", ".dawproject", ".rpp", ".mid", ".lrc", ".txt"}
    assert grown.state.node.name in readme and "Licence" in readme
    assert "[00:02.10]" in lrc and "river" in lrc
