"""Held-out songs as the measures need them: sound, sung words, and codes of every level.

Legend: L codes of a level, T samples.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from engine.audio import wav
from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.packs.load import Networks
from engine.training.data import SongEntry, read_songs

Audio = npt.NDArray[np.float32]
Codes = npt.NDArray[np.int64]
Progress = Callable[[float, str], None]  # share of a measure that is done, and a word about it

EXCERPT_SECONDS = 12.0


@dataclass(frozen=True)
class Word:
    """A sung word and its time in seconds."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, eq=False)
class Song:
    """A held-out song: `top` are its codes at the coarsest level, `excerpt` all levels' codes of a part.

    `excerpt_start` is the excerpt's first top token; `excerpt_audio` is the same stretch of the mix;
    `bar_tokens` are the top tokens of a bar where the labels tell it, else 1.
    """

    entry: SongEntry
    words: tuple[Word, ...]
    top: Codes
    excerpt_start: int
    excerpt: tuple[Codes, ...]
    excerpt_audio: Audio
    bar_tokens: int = 1

    @property
    def brief(self) -> Brief:
        """The song's labels as a musician would give them."""
        return brief(self.entry.artist, self.entry.genre, self.entry.lyrics, self.entry.seconds)


def brief(artist: str, genre: str, lyrics: str, seconds: float) -> Brief:
    """A wish for one artist and one genre."""
    conditioning = Conditioning((Weighted(artist),), (Weighted(genre),))
    return Brief(default=conditioning, lyrics=lyrics, total_seconds=seconds)


def _labels(entry: SongEntry) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((entry.audio.parent / "labels.json").read_text(encoding="utf-8"))
    return found


def words_of(entry: SongEntry) -> tuple[Word, ...]:
    """The sung words as the song's labels time them; none where they do not."""
    words = _labels(entry).get("words", ())
    return tuple(Word(word["word"], float(word["start"]), float(word["end"])) for word in words)


def bar_of(entry: SongEntry) -> int:
    """Top tokens in a bar of a song of our own corpus, whose steps are whole tokens; 1 for other songs."""
    labels = _labels(entry)
    return int(labels.get("hops_per_sixteenth", 1)) * int(labels.get("steps_per_bar", 1))


def choose(corpus: Path, count: int, seed: int) -> list[SongEntry]:
    """`count` songs of a corpus (all if it has fewer), with the labels as even as they come."""
    songs = read_songs(corpus)
    order = np.random.default_rng(seed).permutation(len(songs))
    by_label: dict[tuple[str, str], list[SongEntry]] = {}
    for index in order:
        by_label.setdefault((songs[index].artist, songs[index].genre), []).append(songs[index])
    turns = [(turn, label) for label, group in by_label.items() for turn in range(len(group))]
    chosen = [by_label[label][turn] for turn, label in sorted(turns)[:count]]
    return sorted(chosen, key=lambda entry: entry.name)


def read_mono(path: Path, sample_rate: int) -> Audio:
    """A song's sound at the pack's rate."""
    return wav.read(path, sample_rate)


@torch.no_grad()
def encode(networks: Networks, entries: Sequence[SongEntry], progress: Progress) -> list[Song]:
    """The songs with their codes; songs shorter than an excerpt raise `UserProblem`."""
    rate, hops = networks.manifest.sample_rate, networks.manifest.hops
    length = int(EXCERPT_SECONDS * rate) // hops[-1]
    songs = []
    for done, entry in enumerate(entries):
        progress(done / len(entries), entry.name)
        audio = read_mono(entry.audio, rate)
        start = len(audio) // hops[-1] // 3
        if start + length > len(audio) // hops[-1]:
            raise UserProblem(
                "The song {name} is shorter than {seconds:.0f} seconds.",
                "Measure on longer songs.",
                name=entry.name,
                seconds=1.5 * EXCERPT_SECONDS,
            )
        part = audio[start * hops[-1] : (start + length) * hops[-1]].copy()
        levels = networks.vqvae.encode(torch.from_numpy(part)[None].to(networks.device))
        whole = torch.from_numpy(audio[: len(audio) // hops[-1] * hops[-1]])[None].to(networks.device)
        top = networks.vqvae.encode(whole, [len(hops) - 1])[0]
        codes = tuple(level[0].cpu().numpy() for level in levels)
        bar = bar_of(entry)
        songs.append(Song(entry, words_of(entry), top[0].cpu().numpy(), start, codes, part, bar))
    return songs


@torch.no_grad()
def finest_codes(networks: Networks, audio: Audio) -> Codes:
    """The bottom level's codes of a piece of sound."""
    codes_BL = networks.vqvae.encode(torch.from_numpy(audio.copy())[None].to(networks.device), [0])[0]
    return np.asarray(codes_BL[0].cpu().numpy(), np.int64)
