"""Song data as SQLite values and back: names and settings as JSON text, hops as JSON, codes as blobs."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.labels.conditioning import Brief, Conditioning, Cue, Region, Weighted
from engine.song.model import Pulse, Recipe, SungWord

Scalar = str | int | float | None
Codes = npt.NDArray[np.int64]

STATES = ("growing", "interrupted", "done")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _conditioning(fields: dict[str, Any]) -> Conditioning:
    return Conditioning(
        tuple(Weighted(**item) for item in fields["artists"]),
        tuple(Weighted(**item) for item in fields["genres"]),
    )


def _brief(fields: dict[str, Any]) -> Brief:
    return Brief(
        _conditioning(fields["default"]),
        tuple(_region(region) for region in fields["regions"]),
        fields["lyrics"],
        fields["total_seconds"],
        tuple(Cue(**cue) for cue in fields.get("cues", ())),
    )


def _region(fields: dict[str, Any]) -> Region:
    into = fields.get("into")  # songs before cross-fades have none
    return Region(
        fields["start"],
        fields["end"],
        _conditioning(fields["conditioning"]),
        None if into is None else _conditioning(into),
    )


def brief_to_text(brief: Brief) -> str:
    """A brief as JSON."""
    return _text(asdict(brief))


def brief_from_text(text: str) -> Brief:
    """The brief that `brief_to_text` wrote."""
    return _brief(json.loads(text))


def pulse_to_text(pulse: Pulse) -> str:
    """What a hand has set of tempo and key, as JSON."""
    return _text({name: value for name, value in asdict(pulse).items() if value not in (None, "")})


def pulse_from_text(text: str) -> Pulse:
    """What `pulse_to_text` wrote; TypeError or ValueError for anything else."""
    pulse = Pulse(**json.loads(text))
    numbers = [n for n in (pulse.tempo, pulse.downbeat, pulse.meter) if n is not None]
    if not all(math.isfinite(number) for number in numbers) or not isinstance(pulse.key, str):
        raise ValueError(f"no tempo and key: {text}")
    return pulse


def recipe_to_text(recipe: Recipe | None) -> str | None:
    """A recipe as JSON, None for a clip."""
    return None if recipe is None else _text(asdict(recipe))


def recipe_from_text(text: str | None) -> Recipe | None:
    """The recipe that `recipe_to_text` wrote."""
    if text is None:
        return None
    fields = json.loads(text)
    return Recipe(**{**fields, "brief": _brief(fields["brief"])})


def words_to_text(words: tuple[SungWord, ...]) -> str:
    """Sung words as a JSON list of [text, start, end, confidence]."""
    return _text([[w.text, w.start, w.end, w.confidence] for w in words])


def words_from_text(text: str) -> tuple[SungWord, ...]:
    """The words that `words_to_text` wrote."""
    return tuple(SungWord(*item) for item in json.loads(text))


def codes_to_blob(codes: Codes) -> tuple[int, bytes]:
    """(bytes per code, little-endian blob): two bytes where the codes fit, else four."""
    if codes.size and (int(codes.min()) < 0 or int(codes.max()) > 0x7FFFFFFF):
        raise ValueError("codes must be between 0 and 2^31 - 1")
    width = 2 if not codes.size or int(codes.max()) <= 0xFFFF else 4
    return width, codes.astype("<u2" if width == 2 else "<i4").tobytes()


def codes_from_blob(width: int, blob: bytes) -> Codes:
    """The codes that `codes_to_blob` wrote, int64."""
    return np.frombuffer(blob, dtype="<u2" if width == 2 else "<i4").astype(np.int64)
