"""With a tiny random HTDemucs in the layout that demucs publishes (skipped without the extra `stems`)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine.errors import UserProblem
from engine.separation import htdemucs
from engine.separation.mask import STEMS
from tests.engine.separation.tiny import tiny_weights


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    return tiny_weights(tmp_path / "tiny.safetensors")


def finished(steps):
    shares = []
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            return shares, end.value


def test_a_local_file_separates(weights: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(htdemucs, "PIECE_SECONDS", 1.5)
    monkeypatch.setattr(htdemucs, "CONTEXT_SECONDS", 0.25)
    mix = (0.1 * np.random.default_rng(0).standard_normal(3 * 44_100)).astype(np.float32)
    shares, found = finished(htdemucs.separate(mix, weights))
    assert set(found) == set(STEMS)
    assert {len(stem) for stem in found.values()} == {len(mix)}
    assert all(np.isfinite(stem).all() for stem in found.values())
    assert len(shares) == 2
    assert shares[-1] == 1.0


def test_a_file_cannot_name_code_of_its_own(weights: Path, tmp_path: Path):
    evil = tmp_path / "evil.safetensors"
    save_file({"a": torch.zeros(1)}, evil, {"klass": "os.system", "args": '["true"]', "kwargs": "{}"})
    with pytest.raises(UserProblem, match="holds no HTDemucs"):
        htdemucs.load(evil)


def test_what_is_missing_or_broken_is_told(weights: Path, tmp_path: Path):
    with pytest.raises(UserProblem, match="needs its weights"):
        htdemucs.load(None)
    with pytest.raises(UserProblem, match="cannot be read"):
        htdemucs.load(tmp_path / "none.safetensors")
    (tmp_path / "broken.safetensors").write_bytes(b"no safetensors at all")
    with pytest.raises(UserProblem, match="damaged"):
        htdemucs.load(tmp_path / "broken.safetensors")


def test_without_the_extra_the_remedy_names_it(monkeypatch: pytest.MonkeyPatch):
    def missing(name: str):
        raise ImportError(name)

    monkeypatch.setattr(htdemucs, "import_module", missing)
    with pytest.raises(UserProblem, match="not installed") as caught:
        htdemucs.load(Path("x"))
    assert "stems" in caught.value.remedy
