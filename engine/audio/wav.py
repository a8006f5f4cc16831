"""Audio files: any format libsndfile reads comes in as mono float32; WAV, FLAC and OGG go out.

Everything that can be wrong with a file on the way is a UserProblem with a remedy.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from engine.audio.resample import resample
from engine.errors import UserProblem
from engine.phrases import Phrase

Audio = npt.NDArray[np.float32]
Samples = npt.NDArray[np.float32] | npt.NDArray[np.int16] | npt.NDArray[np.int32]

SHORTEST_SECONDS = 0.2
TAGS = (
    "title",
    "artist",
    "album",
    "comment",
    "copyright",
    "date",
    "genre",
    "license",
    "software",
    "tracknumber",
)
"""The tags that libsndfile can write; 'licence' is taken for 'license'."""

_FORMATS = {".wav": "WAV", ".flac": "FLAC", ".ogg": "OGG"}
_READABLE = Phrase("Use a WAV, FLAC, OGG, MP3 or AIFF file.")
_BLOCK = 1 << 18


@dataclass(frozen=True)
class AudioInfo:
    """What a file says about itself."""

    sample_rate: int
    channels: int
    seconds: float


def info(path: Path) -> AudioInfo:
    """Rate, channels and length without reading the samples.

    Raises UserProblem as `read` does, as far as the header shows it.
    """
    path = Path(path)
    with _open(path) as file:
        return AudioInfo(file.samplerate, file.channels, file.frames / file.samplerate)


def read(path: Path, sample_rate: int, start_s: float = 0.0, end_s: float | None = None) -> Audio:
    """The file from `start_s` to `end_s` (s; None: its end), channels averaged, float32 at `sample_rate`.

    Raises UserProblem: missing, not permitted, not audio, empty, span shorter than 0.2 s or outside
    the file, samples that are not numbers.
    """
    path = Path(path)
    with _open(path) as file:
        rate = file.samplerate
        first, last = _span(path, file, start_s, end_s)
        samples = _read_mono(path, file, first, last)
    if len(samples) < SHORTEST_SECONDS * rate:
        raise _too_short(path)
    if not np.isfinite(samples).all():
        raise UserProblem(
            "{file} holds samples that are not numbers (NaN or infinite).",
            "Export it again from the program that made it.",
            file=path.name,
        )
    return resample(samples, rate, sample_rate)


def _too_short(path: Path) -> UserProblem:
    return UserProblem(
        "{file} (or the chosen part of it) is shorter than {seconds} s.",
        "Choose a longer clip or a longer part.",
        file=path.name,
        seconds=SHORTEST_SECONDS,
    )


def _open(path: Path) -> soundfile.SoundFile:
    """The file opened for reading, or a UserProblem that says why not."""
    try:
        with path.open("rb") as raw:
            empty = not raw.read(1)
    except FileNotFoundError:
        raise UserProblem("There is no file {path}.", "Check the name and the folder.", path=path) from None
    except IsADirectoryError:
        raise UserProblem("{path} is a folder, not an audio file.", _READABLE, path=path) from None
    except PermissionError:
        raise UserProblem(
            "{path} cannot be read.", "Change its permissions, or copy it elsewhere.", path=path
        ) from None
    except OSError as error:
        raise UserProblem(
            "{path} cannot be read: {reason}.",
            "Check the disk, then try again.",
            path=path,
            reason=error.strerror,
        ) from error
    if empty:
        raise UserProblem("{file} is empty.", _READABLE, file=path.name)
    try:
        file = soundfile.SoundFile(str(path))
    except (soundfile.LibsndfileError, TypeError) as error:  # TypeError: '.raw' wants a format
        raise UserProblem(
            "{file} is not an audio file that can be read.", _READABLE, file=path.name
        ) from error
    if file.frames <= 0:
        file.close()
        raise UserProblem("{file} holds no sound.", _READABLE, file=path.name)
    return file


def _span(path: Path, file: soundfile.SoundFile, start_s: float, end_s: float | None) -> tuple[int, int]:
    """First and last frame (exclusive) of the wanted part."""
    length = file.frames / file.samplerate
    if start_s < 0 or start_s >= length or (end_s is not None and end_s <= start_s):
        raise UserProblem(
            "The part from {start:g} s to {end} is not inside {file}, which lasts {length:.2f} s.",
            "Choose a start and an end inside the clip.",
            start=start_s,
            end=Phrase("the end") if end_s is None else Phrase("{seconds:g} s", seconds=end_s),
            file=path.name,
            length=length,
        )
    last = file.frames if end_s is None else min(file.frames, round(end_s * file.samplerate))
    return round(start_s * file.samplerate), last


def _read_mono(path: Path, file: soundfile.SoundFile, first: int, last: int) -> Audio:
    """Frames [first, last) with channels averaged, block by block (a 6-channel film track is large)."""
    blocks: list[Audio] = []
    try:
        file.seek(first)
        while first < last:
            block = file.read(min(_BLOCK, last - first), dtype="float32", always_2d=True)
            if not len(block):
                break  # the header promised more than there is
            blocks.append(block.mean(axis=1, dtype=np.float32))
            first += len(block)
    except soundfile.LibsndfileError as error:
        raise UserProblem(
            "{file} is damaged: {reason}", _READABLE, file=path.name, reason=error.error_string
        ) from error
    return np.concatenate(blocks) if blocks else np.zeros(0, dtype=np.float32)


def form_of(path: Path, subtype: str = "PCM_16") -> tuple[str, str]:
    """What libsndfile calls the format that the suffix chooses, and the subtype that a file of it would have.

    Raises UserProblem: unknown suffix, subtype that the format lacks.
    """
    form = _FORMATS.get(path.suffix.lower())
    if form is None:
        raise UserProblem(
            "Audio cannot be written as {suffix!r}.",
            "End in .wav, .flac or .ogg.",
            suffix=path.suffix or path.name,
        )
    subtype = "VORBIS" if form == "OGG" else subtype
    if not soundfile.check_format(form, subtype):
        choices = ", ".join(s for s in soundfile.available_subtypes(form) if s.startswith(("PCM", "FLOAT")))
        raise UserProblem(
            "{form} has no subtype {subtype}.",
            "Choose one of {choices}.",
            form=form,
            subtype=subtype,
            choices=choices,
        )
    return form, subtype


def write(
    path: Path,
    samples: Samples,
    sample_rate: int,
    subtype: str = "PCM_16",
    tags: Mapping[str, str] | None = None,
) -> None:
    """Write samples (T,) or (T, channels) in [-1, 1]; the suffix chooses the format. Whole or not at all.

    `subtype` is libsndfile's (PCM_16, PCM_24, FLOAT for WAV); OGG is always Vorbis. Louder samples are
    clipped except in FLOAT; integers (full scale: that of their type) are written as they are. `tags`:
    see TAGS, others are left out. Raises UserProblem: unknown suffix, subtype that the format lacks, no
    folder, not permitted, full disk.
    """
    path = Path(path)
    form, subtype = form_of(path, subtype)
    if not path.parent.is_dir():
        raise UserProblem(
            "There is no folder {folder}.", "Create it first, or choose another place.", folder=path.parent
        )
    if path.is_dir():
        raise UserProblem("{path} is a folder.", "Choose a file name.", path=path)
    part = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        _write_part(part, samples, sample_rate, form, subtype, tags or {})
        part.replace(path)
    except (OSError, soundfile.SoundFileError, AssertionError) as error:  # soundfile asserts on short writes
        raise _write_problem(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def _write_part(
    part: Path, samples: Samples, sample_rate: int, form: str, subtype: str, tags: Mapping[str, str]
) -> None:
    part.open("xb").close()  # OSError says more than libsndfile's 'System error'
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    with soundfile.SoundFile(
        str(part), "w", samplerate=sample_rate, channels=channels, format=form, subtype=subtype
    ) as file:
        for name, value in tags.items():
            name = "license" if name == "licence" else name
            if name in TAGS and value:
                setattr(file, name, value)
        for start in range(0, len(samples), _BLOCK):
            block = samples[start : start + _BLOCK]
            exact = subtype == "FLOAT" or block.dtype.kind == "i"
            file.write(block if exact else np.clip(block, -1.0, 1.0))
    with part.open("r+b") as raw:
        os.fsync(raw.fileno())
    if soundfile.info(str(part)).frames != len(samples):  # a short write that nobody reported
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _write_problem(path: Path, error: Exception) -> UserProblem:
    """The sentence for a failed write; a short write inside libsndfile means a full disk."""
    if isinstance(error, PermissionError) or getattr(error, "errno", 0) == errno.EROFS:
        return UserProblem("{path} cannot be written.", "Choose a folder of your own.", path=path)
    if not isinstance(error, OSError) or error.errno == errno.ENOSPC:
        return UserProblem(
            "{file} could not be written: the disk is full or failed.",
            "Free some space, then try again.",
            file=path.name,
        )
    return UserProblem(
        "{path} cannot be written: {reason}.",
        "Check the disk and the name, then try again.",
        path=path,
        reason=error.strerror,
    )
