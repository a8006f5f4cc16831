"""`coppice align`: words with times as JSON, kept as the window keeps them."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.cli import main
from engine.labels.conditioning import Brief
from engine.session import Session
from engine.song.edits import SetWords


@pytest.fixture
def song(pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A song with lyrics and one take."""
    torch.set_num_threads(1)
    words = tmp_path / "words.txt"
    words.write_text("la lo li ley\nla lo")
    path = tmp_path / "song.coppice"
    new = ["new", str(path), "--pack", "toy", "--seconds", "4", "--lyrics", str(words)]
    assert main(new) == 0
    assert main(["grow", str(path), "--seconds", "2", "--seed", "1"]) == 0
    capsys.readouterr()
    return path


def test_words_are_told_and_kept(
    song: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def attention(
        networks: object, codes: np.ndarray, brief: Brief, *_: object
    ) -> Generator[int, None, np.ndarray]:
        """The first two words, half a second each."""
        yield 1
        weights = np.full((len(codes), len(brief.lyrics)), 0.01, np.float32)
        weights[86:172, :2] = weights[172:258, 3:5] = 0.4
        return weights

    monkeypatch.setattr("engine.alignment.attend._attention", attention)
    assert main(["align", str(song), "--node", "1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["node"] == 1 and found["kept"]
    assert found["words"][0].keys() == {"word", "start", "end", "confidence"}
    assert [(word["word"], round(word["start"], 1)) for word in found["words"]] == [("la", 0.5), ("lo", 1.0)]
    assert all(word["confidence"] > 0.5 for word in found["words"])
    with Session.open(song) as session:
        kept = session.song.nodes[1].words
        assert [word.text for word in kept] == [word["word"] for word in found["words"]]
        by_hand = (replace(kept[0], start=0.1, confidence=1.0),)
        session.edit(SetWords(1, by_hand))
    assert main(["align", str(song), "--node", "1", "--json"]) == 0
    assert not json.loads(capsys.readouterr().out)["kept"]
    with Session.open(song) as session:
        assert session.song.nodes[1].words == by_hand


def test_problems_are_sentences(pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "song.coppice"
    assert main(["new", str(path), "--pack", "toy", "--seconds", "4"]) == 0
    assert main(["grow", str(path), "--seconds", "1", "--seed", "1"]) == 0
    capsys.readouterr()
    for node, about in (("1", "no lyrics"), ("7", "7")):
        assert main(["align", str(path), "--node", node, "--json"]) == 1
        assert about in json.loads(capsys.readouterr().out)["error"]
