"""The same stack on a CUDA device; every test skips itself where there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.commands import Grow, Sampling, TakeJob
from engine.events import AudioReady, CodesReady
from engine.jobs import grow
from engine.labels.conditioning import Brief
from engine.packs.load import load
from tests.toys import toy_pack

pytestmark = pytest.mark.gpu
NONE = np.zeros(0, dtype=np.int64)


@torch.no_grad()
def grown(pack: Path, device: str, dtype: torch.dtype) -> tuple[np.ndarray, np.ndarray]:
    """Greedy codes of two takes, one after the other, and their sound."""
    takes = (TakeJob(1, 3, 1, NONE), TakeJob(2, 3, 2, NONE))
    command = Grow(1, pack, takes, np.arange(20) % 32, 60, Brief(total_seconds=10.0), Sampling(top_k=1))
    events = list(grow(load(pack, device, dtype), command))
    codes = [e.codes for node in (1, 2) for e in events if isinstance(e, CodesReady) and e.node == node]
    sound = [e.samples for node in (1, 2) for e in events if isinstance(e, AudioReady) and e.node == node]
    return np.concatenate(codes), np.concatenate(sound)


def test_float32_on_cuda_equals_the_cpu(tmp_path: Path) -> None:
    pack = toy_pack(tmp_path / "toy")
    codes, sound = grown(pack, "cpu", torch.float32)
    cuda_codes, cuda_sound = grown(pack, "cuda", torch.float32)
    assert np.array_equal(codes, cuda_codes)
    assert np.abs(sound - cuda_sound).max() < 1e-4


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_weights_grow_whole_takes(tmp_path: Path, dtype: torch.dtype) -> None:
    codes, sound = grown(toy_pack(tmp_path / "toy"), "cuda", dtype)
    assert len(codes) == 120
    assert np.isfinite(sound).all()
