"""Training data: audio clips, codes of whole songs, and windows of codes with their labels.

Every batch is a pure function of (seed, step), so a resumed run sees exactly the batches an
uninterrupted one would. Legend: B batch, T samples or tokens, U tokens of the level above, L codes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt
import soundfile
import torch
from torch import Tensor

from engine.errors import UserProblem

Codes = npt.NDArray[np.int64]
Times = tuple[tuple[float, float], ...]
T = TypeVar("T")
WHOLE = slice(None)  # all items of a batch


@dataclass(frozen=True)
class SongEntry:
    """One song of a corpus: its audio file and what the labels say of it. `seconds` is its length.

    `tempo` is in beats per minute (0: not known). `words` are the times in seconds between which each word of
    the lyrics is sung, in order (empty: not known).
    """

    name: str
    audio: Path
    artist: str
    genre: str
    lyrics: str
    seconds: float
    tempo: float = 0.0
    words: Times = ()


def read_songs(corpus: Path) -> list[SongEntry]:
    """All finished songs of a corpus folder, by name; `UserProblem` if there is none, or one is broken.

    A song is a folder with mix.flac and labels.json (engine/corpus/make.py).
    """
    songs = [_song(path) for path in sorted(corpus.glob("*/labels.json"))]
    if not songs:
        raise UserProblem(
            "There are no songs in {corpus}.", "Make a corpus first: coppice corpus make.", corpus=corpus
        )
    return songs


def _song(labels: Path) -> SongEntry:
    """The song that a labels.json tells of."""
    audio = labels.with_name("mix.flac")
    if not audio.is_file():
        raise _broken(audio)
    try:
        value = json.loads(labels.read_text(encoding="utf-8"))
        texts = (value["artist"], value["genre"], value["lyrics"])
        words = tuple((float(word["start"]), float(word["end"])) for word in value.get("words", ()))
        seconds, tempo = float(value["seconds"]), float(value.get("tempo", 0))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _broken(labels) from error
    return SongEntry(labels.parent.name, audio, *texts, seconds, tempo, words)


def _broken(path: Path) -> UserProblem:
    return UserProblem(
        "{path} is missing or damaged.", "Make that song again, or move its folder away.", path=path
    )


def generator(seed: int, step: int) -> np.random.Generator:
    """Random numbers of one batch; negative steps serve set-up draws."""
    return np.random.default_rng([seed, step & 0xFFFFFFFF])


class Ahead(Generic[T]):
    """Batches by (step, part), the next one made in a thread while a GPU is busy with this one.

    `make(step, part)` must be a pure function. On a CPU nothing is made ahead: there is no idle core.
    """

    def __init__(self, make: Callable[[int, slice], T], device: torch.device) -> None:
        self._make = make
        self._pool = ThreadPoolExecutor(1) if device.type != "cpu" else None
        self._coming: dict[tuple[int, int], Future[T]] = {}

    def __call__(self, step: int, part: slice) -> T:
        """The batch of this step."""
        if self._pool is None:
            return self._make(step, part)
        key = (step, part.start or 0)
        found = self._coming.pop(key, None)
        self._coming[step + 1, key[1]] = self._pool.submit(self._make, step + 1, part)
        return self._make(step, part) if found is None else found.result()


class AudioPool:
    """Random clips from the audio files of a corpus, read straight from disk."""

    def __init__(self, corpus: Path, sample_rate: int) -> None:
        self.files: list[tuple[Path, int]] = []
        for song in read_songs(corpus):
            try:
                info = soundfile.info(song.audio)
            except soundfile.LibsndfileError as error:
                raise _broken(song.audio) from error
            if info.samplerate != sample_rate:
                raise UserProblem(
                    "{path} has {rate} Hz, not {wanted}.",
                    "Resample the corpus.",
                    path=song.audio,
                    rate=info.samplerate,
                    wanted=sample_rate,
                )
            self.files.append((song.audio, info.frames))
        self.share = np.array([frames for _, frames in self.files], float)
        self.share /= self.share.sum()

    def clips(self, count: int, length: int, seed: int, step: int, part: slice = WHOLE) -> Tensor:
        """`count` random clips of `length` samples, float32 [B, T] in [-1, 1], mono; only `part` is read."""
        random = generator(seed, step)
        places = []
        for index in random.choice(len(self.files), count, p=self.share):
            path, frames = self.files[index]
            places.append((path, int(random.integers(0, max(1, frames - length + 1)))))
        clips = []
        for path, start in places[part]:
            data, _ = soundfile.read(path, length, start, dtype="float32", always_2d=True)
            mono = data.mean(axis=1)
            clips.append(np.pad(mono, (0, length - len(mono))))
        return torch.from_numpy(np.stack(clips).astype(np.float32))


@dataclass(frozen=True, eq=False)
class SongCodes:
    """Labels and codes of a song; `codes` by level (only the levels that were encoded), `words` as `SongEntry`."""

    name: str
    artist: str
    genre: str
    lyrics: str
    seconds: float
    codes: dict[int, Codes]
    words: Times = ()


def write_codes(folder: Path, song: SongEntry, level: int, codes: Codes) -> None:
    """Keep one level's codes of a song as folder/NAME.LEVEL.npz with the song's labels."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("artist", "genre", "lyrics", "seconds", "words")
    labels = {name: getattr(song, name) for name in names}
    path = folder / f"{song.name}.{level}.npz"
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        np.savez(file, codes=codes.astype(np.int16), labels=np.array(json.dumps(labels)))
    part.replace(path)


def read_codes(folder: Path, levels: tuple[int, ...]) -> list[SongCodes]:
    """All songs of a folder that have codes at every one of `levels`, by name."""
    songs = []
    for path in sorted(folder.glob(f"*.{levels[0]}.npz")):
        name = path.name.rsplit(".", 2)[0]
        files = {level: folder / f"{name}.{level}.npz" for level in levels}
        if not all(file.is_file() for file in files.values()):
            continue
        labels = json.loads(str(_kept(path, "labels")))
        codes = {level: np.asarray(_kept(file, "codes"), np.int64) for level, file in files.items()}
        labels["words"] = tuple((start, end) for start, end in labels.get("words", ()))
        songs.append(SongCodes(name, codes=codes, **labels))
    if not songs:
        raise UserProblem(
            "There are no codes in {folder}.", "Encode the corpus first: coppice train encode.", folder=folder
        )
    return songs


def _kept(path: Path, name: str) -> npt.NDArray[Any]:
    """What a file of `write_codes` has under a name."""
    try:
        with np.load(path, allow_pickle=False) as content:
            return np.asarray(content[name])
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise UserProblem(
            "{path} is missing or damaged.", "Delete it, then encode that song again.", path=path
        ) from error
