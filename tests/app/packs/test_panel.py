from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.preferences.settings import Settings
from engine.packs import shelf
from tests.engine.packs.folders import CHECKPOINTS, published_folder
from tests.engine.packs.web import Site, serving

NAMES = ("v2_artist_ids.txt", "v2_genre_ids.txt", *CHECKPOINTS)


@pytest.fixture
def own_shelf(window: MainWindow, tmp_path: Path, toy_shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The window's shelf as a copy that may be changed."""
    shutil.copytree(toy_shelf, tmp_path / "packs")
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path / "packs"))
    return tmp_path / "packs"


def catalogue(file: Path, address: str) -> None:
    files = {name: {"name": name, "addresses": [address + name], "about_bytes": 9000} for name in NAMES}
    licence = {"name": "Mine-1.0", "notice": "At home only.", "commercial": False}
    entry = {"name": "tiny", "title": "Tiny", "about": "A toy.", "licence": "mine", "files": NAMES}
    value = {"format_version": 1, "licences": {"mine": licence}, "files": files, "packs": [entry]}
    file.write_text(json.dumps(value))


def test_a_pack_is_installed_after_its_licence_was_accepted(
    window: MainWindow, own_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = published_folder(tmp_path / "published", forms=("v2",))
    site = Site({name: (folder / name).read_bytes() for name in NAMES})
    monkeypatch.setenv("COPPICE_CATALOGUE", str(tmp_path / "catalogue.json"))
    with serving(site) as address:
        catalogue(tmp_path / "catalogue.json", address)
        window.verbs.run("pack_manager")
        panel = window.house.packs
        qtbot.mouseClick(panel.offers["tiny"].install, Qt.MouseButton.LeftButton)
        assert panel.licence.isVisible() and not panel.licence.go.isEnabled() and not site.asked
        panel.licence.accepted.setChecked(True)
        with qtbot.waitSignal(window.house.pack_desk.done, timeout=60_000):
            qtbot.mouseClick(panel.licence.go, Qt.MouseButton.LeftButton)
    assert "tiny" in panel.packs and "tiny" not in panel.offers
    assert any("tiny" in notice.text for notice in window.notices.standing)
    assert panel.packs["tiny"].property("chosen"), "without a choice the first pack is used"
    panel.packs["toy"].use.click()
    assert Settings().text("pack") == window.verbs.song.pack == "toy"
    assert panel.packs["toy"].property("chosen")
    panel.packs["tiny"].remove.click()
    panel.packs["tiny"].remove.click()
    assert "tiny" not in panel.packs and "tiny" in panel.offers


def test_a_folder_is_imported_after_its_licence_was_accepted(
    window: MainWindow, own_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = published_folder(tmp_path / "mine", forms=("v2",))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.verbs.run("pack_manager")
    panel = window.house.packs
    panel.import_button.click()
    assert panel.import_row is not None and not panel.import_button.isEnabled()
    qtbot.waitUntil(panel.licence.isVisible, timeout=60_000)
    panel.licence.accepted.setChecked(True)
    with qtbot.waitSignal(window.house.pack_desk.done, timeout=60_000):
        panel.licence.go.click()
    qtbot.waitUntil(lambda: panel.import_row is None)
    assert "mine" in panel.packs and (own_shelf / "mine" / "pack.json").is_file()
    panel.packs["mine"].verify.click()
    with qtbot.waitSignal(window.house.pack_desk.done, timeout=60_000):
        pass
    assert shelf.find("mine").is_dir()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
