"""One take made ready to be written: its plan, its sound at the wished rate and level, its tracks."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from engine.analysis import loudness
from engine.audio.resample import resample
from engine.delivery import Delivery, Plan
from engine.export.grid import Grid
from engine.export.sound import Level, envelope, fitting, level
from engine.export.staging import unlike
from engine.phrases import Phrase

Audio = npt.NDArray[np.float32]

SILENT_LEVEL = Level(1.0, float("-inf"), float("-inf"))


@dataclass(frozen=True, eq=False)
class Content:
    """What the writers get. `tracks` add up to `mix` sample by sample, in the order they are shown.

    A track is (start sample, samples). `tempo` None: no writer needs it. `notes` are sentences for
    the user and the README.
    """

    plan: Plan
    wish: Delivery
    tempo: Grid | None
    mix: Audio
    level: Level
    tracks: dict[str, tuple[int, Audio]]
    notes: tuple[str, ...]


def text_only(plan: Plan, wish: Delivery, tempo: Grid | None, notes: tuple[str, ...]) -> Content:
    """For formats without sound."""
    return Content(plan, wish, tempo, np.zeros(0, dtype=np.float32), SILENT_LEVEL, {}, notes)


def sounding(
    plan: Plan,
    wish: Delivery,
    tempo: Grid | None,
    mix: Audio,
    stems: dict[str, Audio],
    notes: tuple[str, ...],
) -> Content:
    """Resample, fade and level the mix (T,) and with it every stem (T,); stems keep adding up to it."""
    rate = wish.sample_rate or plan.sample_rate
    source = plan.sample_rate
    mix = resample(mix, source, rate)
    plan = plan.at_rate(rate, len(mix))
    shape = envelope(len(mix), rate, wish)
    mix = mix * shape
    chosen = level(loudness.measure(mix, rate), wish)
    shape *= np.float32(chosen.gain)
    mix = mix * np.float32(chosen.gain)
    parts = {name: resample(samples, source, rate) * shape for name, samples in stems.items()}
    if wish.subtype != "FLOAT":
        factor = fitting(parts | {"": mix})
        mix, parts = mix * np.float32(factor), {name: s * np.float32(factor) for name, s in parts.items()}
        quieter = 20 * float(np.log10(factor))
        chosen = replace(chosen, lufs=chosen.lufs + quieter, true_peak=chosen.true_peak + quieter)
        if quieter < -0.1:
            notes += (
                Phrase(
                    "All files are {quieter:.1f} dB quieter, so that none of them clips.", quieter=-quieter
                ),
            )
    if chosen.note:
        notes += (Phrase("Loudness: {note}.", note=chosen.note),)
    tracks = {name: (0, samples) for name, samples in parts.items()}
    if wish.tracks == "branches":
        tracks = _branches(plan, mix)
    return Content(plan, wish, tempo, mix, chosen, tracks, notes)


def _branches(plan: Plan, mix: Audio) -> dict[str, tuple[int, Audio]]:
    """Each take's own share of the path, named by the take (with its number where two share a name)."""
    names = unlike((piece.node, piece.name) for piece in plan.pieces)
    return {
        name: (piece.start, mix[piece.start : piece.end])
        for name, piece in zip(names, plan.pieces, strict=True)
    }
