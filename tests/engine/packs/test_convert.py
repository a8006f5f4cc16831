"""A folder of published checkpoints becomes a pack that samples the reference's codes, or a sentence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.commands import Sampling
from engine.errors import UserProblem
from engine.labels.window import WindowLabels
from engine.packs import shelf
from engine.packs.convert import import_folder, licence_of
from engine.packs.load import Networks, load
from engine.packs.manifest import Licence, read_manifest
from engine.packs.unpickle import Checkpoint
from engine.packs.verify import verify
from engine.sampling.window import Draws, sample_window
from tests.engine.packs.folders import STACKS, content, published_folder, save


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return published_folder(tmp_path / "Tiny Model")


@pytest.fixture
def shelf_folder(tmp_path: Path) -> Path:
    return tmp_path / "shelf"


def labels_of(rows: torch.Tensor, config: Any) -> WindowLabels:
    """Labels [total, offset, length, artist, genre slots, lyrics] of the reference as ours."""
    slots, ones = config.labels.genre_slots, torch.ones(len(rows), 1)
    total, offset, length, artist = rows[:, :4].T
    genres_BG = rows[:, 4 : 4 + slots]
    lyrics = rows[:, 4 + slots :] if config.lyrics else None
    return WindowLabels(
        artist[:, None], ones, genres_BG, torch.ones(genres_BG.shape), total, offset, length, lyrics
    )


def first_window(
    networks: Networks, level: int, rows: torch.Tensor, upper: torch.Tensor | None
) -> torch.Tensor:
    """The codes [B, n_ctx] of the window at 0, sampled greedily."""
    prior = networks.priors[level]
    decoder = prior.decoder(len(rows))
    decoder.begin(prior.conditions(labels_of(rows, prior.config), upper), rows=len(rows))
    logits = decoder.prefill(torch.zeros(len(rows), 0, dtype=torch.int64))
    zeros_TB = torch.zeros(prior.n_ctx, len(rows), dtype=torch.float64)
    draws = Draws(Sampling(1.0, top_k=1), zeros_TB, bins_shift=prior.bins_shift)
    return torch.stack(list(sample_window(decoder, logits, draws)), dim=1)


@pytest.mark.parametrize("stack", STACKS, ids=lambda path: path.name)
@torch.no_grad()
def test_the_pack_samples_the_codes_of_the_reference(stack: Path, tmp_path: Path, shelf_folder: Path) -> None:
    """Import, load, and sample the first window of every level: the very codes, and the same audio."""
    from safetensors.torch import load_file

    pack = import_folder(published_folder(tmp_path / "in", stack), "tiny", shelf_folder)
    networks, io = load(pack), load_file(stack / "io.safetensors")
    assert verify(pack).name == "tiny"
    first = [w for w in json.loads((stack / "windows.json").read_text())["ancestral"] if w["start"] == 0]
    for level in range(3):
        rows = torch.tensor([row for window in first if window["level"] == level for row in window["y"]])
        n_ctx = networks.priors[level].n_ctx
        upper = io[f"ancestral.z{level + 1}"][:, : n_ctx // 4] if level < 2 else None
        assert torch.equal(first_window(networks, level, rows, upper), io[f"ancestral.z{level}"][:, :n_ctx])
    audio = networks.vqvae.decode(io["ancestral.z0"], 0)
    torch.testing.assert_close(audio, io["ancestral.audio_level0"][..., 0], atol=1e-4, rtol=0)
    prompt = networks.vqvae.encode(io["primed.prompt_audio"][..., 0])
    assert all(torch.equal(prompt[level], io[f"primed.prompt_z{level}"]) for level in range(3))


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("half", [True, False])
def test_every_envelope_prefix_and_storage(
    folder: Path, shelf_folder: Path, zipped: bool, half: bool
) -> None:
    """Zip and stream, `module.`, half the numbers half as wide: the same tensors, bit for bit."""
    wanted = {}
    for path in sorted(folder.glob("*.pth.tar")):
        value = content(path)
        model = {
            f"module.{name}": tensor.half() if half and name.endswith(".w") else tensor
            for name, tensor in value["model"].items()
        }
        save(path, {"model": model, "hps": value["hps"]}, zipped)
        wanted[path.name] = model
    pack = import_folder(folder, None, shelf_folder)
    assert pack == shelf_folder / "tiny-model"
    networks = load(pack)
    weight = networks.priors[1].transformer.state_dict()["layers.0.attn.c_attn.w"]
    original = wanted["prior_level_1.pth.tar"]["module.prior.transformer._attn_mods.0.attn.c_attn.w"]
    assert original.dtype == (torch.float16 if half else torch.float32)
    assert weight.dtype == torch.float32 and torch.equal(weight, original.float())
    sizes = [
        sum((pack / name).stat().st_size for name in verify(pack).files),
        sum(p.stat().st_size for p in folder.iterdir()),
    ]
    assert sizes[0] < sizes[1]


def test_sizes_from_a_config_beside(folder: Path, shelf_folder: Path) -> None:
    """Checkpoints with nothing but weights take their sizes from config.json."""
    settings: dict[str, Any] = {}
    for path in sorted(folder.glob("*.pth.tar")):
        value = content(path)
        settings[path.name.removesuffix(".pth.tar")] = value["hps"]
        save(path, {"model": value["model"]}, False)
    with pytest.raises(UserProblem, match="does not fit"):
        import_folder(folder, None, shelf_folder)
    assert not shelf_folder.exists()
    (folder / "config.json").write_text(json.dumps(settings))
    manifest = read_manifest(import_folder(folder, None, shelf_folder))
    origins = {file["sizes_from"] for file in manifest.provenance["files"].values()}
    assert origins == {"config.json"}
    (folder / "config.json").write_text("{")
    with pytest.raises(UserProblem, match="not valid JSON"):
        import_folder(folder, "other", shelf_folder)


def test_vocabularies_of_two_forms(folder: Path, shelf_folder: Path) -> None:
    """As in 1b_lyrics: the top prior takes whole strings (v3), the upsamplers words (v2)."""
    top = STACKS[0].parent / "prior-top-lyrics-single-enc-dec" / "prior_level_2.pth.tar"
    shutil.copyfile(top, folder / top.name)
    (folder / "v3_artist_ids.txt").write_text("unknown;0\nada & the loops;2\n")
    pack = import_folder(folder, None, shelf_folder)
    networks = load(pack)
    assert [labeller.form for labeller in networks.labellers] == ["v2", "v2", "v3"]
    assert networks.manifest.vocabulary.form == "v3"
    assert networks.labellers[2].vocabulary.artists == ("ada & the loops",)
    assert networks.labellers[0].vocabulary.artists == ("ada loop", "bert fuzz")
    assert networks.manifest.vocabulary_for("v2").artists == "v2_artists.txt"


def test_subfolders_as_the_published_files_lie(folder: Path, shelf_folder: Path) -> None:
    """5b_lyrics/ holds the top prior and 5b/ the rest; two of a kind are a question to the user."""
    for name, place in (("prior_level_2.pth.tar", "5b_lyrics"), ("vqvae.pth.tar", "5b")):
        (folder / place).mkdir()
        (folder / name).rename(folder / place / name)
    assert (import_folder(folder, None, shelf_folder) / "pack.json").is_file()
    shutil.copyfile(folder / "5b_lyrics/prior_level_2.pth.tar", folder / "5b/prior_level_2.pth.tar")
    with pytest.raises(UserProblem, match="2 files called prior_level_2"):
        import_folder(folder, "again", shelf_folder)


def test_the_shelf_licence_and_progress(folder: Path) -> None:
    """By default the pack lands on the user's shelf; the licence is asked for first; progress ends at all."""
    asked: list[Licence] = []

    def refuse(licence: Licence) -> None:
        asked.append(licence)
        raise UserProblem("No.", "Yes.")

    with pytest.raises(UserProblem, match="No"):
        import_folder(folder, "mine", accept=refuse)
    assert len(asked) == 1 and not asked[0].commercial and not (shelf.user_folder() / "mine").exists()
    steps: list[tuple[int, int]] = []
    pack = import_folder(folder, "mine", None, lambda done, total, what: steps.append((done, total)))
    assert shelf.find("mine") == pack
    info = next(info for info in shelf.installed() if info.name == "mine")
    assert not info.commercial and not info.bundled
    assert steps == sorted(steps) and 0.9 < steps[-1][0] / steps[-1][1] <= 1
    with pytest.raises(UserProblem, match="already a pack called 'mine'"):
        import_folder(folder, "mine")


