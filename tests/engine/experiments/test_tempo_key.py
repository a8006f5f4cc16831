from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.analysis import key, rhythm
from engine.analysis.rhythm import Rhythm
from engine.cli import main
from engine.experiments.tempo_key import tempo_found


def test_an_octave_is_told_from_a_mistake() -> None:
    heard = [(119.0, 120.0), (240.0, 120.0), (60.5, 120.0), (80.0, 120.0), (0.0, 120.0)]
    assert [tempo_found(*pair) for pair in heard] == ["right", "octave", "octave", "wrong", "wrong"]


def test_shares_of_songs(
    corpora: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    heldout, _ = corpora
    for index, file in enumerate(sorted(heldout.glob("*/labels.json"))):
        labels = json.loads(file.read_text())
        file.write_text(json.dumps(labels | {"key": "A minor" if index else "C major"}))
    tempos = iter((200.0, 120.0, 100.0, 33.0))  # the songs are at 200 and 120 in turn

    def measure(audio: np.ndarray, rate: int) -> Rhythm:
        return Rhythm(next(tempos), ())

    monkeypatch.setattr(rhythm, "measure", measure)
    monkeypatch.setattr(key, "estimate", lambda audio, rate: "A minor")
    assert main(["lab", "tempo-key", "--corpus", str(heldout), "--songs", "4", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found == {"tempo": {"right": 0.5, "octave": 0.25, "wrong": 0.25}, "key": 0.75, "songs": 4}


def test_a_corpus_that_tells_nothing_is_told(tmp_path: Path, corpora: tuple[Path, Path], capsys) -> None:
    heldout, _ = corpora
    for file in heldout.glob("*/labels.json"):
        labels = json.loads(file.read_text())
        file.write_text(json.dumps({name: value for name, value in labels.items() if name != "tempo"}))
    assert main(["lab", "tempo-key", "--corpus", str(heldout)]) == 1
    assert "neither tempo nor key" in capsys.readouterr().err
