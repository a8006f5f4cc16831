"""`coppice corpus` from the outside; composing and rendering have tests of their own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.cli import main


def test_make_passes_on_what_was_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pytest.importorskip("engine.corpus.make")
    asked = []

    def make(
        out: Path, hours: float, seed: int, any_key: bool, show: Callable[[int, int, str], None]
    ) -> list[Path]:
        asked.append((out, hours, seed, any_key))
        show(1, 1, "A song")
        return [out / "song_00000"]

    monkeypatch.setattr("engine.corpus.make.make_corpus", make)
    words = ["corpus", "make", "--out", str(tmp_path), "--hours", "0.5", "--seed", "3", "--any-key", "--json"]
    assert main(words) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"out": str(tmp_path), "songs": 1, "seed": 3}
    assert asked == [(tmp_path, 0.5, 3, True)] and "A song" in said.err


@pytest.mark.parametrize("hours, seed", [("0", "1"), ("nan", "1"), ("1", "-1")])
def test_impossible_wishes(hours: str, seed: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ["corpus", "make", "--out", str(tmp_path / "new"), "--hours", hours, "--seed", seed, "--json"]
    assert main(words) == 1
    assert json.loads(capsys.readouterr().out).keys() == {"error", "remedy"}
    assert not (tmp_path / "new").exists()


def test_missing_packages_are_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "engine.corpus.make", None)
    assert main(["corpus", "make", "--out", str(tmp_path), "--hours", "1", "--seed", "1"]) == 1
    assert ".[corpus]" in capsys.readouterr().err
