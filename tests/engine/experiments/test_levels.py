"""Levels beside Opus: rates, figures and pictures."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.errors import UserProblem
from engine.experiments import levels
from engine.packs.load import load

RATE = 22_050


def test_rates_follow_from_hop_and_codebook(pack: Path) -> None:
    assert levels.bit_rates(load(pack)) == tuple(round(RATE / hop * math.log2(32)) for hop in (8, 32, 128))


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_the_comparison(
    pack: Path,
    corpora: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(levels, "SECONDS", 1.0)
    words = ["lab", "levels", "--pack", "toy", "--heldout", str(corpora[0]), "--out", str(tmp_path / "docs")]
    assert main([*words, "--songs", "1", "--json"]) == 0
    rows = {row["what"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    assert rows.keys() == {"bottom", "middle", "top", "Opus 13781", "Opus 6000"}
    assert (
        rows["Opus 13781"]["spectral_convergence_db"] < rows["Opus 6000"]["spectral_convergence_db"] + 1 < 0
    )
    names = {path.name for path in (tmp_path / "docs").iterdir()}
    assert {"levels.md", "levels_original.png", "levels_top.png", "levels_Opus_6000.png"} <= names


def test_pictures_are_halved() -> None:
    grey = np.array([[0, 255, 9], [255, 253, 9], [10, 20, 9], [30, 41, 9], [9, 9, 9]], np.uint8)
    small = levels.halved(grey)
    assert small.dtype == np.uint8 and small.tolist() == [[191], [25]]


def test_without_ffmpeg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserProblem, match="ffmpeg"):
        levels.opus(np.zeros(RATE, np.float32), RATE, 6000)
