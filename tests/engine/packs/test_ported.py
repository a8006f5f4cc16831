"""Models in the layout of the transformers port: imported, they compute what the port computes.

The port runs in a Python of its own (COPPICE_PEER_PYTHON, with transformers 4.46.3), which makes tiny random
models and their numbers; without it these tests skip.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.errors import UserProblem
from engine.packs.convert import import_folder
from engine.packs.load import load
from engine.packs.manifest import read_manifest
from engine.packs.ported import published_names
from engine.packs.unpickle import Storage, StoredTensor
from engine.packs.verify import verify
from tests.engine.packs.folders import ARTISTS, GENRES
from tests.engine.packs.test_convert import labels_of

PEER = os.environ.get("COPPICE_PEER_PYTHON", "")
SCRIPT = Path(__file__).with_name("peer_port.py")
MODELS = [("plain", "folders"), ("separate", "bin"), ("single", "safetensors")]


def with_vocabulary(folder: Path) -> Path:
    (folder / "v2_artist_ids.txt").write_text(ARTISTS)
    (folder / "v2_genre_ids.txt").write_text(GENRES)
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The port's models by kind."""
    if not PEER:
        pytest.skip("COPPICE_PEER_PYTHON names no Python with transformers 4.46.3")
    home = tmp_path_factory.mktemp("ported")
    words = [word for kind, form in MODELS for word in (kind, form, str(home / kind))]
    subprocess.run([PEER, str(SCRIPT), *words], check=True, capture_output=True)
    return {kind: with_vocabulary(home / kind) for kind, _ in MODELS}


@pytest.mark.parametrize(("kind", "form"), MODELS)
@torch.no_grad()
def test_same_numbers_as_the_port(kind: str, form: str, made: dict[str, Path], tmp_path: Path) -> None:
    """Codes equal; audio and logits within 1e-4, for every level."""
    folder = tmp_path / "in"
    shutil.copytree(made[kind], folder)
    io = load_file(folder / "io.safetensors")
    (folder / "io.safetensors").unlink()
    pack = import_folder(folder, "ported", tmp_path / "shelf")
    assert verify(pack).name == "ported"
    origins = {file["sizes_from"] for file in read_manifest(pack).provenance["files"].values()}
    assert origins == {"config.json"}
    networks = load(pack)
    codes = networks.vqvae.encode(io["audio"][..., 0])
    for level in range(3):
        assert torch.equal(codes[level], io[f"codes_{level}"]) and codes[level].unique().numel() > 10
        decoded = networks.vqvae.decode(codes[level], level)
        torch.testing.assert_close(decoded, io[f"decoded_{level}"], atol=1e-4, rtol=0)
        prior = networks.priors[level]
        upper = io[f"upper_{level}"] if level < 2 else None
        conditions = prior.conditions(labels_of(io[f"labels_{level}"], prior.config), upper)
        logits = prior.logits(io[f"tokens_{level}"], conditions)
        assert logits.std() > 0.1
        torch.testing.assert_close(logits, io[f"logits_{level}"], atol=1e-4, rtol=0)


def test_what_can_be_wrong(made: dict[str, Path], tmp_path: Path) -> None:
    """A missing shard, no settings, a stray tensor, two autoencoders, no priors: each is a sentence."""

    def problem(folder: Path) -> str:
        with pytest.raises(UserProblem) as caught:
            import_folder(folder, "bad", tmp_path / "shelf")
        assert not (tmp_path / "shelf").exists()
        shutil.rmtree(folder)
        return caught.value.text

    def copy(kind: str) -> Path:
        folder = Path(shutil.copytree(made[kind], tmp_path / "in"))
        (folder / "io.safetensors").unlink()
        return folder

    folder = copy("separate")
    max(folder.glob("pytorch_model*.bin")).unlink()
    assert "missing" in problem(folder)
    folder = copy("single")
    (folder / "config.json").unlink()
    assert "no readable config.json" in problem(folder)
    folder = copy("single")
    (folder / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:-5])
    assert "is damaged" in problem(folder)
    folder = copy("single")
    save_file({"stray": torch.zeros(2)}, folder / "model-2.safetensors")
    assert "belongs to no network" in problem(folder)
    folder = copy("plain")
    shutil.copytree(folder / "vqvae", folder / "vqvae_2")
    assert "2 autoencoders" in problem(folder)
    folder = copy("plain")
    shutil.rmtree(folder / "prior_1")
    assert "0, 2; some are missing" in problem(folder)
    folder = copy("plain")
    torch.save({"vqvae.x": 3}, folder / "vqvae" / "pytorch_model.bin")
    assert "something else than named tensors" in problem(folder)
    folder = copy("single")
    settings = json.loads((folder / "config.json").read_text())
    settings["prior_config_list"][0]["num_layers"] = 10**9
    (folder / "config.json").write_text(json.dumps(settings))
    assert "states sizes of which no network" in problem(folder)
    folder = copy("single")
    for path in folder.glob("*.txt"):
        path.unlink()
    assert "names of artists" in problem(folder)


@pytest.mark.parametrize(
    ("theirs", "published"),
    [
        ("encoders.1.level_blocks.0.downsample_block.4.weight", "encoders.1.level_blocks.0.model.2.0.weight"),
        (
            "encoders.1.level_blocks.0.downsample_block.5.resnet_block.3.conv1d_2.bias",
            "encoders.1.level_blocks.0.model.2.1.model.3.model.3.bias",
        ),
        ("encoders.1.level_blocks.0.proj_out.weight", "encoders.1.level_blocks.0.model.3.weight"),
        ("decoders.0.level_blocks.0.proj_in.bias", "decoders.0.level_blocks.0.model.0.bias"),
        ("decoders.0.level_blocks.0.upsample_block.3.weight", "decoders.0.level_blocks.0.model.2.1.weight"),
        ("decoders.2.out.weight", "decoders.2.out.weight"),
        ("bottleneck.level_blocks.1.codebook", "bottleneck.level_blocks.1.k"),
        (
            "prior.transformer._attn_mods.7.attn.c_enc_kv.weight",
            "prior.transformer._attn_mods.7.attn.c_enc_kv.w",
        ),
        ("prior.transformer._attn_mods.7.layer_norm_1.bias", "prior.transformer._attn_mods.7.ln_1.bias"),
        ("encoder.proj_in.bias", "prime_state_proj.b"),
        ("encoder.start_token", "prime_prior.start_token"),
        ("metadata_embedding.total_length_emb.emb.weight", "y_emb.total_length_emb.emb.weight"),
        ("metadata_embedding.artist_emb.weight", "y_emb.artist_emb.emb.weight"),
        ("conditioner_blocks.upsampler.proj_in.weight", "conditioner_blocks.0.cond.model.0.weight"),
        ("conditioner_blocks.layer_norm.weight", "conditioner_blocks.0.ln.weight"),
    ],
)
def test_names(theirs: str, published: str) -> None:
    """A few names of each kind beside each other (the whole table is tested by numbers above)."""
    here = StoredTensor(Storage("x", torch.float32, 1), 0, (1,), (1,))
    others = {f"encoders.1.level_blocks.0.downsample_block.{stage}.weight": here for stage in (0, 2, 4)}
    assert published in published_names({theirs: here} | others)
