"""`coppice lab` from the outside; the measures have tests of their own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.cli import main
from engine.cli.lab import _other_corpus
from engine.errors import UserProblem


def test_the_largest_other_corpus_teaches_the_classifier(tmp_path: Path) -> None:
    for name, songs in (("heldout", 1), ("heldout_more", 9), ("small", 1), ("large", 3), ("no corpus", 5)):
        for index in range(songs):
            (tmp_path / name / str(index)).mkdir(parents=True)
            (tmp_path / name / str(index) / "labels.json").write_text("{}")
        if name != "no corpus":
            (tmp_path / name / "corpus.json").write_text("{}")
    assert _other_corpus(tmp_path / "heldout") == tmp_path / "large"
    with pytest.raises(UserProblem, match="no other corpus"):
        _other_corpus(tmp_path / "heldout" / "0")


def test_missing_packages_are_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pack: Path, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "engine.experiments.quality", None)
    words = ["--pack", "toy", "--corpus", str(tmp_path), "--classifier-corpus", str(tmp_path)]
    assert main(["lab", "pack-quality", *words]) == 1
    assert ".[train]" in capsys.readouterr().err
