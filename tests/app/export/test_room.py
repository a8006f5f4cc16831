"""Takes leave the window as files: by the panel, as last time, through the clipboard, in the hand."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import mido
import numpy as np
import pytest
import rpp
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.export import files
from app.export.form import FORMATS, OTHER
from app.export.panel import ExportPanel
from app.export.runs import Part
from app.mainwindow import MainWindow
from engine import weights
from engine.events import Exported
from engine.export import job
from engine.song.edits import Rename, SetFavourite, SetWords
from engine.song.model import SungWord

Idle = Callable[[MainWindow], None]


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


@pytest.fixture
def studio(studio: MainWindow, idle: Idle, tmp_path: Path) -> MainWindow:
    """Two takes after the clip too, the export panel open on a folder of its own, an empty clipboard."""
    QGuiApplication.clipboard().setMimeData(QMimeData())  # the tests of one process share it
    studio.inspector.seconds.setValue(1.0)
    studio.verbs.run("grow")
    idle(studio)
    studio.verbs.run("export")
    form = studio.exports.panel.form
    form.folder.setText(str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    form.name.setText("song")
    form.changed.emit()
    return studio


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """What is dragged out while the button is held; the system's own drag loop is where our part ends."""
    taken: list[list[Path]] = []
    monkeypatch.setattr(files, "drag", lambda _, what: taken.append(list(what)))
    held = staticmethod(lambda: Qt.MouseButton.LeftButton)
    monkeypatch.setattr("app.export.room.QApplication.mouseButtons", held)
    return taken


def shows(panel: ExportPanel, qtbot: QtBot, text: str) -> None:
    """Wait until the panel, which asks the disk in a thread, says so."""
    qtbot.waitUntil(lambda: text in panel.target.text(), timeout=5000)


def press(panel: ExportPanel, qtbot: QtBot) -> None:
    """Export, as soon as the disk has answered for what the form says now."""
    qtbot.waitUntil(panel.go.isEnabled, timeout=5000)
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)


def clipboard() -> list[Path]:
    return [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]


def test_a_take_becomes_a_sound_file(studio: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot) -> None:
    panel = studio.exports.panel
    choose(panel.form.subtype, "PCM_16")
    choose(panel.form.rate, 44_100)
    shows(panel, qtbot, "Writes song.wav")
    press(panel, qtbot)
    idle(studio)
    info = soundfile.info(tmp_path / "out" / "song.wav")
    assert (info.subtype, info.samplerate) == ("PCM_16", 44_100)
    node, song = studio.state.node, studio.state.song
    assert node is not None and song is not None
    assert info.duration == pytest.approx(song.seconds(song.end(node)), abs=0.01)
    (row,) = panel.runs.rows
    assert row.show_file.isVisible() and not row.cancel.isVisible()
    qtbot.mouseClick(row.copy_file, Qt.MouseButton.LeftButton)
    assert clipboard() == [tmp_path / "out" / "song.wav"]


def test_nothing_is_replaced_without_a_word(
    studio: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot
) -> None:
    panel, file = studio.exports.panel, tmp_path / "out" / "song.wav"
    file.write_text("mine")
    panel.form.changed.emit()
    shows(panel, qtbot, "song.wav is there already.")
    assert not panel.go.isEnabled()
    qtbot.mouseClick(panel.renaming, Qt.MouseButton.LeftButton)
    shows(panel, qtbot, "Writes song 2.wav")
    assert panel.go.isEnabled()
    panel.form.name.setText("song")
    panel.form.changed.emit()
    shows(panel, qtbot, "song.wav is there already.")
    panel.replacing.click()
    press(panel, qtbot)
    idle(studio)
    assert soundfile.info(file).frames > 0
    assert not panel.replacing.isChecked() and not panel.go.isEnabled()
    studio.verbs.run("export_again")
    qtbot.waitUntil(lambda: len(panel.runs.rows) == 2, timeout=5000)
    idle(studio)
    again = tmp_path / "out" / f"{panel.form.name.text()}.wav"
    assert again != file and soundfile.info(again).frames > 0


def test_the_button_can_be_reached_in_a_window_made_small(studio: MainWindow) -> None:
    panel = studio.exports.panel
    for size, height in (((1440, 900), 660), ((1024, 640), 624)):
        studio.resize(*size)
        assert panel.height() == height and panel.parentWidget().rect().contains(panel.geometry())


