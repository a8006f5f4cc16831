"""The toy pack on the user's shelf, for tests that open songs."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

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
    """The toy pack, found by its name 'toy'."""
    monkeypatch.setenv("COPPICE_PACKS", str(packs_folder))
    return packs_folder / "toy"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A second of a tone with an edge, at a rate that is not the pack's."""
    path = tmp_path / "clip.wav"
    tone = 0.3 * np.sin(np.arange(16_000) * 0.1) * (np.arange(16_000) > 4000)
    soundfile.write(path, tone, 16_000)
    return path
