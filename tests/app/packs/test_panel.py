from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.preferences.settings import Settings
from engine import weights
from engine.packs import shelf
from tests.engine.packs.folders import CHECKPOINTS, published_folder
from tests.engine.packs.web import Site, serving
from tests.engine.separation.tiny import NAME, offering

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


@pytest.fixture
def separator_site(
    own_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Site, bytes]]:
    """A server that has the separator's weights, and a catalogue that says so."""
    content = np.random.default_rng(0).bytes(200_000)
    site = Site({NAME: content})
    monkeypatch.setattr(weights, "find_spec", lambda name: SimpleNamespace(name=name))
    monkeypatch.setenv("COPPICE_CATALOGUE", str(tmp_path / "catalogue.json"))
    with serving(site) as address:
        offering(tmp_path / "catalogue.json", [address], content)
        yield site, content


def test_the_separators_weights_are_downloaded_after_their_licence_was_accepted(
    window: MainWindow, separator_site: tuple[Site, bytes], qtbot: QtBot
) -> None:
    """Also: paused half-way, they go on without asking again; then they are removed."""
    site, content = separator_site
    window.verbs.run("pack_manager")
    panel = window.house.packs
    assert panel.separator is not None
    panel.area.ensureWidgetVisible(panel.separator.fetch)
    qtbot.mouseClick(panel.separator.fetch, Qt.MouseButton.LeftButton)
    assert panel.licence.isVisible() and not panel.licence.go.isEnabled() and not site.asked
    assert panel.licence.notice.text() == "For study only."
    site.moods[NAME] = ["drip"]
    panel.licence.accepted.setChecked(True)
    qtbot.mouseClick(panel.licence.go, Qt.MouseButton.LeftButton)
    works = window.house.pack_desk.works
    qtbot.waitUntil(lambda: any(work.done > 2 for work in works.values()), timeout=20_000)
    row = panel.separator.work
    assert row is not None and not panel.licence.isVisible() and "of 0 MB" in row.words.text()
    qtbot.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not works, timeout=20_000)
    assert panel.separator.fetch.text() == "Go on…" and weights.find() is None
    had = weights.pending()
    site.moods[NAME], site.asked = ["ok"], []
    with qtbot.waitSignal(window.house.pack_desk.done, timeout=60_000):
        panel.separator.fetch.click()
    assert not panel.licence.isVisible(), "the same words are asked once"
    assert ("GET", NAME, f"bytes={had}-") in site.asked
    assert weights.verify().read_bytes() == content
    assert panel.separator.fetch.isHidden()
    assert any("choose Demucs" in notice.text for notice in window.notices.standing)
    panel.separator.remove.click()
    panel.separator.remove.click()
    assert weights.find() is None and not panel.separator.fetch.isHidden()


def test_weights_of_another_content_are_refused_in_words(
    window: MainWindow, separator_site: tuple[Site, bytes], qtbot: QtBot
) -> None:
    site, content = separator_site
    site.files[NAME] = content[::-1]
    window.house.packs.offer_separator()
    panel = window.house.packs
    assert panel.isVisible() and panel.licence.isVisible()
    panel.licence.accepted.setChecked(True)
    with qtbot.waitSignal(panel.trouble, timeout=60_000) as told:
        panel.licence.go.click()
    assert "is not the published one" in told.args[0] and told.args[1]
    assert weights.find() is None and panel.separator is not None and panel.separator.fetch.isEnabled()


def test_a_catalogue_without_separators_shows_none(
    window: MainWindow, own_shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPPICE_CATALOGUE", str(tmp_path / "catalogue.json"))
    (tmp_path / "catalogue.json").write_text('{"format_version": 1}')
    window.house.packs.offer_separator()
    assert window.house.packs.isVisible() and window.house.packs.separator is None
