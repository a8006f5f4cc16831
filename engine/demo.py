"""The main job without a screen: from a clip to takes, a duet, a refined take and sound files."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.errors import UserProblem
from engine.labels.conditioning import Brief, Conditioning, Region, Weighted
from engine.packs import shelf
from engine.packs.manifest import read_manifest
from engine.resources import resource_path
from engine.session import Session
from engine.song.edits import Rename, SetFavourite
from engine.wishes import vocabulary_of

CLIP_LABELS = ("night tram", "Synth Pop")  # of resources/demo/clip.flac; the seedling knows them
CLIP_SECONDS = 6.0
GROW_SECONDS = 6.0
SEED = 7
SCREENSHOT_SECONDS = 120

Follow = Callable[[Session, int], Any]
Note = Callable[[str], None]


def make(out: Path, screenshot: Path | None, pack: str, follow: Follow, note: Note) -> dict[str, Any]:
    """Make the demonstration in the folder `out` and tell what was made, by name.

    `follow(session, job)` waits for a job. Raises UserProblem as the single steps do.
    """
    out.mkdir(parents=True, exist_ok=True)
    path = _free_name(out / "demo.coppice")
    first, second = _voices(pack)
    brief = Brief(first, total_seconds=read_manifest(shelf.find(pack)).defaults.song_seconds)
    made: dict[str, Any] = {"song": str(path)}
    with Session.create(path, pack, brief) as session:
        follow(session, session.warm())
        note("Encoding the clip")
        job, clip = session.prime(resource_path("demo", "clip.flac"), 0.0, CLIP_SECONDS)
        follow(session, job)
        note("Growing two takes")
        job, takes = session.grow(clip, GROW_SECONDS, 2, SEED)
        made["growth"] = follow(session, job)
        note("Growing a duet")
        job, (duet,) = session.grow(clip, GROW_SECONDS, 1, SEED + 1, brief=_duet(brief, second))
        follow(session, job)
        session.edit(Rename(duet, "duet"))
        note("Refining the first take")
        follow(session, session.refine(takes[0]))
        session.edit(SetFavourite(takes[0], True))
        made |= {"clip": clip, "takes": list(takes), "duet": duet, "refined": takes[0], "files": []}
        for node, name in ((takes[0], "take-1-full"), (takes[1], "take-2-draft"), (duet, "duet-draft")):
            file = out / f"{name}.wav"
            follow(session, session.render(node, file))
            made["files"].append(str(file))
    if screenshot is not None:
        note("Taking the picture")
        made["screenshot"] = str(_picture(screenshot, path))
    return made


def _free_name(path: Path) -> Path:
    """The path, or with a number where a song of that name exists: a demo never overwrites one."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def _voices(pack: str) -> tuple[Conditioning, Conditioning]:
    """The clip's own artist (another pack: its first) and the last of the vocabulary, a genre each."""
    folder = shelf.find(pack)
    manifest = read_manifest(folder)
    vocabulary = vocabulary_of(folder, manifest)
    if not vocabulary.artists or not vocabulary.genres:
        raise UserProblem("The pack '{pack}' names no artists or genres.", "Choose another pack.", pack=pack)
    of_artist = {a.lower(): genres for a, genres in manifest.vocabulary.genres_of_artist.items()}
    chosen = [(artist, (of_artist.get(artist) or vocabulary.genres)[0]) for artist in vocabulary.artists]
    first = CLIP_LABELS if CLIP_LABELS[0] in vocabulary.artists else chosen[0]
    return _voice(*first), _voice(*chosen[-1])


def _voice(artist: str, genre: str) -> Conditioning:
    return Conditioning((Weighted(artist),), (Weighted(genre),))


def _duet(brief: Brief, second: Conditioning) -> Brief:
    """The second singer takes over in the middle of what is grown after the clip."""
    middle = CLIP_SECONDS + GROW_SECONDS / 2
    region = Region(middle, brief.total_seconds, second)
    return Brief(brief.default, (region,), brief.lyrics, brief.total_seconds)


def _picture(file: Path, song: Path) -> Path:
    """The window with the song, drawn without a screen in a process of its own."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app", "--screenshot", str(file), str(song)]
    try:
        result = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=SCREENSHOT_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise UserProblem("The window did not draw in time.", "Run 'coppice doctor'.") from error
    if result.returncode or not file.is_file():
        said = result.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise UserProblem("The window could not be drawn: {reason}.", "Run 'coppice doctor'.", reason=said[0])
    return file
