"""Sound files of an export: integers without libsndfile's scaling, dither, BWF stamp, cues, metadata."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.audio import wav
from engine.delivery import Delivery, Plan
from engine.export import bwf
from engine.export.sound import Level, dithered
from engine.export.staging import problem_of

Audio = npt.NDArray[np.float32]


def write_sound(
    path: Path,
    samples: Audio,
    plan: Plan,
    wish: Delivery,
    name: str = "",
    level: Level | None = None,
    start: int = 0,
) -> None:
    """Write mono samples that begin at sample `start` of the song; the suffix chooses the format.

    `name` is what the file holds if it is not the mix; `level` what was measured. A WAV also gets the
    time stamp and, if it begins with the song, cues for sections, joins and words. Raises UserProblem
    as `engine.audio.wav.write` does.
    """
    form = path.suffix.lower()
    subtype = "PCM_24" if form == ".flac" and wish.subtype == "FLOAT" else wish.subtype
    tags = plan.tags() | ({"title": f"{plan.name} ({name})"} if name else {})
    exact = dithered(samples) if subtype == "PCM_16" and form != ".ogg" else samples
    wav.write(path, as_written(exact, subtype) if form != ".ogg" else exact, plan.sample_rate, subtype, tags)
    if form != ".wav":
        return
    stamp = bwf.Stamp(
        description=f"{plan.name} {name}".strip(),
        time_reference=start,
        made=datetime.now(),
        loudness=_finite(level.lufs) if level else None,
        true_peak=_finite(level.true_peak) if level else None,
    )
    try:
        bwf.add_chunks(path, stamp, [] if start else cues(plan))
    except OSError as error:
        raise problem_of(error, path) from error


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None


def as_written(samples: Audio, subtype: str) -> wav.Samples:
    """Integers for the formats that hold such, so that 1/2^(bits-1) is exactly one step and full scale clips.

    libsndfile would multiply by 2^(bits-1) - 1, and stems would no longer add up in the last bit. 24 bits
    lie in the upper bits of 32.
    """
    if subtype == "PCM_16":
        return np.clip(np.round(samples * 2.0**15), -(2**15), 2**15 - 1).astype(np.int16)
    if subtype == "PCM_24":
        steps = np.clip(np.round(samples.astype(np.float64) * 2.0**23), -(2**23), 2**23 - 1)
        return steps.astype(np.int32) << 8
    return samples


def cues(plan: Plan) -> list[bwf.Cue]:
    """Sections as regions, joins as points, words as regions; in time order."""
    found = [bwf.Cue(item.start, item.name, item.end - item.start) for item in plan.sections]
    found += [bwf.Cue(join.start, f"join: {join.name}") for join in plan.joins]
    found += [bwf.Cue(word.start, word.text, word.end - word.start) for word in plan.words]
    return sorted(found, key=lambda cue: cue.sample)
