"""What the window shows of packs and clips: names, limits, lengths. A part of the door to the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine import wishes
from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.packs import shelf
from engine.packs.manifest import Manifest, read_manifest
from engine.resources import resource_path

CLIPS = (".wav", ".flac", ".ogg", ".mp3", ".aif", ".aiff", ".m4a")


@dataclass(frozen=True)
class PackFace:
    """What the window needs to know of a pack."""

    name: str
    title: str
    artists: tuple[str, ...]
    genres: tuple[str, ...]
    genres_of: Mapping[str, tuple[str, ...]]  # lower-case artist -> all they sing, most frequent first
    temperature: float
    top_p: float
    least_seconds: float
    most_seconds: float
    song_seconds: float  # a new song's length


def packs() -> list[str]:
    """Names of the installed packs, the bundled ones first."""
    return [info.name for info in sorted(shelf.installed(), key=lambda info: (not info.bundled, info.name))]


def face(pack: str) -> PackFace:
    """A pack's names and limits; UserProblem if it is not installed or broken."""
    infos = {info.name: info for info in shelf.installed()}
    folder = infos[pack].path if pack in infos else shelf.find(pack)
    manifest = infos[pack].manifest if pack in infos else shelf.describe(folder).manifest
    vocabulary = wishes.vocabulary_of(folder, manifest)
    low, high = _limits(manifest)
    wish = manifest.defaults
    return PackFace(
        pack,
        manifest.title,
        tuple(vocabulary.artist_shown(name) for name in vocabulary.artists),
        tuple(vocabulary.genre_shown(name) for name in vocabulary.genres),
        {
            artist.replace("_", " ").lower(): tuple(genres)
            for artist, genres in manifest.vocabulary.genres_of_artist.items()
        },
        wish.temperature,
        wish.top_p,
        low,
        high,
        wish.song_seconds,
    )


def _limits(manifest: Manifest) -> tuple[float, float]:
    labels = manifest.priors[-1].labels if manifest.priors else None
    if labels is None or labels.timing is None:
        return 1.0, 600.0
    return labels.timing.min_duration, labels.timing.max_duration


def demo_clip() -> Path | None:
    """The bundled clip to try the program with."""
    folder = resource_path("demo")
    found = (
        sorted(item for item in folder.glob("*") if item.suffix.lower() in CLIPS) if folder.is_dir() else []
    )
    return found[0] if found else None


def clip_seconds(clip: Path) -> float:
    """Length of a sound file; UserProblem if it is none."""
    return wishes.clip_seconds(clip)


def dropped_characters(pack: str, lyrics: str) -> str:
    """Characters of the lyrics that a pack cannot sing, each once."""
    return wishes.dropped_characters(shelf.describe(shelf.find(pack)).manifest, lyrics) if lyrics else ""


def lyric_view(pack: str, brief: Brief, at: float, seconds: float) -> tuple[int, int] | None:
    """Characters [first, last) of the lyrics that a growth of `seconds` from `at` on is shown first, if any."""
    manifest = _manifest(pack)
    return None if manifest is None else wishes.lyric_view(manifest, brief, at, seconds)


def unknown_characters(pack: str, lyrics: str) -> str:
    """As `dropped_characters`, quick enough to ask while somebody types."""
    manifest = _manifest(pack)
    return "" if manifest is None else wishes.dropped_characters(manifest, lyrics)


def can_align(pack: str) -> bool:
    """Whether a pack is there and can tell where it sings its words."""
    manifest = _manifest(pack)
    config = None if manifest is None else manifest.priors[-1]
    return config is not None and config.lyrics is not None and config.alignment_head is not None


def _manifest(pack: str) -> Manifest | None:
    """A pack's manifest; None where the song's pack is not installed, which opening it has told already."""
    try:
        return _read(shelf.find(pack))
    except UserProblem:
        return None


_read = lru_cache(maxsize=4)(read_manifest)
