"""`coppice train` from the outside: the road from songs to a pack, and what goes wrong on it."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from engine.cli import main
from engine.packs.plain import to_plain
from engine.training.loop import Run
from tests.engine.training.conftest import codes, corpus, one_thread, vocabulary
from tests.engine.training.test_training import prior_recipe, vqvae_recipe, write_pack_recipe

__all__ = ["codes", "corpus", "one_thread", "vocabulary"]  # fixtures


def said(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict]:
    code = main(["train", *map(str, words), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_road_to_a_pack(
    corpus: Path, codes: Path, vocabulary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for level in range(3):
        coder = tmp_path / f"v{level}.json"
        coder.write_text(json.dumps(to_plain(vqvae_recipe(corpus, tmp_path, level, steps=4))))
        code, found = said(capsys, "vqvae", "--config", coder)
        assert code == 0 and found["step"] == 4 and "heldout_spectral_convergence_db" in found
        wanted = ("--level", level, "--corpus", corpus, "--out", tmp_path / "own")
        assert said(capsys, "encode", "--config", coder, *wanted) == (
            0,
            {"out": str(tmp_path / "own"), "level": level, "songs": 3},
        )
    words = ("--corpus", corpus, "--out", tmp_path / "words")
    assert said(capsys, "vocabulary", *words)[1]["genres"] == ["Toy Pop"]
    for level, kind in enumerate(("upsampler", "upsampler", "prior")):
        prior = tmp_path / f"p{level}.json"
        prior.write_text(json.dumps(to_plain(prior_recipe(codes, vocabulary, tmp_path, level, steps=2))))
        assert said(capsys, kind, "--config", prior)[0] == 0
        code, found = said(capsys, kind, "--config", prior, "--resume")
        assert code == 0 and found["step"] == 2
    pack = write_pack_recipe(corpus, vocabulary, tmp_path)
    code, found = said(capsys, "bundle", "--config", pack, "--out", tmp_path / "road")
    assert code == 0 and (tmp_path / "road" / "pack.json").is_file() and found["metrics"]


def test_problems_are_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.json").write_text("{")
    for words in (
        ("prior", "--config", tmp_path / "none.json"),
        ("prior", "--config", tmp_path / "bad.json"),
        ("prior", "--config", tmp_path / "bad.json", "--minutes", "0"),
        ("vocabulary", "--corpus", tmp_path, "--out", tmp_path),
    ):
        code, found = said(capsys, *words)
        assert code == 1 and found.keys() == {"error", "remedy"}
    assert main(["train", "prior"]) == 2


def test_an_interrupt_ends_after_a_whole_step(
    codes: Path,
    vocabulary: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recipe = tmp_path / "prior.json"
    recipe.write_text(json.dumps(to_plain(prior_recipe(codes, vocabulary, tmp_path, 2, steps=500))))
    step: Callable[..., dict] = Run.step

    def interrupted(self: Run, spent: float) -> dict:
        if self.progress.step == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return step(self, spent)

    monkeypatch.setattr(Run, "step", interrupted)
    before = signal.getsignal(signal.SIGINT)  # a shell's background jobs ignore it
    assert main(["train", "prior", "--config", str(recipe)]) == 1
    assert "Stopped." in capsys.readouterr().err
    kept = torch.load(tmp_path / "prior_2" / "checkpoint.pt", weights_only=True)
    assert kept["progress"]["step"] == 3
    assert signal.getsignal(signal.SIGINT) is before
