"""The voice of a mix, where the separator is installed; else nothing, and no error."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest

from engine.alignment import vocals as room
from engine.alignment.vocals import vocals

MIX = (0.1 * np.random.default_rng(0).standard_normal(22_050)).astype(np.float32)


def test_the_vocal_stem_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def separated(samples: np.ndarray, *_: object) -> Generator[float, None, dict[str, np.ndarray]]:
        yield 0.5
        return {"vocals": samples / 2, "drums": samples}

    monkeypatch.setattr(room, "separated", separated)
    found = vocals(MIX, 22_050)
    assert found is not None and np.array_equal(found, MIX / 2)


def test_no_separator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COPPICE_RESOURCES", str(tmp_path))
    assert vocals(MIX, 22_050) is None
