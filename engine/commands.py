"""What the worker can be asked to do: frozen data that carries all it needs, seeds included.

Codes cross as int64 numpy arrays, finest level first. Positions are absolute (from the start of the
song), in tokens of the level at hand unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.delivery import Delivery, Plan
from engine.labels.conditioning import Brief

Codes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Sampling:
    """How a token is drawn from the logits; top_k 0 and top_p 0 mean off."""

    temperature: float = 0.98
    top_k: int = 0
    top_p: float = 0.0


@dataclass(frozen=True, eq=False)
class TakeJob:
    """One continuation inside a growth: `done` are the codes it already has (resumption)."""

    node: int
    seed: int
    stream: int
    done: Codes


@dataclass(frozen=True)
class Load:
    """Have a pack's networks in memory, so that the first growth starts at once."""

    job: int
    pack: Path


@dataclass(frozen=True, eq=False)
class Encode:
    """Encode a clip at every level as a root take (seconds are positions inside the clip)."""

    job: int
    pack: Path
    node: int
    clip: Path
    start_seconds: float = 0.0
    end_seconds: float | None = None


@dataclass(frozen=True, eq=False)
class Grow:
    """Sample `length` new top-level tokens after `prompt` (the whole path before), for every take at once."""

    job: int
    pack: Path
    takes: tuple[TakeJob, ...]
    prompt: Codes
    length: int
    brief: Brief
    sampling: Sampling = field(default_factory=Sampling)


@dataclass(frozen=True, eq=False)
class Refine:
    """Upsample one node's span [start, end) (top tokens) down to `level`.

    `codes[level]` holds the whole path at that level as far as it is known; new codes of the node
    are yielded per level, beginning where `codes[level]` ends. `rows` stretches are sampled at once.
    """

    job: int
    pack: Path
    node: int
    seed: int
    stream: int
    start: int
    end: int
    codes: tuple[Codes, ...]
    level: int
    brief: Brief
    sampling: Sampling = field(default_factory=Sampling)
    rows: int = 1


@dataclass(frozen=True, eq=False)
class Decode:
    """Decode a path's codes of one level to audio, streamed from absolute token `start` of that level."""

    job: int
    pack: Path
    node: int
    level: int
    codes: Codes
    start: int = 0


@dataclass(frozen=True, eq=False)
class Stretch:
    """Neighbouring codes of a path that are heard at one level.

    `before` are the codes of the same level that lead up to them (none if the level is not known there):
    context for the decoder, and what the crossfade from the stretch before is made of.
    """

    level: int
    codes: Codes
    before: Codes


@dataclass(frozen=True, eq=False)
class Render:
    """Decode a path and write a file; `stretches` in time order, each at the best level it has."""

    job: int
    pack: Path
    node: int
    stretches: tuple[Stretch, ...]
    out: Path
    subtype: str = "PCM_16"
    notice: str = ""  # licence notice of the pack for the metadata


@dataclass(frozen=True)
class Install:
    """Download a pack of the catalogue; for a worker of its own (`engine.packs.install.run`).

    `accepted`: the user has read the pack's licence and agrees.
    """

    job: int
    name: str
    accepted: bool


@dataclass(frozen=True, eq=False)
class ExportTake:
    """One path to export: what lies where on it, and how its sound is decoded (see Render)."""

    plan: Plan
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, eq=False)
class Export:
    """Write takes for other programs; `out` is a file, for several takes the folder they go to."""

    job: int
    pack: Path
    takes: tuple[ExportTake, ...]
    out: Path
    wish: Delivery


@dataclass(frozen=True, eq=False)
class Align:
    """Find where a node's words are sung. `codes`: its path's top codes; its own begin at `start`, under `brief`.

    A clip (`finest` given) was not grown: there the words are looked for in the sound of its own finest codes.
    """

    job: int
    pack: Path
    node: int
    codes: Codes
    start: int
    brief: Brief
    finest: Codes | None = None


Command = Load | Encode | Grow | Refine | Decode | Render | Install | Export | Align
