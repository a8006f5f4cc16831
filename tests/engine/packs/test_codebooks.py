"""What a pack's codes mean does not change with its decoders, and does with its codebooks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.packs import shelf
from engine.packs.codebooks import codebooks_of
from engine.packs.manifest import VQVAE_FILE
from engine.session import Session
from tests.toys import toy_pack


@pytest.fixture
def own_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A toy pack that may be changed."""
    folder = tmp_path / "packs"
    toy_pack(folder / "toy")
    monkeypatch.setenv("COPPICE_PACKS", str(folder))
    return shelf.find("toy")


def change(pack: Path, which: Callable[[str], bool]) -> None:
    weights: dict[str, Tensor] = load_file(pack / VQVAE_FILE)
    changed = {name: tensor + 0.5 if which(name) else tensor for name, tensor in weights.items()}
    save_file(changed, pack / VQVAE_FILE)


def test_only_codebooks_count(own_pack: Path) -> None:
    before = codebooks_of(own_pack)
    change(own_pack, lambda name: ".decoder." in name)
    assert codebooks_of(own_pack) == before
    change(own_pack, lambda name: name == "levels.1.codebook.vectors_KD")
    assert codebooks_of(own_pack) != before
    for broken in (b"", b"\xff" * 40, None):
        path = own_pack / VQVAE_FILE
        path.unlink() if broken is None else path.write_bytes(broken)
        with pytest.raises(UserProblem, match="damaged"):
            codebooks_of(own_pack)


def test_a_song_does_not_go_on_under_other_codebooks(own_pack: Path, tmp_path: Path) -> None:
    song = tmp_path / "a.coppice"
    with Session.create(song, "toy", Brief(total_seconds=4.0)) as session:
        job, (node,) = session.grow(None, 0.2, seed=1)
        session.wait(job)
    change(own_pack, lambda name: ".decoder." in name)
    with Session.open(song) as session:
        assert session.own_pack == own_pack
    change(own_pack, lambda name: "codebook" in name)
    with Session.open(song) as session:
        for wish in (
            lambda: session.grow(node, 0.2),
            lambda: session.refine(node),
            lambda: session.prime(tmp_path / "no.wav"),
        ):
            with pytest.raises(UserProblem, match="other codes"):
                wish()
        assert session.pack == own_pack and len(session.codes(node, 2))
