"""For the journeys: the real window with the real engine and the bundled pack, one user's hands upon it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from tests.app.journeys.musician import Musician

ARTISTS = ("Night Tram", "Harbour Choir")
"""Two of the seedling's six."""


@pytest.fixture
def window(qtbot: QtBot, private_folders: Path) -> Iterator[MainWindow]:
    """The window as it opens on a fresh machine: the seedling is its only pack; no sound device."""
    made = MainWindow(sound=False)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def musician(window: MainWindow, qtbot: QtBot) -> Musician:
    """Sits at that window, which has the keyboard."""
    qtbot.waitUntil(window.isActiveWindow)
    return Musician(window, qtbot)
