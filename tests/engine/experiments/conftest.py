"""Songs of two sounds that are easy to tell apart, for the measures' tests."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from engine.packs.manifest import write_manifest
from tests.engine.experiments.toy import with_table

RATE = 22_050
SECONDS = 20
LABELS = (("Ada Loop", "Toy Pop"), ("Bert Fuzz", "Toy Jazz"))
WORDS = ("la", "lo", "li", "ley")


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def write_song(folder: Path, index: int) -> None:
    """A song of clicks at the artist's tempo over the artist's chord."""
    artist, genre = LABELS[index % 2]
    random = np.random.default_rng(index)
    time = np.arange(SECONDS * RATE) / RATE
    pitches = (220, 277.2, 329.6) if index % 2 else (110, 130.8, 164.8)
    audio = sum(0.1 * np.sin(2 * np.pi * pitch * time + random.random()) for pitch in pitches)
    beat = 0.5 if index % 2 else 0.3
    audio = audio + 0.4 * np.exp(-40 * (time % beat)) * random.standard_normal(len(time))
    folder.mkdir(parents=True)
    soundfile.write(folder / "mix.flac", np.clip(audio, -1, 1), RATE)
    sung = [{"word": WORDS[n % 4], "start": 2.0 * n + 1, "end": 2.0 * n + 1.5} for n in range(9)]
    labels = {
        "artist": artist,
        "genre": genre,
        "lyrics": " ".join(word["word"] for word in sung) + "!" * index,
        "seconds": float(SECONDS),
        "tempo": 60 / beat,
        "words": sung,
    }
    (folder / "labels.json").write_text(json.dumps(labels))


@pytest.fixture
def corpora(tmp_path: Path) -> tuple[Path, Path]:
    """Held-out songs and others for the classifier, side by side."""
    for name, first, count in (("heldout", 0, 4), ("other", 4, 6)):
        for index in range(first, first + count):
            write_song(tmp_path / "corpora" / name / f"song_{index:05d}", index)
        (tmp_path / "corpora" / name / "corpus.json").write_text("{}")
    return tmp_path / "corpora" / "heldout", tmp_path / "corpora" / "other"


@pytest.fixture
def toy(pack: Path, tmp_path: Path) -> Path:
    """A toy pack that says who plays what, free to be written to."""
    folder = tmp_path / "toy"
    shutil.copytree(pack, folder)
    write_manifest(folder, with_table(folder, {artist: (genre,) for artist, genre in LABELS}))
    return folder
