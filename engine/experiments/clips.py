"""Clips that are compared: originals, their reconstruction, shuffled codes, and what the pack plays.

All are six seconds from the same place of a song (the second half of the first twelve seconds) or, for
originals, from any place; so a measure of generated clips can be read beside the best it could be
(reconstruction) and beside no music at all (shuffled codes). What is played and reconstructed is heard
twice: as the draft, the top codes' own sound, and at full quality.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import UserProblem
from engine.experiments.classifier import Classifier, accuracy, accuracy_by_class, fit
from engine.experiments.features import features
from engine.experiments.playing import NOTHING, Wish, draw, refine_all, sound
from engine.experiments.songs import Progress, Song, brief, choose, finest_codes, read_mono
from engine.experiments.spread import standard_error
from engine.packs.load import Networks
from engine.training.musical import regularity

Audio = npt.NDArray[np.float32]
Codes = npt.NDArray[np.int64]

CLIP_SECONDS = 6.0
PLAYED_SECONDS = 11.9  # drawn for a clip, whose last six seconds are judged: intros say little of a genre
TRAINING_CLIPS = 6  # per song of the classifier's corpus
SILENT_RMS = 0.003
FULL_SCALE, CLIPPED_SHARE = 0.999, 1e-3
STUCK_SECONDS, STUCK_CODES = 3.0, 4  # no more than so many different codes for so long
WHISTLE_ABOVE, WHISTLE_BAND, WHISTLE_SHARE = 3000, 100, 0.25  # Hz, Hz, of a second's energy


@dataclass(frozen=True, eq=False)
class Clip:
    """Six seconds, the label they should have, and their top codes."""

    artist: str
    genre: str
    audio: Audio
    codes: Codes


Kinds = Mapping[str, Sequence[Clip]]
FULL_KINDS = ("generated_full", "reconstructions_full")  # of bottom codes; all others have top codes


def label_pairs(networks: Networks) -> list[tuple[str, str]]:
    """All (artist, genre) pairs that the pack says belong together."""
    table = networks.manifest.vocabulary.genres_of_artist
    pairs = [(artist, genre) for artist in sorted(table) for genre in table[artist]]
    if not pairs:
        raise UserProblem(
            "The pack '{pack}' does not say which artist plays which genre.",
            "Measure a pack made with `coppice train bundle`.",
            pack=networks.manifest.name,
        )
    return pairs


def played(
    networks: Networks, songs: Sequence[Song], count: int, seed: int, progress: Progress
) -> tuple[list[Clip], list[Wish]]:
    """`count` drafts with all labels in turn, and what each was told: words of a held-out song, a new song's length.

    The length is the one a new song has in the app: that of the song would tell who sings it, where all songs of
    an artist are equally long. A wish's `at` is the top token of the song at which its clip begins.
    """
    manifest = networks.manifest
    pairs = label_pairs(networks)
    per_second = manifest.sample_rate / manifest.hops[-1]
    total, kept = (int(seconds * per_second) for seconds in (PLAYED_SECONDS, CLIP_SECONDS))
    wishes = []
    for index in range(count):
        artist, genre = pairs[index % len(pairs)]
        of_label = [s.entry for s in songs if s.entry.artist == artist] or [s.entry for s in songs]
        text = of_label[index // len(pairs) % len(of_label)].lyrics
        wishes.append(Wish(brief(artist, genre, text, manifest.defaults.song_seconds), NOTHING, index + 1))
    codes_BT = draw(networks, wishes, total, seed, progress)[:, -kept:]
    clips = [
        Clip(*pairs[index % len(pairs)], sound(networks, codes, manifest.top), codes)
        for index, codes in enumerate(codes_BT)
    ]
    return clips, [replace(wish, at=total - kept) for wish in wishes]


def at_full_quality(
    networks: Networks, drafts: Sequence[Clip], wishes: Sequence[Wish], seed: int, progress: Progress
) -> list[Clip]:
    """The same clips through all upsamplers."""
    codes_BT = refine_all(networks, np.stack([clip.codes for clip in drafts]), wishes, seed, progress)[0]
    return [
        Clip(draft.artist, draft.genre, sound(networks, codes, 0), codes)
        for draft, codes in zip(drafts, codes_BT, strict=True)
    ]


def compared(
    networks: Networks, songs: Sequence[Song], count: int, seed: int, progress: Progress
) -> dict[str, list[Clip]]:
    """Originals, their reconstructions from the top and from the bottom codes, and the top codes in random order."""
    manifest = networks.manifest
    hop = manifest.hops[-1]
    kept = int(CLIP_SECONDS * manifest.sample_rate / hop)
    random = np.random.default_rng([seed, 1])
    kinds = ("originals", "reconstructions", "reconstructions_full", "shuffled")
    found: dict[str, list[Clip]] = {kind: [] for kind in kinds}
    for index in range(count):
        progress(index / count, "originals and their reconstruction")
        song = songs[index % len(songs)]
        label = (song.entry.artist, song.entry.genre)
        at = int(random.integers(0, len(song.top) - kept))
        codes = song.top[at : at + kept]
        audio = read_mono(song.entry.audio, manifest.sample_rate)[at * hop : (at + kept) * hop]
        mixed, finest = random.permutation(codes), finest_codes(networks, audio)
        found["originals"].append(Clip(*label, audio, codes))
        found["reconstructions"].append(Clip(*label, sound(networks, codes, manifest.top), codes))
        found["reconstructions_full"].append(Clip(*label, sound(networks, finest, 0), finest))
        found["shuffled"].append(Clip(*label, sound(networks, mixed, manifest.top), mixed))
    return found


@dataclass(frozen=True, eq=False)
class Judge:
    """Two linear classifiers trained on corpus audio that is not the held-out set."""

    genre: Classifier
    artist: Classifier
    clips: int


def train_judge(corpus: Path, count: int, rate: int, seed: int, progress: Progress) -> Judge:
    """Train both on six-second clips from `count` songs of another corpus."""
    rows, artists, genres = [], [], []
    random = np.random.default_rng([seed, 2])
    entries = choose(corpus, count, seed)
    length = int(CLIP_SECONDS * rate)
    for done, entry in enumerate(entries):
        progress(done / len(entries), "classifier")
        audio = read_mono(entry.audio, rate)
        for _ in range(TRAINING_CLIPS if len(audio) > length else 0):
            at = int(random.integers(0, len(audio) - length))
            rows.append(features(audio[at : at + length], rate))
            artists.append(entry.artist)
            genres.append(entry.genre)
    if not rows:
        raise UserProblem(
            "The songs in {corpus} are too short.", "Give another --classifier-corpus.", corpus=corpus
        )
    table = np.stack(rows)
    return Judge(fit(table, genres), fit(table, artists), len(rows))


def judged(judge: Judge, kinds: Kinds, rate: int, progress: Progress) -> dict[str, Any]:
    """Accuracy of genre and artist for every kind of clip; genres also one by one."""
    found: dict[str, Any] = {}
    for done, (kind, clips) in enumerate(kinds.items()):
        progress(done / len(kinds), kind)
        table = np.stack([features(clip.audio, rate) for clip in clips])
        genres, artists = judge.genre.predict(table), judge.artist.predict(table)
        by_class = accuracy_by_class(genres, [clip.genre for clip in clips])
        found[kind] = {
            "genre": round(accuracy(genres, [clip.genre for clip in clips]), 3),
            "artist": round(accuracy(artists, [clip.artist for clip in clips]), 3),
            "genre_by_class": {name: round(value, 3) for name, value in by_class.items()},
            "clips_by_class": dict(Counter(clip.genre for clip in clips)),
            "clips": len(clips),
        }
    return found


def rhythm(kinds: Kinds, rate: int) -> dict[str, dict[str, Any]]:
    """Mean onset regularity of every kind of clip, and the standard error of that mean."""
    means, errors = {}, {}
    for kind, clips in kinds.items():
        values = [regularity(clip.audio, rate) for clip in clips]
        error = standard_error(values)
        means[kind] = round(float(np.mean(values)), 3)
        errors[kind] = None if error is None else round(error, 4)
    return {"onset_regularity": means, "onset_regularity_standard_error": errors}


def mean_regularity(sounds: Sequence[Audio], rate: int) -> float:
    """Mean onset regularity of sounds."""
    return round(float(np.mean([regularity(audio, rate) for audio in sounds])), 3)


def faults(kinds: Kinds, rate: int, hops: Sequence[int]) -> dict[str, dict[str, int]]:
    """How many clips of every kind are silent, clipped, stuck or whistle; `hops` as the manifest has them."""
    return {
        kind: faults_of(clips, rate, hops[0] if kind in FULL_KINDS else hops[-1])
        for kind, clips in kinds.items()
    }


def faults_of(clips: Sequence[Clip], rate: int, hop: int) -> dict[str, int]:
    """The same of one kind, whose codes stand for `hop` samples."""
    return {
        "silent": sum(_rms(clip.audio) < SILENT_RMS for clip in clips),
        "clipped": sum(float((abs(clip.audio) >= FULL_SCALE).mean()) > CLIPPED_SHARE for clip in clips),
        "stuck": sum(stuck(clip.codes, rate / hop) for clip in clips),
        "whistling": sum(whistles(clip.audio, rate) for clip in clips),
        "of": len(clips),
    }


def _rms(audio: Audio) -> float:
    return float(np.sqrt(np.mean(audio.astype(np.float64) ** 2)))


def stuck(codes: Codes, tokens_per_second: float) -> bool:
    """Are there three seconds with no more than four different codes, as of a held tone or a short loop?"""
    needed = int(STUCK_SECONDS * tokens_per_second)
    return len(codes) >= needed and fewest_different(codes, needed) <= STUCK_CODES


def fewest_different(codes: Codes, length: int) -> int:
    """The least number of different codes in any `length` of them in a row."""
    counts: Counter[int] = Counter(codes[:length].tolist())
    least = len(counts)
    for old, new in zip(codes.tolist(), codes[length:].tolist(), strict=False):
        counts[new] += 1
        counts[old] -= 1
        if not counts[old]:
            del counts[old]
        least = min(least, len(counts))
    return least


def whistles(audio: Audio, rate: int) -> bool:
    """Does one band of 100 Hz above 3 kHz hold, in any second, a quarter of what a second of the clip holds on average?

    That is how a loop of an upsampler's own codes sounds. Of 235 pieces of original songs none holds more than
    0.17 there; a little lower a clarinet's third harmonic holds half.
    """
    shape, starts = np.hanning(rate), range(0, len(audio) - rate + 1, rate // 2)
    spectra = [np.abs(np.fft.rfft(audio[at : at + rate] * shape)) ** 2 for at in starts]
    if not spectra or not any(spectrum.any() for spectrum in spectra):
        return False
    # The spectrum of a second has a bin for every Hz.
    sums = [np.cumsum(spectrum[WHISTLE_ABOVE:]) for spectrum in spectra]
    band = max(float((upto[WHISTLE_BAND:] - upto[:-WHISTLE_BAND]).max()) for upto in sums)
    return band > WHISTLE_SHARE * float(np.mean([spectrum.sum() for spectrum in spectra]))
