"""A musician's own folder as a corpus: any sound files, labels from tags or folders, words from beside them.

Nothing about one file stops the rest: what is wrong with it is listed and the file is left out. A song
appears by one rename when it is complete, so a broken-off import goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import soundfile

from engine.alignment import warp
from engine.alignment.vocals import vocals
from engine.audio import wav
from engine.errors import UserProblem
from engine.sampling.align import SungWord

Audio = npt.NDArray[np.float32]
Progress = Callable[[int, int, str], None]

SUFFIXES = (
    ".wav",
    ".flac",
    ".ogg",
    ".oga",
    ".opus",
    ".mp3",
    ".aif",
    ".aiff",
    ".aifc",
    ".au",
    ".w64",
    ".caf",
    ".rf64",
)
NOT_READ = (".m4a", ".mp4", ".aac", ".wma", ".ape", ".wv", ".mpc")  # sound, but not for libsndfile
SHORTEST, LONGEST = 20.0, 1800.0  # seconds of a song that is of use for training
UNKNOWN = "unknown"
VOCALS = ("{stem}.vocals", "vocals/{stem}", "stems/{stem}/vocals")  # beside a song, with any suffix


@dataclass(frozen=True)
class Skipped:
    """A file that was left out, and why."""

    path: Path
    problem: str


@dataclass(frozen=True)
class Labels:
    """What a file says of itself; `timed` are lines of an .lrc file as (seconds, text)."""

    title: str
    artist: str
    genre: str
    lyrics: str
    timed: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True)
class Imported:
    """What an import did: song folders (new and old), how many are new, and what was left out."""

    songs: tuple[Path, ...]
    new: int
    skipped: tuple[Skipped, ...]


def gather(
    folder: Path, out: Path, sample_rate: int, align: bool = True, progress: Progress | None = None
) -> Imported:
    """Read every sound file under `folder` into the corpus `out`, mono at `sample_rate`.

    With `align`, words are timed by synthesis and warping: on a vocal stem beside the song if there is one,
    else on the voice that the built-in separator finds, else on the mix.
    `UserProblem` if the folder cannot be read or holds no sound at all.
    """
    files = _sounds(folder, out)
    skipped = [
        Skipped(p, "This format cannot be read; convert it to FLAC.")
        for p in files
        if p.suffix.lower() in NOT_READ
    ]
    readable = [path for path in files if path.suffix.lower() in SUFFIXES]
    _start(out, folder, sample_rate)
    songs: list[Path] = []
    new = 0
    for done, path in enumerate(readable, 1):
        target = out / f"song_{_key(path.relative_to(folder))}"
        if not (target / "labels.json").is_file():
            try:
                _take(path, folder, target, sample_rate, align)
                new += 1
            except UserProblem as problem:
                skipped.append(Skipped(path, f"{problem.text} {problem.remedy}"))
                continue
        songs.append(target)
        if progress is not None:
            progress(done, len(readable), path.name)
    return Imported(tuple(songs), new, tuple(skipped))


def _sounds(folder: Path, out: Path) -> list[Path]:
    """All sound files under a folder, but vocal stems and what an earlier import wrote."""
    if not folder.is_dir():
        raise UserProblem("There is no folder {folder}.", "Give the folder with your songs.", folder=folder)
    inside = out.resolve()
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in SUFFIXES + NOT_READ or not path.is_file():
            continue
        stem = path.stem.endswith(".vocals") or "vocals" in (path.stem, path.parent.name)
        if not stem and inside not in path.resolve().parents:
            found.append(path)
    if not found:
        raise UserProblem(
            "There are no sound files in {folder}.", "Give the folder with your songs.", folder=folder
        )
    return found


def _start(out: Path, folder: Path, sample_rate: int) -> None:
    """Make the corpus folder; one that holds something else is refused."""
    fields = {"format": 1, "imported_from": str(folder.resolve()), "sample_rate": sample_rate}
    about = out / "corpus.json"
    if about.is_file() and json.loads(about.read_text(encoding="utf-8")) != fields:
        raise UserProblem("{folder} holds another corpus.", "Choose an empty folder with --out.", folder=out)
    try:
        out.mkdir(parents=True, exist_ok=True)
        about.write_text(json.dumps(fields, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserProblem(
            "{folder} cannot be written: {reason}.",
            "Choose another folder.",
            folder=out,
            reason=error.strerror,
        ) from error


def _key(path: Path) -> str:
    """A short name for a file that stays the same from import to import."""
    plain = re.sub(r"[^a-z0-9]+", "_", path.stem.lower()).strip("_")[:40]
    return f"{plain}_{hashlib.sha256(path.as_posix().encode()).hexdigest()[:8]}"


def _take(path: Path, folder: Path, target: Path, sample_rate: int, align: bool) -> None:
    """One file into its song folder, complete or not at all."""
    seconds = wav.info(path).seconds
    if not SHORTEST <= seconds <= LONGEST:
        raise UserProblem(
            "{file} lasts {seconds:.0f} s.",
            "Songs of {shortest:.0f} to {longest:.0f} s are of use.",
            file=path.name,
            seconds=seconds,
            shortest=SHORTEST,
            longest=LONGEST,
        )
    audio = np.clip(wav.read(path, sample_rate), -1, 1)
    if float(np.abs(audio).max()) < 1e-4:
        raise UserProblem("{file} is silent.", "Export it again.", file=path.name)
    labels = labels_of(path, folder)
    words = word_times(path, audio, labels, sample_rate) if align else []
    partial = target.with_name(target.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    soundfile.write(partial / "mix.flac", audio, sample_rate, subtype="PCM_16", format="FLAC")
    about: dict[str, Any] = {
        "title": labels.title,
        "artist": labels.artist,
        "genre": labels.genre,
        "seconds": len(audio) / sample_rate,
        "lyrics": labels.lyrics,
        "words": [
            {"word": w.word, "start": w.start, "end": w.end, "confidence": w.confidence} for w in words
        ],
        "source": path.relative_to(folder).as_posix(),
    }
    text = json.dumps(about, indent=1, ensure_ascii=False)
    (partial / "labels.json").write_text(text + "\n", encoding="utf-8")
    partial.rename(target)


def labels_of(path: Path, folder: Path) -> Labels:
    """Artist and genre from tags, else from folders (ARTIST/ALBUM/song or GENRE/ARTIST/ALBUM/song); words beside it.

    A sidecar NAME.lrc or NAME.txt goes before lyrics in the tags.
    """
    tags = _tags(path)
    parts = path.relative_to(folder).parts[:-1]
    genre_above, artist_above = (parts[0], parts[1]) if len(parts) > 2 else ("", parts[0] if parts else "")
    lyrics = tags.get("lyrics", "")
    timed: tuple[tuple[float, str], ...] = ()
    for suffix in (".lrc", ".txt"):
        beside = path.with_suffix(suffix)
        if beside.is_file():
            text = _text(beside)
            timed = tuple(lrc_lines(text)) if suffix == ".lrc" else ()
            lyrics = "\n".join(line for _, line in timed) if timed else text
            break
    return Labels(
        tags.get("title") or path.stem,
        tags.get("artist") or artist_above or UNKNOWN,
        tags.get("genre") or genre_above or UNKNOWN,
        lyrics.strip(),
        timed,
    )


def _tags(path: Path) -> dict[str, str]:
    """Title, artist, genre and lyrics as the file's tags have them; what cannot be read is not there."""
    try:
        tinytag = import_module("tinytag")
    except ImportError as error:
        raise UserProblem(
            "Tags cannot be read without the package tinytag.",
            "Install Coppice with its extra 'train': pip install -e '.[train]'.",
        ) from error
    try:
        tag = tinytag.TinyTag.get(str(path))
    except (tinytag.TinyTagException, OSError, ValueError):
        return {}  # a format that carries no tags, or broken ones: folders and sidecars remain
    lyrics = (tag.other or {}).get("lyrics") or [""]
    found = {
        "title": tag.title,
        "artist": tag.artist or tag.albumartist,
        "genre": tag.genre,
        "lyrics": lyrics[0],
    }
    return {name: str(value).strip() for name, value in found.items() if value}


