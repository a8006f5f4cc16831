"""Previews: sound and picture of a held-out clip while a network is trained."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import UserProblem
from engine.training import checkpoint
from engine.training.encode import trained
from engine.training.preview import picture, write_png
from engine.training.train_prior import train_prior
from engine.training.train_vqvae import train_vqvae
from tests.engine.training.test_training import prior_recipe, vqvae_recipe

RATE = 22_050


def test_a_tone_is_a_bright_line_at_its_pitch(tmp_path: Path) -> None:
    time = np.arange(RATE) / RATE
    grey = picture(np.sin(2 * np.pi * RATE / 4 * time).astype(np.float32))
    assert grey.shape[0] == 513
    assert abs(int(grey[:, 40].argmax()) - 256) <= 1  # a quarter of the rate is half of the height
    write_png(tmp_path / "a.png", grey)
    from PySide6.QtGui import QImage

    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (grey.shape[1], grey.shape[0])
    assert image.pixelColor(40, 256).red() == grey[256, 40]


def test_runs_leave_previews(corpus: Path, codes: Path, vocabulary: Path, tmp_path: Path) -> None:
    coder = vqvae_recipe(corpus, tmp_path, 2, steps=4)
    coder = replace(coder, loop=replace(coder.loop, previews=True, evaluate_every=2))
    train_vqvae(coder)
    made = sorted(path.name for path in (Path(coder.run) / "previews").iterdir())
    assert made == ["step_000002.flac", "step_000002.png", "step_000004.flac", "step_000004.png"]
    prior = prior_recipe(codes, vocabulary, tmp_path, 2, steps=2)
    prior = replace(prior, preview_vqvae=coder.run, loop=replace(prior.loop, previews=True))
    plain = train_prior(replace(prior, run=str(tmp_path / "plain"), preview_vqvae=""))
    with_previews = train_prior(prior)
    assert not (plain.folder / "previews").exists()
    sound, rate = soundfile.read(with_previews.folder / "previews" / "step_000002.flac")
    window = 64 * 128
    assert rate == RATE and len(sound) == 2 * window + int(0.3 * RATE)
    assert np.abs(sound[:window] - sound[-window:]).max() > 0  # the continuation is not the original


def test_an_older_checkpoint_cannot_tell_its_shape(corpus: Path, tmp_path: Path) -> None:
    coder = vqvae_recipe(corpus, tmp_path, 2, steps=1)
    train_vqvae(coder)
    assert trained(Path(coder.run)).config == coder.level
    content = checkpoint.load(Path(coder.run))
    del content["extra"]["level"]
    checkpoint.save(Path(coder.run), content)
    with pytest.raises(UserProblem, match="shape"):
        trained(Path(coder.run))
