"""The toy pack by its name, for journeys through the whole program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for `toys`


@pytest.fixture(scope="session")
def packs_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packs with the toy pack in it."""
    from toys import toy_pack

    folder = tmp_path_factory.mktemp("packs")
    toy_pack(folder / "toy")
    return folder


@pytest.fixture
def pack(packs_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The toy pack, found by its name 'toy' here and in subprocesses."""
    monkeypatch.setenv("COPPICE_PACKS", str(packs_folder))
    return packs_folder / "toy"
