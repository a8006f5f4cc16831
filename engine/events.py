"""What the worker answers: a stream of frozen events per job, ending in Finished, Cancelled or Failed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.int64]
Audio = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Started:
    """The job has left the queue."""

    job: int


@dataclass(frozen=True)
class Progress:
    """`done` of `total` tokens (all takes and levels of the job together), speed and time left."""

    job: int
    done: int
    total: int
    tokens_per_second: float
    eta_seconds: float
    note: str = ""


@dataclass(frozen=True, eq=False)
class CodesReady:
    """New codes of a node: `offset` tokens of that level after the node's own start."""

    job: int
    node: int
    level: int
    offset: int
    codes: Codes


@dataclass(frozen=True, eq=False)
class AudioReady:
    """Mono float32 samples in [-1, 1] that begin at absolute sample `start` of the node's path."""

    job: int
    node: int
    level: int
    start: int
    samples: Audio


@dataclass(frozen=True)
class Rendered:
    """A file was written."""

    job: int
    node: int
    path: Path


@dataclass(frozen=True)
class Installed:
    """A pack is on the shelf; `path` is its folder."""

    job: int
    name: str
    path: Path


@dataclass(frozen=True)
class Exported:
    """One take's files are in place.

    `notes` are sentences for the user; LUFS and dBTP of the mix (-inf if no sound was written); tempo in
    beats per minute and key of the grid that was written (0 and empty if none was).
    """

    job: int
    node: int
    files: tuple[Path, ...]
    notes: tuple[str, ...]
    lufs: float
    true_peak: float
    tempo: float
    key: str


@dataclass(frozen=True)
class WordsReady:
    """Where a node's words are sung: (text, start, end in seconds of the song, confidence 0 to 1), in order."""

    job: int
    node: int
    words: tuple[tuple[str, float, float, float], ...]


@dataclass(frozen=True)
class Finished:
    """The job is complete."""

    job: int


@dataclass(frozen=True)
class Cancelled:
    """The job was stopped on request; what it had yielded stays."""

    job: int


@dataclass(frozen=True)
class Failed:
    """`kind` is 'user' (text and remedy are for the user) or 'bug' (the trace is in the log)."""

    job: int
    kind: str
    text: str
    remedy: str


Event = (
    Started
    | Progress
    | CodesReady
    | AudioReady
    | WordsReady
    | Rendered
    | Exported
    | Installed
    | Finished
    | Cancelled
    | Failed
)
