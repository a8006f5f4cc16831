from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.preferences.pages import AppearancePage, FolderField
from app.preferences.settings import Settings
from app.theme.apply import look


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_theme_changes_at_once_and_follows_its_shortcut(window: MainWindow) -> None:
    choose(window.house.appearance.theme, "contrast")
    assert look.theme.name == "contrast"
    choose(window.house.appearance.theme, "system")
    assert look.theme.name in ("dark", "light")
    window.verbs.run("theme")
    assert window.house.appearance.theme.currentData() == look.theme.name


def test_size_and_language_offer_a_new_start(qtbot: QtBot) -> None:
    settings = Settings()
    page = AppearancePage(settings)
    qtbot.addWidget(page)
    page.show()
    assert not page.restart.isVisible()
    choose(page.scale, "150")
    assert page.restart.isVisible() and Settings().number("scale") == 150
    with qtbot.waitSignal(page.restart_wanted):
        page.restart.click()
    choose(page.scale, "100")
    choose(page.language, "ko")
    assert page.restart.isVisible() and settings.text("language") == "ko"


def test_a_folder_is_chosen_and_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    settings = Settings()
    field = FolderField(settings, "songs_folder", "Songs", Path.home)
    qtbot.addWidget(field)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    field.choose.click()
    assert field.line.text() == settings.text("songs_folder") == str(tmp_path)
    field.default_button.click()
    assert field.line.text() == str(Path.home()) and not field.default_button.isEnabled()


def test_the_engine_takes_its_settings_with_the_open_song(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPPICE_THREADS", "1")
    window.verbs.song.new_song()
    before = window.bridge.session
    window.house.engine.threads.setValue(2)
    assert os.environ["COPPICE_THREADS"] == "2"
    assert window.bridge.session is not before and window.state.song is not None
    window.house.engine.threads.setValue(1)
