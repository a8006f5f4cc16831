"""Files written one tensor at a time are ordinary safetensors files."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.packs import tensorfile
from engine.packs.header import read_header
from engine.packs.verify import sha256


def drained(steps: Generator[int, None, str]) -> tuple[list[int], str]:
    """What a generator yields and returns."""
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return seen, end.value


def test_read_back_by_the_library(tmp_path: Path) -> None:
    """All three formats, odd lengths, scalars and empties; size and hash are those announced."""
    tensors = {
        "half": torch.randn(3, 5).half(),
        "b": torch.randn(7),
        "a": torch.randn(2, 3, 4),
        "brain": torch.randn(1).bfloat16(),
        "scalar": torch.tensor(2.5),
        "empty": torch.zeros(0, 4),
        "turned": torch.randn(4, 6).T,
    }
    layout = {name: (tensor.dtype, tuple(tensor.shape)) for name, tensor in tensors.items()}
    path = tmp_path / "x.safetensors"
    sizes, digest = drained(tensorfile.write(path, layout, tensors.__getitem__))
    assert digest == sha256(path)
    assert sum(sizes) == sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    assert path.stat().st_size == tensorfile.size(layout)
    assert set(read_header(path)) == set(tensors)
    found = load_file(path)
    assert set(found) == set(tensors)
    for name, tensor in tensors.items():
        assert found[name].dtype == tensor.dtype and torch.equal(found[name], tensor)


def test_another_tensor_than_announced(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not as announced"):
        drained(tensorfile.write(tmp_path / "x", {"a": (torch.float32, (2,))}, lambda name: torch.zeros(3)))
