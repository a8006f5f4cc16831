"""Checks at the user's door: is what they ask for something this pack and this clip can give? Torch-free."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.audio import wav
from engine.errors import UserProblem
from engine.labels import text
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.labels.vocabulary import Vocabulary
from engine.packs.manifest import Manifest


def vocabulary_of(pack: Path, manifest: Manifest) -> Vocabulary:
    """The names a pack knows."""
    files = manifest.vocabulary
    return Vocabulary.load(pack / files.artists, pack / files.genres, files.form)


def check_brief(pack: Path, manifest: Manifest, brief: Brief) -> None:
    """UserProblem for an unknown artist or genre, or a length the pack cannot sing."""
    vocabulary = vocabulary_of(pack, manifest)
    fades = (region.into for region in brief.regions if region.into is not None)
    for wish in (brief.default, *(region.conditioning for region in brief.regions), *fades):
        for artist in wish.artists:
            vocabulary.require_artist(artist.name)
        for genre in wish.genres:
            vocabulary.require_genre(genre.name)
    labels = manifest.priors[-1].labels
    if labels is None or labels.timing is None:
        return
    low, high = labels.timing.min_duration, labels.timing.max_duration
    if not low <= brief.total_seconds < high:
        raise UserProblem(
            f"'{manifest.name}' makes songs from {low:g} s to {high:g} s, not of {brief.total_seconds:g} s.",
            "Choose another song length.",
        )


def spelled(pack: Path, manifest: Manifest, brief: Brief) -> Brief:
    """The brief with every name written as the pack's own lists show it, whoever typed it how."""
    vocabulary = vocabulary_of(pack, manifest)

    def held(wish: Conditioning) -> Conditioning:
        artists = tuple(replace(one, name=vocabulary.artist_shown(one.name)) for one in wish.artists)
        genres = tuple(replace(one, name=vocabulary.genre_shown(one.name)) for one in wish.genres)
        return replace(wish, artists=artists, genres=genres)

    regions = tuple(replace(one, conditioning=held(one.conditioning)) for one in brief.regions)
    return replace(brief, default=held(brief.default), regions=regions)


def dropped_characters(manifest: Manifest, lyrics: str) -> str:
    """Characters of the lyrics that the pack cannot sing (they are left out), each once, in order."""
    _, dropped = text.clean(lyrics, manifest.vocabulary.form)
    return "".join(dict.fromkeys(dropped))


def parse_blend(words: str) -> tuple[Weighted, ...]:
    """'A:2,B' as a blend; UserProblem for a weight that is no positive number."""
    blend = []
    for part in filter(None, (item.strip() for item in words.split(","))):
        name, colon, weight = part.rpartition(":")
        try:
            value = float(weight) if colon else 1.0
        except ValueError:
            name, value = part, 1.0  # a colon inside a name
        if not value > 0:
            raise UserProblem(f"The weight in '{part}' is not above zero.", "Write for example 'A:2,B:1'.")
        blend.append(Weighted((name if colon and name else part).strip(), value))
    return tuple(blend)


def clip_seconds(clip: Path, start: float = 0.0, end: float | None = None) -> float:
    """Length of the chosen part of a sound file; UserProblem if it cannot be read or the part is empty."""
    whole = wav.info(clip).seconds
    stop = whole if end is None else min(end, whole)
    if not 0 <= start < stop:
        raise UserProblem(
            f"{clip.name} lasts {whole:.2f} s; there is nothing from {start:.2f} s to {stop:.2f} s.",
            "Choose a part inside the clip.",
        )
    return stop - start
