"""A tiny corpus of tones and its kept codes, for the trainer's tests."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from engine.training.data import read_songs, write_codes

RATE = 22_050


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Three songs of four seconds in the layout of engine/corpus/make.py."""
    root = tmp_path / "corpus"
    random = np.random.default_rng(0)
    time = np.arange(4 * RATE) / RATE
    for index in range(3):
        folder = root / f"song_{index:05d}"
        folder.mkdir(parents=True)
        audio = 0.3 * np.sin(2 * np.pi * 220 * (index + 1) * time) + 0.02 * random.standard_normal(len(time))
        soundfile.write(folder / "mix.flac", audio, RATE)
        labels = {
            "artist": f"Artist {index}",
            "genre": "Toy Pop",
            "lyrics": "la la li lo",
            "seconds": 4.0,
            "tempo": 120.0,
        }
        (folder / "labels.json").write_text(json.dumps(labels))
    return root


@pytest.fixture
def codes(corpus: Path, tmp_path: Path) -> Path:
    """Made-up codes of those songs at hops 8, 32 and 128 with K = 32: every token follows from the last."""
    folder = tmp_path / "codes"
    for song in read_songs(corpus):
        for level, hop in enumerate((8, 32, 128)):
            length = 4 * RATE // hop
            write_codes(folder, song, level, (np.arange(length) * (level + 3)) % 32)
    return folder


@pytest.fixture
def vocabulary(corpus: Path, tmp_path: Path) -> Path:
    """The vocabulary files of that corpus."""
    from engine.training.bundle import write_vocabulary

    folder = tmp_path / "vocabulary"
    write_vocabulary(corpus, folder)
    return folder
