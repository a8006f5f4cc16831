"""The trainer learns, resumes exactly, grafts lyrics without changing the function, and makes packs."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.audio import wav
from engine.audio.resample import resample
from engine.errors import UserProblem
from engine.packs.load import load as load_pack
from engine.packs.plain import to_plain
from engine.training import checkpoint, entry
from engine.training.bundle import bundle, spectral_convergence_of, write_vocabulary
from engine.training.codebook_start import whitened
from engine.training.config import (
    CodebookConfig,
    LoopConfig,
    OptimConfig,
    PriorRecipe,
    VQVAERecipe,
    overlay,
    read_recipe,
)
from engine.training.data import read_codes, read_songs
from engine.training.encode import encode_corpus
from engine.training.loop import run
from engine.training.optim import rate_factor
from engine.training.parametrise import folded
from engine.training.train_prior import PriorTask, leave_out, train_prior
from engine.training.train_vqvae import VQVAETask, train_vqvae
from tests.toys import toy_pack, toy_prior_config, toy_vqvae_config

OPTIM = OptimConfig(rate=5e-3, warmup=2)


def vqvae_recipe(corpus: Path, tmp_path: Path, level: int = 2, steps: int = 8) -> VQVAERecipe:
    return VQVAERecipe(
        run=str(tmp_path / f"vqvae_{level}"),
        level=toy_vqvae_config().levels[level],
        corpus=str(corpus),
        heldout=str(corpus),
        sample_rate=22_050,
        clip=4096,
        loop=LoopConfig(steps=steps, batch=2, report_every=1),
        optim=OPTIM,
        codebook=CodebookConfig(free_steps=3, kmeans_rounds=2, early_steps=2),
    )


def prior_recipe(codes: Path, vocabulary: Path, tmp_path: Path, level: int, steps: int = 8) -> PriorRecipe:
    model = toy_prior_config(level)
    return PriorRecipe(
        run=str(tmp_path / f"prior_{level}"),
        model=replace(model, labels=replace(model.labels, artists=4, genres=2)),  # type: ignore[arg-type]
        codes=str(codes),
        heldout=str(codes),
        vocabulary=str(vocabulary),
        loop=LoopConfig(steps=steps, batch=2, report_every=1, ema=0.9),
        optim=OPTIM,
        token_dropout=0.1,
    )


def write_pack_recipe(corpus: Path, vocabulary: Path, tmp_path: Path) -> Path:
    """pack.json of three levels, whose recipes v0.json to p2.json lie beside it."""
    recipe = {
        "name": "road",
        "title": "Road",
        "licence": {"name": "CC0-1.0", "notice": "Free.", "commercial": True},
        "vqvae": ["v0.json", "v1.json", "v2.json"],
        "priors": ["p0.json", "p1.json", "p2.json"],
        "hop_fractions": [0.5, 0.5, 0.25],
        "vocabulary": str(vocabulary),
        "heldout": str(corpus),
        "corpus": str(corpus),
    }
    path = tmp_path / "pack.json"
    path.write_text(json.dumps(recipe))
    return path


def losses(folder: Path) -> list[float]:
    lines = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    return [line["loss"] for line in lines if "loss" in line]


def test_codes_are_replaced_until_they_shall_settle(corpus: Path, tmp_path: Path) -> None:
    recipe = vqvae_recipe(corpus, tmp_path)
    restless = replace(recipe.codebook, restart_below=100.0, restart_until=0.75)
    train_vqvae(replace(recipe, codebook=restless))
    log = (tmp_path / "vqvae_2" / "log.jsonl").read_text().splitlines()
    used = [line["usage"] for line in map(json.loads, log) if "usage" in line]
    assert used == [0.0] * 3 + [recipe.level.codebook_size] * 2  # of eight steps the first three use no codes


@pytest.mark.parametrize("stop", [2, 5])
def test_vqvae_resumes_bit_for_bit(corpus: Path, tmp_path: Path, stop: int) -> None:
    recipe = vqvae_recipe(corpus, tmp_path)
    whole = train_vqvae(recipe)
    halves = replace(recipe, run=str(tmp_path / "halves"))
    task = VQVAETask(halves)
    interrupted(task, halves, stop)
    rest = train_vqvae(halves, resume=True)
    assert losses(tmp_path / "halves") == losses(tmp_path / "vqvae_2")
    same(whole.task.module, rest.task.module)
    same(whole.ema.module, rest.ema.module)


def test_a_decoder_learns_on_under_the_same_codes(corpus: Path, tmp_path: Path) -> None:
    first = vqvae_recipe(corpus, tmp_path)
    former = train_vqvae(first).ema.module.state_dict()
    loss = replace(first.loss, log_magnitude=0.1)
    further = replace(first, run=str(tmp_path / "decoder"), decoder_of=first.run, loss=loss)
    whole = train_vqvae(further)
    for name, tensor in whole.ema.module.state_dict().items():
        assert torch.equal(tensor, former[name]) != name.startswith("decoder."), name
    assert losses(tmp_path / "decoder")[0] > losses(tmp_path / "decoder")[-1]
    halves = replace(further, run=str(tmp_path / "halves"))
    interrupted(VQVAETask(halves), halves, 4)
    same(whole.ema.module, train_vqvae(halves, resume=True).ema.module)
    other = replace(further, level=toy_vqvae_config().levels[1])
    with pytest.raises(UserProblem, match="not the one that the recipe describes"):
        VQVAETask(other)


@pytest.mark.parametrize("level", [2, 1])
def test_prior_resumes_bit_for_bit(codes: Path, vocabulary: Path, tmp_path: Path, level: int) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, level)
    whole = train_prior(recipe)
    halves = replace(recipe, run=str(tmp_path / "halves"))
    interrupted(PriorTask(halves), halves, 4)
    rest = train_prior(halves, resume=True)
    assert losses(tmp_path / "halves") == losses(tmp_path / f"prior_{level}")
    same(whole.ema.module, rest.ema.module)
    assert rest.progress.units == 8 * 2 * 64


def test_a_run_is_never_begun_over_another(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, 2, steps=2)
    run_folder, path = Path(recipe.run), tmp_path / "prior.json"
    path.write_text(json.dumps(to_plain(recipe)))
    entry.train("prior", path)
    there = {file.name: file.read_bytes() for file in run_folder.iterdir()}
    with pytest.raises(UserProblem, match="already"):
        entry.train("prior", path)
    with pytest.raises(UserProblem, match="cannot be shared"):
        train_prior(replace(recipe, loop=replace(recipe.loop, accumulate=3)))
    assert there == {file.name: file.read_bytes() for file in run_folder.iterdir()}
    assert entry.train("prior", path, resume=True).progress.step == 2
    with pytest.raises(ZeroDivisionError):  # begun anew on purpose, and ended before its first checkpoint
        train_prior(recipe, report=lambda figures: 1 / 0)
    assert sorted(file.name for file in run_folder.iterdir()) == ["log.csv", "log.jsonl", "plots.svg"]


def test_an_hours_old_run_tells_the_time_that_this_call_has_left(
    codes: Path, vocabulary: Path, tmp_path: Path
) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, 2, steps=10**6)
    interrupted(PriorTask(recipe), recipe, 2)
    content = checkpoint.load(Path(recipe.run))
    content["progress"]["seconds"] = 3600.0
    checkpoint.save(Path(recipe.run), content)
    left: list[float] = []
    train_prior(
        replace(recipe, loop=replace(recipe.loop, minutes=1.0)),
        resume=True,
        report=lambda figures: left.append(figures["eta_seconds"]),
        stop=lambda: bool(left),
    )
    assert 30 < left[0] <= 60


def test_what_token_dropout_leaves_out_the_rest_makes_up_for() -> None:
    torch.manual_seed(3)
    table = torch.nn.Embedding(2, 16)
    table.register_forward_hook(partial(leave_out, 0.6))
    ids = torch.ones(20_000, dtype=torch.int64)
    seen = table(ids)
    kept = seen.any(dim=1)
    assert kept.float().mean().item() == pytest.approx(0.4, abs=0.02), "whole embeddings"
    torch.testing.assert_close(seen.mean(0), table.weight[1], rtol=0.1, atol=0.05)
    table.eval()
    assert torch.equal(table(ids[:1])[0], table.weight[1]), "sampling leaves nothing out"


def test_other_lengths_are_told_for_that_share_of_the_windows_and_never_held_out(
    codes: Path, vocabulary: Path, tmp_path: Path
) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, 2)
    plain, jittered = PriorTask(recipe), PriorTask(replace(recipe, other_lengths=0.5))
    own, told = (task.windows.batch(200, 1, 0).labels for task in (plain, jittered))
    assert torch.equal(own.offset_B, told.offset_B), "the same windows"
    share = (own.total_B != told.total_B).double().mean().item()
    assert share == pytest.approx(0.5, abs=0.12)
    assert (told.total_B >= told.offset_B + told.length_B).all()
    assert (told.total_B > 2 * own.total_B).any() and (told.total_B <= 4 * own.total_B).all()
    assert torch.equal(jittered.windows.batch(200, 1, 0, slice(50, 90)).labels.total_B, told.total_B[50:90])
    assert torch.equal(
        jittered.heldout.batch(9, 1, 0).labels.total_B, plain.heldout.batch(9, 1, 0).labels.total_B
    )


def interrupted(task: object, recipe: VQVAERecipe | PriorRecipe, stop: int) -> None:
    """Train `stop` steps of a longer run, as if the process had been ended after its last checkpoint."""

    class Ended(Exception):
        pass

    def end(figures: object) -> None:
        if isinstance(figures, dict) and figures["step"] == stop:
            raise Ended

    loop = replace(recipe.loop, checkpoint_seconds=0.0, report_every=1)
    with pytest.raises(Ended):  # the checkpoint on disk is of the step before the one that was logged last
        run(task, loop, recipe.optim, Path(recipe.run), extra={"kinds": []}, report=end)  # type: ignore[arg-type]


def same(first: torch.nn.Module, second: torch.nn.Module) -> None:
    one, two = first.state_dict(), second.state_dict()
    assert one.keys() == two.keys()
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_muon_resumes_bit_for_bit_and_takes_the_inner_matrices_only(
    codes: Path, vocabulary: Path, tmp_path: Path
) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, 2)
    recipe = replace(recipe, optim=replace(recipe.optim, matrix_rate=0.01))
    whole = train_prior(recipe)
    halves = replace(recipe, run=str(tmp_path / "halves"))
    interrupted(PriorTask(halves), halves, 4)
    rest = train_prior(halves, resume=True)
    assert losses(tmp_path / "halves") == losses(tmp_path / "prior_2")
    same(whole.ema.module, rest.ema.module)
    _, muon = whole.optimiser.state_dict()
    inner = [n for n, p in whole.task.module.named_parameters() if ".layers." in n and p.ndim == 2]
    assert len(muon["state"]) == len(inner) > 0


def test_prior_learns(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    recipe = prior_recipe(codes, vocabulary, tmp_path, 2, steps=40)
    train_prior(recipe)
    curve = losses(tmp_path / "prior_2")
    assert np.mean(curve[-5:]) < np.mean(curve[:5]) - 0.5


def test_lyrics_surgery_keeps_the_function(codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    with_lyrics = prior_recipe(codes, vocabulary, tmp_path, 2, steps=2)
    shape = replace(with_lyrics.model.transformer, depth=4, attn_order=20)
    plain = replace(
        with_lyrics,
        run=str(tmp_path / "plain"),
        model=replace(
            with_lyrics.model, transformer=shape, lyrics=None, alignment_layer=None, alignment_head=None
        ),
    )
    train_prior(plain)
    grafted = replace(with_lyrics, run=str(tmp_path / "lyrics"), surgery_from=plain.run)
    old, new = PriorTask(plain), PriorTask(grafted)
    old.module.load_state_dict(checkpoint.load(Path(plain.run))["ema"]["weights"])
    tokens, labels, *_ = new.windows.batch(2, 0, 0)
    old.module.eval(), new.module.eval()
    with torch.no_grad():
        before, after = (
            task.prior(task.module).logits(tokens, task.prior(task.module).conditions(labels))
            for task in (old, new)
        )
    torch.testing.assert_close(after, before, atol=1e-6, rtol=0)
    train_prior(grafted)
    wrong = replace(grafted, model=replace(grafted.model, transformer=replace(shape, depth=5, attn_order=2)))
    with pytest.raises(UserProblem, match="plus lyric layers"):
        PriorTask(wrong)


def test_codebook_start_folds_away(corpus: Path, codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    coder = vqvae_recipe(corpus, tmp_path)
    train_vqvae(coder)
    recipe = replace(prior_recipe(codes, vocabulary, tmp_path, 2, steps=2), codebook=coder.run)
    task = PriorTask(recipe)
    state = folded(task.module.state_dict())
    assert torch.equal(state["x_emb.weight"], task.prior(task.module).x_emb.weight)
    plain = PriorTask(replace(recipe, codebook=""))
    plain.module.load_state_dict(state)
    train_prior(recipe)
    white_KD = whitened(torch.randn(32, 8) @ torch.randn(8, 8))
    torch.testing.assert_close(white_KD.T @ white_KD / 32, torch.eye(8), atol=1e-4, rtol=0)


def test_rate_warms_up_holds_and_decays() -> None:
    config = OptimConfig(warmup=10, decay_from=0.5)
    assert rate_factor(0, 100, config) == pytest.approx(0.1)
    assert rate_factor(30, 100, config) == 1.0
    assert rate_factor(75, 100, config) == pytest.approx(0.5)
    assert rate_factor(100, 100, config) == 0.0


def test_recipes_are_differences_against_a_base(tmp_path: Path) -> None:
    assert overlay({"a": {"b": 1, "c": 2}, "d": [1]}, {"a": {"c": 3}, "d": []}) == {
        "a": {"b": 1, "c": 3},
        "d": [],
    }
    base = to_plain(vqvae_recipe(tmp_path, tmp_path))
    (tmp_path / "base.json").write_text(json.dumps(base))
    (tmp_path / "own.json").write_text('{"base": "base.json", "loop": {"steps": 99}}')
    recipe = read_recipe(VQVAERecipe, tmp_path / "own.json")
    assert recipe.loop.steps == 99 and recipe.loop.batch == 2
    (tmp_path / "own.json").write_text('{"base": "own.json"}')
    with pytest.raises(UserProblem, match="own base"):
        read_recipe(VQVAERecipe, tmp_path / "own.json")


def test_songs_of_another_rate_are_encoded_at_the_recipes(corpus: Path, tmp_path: Path) -> None:
    recipe = vqvae_recipe(corpus, tmp_path, steps=1)
    train_vqvae(recipe)
    doubled = tmp_path / "doubled"
    for song in read_songs(corpus):
        shutil.copytree(song.audio.parent, doubled / song.name)
        audio = resample(wav.read(song.audio, 22_050), 22_050, 44_100)
        wav.write(doubled / song.name / "mix.flac", audio, 44_100)
    for source, out in ((corpus, "one"), (doubled, "two")):
        assert encode_corpus(recipe, 2, source, tmp_path / out) == 3
    one, two = (read_codes(tmp_path / out, (2,)) for out in ("one", "two"))
    assert [song.codes[2].shape for song in one] == [song.codes[2].shape for song in two] == [(689,)] * 3
    with pytest.raises(UserProblem, match="not the one that the recipe describes"):
        encode_corpus(replace(recipe, level=toy_vqvae_config().levels[1]), 1, corpus, tmp_path / "one")


def test_songs_of_another_rate_are_measured_at_the_packs(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    networks = load_pack(toy_pack(tmp_path / "toy"))
    heard, encode = [], networks.vqvae.encode
    monkeypatch.setattr(
        networks.vqvae, "encode", lambda audio_BT: heard.append(audio_BT.shape) or encode(audio_BT)
    )
    (song, *_) = read_songs(corpus)
    wav.write(song.audio, resample(wav.read(song.audio, 22_050), 22_050, 44_100), 44_100)
    spectral_convergence_of(networks, [song])
    assert heard == [(1, 689 * 128)]


def test_a_vocabulary_is_not_written_over_a_file(corpus: Path) -> None:
    taken = corpus / "song_00000" / "mix.flac"
    with pytest.raises(UserProblem, match="cannot be written"):
        write_vocabulary(corpus, taken)


def test_the_whole_road_makes_a_pack(corpus: Path, vocabulary: Path, tmp_path: Path) -> None:
    codes = tmp_path / "own codes"
    coders = [vqvae_recipe(corpus, tmp_path, level, steps=4) for level in range(3)]
    for level, coder in enumerate(coders):
        train_vqvae(coder)
        assert encode_corpus(coder, level, corpus, codes) == 3
        assert encode_corpus(coder, level, corpus, codes) == 0
    priors = [prior_recipe(codes, vocabulary, tmp_path, level, steps=2) for level in range(3)]
    for level, prior in enumerate(priors):
        train_prior(prior)
        (tmp_path / f"p{level}.json").write_text(json.dumps(to_plain(prior)))
        (tmp_path / f"v{level}.json").write_text(json.dumps(to_plain(coders[level])))
    manifest = bundle(write_pack_recipe(corpus, vocabulary, tmp_path), tmp_path / "road")
    assert set(manifest.metrics["spectral_convergence_db"]) == {"bottom", "middle", "top"}
    assert manifest.metrics["rhythm"]["runs_of_8_found_in_training"]["heldout"] == 1.0  # the same songs here
    assert manifest.provenance["training"]["prior_2"]["tokens"] == 2 * 2 * 64
    assert manifest.vocabulary.genres_of_artist["Artist 1"] == ("Toy Pop",)
    networks = load_pack(tmp_path / "road")
    assert networks.labeller(2).vocabulary.artists == ("artist 0", "artist 1", "artist 2")
