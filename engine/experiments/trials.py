"""The paper's experiments on sampling as small configs: who is asked for what, after which beginning.

A config is a JSON file in resources/experiments/sampling: a title, what the paper says, whom to try it on
(`subjects`) and the variants of the wish. Each variant grows `generations` of takes: (4,) is four takes of
one beginning, (1, 4, 4) a tree of one, four and sixteen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.experiments import configs
from engine.experiments.clips import CLIP_SECONDS, label_pairs
from engine.experiments.riff import Riff
from engine.experiments.songs import brief, choose
from engine.labels.conditioning import Brief, Region, blend
from engine.packs.load import Networks
from engine.training.data import SongEntry

Label = tuple[str, str]  # artist, genre


@dataclass(frozen=True)
class Variant:
    """How a wish differs from the subject's own.

    `prime_seconds` replaces the trial's; `voice` is the other artist's share in the blend; `genre` and
    `lyrics` are 'own', 'other' or (lyrics) 'none' and 'new'; with `swap` the other artist and genre take over
    after the first six new seconds. `skip` more pieces of six seconds are grown first and not measured, so that a
    take without a clip is heard as late in the song as one that goes on from a clip.
    """

    prime_seconds: float | None = None
    voice: float = 0.0
    genre: str = "own"
    lyrics: str = "own"
    swap: bool = False
    skip: int = 0


@dataclass(frozen=True)
class Trial:
    """One experiment; `figures` are columns (see `trial_figures`), `other` says who the other label is.

    `skip` pieces of six seconds at the beginning of a take are not measured: intros say little.
    `other`: 'shared genre' (another artist who plays the genre), 'new genre' (the same artist, a genre that it
    never had) or 'stranger' (neither artist nor genre in common).
    """

    title: str
    paper: str
    figures: tuple[str, ...]
    variants: dict[str, Variant]
    subjects: int = 6
    prime_seconds: float = 12.0
    seconds: float = CLIP_SECONDS
    skip: int = 0
    generations: tuple[int, ...] = (4,)
    other: str = "stranger"
    new_lyrics: str = ""
    riffs: tuple[Riff, ...] = ()


@dataclass(frozen=True)
class Subject:
    """Whom a trial is made on: a held-out song (`audio`) or a riff, with its label and another.

    `seconds`: the length that takes are told, that of the pack's new songs; the song's own would give away who plays.
    """

    name: str
    own: Label
    other: Label
    lyrics: str
    strange_lyrics: str
    seconds: float
    audio: Path | None = None
    riff: Riff | None = None


def known() -> dict[str, Path]:
    """The trials that come with the program, by name."""
    return configs.known("sampling")


def read(path: Path) -> Trial:
    """A config, or `UserProblem`."""
    return configs.read(Trial, path)


def subjects(trial: Trial, networks: Networks, heldout: Path, seed: int) -> list[Subject]:
    """Held-out songs with labels as even as they come, or the trial's riffs with the pack's labels in turn."""
    pairs, told = label_pairs(networks), networks.manifest.defaults.song_seconds
    entries = choose(heldout, trial.subjects, seed)
    if trial.riffs:
        return [_riff_subject(trial, index, pairs, entries, told) for index in range(trial.subjects)]
    found = []
    for index, entry in enumerate(entries):
        own, strange = (entry.artist, entry.genre), entries[(index + 1) % len(entries)]
        other = other_label(trial.other, own, pairs)
        found.append(Subject(entry.name, own, other, entry.lyrics, strange.lyrics, told, audio=entry.audio))
    return found


def _riff_subject(
    trial: Trial, index: int, pairs: Sequence[Label], entries: Sequence[SongEntry], told: float
) -> Subject:
    """Riffs and labels both in turn, so that no riff belongs to a label."""
    own, riff = pairs[index % len(pairs)], trial.riffs[index % len(trial.riffs)]
    other = other_label(trial.other, own, pairs)
    return Subject(f"{riff.name}_{index}", own, other, "", entries[0].lyrics, told, riff=riff)


def other_label(kind: str, own: Label, pairs: Sequence[Label]) -> Label:
    """The other label of a subject: the first of the kind after its own in the pack's order, else the next."""
    turn = pairs.index(own) + 1 if own in pairs else 0
    order = [*pairs[turn:], *pairs[:turn]]
    artist, genre = own
    if kind == "new genre":
        had = {name for player, name in pairs if player == artist}
        return next(((artist, name) for _, name in order if name not in had), order[0])
    if kind == "shared genre":
        return next((pair for pair in order if pair[0] != artist and pair[1] == genre), order[0])
    players = {player for player, name in pairs if name == genre}
    return next((pair for pair in order if pair[1] != genre and pair[0] not in players), order[0])


def wish(trial: Trial, subject: Subject, variant: Variant) -> Brief:
    """What the session is asked for."""
    genre = subject.own[1] if variant.genre == "own" else subject.other[1]
    one, two = (brief(label[0], genre, "", 1.0).default for label in (subject.own, subject.other))
    default = blend(one, two, variant.voice)
    lyrics = {"own": subject.lyrics, "other": subject.strange_lyrics, "new": trial.new_lyrics, "none": ""}
    regions: tuple[Region, ...] = ()
    if variant.swap:
        start = beginning(trial, variant) + CLIP_SECONDS
        regions = (Region(start, subject.seconds, brief(*subject.other, "", 1.0).default),)
    return Brief(default, regions, lyrics[variant.lyrics], subject.seconds)


def beginning(trial: Trial, variant: Variant) -> float:
    """Seconds of the clip that a variant goes on from; 0 for none."""
    return trial.prime_seconds if variant.prime_seconds is None else variant.prime_seconds


def last_place(trial: Trial) -> float:
    """Seconds of the song at which the latest of a trial's measured stretches begin."""
    before = (len(trial.generations) - 1) * trial.seconds
    pieces = int(trial.seconds / CLIP_SECONDS) - 1
    return max(
        beginning(trial, variant) + before + CLIP_SECONDS * (pieces + variant.skip)
        for variant in trial.variants.values()
    )
