"""Training and judging on a corpus of two made-up songs."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from engine.separation import judge, train
from engine.separation.mask import STEMS, MaskNet

RATE = 22_050


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for number in range(2):
        folder = tmp_path / "corpus" / f"song_{number:05d}" / "stems"
        folder.mkdir(parents=True)
        time = np.arange(5 * RATE) / RATE
        random = np.random.default_rng(number)
        parts = {
            "bass": 0.3 * np.sin(2 * np.pi * 60 * time),
            "drums": 0.2 * random.standard_normal(len(time)) * ((time * 2) % 1 < 0.1),
            "vocals": 0.2 * np.sin(2 * np.pi * 500 * time + 3 * np.sin(2 * np.pi * 5 * time)),
            "lead": 0.1 * np.sin(2 * np.pi * 1500 * time),
            "chords": 0.1 * np.sin(2 * np.pi * 250 * time),
        }
        for name, samples in parts.items():
            soundfile.write(folder / f"{name}.flac", samples, RATE)
    return tmp_path / "corpus"


def test_the_stems_of_a_song_are_read_in_order_and_other_is_all_the_rest(corpus: Path):
    stems = train.read_stems(corpus / "song_00000")
    assert stems.shape == (len(STEMS), 5 * RATE)
    assert np.abs(stems[STEMS.index("bass")]).max() == pytest.approx(0.3, abs=0.01)
    assert np.abs(stems[STEMS.index("other")]).max() == pytest.approx(0.2, abs=0.01)


def test_training_learns_and_the_judge_hears_it(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(train, "BATCH", 2)
    monkeypatch.setattr(train, "SECONDS", 1.0)
    monkeypatch.setattr(train, "WARM_STEPS", 3)
    torch.manual_seed(0)
    songs = [(train.read_stems(song) * 32_767).astype(np.int16) for song in sorted(corpus.iterdir())]
    batch = train.excerpts(songs, np.random.default_rng(0))
    before = float(train.loss_of(MaskNet(), batch).detach())
    out = tmp_path / "separator"
    monkeypatch.setattr("sys.argv", ["train", "--corpus", str(corpus), "--steps", "30", "--out", str(out)])
    train.main()
    recipe = json.loads((out / "basic.json").read_text())
    assert recipe["steps"] == 30
    after = float(train.loss_of(train.load(out), batch))
    assert after < 0.8 * before
    monkeypatch.setattr("sys.argv", ["judge", "--corpus", str(corpus), "--separator", str(out), "--write"])
    judge.main()
    table = json.loads(capsys.readouterr().out)
    assert table["bass"]["gain"] > 0
    assert json.loads((out / "basic.json").read_text())["quality_db"] == table
