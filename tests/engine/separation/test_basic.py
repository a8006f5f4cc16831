from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from engine.errors import UserProblem
from engine.separation import basic
from engine.separation.mask import STEMS, MaskNet
from engine.separation.train import save


def finished(steps) -> tuple[list[float], dict[str, np.ndarray]]:
    shares = []
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            return shares, end.value


@pytest.fixture
def net() -> MaskNet:
    torch.manual_seed(0)
    return MaskNet(8).eval().requires_grad_(False)


@pytest.mark.parametrize("length", [1, 2000, 22_050, 50_001])
def test_stems_are_as_long_as_the_mix_and_add_up_to_it(net: MaskNet, length: int):
    mix = np.random.default_rng(0).standard_normal(length).astype(np.float32)
    shares, stems = finished(basic.separate(net, mix))
    assert list(stems) == list(STEMS)
    assert shares[-1] == 1.0
    np.testing.assert_allclose(sum(stems.values()), mix, atol=1e-4)


def test_pieces_have_no_seams(net: MaskNet, monkeypatch: pytest.MonkeyPatch):
    mix = np.random.default_rng(1).standard_normal(60_000).astype(np.float32)
    _, whole = finished(basic.separate(net, mix))
    monkeypatch.setattr(basic, "PIECE_FRAMES", 17)
    shares, pieces = finished(basic.separate(net, mix))
    assert len(shares) > 5
    for name in STEMS:
        np.testing.assert_allclose(pieces[name], whole[name], atol=1e-4)


def test_saved_weights_are_read_back(net: MaskNet, tmp_path: Path):
    save(net, tmp_path, {"width": net.width})
    again = basic.load(tmp_path)
    for name, tensor in net.state_dict().items():
        assert torch.allclose(again.state_dict()[name], tensor, atol=1e-3)


def test_missing_files_are_told(tmp_path: Path):
    with pytest.raises(UserProblem, match="separator"):
        basic.load(tmp_path)


def test_the_bundled_network_finds_the_bass_and_shares_out_the_demo_clip():
    """The file is small and says how good it is; a low line goes to the bass; no stem of music is all or nothing."""
    net = basic.load()
    folder = basic.resource_path("separator")
    assert (folder / "basic.safetensors").stat().st_size < 2_000_000
    assert set(json.loads((folder / "basic.json").read_text())["quality_db"]) == set(STEMS)
    time = np.arange(6 * 22_050) / 22_050
    pitch = np.where(time % 1.0 < 0.5, 55.0, 82.4)
    low = sum(np.sin(2 * np.pi * pitch * k * time) / k**2 for k in (1, 2, 3)) * 0.3 * (1 - time * 2 % 1)
    _, stems = finished(basic.separate(net, low.astype(np.float32)))
    assert max(STEMS, key=lambda name: float(np.sum(stems[name] ** 2))) == "bass"
    clip, _ = soundfile.read(basic.resource_path("demo", "clip.flac"), dtype="float32", stop=6 * 22_050)
    _, stems = finished(basic.separate(net, clip))
    for stem in stems.values():
        assert 1e-4 < np.sum(stem**2) / np.sum(clip**2) < 0.9
