"""Checkpoints are read exactly, one tensor at a time, and nothing in them is run."""

from __future__ import annotations

import os
import pickle
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import UserProblem
from engine.packs.unpickle import Checkpoint, Envelope, StoredTensor

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
ENVELOPES = [True, False]


def saved(path: Path, content: Any, zipped: bool) -> Path:
    """A file written by torch in one of its two envelopes."""
    torch.save(content, path, _use_new_zipfile_serialization=zipped)
    return path


class Hostile:
    """Pickles into a call of `os.mkdir`."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.target),)


@pytest.mark.parametrize("zipped", ENVELOPES)
def test_tensors_of_every_kind(tmp_path: Path, zipped: bool) -> None:
    """Formats, views, transposes, shared storages, scalars and empties come back equal."""
    base = torch.arange(24.0).view(4, 6)
    model = OrderedDict(
        whole=base,
        part=base[1:3, 2:5],
        turned=base.T,
        scalar=torch.tensor(3.5),
        empty=torch.zeros(0, 4),
        half=torch.randn(5).half(),
        brain=torch.randn(5).bfloat16(),
        long=torch.arange(7),
        flags=torch.tensor([True, False]),
        parameter=torch.nn.Parameter(torch.randn(3)),
    )
    path = saved(
        tmp_path / "a.pth.tar", {"model": model, "hps": {"sr": 44100}, "step": 7, "opt": None}, zipped
    )
    with Checkpoint(path) as checkpoint:
        assert checkpoint.hps == {"sr": 44100} and checkpoint.step == 7
        assert list(checkpoint.tensors) == list(model)
        for name, want in model.items():
            stored = checkpoint.tensors[name]
            assert (stored.shape, stored.dtype) == (tuple(want.shape), want.dtype)
            got = checkpoint.read(stored)
            assert got.is_contiguous() and torch.equal(got, want)


def test_reference_files_read_equal() -> None:
    """Every checkpoint of the reference, in both envelopes, with and without `module.`."""
    paths = sorted(REFERENCE.glob("*/*prior*.pth.tar")) + sorted(REFERENCE.glob("*/*vqvae*.pth.tar"))
    assert paths
    for path in paths:
        want = torch.load(path, map_location="cpu", weights_only=True)["model"]
        with Checkpoint(path) as checkpoint:
            assert set(checkpoint.tensors) == {name.removeprefix("module.") for name in want}
            for name, tensor in want.items():
                got = checkpoint.read(checkpoint.tensors[name.removeprefix("module.")])
                assert torch.equal(got, tensor), (path, name)


def test_other_files_of_torch() -> None:
    """Saved codes and settings are read as well, tensors in lists included."""
    for path in REFERENCE.glob("*/*data.pth.tar"):
        with Envelope(path) as envelope:
            codes = envelope.content["zs"]
            assert all(isinstance(one, StoredTensor) for one in codes)
            assert all(envelope.read(one).dtype == torch.int64 for one in codes)


@pytest.mark.parametrize("zipped", ENVELOPES)
def test_hostile_pickles_are_refused_unrun(tmp_path: Path, zipped: bool) -> None:
    """A pickle that calls something gets a sentence; the call does not happen."""
    target = tmp_path / "made"
    path = saved(tmp_path / "bad.pth.tar", {"model": {}, "hps": Hostile(target)}, zipped)
    with pytest.raises(UserProblem, match="asks to run code"):
        Checkpoint(path)
    assert not target.exists()


@pytest.mark.parametrize(
    "code",
    [
        b"cos\nsystem\n(S'true'\ntR.",
        b"cbuiltins\neval\n(S'1'\ntR.",
        b"c__builtin__\ngetattr\n(S'a'\nS'b'\ntR.",
        b"ctorch\nload\n(S'a'\ntR.",
        b"ctorch._utils\n_rebuild_tensor_v2\n}S'__code__'\nI1\nsb.",
        b"ccollections\nOrderedDict.fromkeys\n.",
        b"\x80\x02r\xff\xff\xff\xff.",
        b"\x80\x02X\xff\xff\xff\x7fab.",
        b"(((((((((.",
        b"ctorch\nFloatStorage\n}b.",
        b"P1\n.",
        b".",
    ],
)
@pytest.mark.parametrize("place", range(5))
def test_crafted_streams(tmp_path: Path, code: bytes, place: int) -> None:
    """Crafted opcodes in any of the five pickles of the old envelope."""
    parts = [
        pickle.dumps(value, protocol=2)
        for value in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}, {"model": {}}, [])
    ]
    path = tmp_path / "x.pth.tar"
    path.write_bytes(b"".join(parts))
    Checkpoint(path).close()
    path.write_bytes(b"".join([*parts[:place], code, *parts[place + 1 :]]))
    with pytest.raises(UserProblem):
        Checkpoint(path)


@pytest.mark.parametrize("zipped", ENVELOPES)
def test_truncated_anywhere(tmp_path: Path, zipped: bool) -> None:
    """Cut short at many places: always a sentence."""
    model = {"a": torch.randn(50), "b": torch.randn(3, 4)}
    whole = saved(tmp_path / "whole", {"model": model}, zipped).read_bytes()
    path = tmp_path / "cut.pth.tar"
    for length in [0, 1, 2, 5, 20, *range(50, len(whole), 61), len(whole) - 1]:
        path.write_bytes(whole[:length])
        with pytest.raises(UserProblem, match=r"cut\.pth\.tar"):
            Checkpoint(path)


def test_random_damage(tmp_path: Path) -> None:
    """Flipped bytes never lead to anything but a sentence or a readable file."""
    whole = saved(tmp_path / "whole", {"model": {"a": torch.randn(5)}}, False).read_bytes()
    path = tmp_path / "x.pth.tar"
    chance = torch.Generator().manual_seed(0)
    for _ in range(300):
        data = bytearray(whole)
        for place in torch.randint(len(data), (3,), generator=chance).tolist():
            data[place] = int(torch.randint(256, (1,), generator=chance))
        path.write_bytes(data)
        try:
            with Checkpoint(path) as checkpoint:
                for stored in checkpoint.tensors.values():
                    checkpoint.read(stored)
        except UserProblem:
            pass


def test_not_checkpoints(tmp_path: Path) -> None:
    """Missing, empty, foreign and weightless files, and an archive of code."""
    with pytest.raises(UserProblem, match="cannot be opened"):
        Checkpoint(tmp_path / "none")
    path = tmp_path / "x.pth.tar"
    for content in (b"", b"hello", b"\x00" * 100):
        path.write_bytes(content)
        with pytest.raises(UserProblem, match="not a readable checkpoint"):
            Checkpoint(path)
    with pytest.raises(UserProblem, match="no weights"):
        Checkpoint(saved(path, {"weights": 1}, True))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/data.txt", "x")
    with pytest.raises(UserProblem, match="not a readable checkpoint"):
        Checkpoint(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", b"\x00" * 10000)
    with pytest.raises(UserProblem, match="compressed"):
        Checkpoint(path)
