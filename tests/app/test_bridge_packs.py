from __future__ import annotations

from pathlib import Path

import pytest

from app import bridge_packs


def test_the_folder_of_packs_is_the_chosen_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COPPICE_PACKS", str(tmp_path))
    assert bridge_packs.packs_folder() == tmp_path
