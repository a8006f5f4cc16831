"""Takes come through a session: from songs, riffs and nothing, in generations, the same again from one seed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import UserProblem
from engine.experiments.riff import Riff
from engine.experiments.trial_takes import takes
from engine.experiments.trials import Subject, Trial, Variant

RIFF = Riff("two", 120.0, 2, ((0.0, 57.0), (1.0, 64.0)))
OWN, OTHER = ("Ada Loop", "Toy Pop"), ("Bert Fuzz", "Toy Jazz")


def test_generations_after_a_song(pack: Path, clip: Path, tmp_path: Path) -> None:
    subject = Subject("one", OWN, OTHER, "la la", "lo lo", 30.0, audio=clip)
    trial = Trial("t", "p", (), {"plain": Variant()}, prime_seconds=0.5, seconds=0.3, generations=(1, 2))
    grown = list(takes(trial, subject, "toy", 1, tmp_path / "work"))
    assert [take.generation for take in grown] == [0, 1, 1]
    first, one, two = grown
    assert first.start == first.prime == 0.5 * 22_050 // 128
    assert one.start == len(first.codes) and np.array_equal(one.codes[: one.start], first.codes)
    assert not np.array_equal(one.codes, two.codes)
    assert all(len(take.audio) == 128 * len(take.codes) for take in grown)
    assert len(list((tmp_path / "work").glob("one_plain_*.wav"))) == 3
    again = list(takes(trial, subject, "toy", 1, tmp_path / "work"))
    assert all(np.array_equal(a.codes, b.codes) for a, b in zip(grown, again, strict=True))


def test_a_riff_and_nothing(pack: Path, tmp_path: Path) -> None:
    subject = Subject("riff", OWN, OTHER, "", "lo", 30.0, riff=RIFF)
    variants = {"riff": Variant(), "no riff": Variant(prime_seconds=0.0)}
    trial = Trial("t", "p", (), variants, prime_seconds=0.6, seconds=0.3, generations=(2,))
    grown = list(takes(trial, subject, "toy", 1, tmp_path))
    assert [(take.variant, take.prime > 0) for take in grown] == [("riff", True)] * 2 + [
        ("no riff", False)
    ] * 2
    assert len(soundfile.read(tmp_path / "riff.wav")[0]) == int(0.6 * 22_050)


def test_a_missing_clip_is_a_sentence(pack: Path, tmp_path: Path) -> None:
    subject = Subject("gone", OWN, OTHER, "", "lo", 30.0, audio=tmp_path / "gone.flac")
    trial = Trial("t", "p", (), {"plain": Variant()}, prime_seconds=0.5, seconds=0.3)
    with pytest.raises(UserProblem, match=r"gone\.flac"):
        list(takes(trial, subject, "toy", 1, tmp_path))