def test_no_name_leaves_the_folder(studio: MainWindow, tmp_path: Path) -> None:
    form, node = studio.exports.panel.form, studio.state.selected
    studio.bridge.edit(Rename(node, "Verse 1/2"))
    studio.exports.panel.offer()
    assert form.name.text().endswith(" - Verse 1-2")
    form.name.setText("../../up")
    assert form.out.parent == tmp_path / "out" and form.out.suffix == ".wav"
    form.name.setText("song.wav")
    assert form.out.name == "song.wav"


def test_a_title_and_a_loudness_of_ones_own(studio: MainWindow, idle: Idle, tmp_path: Path) -> None:
    panel = studio.exports.panel
    form = panel.form
    assert not form.lufs_own.isVisible()
    choose(form.lufs, OTHER)
    assert form.lufs_own.isVisible() and form.ceiling.isVisible()
    form.lufs_own.setValue(-18.5)
    form.title.setText("Lantern")
    choose(form.container, ".flac")
    choose(form.subtype, "PCM_16")
    panel.export()
    idle(studio)
    with soundfile.SoundFile(tmp_path / "out" / "song.flac") as file:
        assert file.title == "Lantern"
    kept = form.memory.wish
    assert (kept.lufs, kept.title) == (-18.5, "")
    form.put(kept)
    assert (form.lufs.currentData(), form.lufs_own.value()) == (OTHER, -18.5)


def test_all_favourites_go_into_a_folder(studio: MainWindow, idle: Idle, tmp_path: Path) -> None:
    song = studio.state.song
    assert song is not None
    grown = [node.id for node in song.nodes.values() if node.parent is not None]
    for number, node in enumerate(grown):
        studio.desk.edit(SetFavourite(node, True))
        studio.desk.edit(Rename(node, f"verse {number}"))
    panel = studio.exports.panel
    panel.offer()
    panel.form.takes.setCurrentIndex(panel.form.takes.count() - 1)
    choose(panel.form.container, ".flac")
    assert panel.form.name.isHidden() and len(panel.form.nodes) == len(grown)
    panel.export()
    idle(studio)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["verse 0.flac", "verse 1.flac"]


def test_the_marked_stretch_alone(studio: MainWindow, idle: Idle, tmp_path: Path) -> None:
    panel = studio.exports.panel
    assert panel.form.stretch.isHidden()
    studio.state.mark((0.5, 1.25))
    panel.offer()
    panel.form.name.setText("part")
    assert panel.form.stretch.isVisible() and panel.form.wish.span == (0.5, 1.25)
    panel.export()
    idle(studio)
    part, rate = soundfile.read(tmp_path / "out" / "part.wav")
    assert len(part) == round(1.25 * rate) - round(0.5 * rate)
    panel.form.stretch.setCurrentIndex(0)
    panel.form.name.setText("whole")
    panel.export()
    idle(studio)
    whole, _ = soundfile.read(tmp_path / "out" / "whole.wav")
    assert np.abs(part - whole[round(0.5 * rate) :][: len(part)]).max() < 1e-4
    assert panel.form.memory.wish.span is None


def test_a_form_shows_what_matters_and_is_remembered(studio: MainWindow) -> None:
    form = studio.exports.panel.form
    choose(form.format, "midi")
    assert form.subtype.isHidden() and form.fades.isHidden() and form.tracks.isHidden()
    choose(form.format, "stems")
    assert form.tracks.isVisible() and not form.quality.isHidden() and form.container.isHidden()
    choose(form.tracks, "branches")
    assert form.separator.isHidden() and form.quality.isHidden()
    choose(form.lufs, -14.0)
    assert form.ceiling.isVisible()
    kept = form.memory.wish
    assert (kept.format, kept.tracks, kept.lufs) == ("stems", "branches", -14.0)


def test_an_export_can_be_cancelled(studio: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot) -> None:
    studio.inspector.seconds.setValue(20.0)
    studio.verbs.run("grow")
    panel = studio.exports.panel
    panel.open()
    panel.export()
    row = panel.runs.rows[0]
    qtbot.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
    studio.verbs.run("cancel_all")
    idle(studio)
    qtbot.waitUntil(lambda: not row.cancel.isVisible())
    assert row.files == () and not list((tmp_path / "out").iterdir())
    assert "nothing was written" in row.note.text()


