"""For the journeys: the real window with the real engine and the bundled pack, one user's hands upon it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from tests.app.journeys.musician import Musician

ARTISTS = ("Night Tram", "Harbour Choir")
"""Two of the seedling's six."""


@pytest.fixture
def packs(private_folders: Path) -> None:
    """What the window finds on a fresh machine: the seedling, and no pack of the user's."""


@pytest.fixture
def musician(window: MainWindow, qtbot: QtBot) -> Musician:
    """Sits at that window, which has the keyboard."""
    qtbot.waitUntil(window.isActiveWindow)
    return Musician(window, qtbot)
