from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.export.memory import KEY, WishMemory
from app.preferences.settings import Settings
from engine.delivery import Delivery


@pytest.fixture
def memory(qtbot: QtBot) -> WishMemory:
    return WishMemory(Settings())


def test_the_last_wish_and_folder_come_back_without_what_belongs_to_one_export(
    memory: WishMemory, tmp_path: Path
) -> None:
    wish = Delivery("stems", lufs=-14.0, weights=tmp_path / "w.safetensors")
    memory.keep(
        Delivery("stems", lufs=-14.0, weights=wish.weights, span=(1.0, 2.0), title="Once", overwrite=True),
        tmp_path,
    )
    assert WishMemory(Settings()).wish == wish
    assert WishMemory(Settings()).folder == tmp_path


@pytest.mark.parametrize(
    "kept",
    ["", "{", "[]", "3", '{"format": "cassette"}', '{"lufs": "loud"}', '{"weights": 3}', '{"later": 1}'],
)
def test_what_cannot_be_read_counts_as_never_kept(memory: WishMemory, kept: str) -> None:
    Settings().set(KEY, kept)
    assert memory.wish == Delivery()
