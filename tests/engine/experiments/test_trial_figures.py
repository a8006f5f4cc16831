"""Figures of stretches: joins, harmony, agreement of codes, means over subjects."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.experiments import trial_figures
from engine.experiments.classifier import fit
from engine.experiments.clips import Judge
from engine.experiments.features import features
from engine.experiments.trial_figures import FIGURES, Bench, Stretch, references, stretches, table
from engine.experiments.trial_takes import Take
from engine.experiments.trials import Subject
from engine.labels.conditioning import Brief
from engine.packs.load import load

RATE, HOP = 22_050, 128
ONE = Subject("one", ("Ada", "Pop"), ("Bert", "Jazz"), "la la", "lo lo", 40.0)
TWO = replace(ONE, name="two")
TOKENS = 6 * RATE // HOP


def chord(pitch: float, seconds: float) -> np.ndarray:
    time = np.arange(int(seconds * RATE)) / RATE
    clicks = np.random.default_rng(1).standard_normal(len(time)) * np.exp(-40 * (time % 0.5))
    return np.float32(0.2 * np.sin(2 * np.pi * pitch * time) + 0.1 * clicks)


def stretch(row: str, subject: Subject, pitch: float, seed: int) -> Stretch:
    """Four seconds of a clip at 440 Hz, then six at `pitch`."""
    first = 4 * RATE // HOP
    audio = np.concatenate([chord(440.0, first * HOP / RATE), chord(pitch, TOKENS * HOP / RATE)])
    codes = np.random.default_rng(seed).integers(0, 32, first + TOKENS)
    return Stretch(row, subject, Brief(lyrics="la la"), audio, codes, first, first)


def bench(pack: Path, *found: Stretch) -> Bench:
    rows = np.stack([features(chord(pitch, 6.0), RATE) for pitch in (440.0, 445.0, 200.0, 203.0)])
    judge = Judge(fit(rows, ["Pop", "Pop", "Jazz", "Jazz"]), fit(rows, ["Ada", "Ada", "Bert", "Bert"]), 4)
    return Bench(load(pack), judge, found)


def test_labels_and_harmony(pack: Path) -> None:
    same, other = stretch("takes", ONE, 440.0, 1), stretch("takes", TWO, 200.0, 2)
    by = bench(pack, same, other)
    assert FIGURES["own artist"](same, by) > 0.8 > FIGURES["own artist"](other, by)
    assert FIGURES["other genre"](other, by) > 0.5 > FIGURES["other genre"](same, by)
    assert FIGURES["own artist"](same, by) + FIGURES["other artist"](same, by) == pytest.approx(1.0)
    assert FIGURES["harmony as in the clip"](same, by) > 0.8 > FIGURES["harmony as in the clip"](other, by)
    assert FIGURES["harmony as in other clips"](same, by) > 0.8
    assert FIGURES["onset regularity"](same, by) > 0.5


def test_joins(pack: Path) -> None:
    plain = stretch("takes", ONE, 440.0, 1)
    loud = plain.audio.copy()
    at = plain.first * HOP
    loud[at : at + 400] = np.random.default_rng(3).uniform(-1, 1, 400)
    by = bench(pack, plain)
    join = FIGURES["flux at the join"]
    assert join(replace(plain, audio=loud), by) > 2 * join(plain, by)
    assert math.isnan(join(replace(plain, first=0), by))


def test_agreement(pack: Path) -> None:
    one, two = stretch("takes", ONE, 440.0, 1), stretch("takes", ONE, 440.0, 2)
    original, elsewhere = stretch("original", ONE, 440.0, 1), stretch("original", TWO, 440.0, 1)
    by = bench(pack, one, two, original, elsewhere)
    assert FIGURES["codes as in the original"](one, by) == 1.0
    assert FIGURES["codes as in the original"](two, by) == pytest.approx(1 / 32, abs=0.03)
    assert FIGURES["codes between takes"](one, by) == FIGURES["codes between takes"](two, by) < 0.1
    assert FIGURES["codes between takes"](original, by) == 1.0
    assert math.isnan(FIGURES["codes as in the original"](original, by))


def test_words(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = stretch("takes", ONE, 440.0, 1)
    by, asked = bench(pack, one), []
    n_ctx = by.networks.prior(2).n_ctx

    def bits(networks: object, level: int, start: int, tokens: np.ndarray, wish: Brief) -> np.ndarray:
        asked.append((level, start, len(tokens)))
        return np.where(np.arange(len(tokens)) < 10, 9.0, 3.0 if wish.lyrics == ONE.strange_lyrics else 1.0)

    cost = FIGURES["other words cost (bits)"]
    assert cost(one, by) == 0.0  # what is untrained does not listen to words
    monkeypatch.setattr(trial_figures, "token_bits", bits)
    last = replace(one, first=len(one.codes) - n_ctx + 10)
    assert cost(last, by) == 2.0 and asked == [(2, len(one.codes) - n_ctx, n_ctx)] * 2
    assert math.isnan(cost(replace(one, codes=one.codes[:20], first=10), by))


def test_pieces_of_takes(pack: Path) -> None:
    networks = load(pack)
    length = trial_figures.clip_tokens(networks)
    codes = np.arange(10 + 2 * length) % 32
    take = Take("plain", 0, Brief(), np.zeros(len(codes) * HOP, np.float32), codes, 10, 10)
    found = stretches(networks, ONE, [take])
    assert [(piece.row, piece.first) for piece in found] == [
        ("plain, 0-6 s", 10),
        ("plain, 6-12 s", 10 + length),
    ]
    assert all(len(piece.codes) - piece.first == length for piece in found)
    (last,) = stretches(networks, ONE, [take], skip=1)
    assert last.row == "plain" and last.first == 10 + length
    grown = stretches(networks, ONE, [take, replace(take, generation=1)], skip=1)
    assert [piece.row for piece in grown] == ["plain, generation 1", "plain, generation 2"]


def test_references_and_means(
    pack: Path, corpora: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    networks = load(pack)

    def encode(audio_BT: torch.Tensor, levels: list[int]) -> list[torch.Tensor]:
        return [torch.arange(audio_BT.shape[1] // HOP)[None] % 32]

    monkeypatch.setattr(networks.vqvae, "encode", encode)  # the toy's own codes are all alike
    song = replace(ONE, audio=corpora[0] / "song_00000" / "mix.flac")
    found = references(networks, song, Brief(), 3.0)
    assert [piece.row for piece in found] == ["original", "its reconstruction", "shuffled codes"]
    original, again, mixed = found
    assert np.array_equal(original.codes, again.codes) and not np.array_equal(original.codes, mixed.codes)
    assert sorted(original.codes) == sorted(mixed.codes)
    assert np.array_equal(original.codes[: original.first], mixed.codes[: original.first])
    assert len(original.audio) == len(again.audio) == len(original.codes) * HOP
    assert references(networks, ONE, Brief(), 3.0) == []
    rows = table(["onset regularity", "flux at the join"], replace(bench(pack), others=found))
    assert [row["row"] for row in rows] == ["original", "its reconstruction", "shuffled codes"]
    assert rows[0]["onset regularity"]["error"] is None and len(rows[0]["onset regularity"]["values"]) == 1
