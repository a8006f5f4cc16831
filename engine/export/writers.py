"""One function per format: a take's content into a folder. `write` chooses by the wish."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.delivery import safe_name
from engine.export import bundle, dawproject, lyrics, rpp
from engine.export.content import Audio, Content
from engine.export.files import write_sound
from engine.export.grid import Grid
from engine.export.midi import write_midi
from engine.export.staging import problem_of, unlike
from engine.export.tracks import Track

Told = list[tuple[str, str]]  # file, what it is
MIX = "mix"  # no track's file is called so


def write(content: Content, folder: Path, name: str) -> None:
    """Write one take into the existing `folder`: as the file `name`, or (stems) as several named after it.

    Raises UserProblem for what the user can mend.
    """
    try:
        _WRITERS[content.wish.format](content, folder, name)
    except OSError as error:
        raise problem_of(error, folder / name) from error


def _audio(content: Content, folder: Path, name: str) -> None:
    write_sound(folder / name, content.mix, content.plan, content.wish, level=content.level)


def _stems(content: Content, folder: Path, name: str) -> None:
    """The mix and every track, all from the song's start and of its length."""
    stem = safe_name(Path(name).name)
    _audio(content, folder, f"{stem} - {MIX}.wav")
    names = unlike(((number, safe_name(label)) for number, label in enumerate(content.tracks, 1)), taken=MIX)
    for name, (label, (start, samples)) in zip(names, content.tracks.items(), strict=True):
        whole = samples
        if len(samples) != len(content.mix):
            whole = np.zeros_like(content.mix)
            whole[start : start + len(samples)] = samples
        write_sound(folder / f"{stem} - {name}.wav", whole, content.plan, content.wish, label)


def _midi(content: Content, folder: Path, name: str) -> None:
    write_midi(folder / name, content.plan, _tempo(content))


def _lrc(content: Content, folder: Path, name: str) -> None:
    _text(folder / name, lyrics.lrc(content.plan, content.wish.enhanced))


def _labels(content: Content, folder: Path, name: str) -> None:
    _text(folder / name, lyrics.labels(content.plan))


def _ultrastar(content: Content, folder: Path, name: str) -> None:
    """The text, and the sound it names beside it."""
    audio = f"{Path(name).stem}.ogg"
    _text(folder / name, lyrics.ultrastar(content.plan, _tempo(content), audio))
    _audio(content, folder, audio)


def _rpp(content: Content, folder: Path, name: str) -> None:
    media = f"{Path(name).stem} media"
    (folder / media).mkdir()
    tracks = _track_files(content, folder, media)
    _text(folder / name, rpp.project(content.plan, _tempo(content), tracks))


def _dawproject(content: Content, folder: Path, name: str) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as inside:
        (Path(inside) / "audio").mkdir()
        tracks = _track_files(content, Path(inside), "audio")
        parts = [
            ("project.xml", dawproject.project(content.plan, _tempo(content), tracks)),
            ("metadata.xml", dawproject.metadata(content.plan)),
        ]
        bundle.pack(Path(inside), folder / name, parts)


def _bundle(content: Content, folder: Path, name: str) -> None:
    """Everything in one zip; the REAPER project uses the same files as the stems folder."""
    stem = Path(name).stem
    with tempfile.TemporaryDirectory(dir=folder) as place:
        inside = Path(place)
        (inside / "tracks").mkdir()
        tracks = _track_files(content, inside, "tracks")
        told: Told = [(track.file, _what(track)) for track in tracks]
        _text(inside / f"{stem}.rpp", rpp.project(content.plan, _tempo(content), tracks))
        told.append((f"{stem}.rpp", "REAPER project over the files in tracks/"))
        _dawproject(content, inside, f"{stem}.dawproject")
        told.append((f"{stem}.dawproject", "Project for Bitwig, Studio One, Cubase and others"))
        _midi(content, inside, f"{stem}.mid")
        told.append((f"{stem}.mid", "Tempo map, markers and lyrics for every other program"))
        _labels(content, inside, f"{stem} labels.txt")
        told.append((f"{stem} labels.txt", "Label track for Audacity"))
        if content.plan.words:
            _lrc(content, inside, f"{stem}.lrc")
            told.append((f"{stem}.lrc", "Timed lyrics"))
            _ultrastar(content, inside, f"{stem} ultrastar.txt")
            told.append((f"{stem} ultrastar.txt", "UltraStar song, with its sound as .ogg"))
        text = bundle.readme(content.plan, content.tempo, content.level, told, content.notes)
        bundle.pack(inside, folder / name, [("README.txt", text.encode("utf-8"))])


_WRITERS: dict[str, Callable[[Content, Path, str], None]] = {
    "audio": _audio,
    "stems": _stems,
    "dawproject": _dawproject,
    "rpp": _rpp,
    "midi": _midi,
    "lrc": _lrc,
    "labels": _labels,
    "ultrastar": _ultrastar,
    "bundle": _bundle,
}


def _what(track: Track) -> str:
    return "The whole mix (muted in the projects)" if track.muted else f"Track '{track.name}'"


def _tempo(content: Content) -> Grid:
    assert content.tempo is not None  # the job measures it for every format that asks
    return content.tempo


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _track_files(content: Content, folder: Path, sub: str) -> list[Track]:
    """Write the tracks and the mix as WAV files into `folder`/`sub`; the mix is muted beside tracks."""
    colours = {piece.name: piece.colour for piece in content.plan.pieces}
    found: list[Track] = []
    parts: list[tuple[str, int, Audio]] = [(name, *part) for name, part in content.tracks.items()]
    for number, (name, start, samples) in enumerate(parts, 1):
        file = f"{sub}/{number:02d} {safe_name(name)}.wav"
        write_sound(folder / file, samples, content.plan, content.wish, name, start=start)
        found.append(Track(name, file, start, len(samples), colours.get(name, "")))
    file = f"{sub}/{MIX}.wav"
    write_sound(folder / file, content.mix, content.plan, content.wish, level=content.level)
    return [*found, Track("Mix", file, 0, len(content.mix), muted=bool(found))]
