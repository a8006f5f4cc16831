"""Checks at the user's door: is what they ask for something this pack and this clip can give? Torch-free."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from engine.audio import wav
from engine.errors import UserProblem
from engine.labels import cues, text
from engine.labels.conditioning import Brief, Conditioning, Weighted
from engine.labels.vocabulary import Vocabulary
from engine.packs.codebooks import codebooks_of
from engine.packs.manifest import Manifest
from engine.sampling.plan import hop_tokens, windows

LIGHTEST, HEAVIEST = 0.001, 1000.0  # of a name in a blend, so that float32 can hold every share
COLDEST, HOTTEST = 0.01, 10.0  # temperatures; 0 is greedy, and nearer to it the scaled logits overflow


def vocabulary_of(pack: Path, manifest: Manifest) -> Vocabulary:
    """The names a pack knows."""
    files = manifest.vocabulary
    paths = (pack / files.artists, pack / files.genres)
    stamps = tuple(path.stat().st_mtime_ns if path.exists() else 0 for path in paths)
    return _vocabulary(*paths, files.form, stamps)


@lru_cache(maxsize=4)
def _vocabulary(artists: Path, genres: Path, form: str, stamps: tuple[int, ...]) -> Vocabulary:
    """Read once as long as the files stay as they are (`stamps`): thousands of names, asked for at every growth."""
    return Vocabulary.load(artists, genres, form)


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
            "'{pack}' makes songs from {low:g} s to {high:g} s, not of {total:g} s.",
            "Choose another song length.",
            pack=manifest.name,
            low=low,
            high=high,
            total=brief.total_seconds,
        )


def spelled(pack: Path, manifest: Manifest, brief: Brief) -> Brief:
    """The brief with every name written as the pack's own lists show it, whoever typed it how."""
    vocabulary = vocabulary_of(pack, manifest)

    def held(wish: Conditioning) -> Conditioning:
        artists = tuple(replace(one, name=vocabulary.artist_shown(one.name)) for one in wish.artists)
        genres = tuple(replace(one, name=vocabulary.genre_shown(one.name)) for one in wish.genres)
        return replace(wish, artists=artists, genres=genres)

    regions = tuple(
        replace(one, conditioning=held(one.conditioning), into=None if one.into is None else held(one.into))
        for one in brief.regions
    )
    return replace(brief, default=held(brief.default), regions=regions)


def check_codebooks(pack: Path, codebooks: str) -> None:
    """UserProblem if a song's codes are of other codebooks than the pack's; "" is not known and passes."""
    if codebooks not in ("", codebooks_of(pack)):
        raise UserProblem(
            "The pack '{pack}' has learned other codes since this song was made, and would play it wrongly.",
            "Put the former pack back, or begin a new song.",
            pack=pack.name,
        )


def check_temperature(temperature: float) -> None:
    """UserProblem for a temperature with which no code can be drawn."""
    if temperature != 0 and not COLDEST <= temperature <= HOTTEST:
        raise UserProblem(
            "Nothing can be drawn at a temperature of {temperature:g}.",
            "Choose {coldest:g} to {hottest:g}, for example 0.98, or 0 for the likeliest alone.",
            temperature=temperature,
            coldest=COLDEST,
            hottest=HOTTEST,
        )


def dropped_characters(manifest: Manifest, lyrics: str) -> str:
    """Characters of the lyrics that the pack cannot sing (they are left out), each once, in order."""
    _, dropped = text.clean(lyrics, manifest.vocabulary.form)
    return "".join(dict.fromkeys(dropped))


def lyric_view(manifest: Manifest, brief: Brief, at: float, seconds: float) -> tuple[int, int] | None:
    """Characters [first, last) of the lyrics that the first window of a growth is shown; None: it hears no words.

    The growth begins at `at` and lasts `seconds`. Also None where the song is over or there is no text.
    """
    config = manifest.priors[-1]
    lyrics, total = config.lyrics, round(brief.total_seconds * config.sample_rate)
    start = round(at * config.sample_rate / config.hop)
    if lyrics is None or not brief.lyrics or start * config.hop >= total:
        return None
    n_ctx = config.transformer.n_ctx - config.transformer.prime_len
    hop = hop_tokens(manifest.hop_fractions[-1], n_ctx)
    end = min(start + max(1, round(seconds * config.sample_rate / config.hop)), total // config.hop)
    planned = windows(max(end, start + 1), n_ctx, hop, start)
    form = config.labels.form if config.labels is not None else manifest.vocabulary.form
    song = cues.Text(brief.lyrics, form, total, config.sample_rate)
    place, new = planned[0].start * config.hop, start * config.hop + config.hop // 2
    shown = song.window(brief.cues, lyrics.n_tokens, place, n_ctx * config.hop, new).indices
    inside = shown[shown >= 0]
    if not len(inside):
        return None
    edges = song.cleaned_places
    first = bisect_right(edges, int(inside[0])) - 1
    return first, bisect_left(edges, int(inside[-1]) + 1)


def parse_blend(words: str) -> tuple[Weighted, ...]:
    """'A:2,B' as a blend; UserProblem for a weight that is too small or too large."""
    blend = []
    for part in filter(None, (item.strip() for item in words.split(","))):
        name, colon, weight = part.rpartition(":")
        try:
            value = float(weight) if colon else 1.0
        except ValueError:
            name, value = part, 1.0  # a colon inside a name
        if not LIGHTEST <= value <= HEAVIEST:
            raise UserProblem(
                "The weight in '{part}' is not between {lightest:g} and {heaviest:g}.",
                "Write for example 'A:2,B:1'.",
                part=part,
                lightest=LIGHTEST,
                heaviest=HEAVIEST,
            )
        blend.append(Weighted((name if colon and name else part).strip(), value))
    return tuple(blend)


def clip_seconds(clip: Path, start: float = 0.0, end: float | None = None) -> float:
    """Length of the chosen part of a sound file; UserProblem if it cannot be read or the part is empty."""
    whole = wav.info(clip).seconds
    stop = whole if end is None else min(end, whole)
    if not 0 <= start < stop:
        raise UserProblem(
            "{file} lasts {whole:.2f} s; there is nothing from {start:.2f} s to {end:.2f} s.",
            "Choose a part inside the clip.",
            file=clip.name,
            whole=whole,
            start=start,
            end=stop,
        )
    return stop - start
