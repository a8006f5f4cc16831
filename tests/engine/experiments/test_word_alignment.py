"""Errors of word times are counted by their beginnings; an even spread stands beside them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.alignment import warp
from engine.cli import main
from engine.experiments.songs import words_of
from engine.sampling.align import SungWord


def test_ways_are_compared(
    corpora: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from engine.training.data import read_songs

    truth = words_of(read_songs(corpora[0])[0])

    def align(audio: np.ndarray, lyrics: str, rate: int) -> list[SungWord]:
        assert lyrics.split() == [word.text for word in truth]
        return [
            SungWord(word.text, word.start + 0.1 + (n == 0), word.end, 1.0) for n, word in enumerate(truth)
        ]

    monkeypatch.setattr(warp, "align", align)
    assert main(["lab", "word-alignment", "--corpus", str(corpora[0]), "--songs", "2", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["mix"] == {"median_ms": 100.0, "within_300_ms": round(8 / 9, 3), "words": 18}
    assert found["even_spread"]["median_ms"] > 300 and "vocal_stem" not in found