def test_the_licence_alone_makes_no_pack_but_all_checks(folder: Path) -> None:
    here = [info.name for info in shelf.installed()]
    assert not licence_of(folder).commercial
    assert [info.name for info in shelf.installed()] == here
    (folder / "prior_level_1.pth.tar").unlink()
    with pytest.raises(UserProblem, match="prior_level_1"):
        licence_of(folder)


@pytest.mark.parametrize("name", ["../evil", "a/b", "A", ".hidden", "x" * 65, "a.part"])
def test_names_that_cannot_be(folder: Path, shelf_folder: Path, name: str) -> None:
    with pytest.raises(UserProblem, match="cannot be the name"):
        import_folder(folder, name, shelf_folder)


def test_no_space(folder: Path, shelf_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil._ntuple_diskusage(100, 99, 1)  # type: ignore[attr-defined]
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage)
    with pytest.raises(UserProblem, match="GB free"):
        import_folder(folder, None, shelf_folder)


@pytest.mark.parametrize(
    "missing", ["vqvae.pth.tar", "prior_level_1.pth.tar", "v2_artist_ids.txt", "v2_genre_ids.txt"]
)
def test_missing_files(folder: Path, shelf_folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(UserProblem, match=missing.replace(".", r"\.")):
        import_folder(folder, None, shelf_folder)
    assert not shelf_folder.exists()


@pytest.mark.parametrize("text", ["ada;7\n", "ada\n", "ada;" + "9" * 5000, "\xff;1"])
def test_vocabularies_that_do_not_fit(folder: Path, shelf_folder: Path, text: str) -> None:
    (folder / "v2_artist_ids.txt").write_text(text, encoding="latin-1")
    with pytest.raises(UserProblem, match="v2_artist_ids"):
        import_folder(folder, None, shelf_folder)
    assert not shelf_folder.exists()


Model = dict[str, Any]
TENSOR = "prior.transformer._attn_mods.1.mlp.c_fc.w"


def _nan(model: Model) -> None:
    model[TENSOR][3, 5] = float("nan")


def _infinite(model: Model) -> None:
    model[TENSOR] = model[TENSOR].half()
    model[TENSOR][0, 0] = -float("inf")


def _untied(model: Model) -> None:
    model["prior.x_out.weight"] = model["prior.x_out.weight"] + 1


DAMAGE: dict[str, tuple[Callable[[Model], Any], str]] = {
    "missing tensor": (lambda m: m.pop(TENSOR), "is missing"),
    "wrong shape": (lambda m: m.update({TENSOR: m[TENSOR][1:].clone()}), "instead of"),
    "extra tensor": (lambda m: m.update({"prior.extra": torch.zeros(2)}), "is unknown"),
    "not a tensor": (lambda m: m.update({TENSOR: 3.5}), "is missing"),
    "whole numbers": (lambda m: m.update({TENSOR: m[TENSOR].long()}), "not of floats"),
    "doubles": (lambda m: m.update({TENSOR: m[TENSOR].double()}), "not of floats"),
    "one number for all": (lambda m: m.update({TENSOR: torch.zeros(1).expand(m[TENSOR].shape)}), "repeats"),
    "same tensor twice": (lambda m: m.update({f"module.module.{TENSOR}": m[TENSOR]}), "twice"),
    "nan": (_nan, "infinite or none"),
    "infinite": (_infinite, "infinite or none"),
    "output of its own": (_untied, "output matrix"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_checkpoints(folder: Path, shelf_folder: Path, damage: str) -> None:
    """Each kind of damage is a sentence naming the file, and nothing is left behind."""
    change, sentence = DAMAGE[damage]
    path = folder / "prior_level_0.pth.tar"
    value = content(path)
    change(value["model"])
    save(path, value, zipped=False)
    with pytest.raises(UserProblem, match=sentence) as raised:
        import_folder(folder, None, shelf_folder)
    assert "prior_level_0.pth.tar" in raised.value.text and raised.value.remedy
    assert not shelf_folder.exists() or not list(shelf_folder.iterdir())


@pytest.mark.parametrize("zipped", [True, False])
def test_truncated_checkpoints(folder: Path, shelf_folder: Path, zipped: bool) -> None:
    path = folder / "prior_level_1.pth.tar"
    save(path, content(path), zipped)
    whole = path.read_bytes()
    for share in (0.0, 0.02, 0.5, 0.999):
        path.write_bytes(whole[: int(share * len(whole))])
        with pytest.raises(UserProblem, match=r"prior_level_1\.pth\.tar"):
            import_folder(folder, None, shelf_folder)
        assert not shelf_folder.exists() or not list(shelf_folder.iterdir())


def test_a_full_disk_or_a_stop_leaves_nothing(
    folder: Path, shelf_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ends the conversion in the middle, the shelf is as before."""

    def stop(done: int, total: int, what: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_folder(folder, None, shelf_folder, stop)
    assert not list(shelf_folder.iterdir())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UserProblem, match="No space left"):
        import_folder(folder, None, shelf_folder)
    assert not list(shelf_folder.iterdir())


def test_one_tensor_at_a_time(folder: Path, shelf_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than one weight (and a shared copy of it) is ever held."""
    import weakref

    alive: list[Any] = []
    most = 0
    read = Checkpoint.read

    def counted(self: Checkpoint, stored: Any) -> torch.Tensor:
        nonlocal most
        tensor = read(self, stored)
        alive[:] = [one for one in alive if one() is not None] + [weakref.ref(tensor)]
        most = max(most, len(alive))
        return tensor

    monkeypatch.setattr(Checkpoint, "read", counted)
    import_folder(folder, None, shelf_folder)
    assert most == 2