def test_what_was_whole_before_a_cancel_stays(
    studio: MainWindow, qtbot: QtBot, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancelled, prepare, begun = Event(), job._prepared, []

    def prepared(*args: Any) -> Any:
        """The second take waits until the cancel that the first one brings has arrived."""
        assert not begun or cancelled.wait(30)
        begun.append(args)
        return (yield from prepare(*args))

    def cancel(item: Exported) -> None:
        studio.bridge.cancel(item.job)
        cancelled.set()

    monkeypatch.setattr(job, "_prepared", prepared)
    panel, song = studio.exports.panel, studio.state.song
    assert song is not None
    for node in song.nodes:
        studio.desk.edit(SetFavourite(node, True))
    panel.offer()
    panel.form.takes.setCurrentIndex(panel.form.takes.count() - 1)
    studio.bridge.exported.connect(cancel)
    panel.export()
    idle(studio)
    (row,) = panel.runs.rows
    assert "what was whole" in row.note.text() and not row.running
    assert list((tmp_path / "out").iterdir()) == list(row.files) and len(row.files) < len(song.nodes)
    assert row.show_file.isVisible()


def read_back(file: Path) -> object:
    """Something of a file's content, by readers that are not ours; empty if there is none."""
    match file.suffix:
        case "":
            sounds = [soundfile.info(part) for part in file.iterdir()]
            return len({info.frames for info in sounds}) == 1 and sounds[0].frames
        case ".wav":
            return soundfile.info(file).frames
        case ".zip" | ".dawproject":
            return zipfile.ZipFile(file).testzip() is None and zipfile.ZipFile(file).namelist()
        case ".mid":
            return list(mido.MidiFile(file).tracks)
        case ".rpp":
            return rpp.loads(file.read_text(encoding="utf-8")).findall(".//ITEM")
        case _:
            return file.read_text(encoding="utf-8").split()


@pytest.mark.parametrize("kind", [kind for kind, _ in FORMATS])
def test_every_form_is_written_where_it_was_said(
    studio: MainWindow, idle: Idle, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    panel, song, node = studio.exports.panel, studio.state.song, studio.state.node
    assert song is not None and node is not None
    studio.desk.edit(SetWords(node.id, (SungWord("river", 2.1, 2.4), SungWord("song", 2.5, 2.9))))
    choose(panel.form.format, kind)
    choose(panel.form.tracks, "branches")
    out = panel.form.out
    shows(panel, qtbot, f"Writes {out.name}")
    assert not out.exists()
    panel.export()
    idle(studio)
    (row,) = panel.runs.rows
    assert row.files and not row.running, row.note.text()
    assert read_back(out)
    shows(panel, qtbot, f"{out.name} is there already.")
    assert not [file for file in (tmp_path / "out").iterdir() if file.name.startswith(".")]


def test_another_song_has_no_exports_yet(studio: MainWindow, idle: Idle) -> None:
    panel = studio.exports.panel
    panel.export()
    idle(studio)
    assert len(panel.runs.rows) == 1
    studio.verbs.song.pack = "toy"
    studio.verbs.run("new_song")
    assert panel.runs.rows == [] and panel.runs.isHidden()
    idle(studio)


def test_a_place_that_cannot_be_written_is_told(studio: MainWindow, idle: Idle, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    panel = studio.exports.panel
    panel.form.folder.setText(str(tmp_path / "file"))
    panel.export()
    idle(studio)
    row = panel.runs.rows[0]
    assert "is a file, not a folder" in row.note.text() and not row.show_file.isVisible()


def test_a_take_is_carried_out_of_the_window(
    studio: MainWindow, idle: Idle, qtbot: QtBot, dragged: list[list[Path]]
) -> None:
    """The mouse itself: press on a card, leave the tree."""
    studio.exports.panel.hide()
    view = studio.tree
    node = studio.state.selected
    assert node is not None
    port = view.viewport()
    whole = port.rect()
    points = [QPoint(x, y) for y in range(30, whole.height(), 10) for x in range(10, whole.width(), 10)]
    start = next(point for point in points if view.node_at(QPointF(point)) == node)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + QPoint(30, 0))
    qtbot.mouseMove(port, whole.bottomRight() * 2)
    idle(studio)
    ((file,),) = dragged
    assert soundfile.info(file).frames > 0
    assert view.gestures.held is None


def test_a_take_leaves_while_others_grow(studio: MainWindow, qtbot: QtBot, idle: Idle) -> None:
    first = studio.state.selected
    studio.inspector.seconds.setValue(20.0)
    studio.verbs.run("grow")
    studio.state.select(first)
    studio.verbs.run("copy_as_file")
    qtbot.waitUntil(lambda: any(file.name.endswith(".wav") for file in clipboard()), timeout=20_000)
    assert any(info.kind == "grow" for info in studio.state.jobs.values()), "it waited for the growth"
    studio.verbs.run("cancel_all")
    idle(studio)


def test_the_marked_stretch_is_pulled_out_by_its_handle(
    studio: MainWindow, idle: Idle, qtbot: QtBot, dragged: list[list[Path]]
) -> None:
    """Pressing prepares the file; what is there already comes along at once."""
    studio.exports.panel.hide()
    studio.state.mark((0.5, 1.25))
    grip = studio.timeline.grip
    assert grip.isVisible()
    for _ in range(2):
        qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
        idle(studio)
        before = len(dragged)
        for x in (60, 90):
            qtbot.mouseMove(grip, QPoint(x, 9))
        assert len(dragged) == before + 1, "it was ready, and did not come along at once"
        qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    (first,), (second,) = dragged
    assert first == second and first.stem.endswith("0.5-1.2 s")
    assert soundfile.info(first).duration == pytest.approx(0.75, abs=0.001)
    node = studio.state.selected
    assert node is not None
    studio.desk.edit(Rename(node, "another"))
    studio.verbs.run("copy_stretch")
    idle(studio)
    (copied,) = clipboard()
    assert copied.stem.startswith("another") and copied != first


def test_a_pull_that_must_wait_says_so(studio: MainWindow, idle: Idle) -> None:
    node = studio.state.selected
    assert node is not None
    studio.tree.carried_out.emit(node)
    assert [notice.text for notice in studio.notices.standing] == ["Preparing the file…"]
    idle(studio)
    (file,) = clipboard()  # the button was let go before: it waits there
    assert soundfile.info(file).frames > 0


def test_a_place_that_cannot_be_is_told_while_it_is_typed(
    studio: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = studio.exports.panel
    panel.form.folder.setText("/" + "x" * 400)
    panel.form.changed.emit()
    shows(panel, qtbot, "cannot be written: File name too long")
    assert not panel.go.isEnabled() and panel.renaming.isHidden() and panel.replacing.isHidden()
    panel.window().verbs.run("export_again")
    qtbot.waitUntil(lambda: bool(studio.notices.standing), timeout=5000)
    assert "File name too long" in studio.notices.standing[-1].text
    panel.form.folder.setText(str(tmp_path / "out"))
    panel.form.changed.emit()
    shows(panel, qtbot, "Writes")
    assert panel.go.isEnabled()


def test_one_stem_can_be_dragged(
    studio: MainWindow, idle: Idle, qtbot: QtBot, dragged: list[list[Path]]
) -> None:
    panel = studio.exports.panel
    choose(panel.form.format, "stems")
    choose(panel.form.tracks, "branches")
    panel.export()
    idle(studio)
    row = panel.runs.rows[0]
    parts = row.findChildren(Part)
    assert len(parts) == len(row.files) == 3
    assert "mix" in [part.text() for part in parts]
    studio.resize(1024, 700)  # in a low window too the newest export is seen whole
    panel.open()
    qtbot.waitUntil(lambda: panel.runs.viewport().height() >= row.height())
    for widget in (parts[0], row):
        qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        qtbot.mouseMove(widget, QPoint(60, 3))
        qtbot.mouseMove(widget, QPoint(90, 3))
        qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton)
    assert dragged == [[row.files[0]], list(row.files)]


def test_weights_of_demucs_are_fetched_from_the_form(
    studio: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """None here: offered to be downloaded, in the pack manager; here: used, unless a file was chosen."""
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "shelf"))
    monkeypatch.setattr(weights, "find_spec", lambda name: SimpleNamespace(name=name))
    form, packs = studio.exports.panel.form, studio.house.packs
    form.separator.addItem("Demucs", "demucs")  # where the extra is not installed the list lacks it
    choose(form.format, "stems")
    choose(form.separator, "basic")
    assert not form.fetch.isVisible()
    choose(form.separator, "demucs")
    assert form.fetch.isVisible() and form.fetch.text() == "Download…"
    qtbot.mouseClick(form.fetch, Qt.MouseButton.LeftButton)
    assert packs.isVisible() and packs.licence.isVisible() and "scientific" in packs.licence.notice.text()
    packs.hide()
    weights.folder().mkdir(parents=True)
    (weights.folder() / "w.safetensors").touch()
    studio.house.pack_desk.shelf_changed.emit()
    assert form.weights.text() == "Downloaded" and not form.fetch.isVisible() and form.wish.weights is None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "my.safetensors"), ""))
    qtbot.mouseClick(form.weights, Qt.MouseButton.LeftButton)
    assert form.weights.text() == "my.safetensors" and form.fetch.text() == "Use the downloaded ones"
    qtbot.mouseClick(form.fetch, Qt.MouseButton.LeftButton)
    assert form.wish.weights is None and form.wish.separator == "demucs"
    choose(form.tracks, "mix")
    assert not form.weights.isVisible(), "nothing is separated"
