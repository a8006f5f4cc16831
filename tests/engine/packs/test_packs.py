"""Packs on disk: written, found, verified, loaded; every kind of damage is a sentence to the user."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.packs import shelf
from engine.packs.load import load
from engine.packs.manifest import read_manifest
from engine.packs.verify import sha256, verify
from tests.toys import K, toy_manifest, toy_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return toy_pack(tmp_path / "toy")


def rehash(pack: Path, name: str) -> None:
    """Make the manifest agree with a file that a test changed."""
    value = json.loads((pack / "pack.json").read_text())
    value["files"][name] = sha256(pack / name)
    (pack / "pack.json").write_text(json.dumps(value))


def test_manifest_survives_the_disk(pack: Path) -> None:
    written = read_manifest(pack)
    expected = toy_manifest()
    assert written.priors == expected.priors and written.vqvae == expected.vqvae
    assert written.vocabulary == expected.vocabulary
    assert set(written.files) == set(written.file_names)
    assert verify(pack) == written


def test_loads_and_runs(pack: Path) -> None:
    networks = load(pack)
    audio_BT = torch.zeros(1, 128 * 64)
    codes = networks.vqvae.encode(audio_BT)
    assert [c.shape[1] for c in codes] == [1024, 256, 64]
    brief = Brief(
        Conditioning((Weighted("Ada Loop"),), (Weighted("toy pop"),)), lyrics="la la la", total_seconds=5
    )
    for level in (2, 1, 0):
        prior = networks.priors[level]
        labels = networks.labellers[level].window(brief, 0)
        upper = codes[level + 1][:, :16] if level < 2 else None
        logits = prior.logits(codes[level][:, :64], prior.conditions(labels, upper))
        assert logits.shape == (1, 64, K)
    assert networks.priors[2] is networks.priors[2]


def test_same_seed_same_pack(tmp_path: Path) -> None:
    first, second = (read_manifest(toy_pack(tmp_path / name)) for name in ("a", "b"))
    assert first.files == second.files


def test_half_precision_storage_loads_as_float32(pack: Path) -> None:
    path = pack / "prior_2.safetensors"
    save_file({name: tensor.half() for name, tensor in load_file(path).items()}, path)
    rehash(pack, path.name)
    assert next(load(pack).priors[2].parameters()).dtype == torch.float32


def change(pack: Path, name: str, damage: str) -> None:
    path = pack / name
    tensors = load_file(path)
    key = sorted(tensors)[0]
    if damage == "missing tensor":
        del tensors[key]
    elif damage == "wrong shape":
        tensors[key] = torch.zeros(3, 1, 4)
    elif damage == "wrong numbers":
        tensors[key] = tensors[key].long()
    elif damage == "unknown tensor":
        tensors["surplus"] = torch.zeros(1)
    save_file(tensors, path)
    rehash(pack, name)


@pytest.mark.parametrize("damage", ["missing tensor", "wrong shape", "wrong numbers", "unknown tensor"])
@pytest.mark.parametrize("name", ["vqvae.safetensors", "prior_0.safetensors"])
def test_wrong_tensors_are_refused(pack: Path, name: str, damage: str) -> None:
    change(pack, name, damage)
    with pytest.raises(UserProblem, match=name):
        load(pack).prior(0)


def test_damaged_files_are_refused(pack: Path) -> None:
    path = pack / "vqvae.safetensors"
    data = bytearray(path.read_bytes())
    data[-5] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserProblem, match="damaged"):
        load(pack)
    path.write_bytes(data[:-100])
    with pytest.raises(UserProblem, match="damaged"):
        load(pack)
    path.write_bytes(b"\xff" * 40)
    with pytest.raises(UserProblem, match="damaged"):
        load(pack)
    path.unlink()
    with pytest.raises(UserProblem, match="lacks its file"):
        load(pack)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda v: v.pop("title"), "lacks the setting title"),
        (lambda v: v.update(colour="red"), "unknown setting: colour"),
        (lambda v: v.update(sample_rate="fast"), "sample_rate"),
        (lambda v: v.update(format_version=99), "newer format"),
        (lambda v: v["files"].pop("artists.txt"), "does not list artists.txt"),
        (lambda v: v["files"].update({"../x": "0"}), "outside"),
        (lambda v: v["priors"].reverse(), "out of order"),
        (lambda v: v["priors"][0].update(hop=16), "hop"),
    ],
)
def test_broken_manifests_are_refused(pack: Path, edit: object, message: str) -> None:
    value = json.loads((pack / "pack.json").read_text())
    edit(value)  # type: ignore[operator]
    (pack / "pack.json").write_text(json.dumps(value))
    with pytest.raises(UserProblem, match=message):
        read_manifest(pack)


def test_broken_json_and_no_pack(pack: Path, tmp_path: Path) -> None:
    (pack / "pack.json").write_text("{")
    with pytest.raises(UserProblem, match="not valid JSON"):
        load(pack)
    with pytest.raises(UserProblem, match="no model pack"):
        load(tmp_path)


def test_shelf_finds_the_users_packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(shelf.VARIABLE, str(tmp_path))
    toy_pack(tmp_path / "toy")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "pack.json").write_text("{")
    names = {info.name: info for info in shelf.installed()}
    assert "toy" in names and "broken" not in names
    assert not names["toy"].bundled and names["toy"].bytes > 1000
    assert shelf.find("toy") == tmp_path / "toy"
    with pytest.raises(UserProblem, match="no model pack called 'nothing'"):
        shelf.find("nothing")


@pytest.mark.parametrize("ending", [".old", ".part"])
def test_what_is_left_of_a_pack_is_not_on_the_shelf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setenv(shelf.VARIABLE, str(tmp_path))
    toy_pack(tmp_path / "toy").rename(tmp_path / f"toy{ending}")  # broken off there
    toy_pack(tmp_path / f"mine{ending}")  # its name
    assert [info.name for info in shelf.installed() if not info.bundled] == [f"mine{ending}"]


def test_rewriting_keeps_folders_beside(pack: Path) -> None:
    (pack / "recipe").mkdir()
    (pack / "recipe" / "top.json").write_text("{}")
    toy_pack(pack, seed=1)
    assert (pack / "recipe" / "top.json").is_file()
    assert not pack.with_name("toy.part").exists() and not pack.with_name("toy.old").exists()
    verify(pack)


def test_half_precision_is_what_store_weights_makes(pack: Path) -> None:
    ready = load(pack, dtype=torch.bfloat16).prior(2)
    expected = load(pack).prior(2)
    expected.store_weights(torch.bfloat16)
    assert ready.compute_dtype == expected.compute_dtype == torch.bfloat16
    one, two = ready.state_dict(), expected.state_dict()
    assert all(one[name].dtype == two[name].dtype and torch.equal(one[name], two[name]) for name in two)


def test_int8_weights_of_the_layers(pack: Path) -> None:
    prior, exact = load(pack, dtype=torch.int8).prior(2), load(pack).prior(2)
    rounded, whole = prior.transformer.layers[0].mlp.c_fc, exact.transformer.layers[0].mlp.c_fc
    assert rounded.w.dtype == torch.int8
    assert torch.allclose(rounded.w * rounded.factor, whole.w, atol=float(whole.w.abs().max()) / 200)
    assert prior.compute_dtype == prior.x_emb.weight.dtype == torch.float32
    with pytest.raises(UserProblem, match="int8"):
        load(pack, "cuda", torch.int8)


def test_every_file_is_as_readable_as_the_manifest(pack: Path) -> None:
    assert len({path.stat().st_mode for path in pack.iterdir()}) == 1
