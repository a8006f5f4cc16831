from __future__ import annotations

import os

import pytest
from pytestqt.qtbot import QtBot

from app.preferences import surroundings
from app.preferences.settings import Settings


def test_a_choice_replaces_what_was_set_outside_and_gives_it_back(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("COPPICE_PACKS", "/outside")
    monkeypatch.delenv("COPPICE_DEVICE", raising=False)
    settings = Settings()
    surroundings.apply(settings)
    assert os.environ["COPPICE_PACKS"] == "/outside" and "COPPICE_DEVICE" not in os.environ
    settings.set("packs_folder", "/mine")
    settings.set("device", "cpu")
    surroundings.apply(settings)
    assert os.environ["COPPICE_PACKS"] == "/mine" and os.environ["COPPICE_DEVICE"] == "cpu"
    settings.reset("packs_folder")
    settings.set("device", "auto")
    surroundings.apply(settings)
    assert os.environ["COPPICE_PACKS"] == "/outside" and "COPPICE_DEVICE" not in os.environ