def _text(path: Path) -> str:
    """A text file, UTF-8 or, failing that, Latin-1 (older tools wrote it)."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserProblem(
            "{path} cannot be read: {reason}.",
            "Change its permissions, or copy it elsewhere.",
            path=path,
            reason=error.strerror,
        ) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def lrc_lines(text: str) -> list[tuple[float, str]]:
    """Timed lines of an .lrc file: [mm:ss.xx] stamps, several per line allowed; other tags are left out."""
    found = []
    for line in text.splitlines():
        stamps = re.findall(r"\[(\d+):(\d+(?:[.:]\d+)?)\]", line)
        words = re.sub(r"\[[^\]]*\]|<[^>]*>", "", line).strip()
        for minutes, seconds in stamps if words else ():
            found.append((60 * int(minutes) + float(seconds.replace(":", ".")), words))
    return sorted(found)


def word_times(path: Path, audio: Audio, labels: Labels, sample_rate: int) -> list[SungWord]:
    """When the words are sung: by warping, within an .lrc file's lines where there is one."""
    if not labels.lyrics:
        return []
    heard = _vocals(path, sample_rate)
    if heard is None or len(heard) < len(audio) // 2:
        heard = vocals(audio, sample_rate)
    heard = audio if heard is None else heard
    if not labels.timed:
        return warp.align(heard, labels.lyrics, sample_rate)
    found: list[SungWord] = []
    ends = [start for start, _ in labels.timed[1:]] + [len(audio) / sample_rate]
    for (start, line), end in zip(labels.timed, ends, strict=True):
        part = heard[round(start * sample_rate) : round(end * sample_rate)]
        if len(part) > warp.WINDOW:
            aligned = warp.align(part, line, sample_rate)
            found += [SungWord(w.word, w.start + start, w.end + start, w.confidence) for w in aligned]
    return found


def _vocals(path: Path, sample_rate: int) -> Audio | None:
    """The vocal stem beside a song, if there is one that can be read."""
    for pattern in VOCALS:
        wanted = path.parent / pattern.format(stem=path.stem)
        for found in _with_any_suffix(wanted):
            try:
                return wav.read(found, sample_rate)
            except UserProblem:
                continue  # the song itself is good, and its voice can be found without a stem
    return None


def _with_any_suffix(path: Path) -> Sequence[Path]:
    return [other for suffix in SUFFIXES if (other := path.with_name(path.name + suffix)).is_file()]
