"""An export as a job: a generator that decodes, measures, separates and writes one take after another.

Files appear only when all of a take's are whole; dropped at any yield, nothing is left behind.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from engine import weights
from engine.analysis import key, rhythm
from engine.commands import Export, ExportTake, Stretch
from engine.delivery import FORMATS, Delivery, Plan
from engine.errors import UserProblem
from engine.events import Event, Exported, Progress
from engine.export.content import Content, sounding, text_only
from engine.export.grid import Grid, grid
from engine.export.staging import Staging, refuse_if_there, targets
from engine.export.writers import write
from engine.phrases import Phrase
from engine.separation import htdemucs, stems
from engine.separation.quality import quality

Audio = npt.NDArray[np.float32]
Step = TypeVar("Step")
Made = TypeVar("Made")
Sound = Callable[[int, tuple[Stretch, ...]], Generator[Progress, None, Audio]]
"""(node, stretches) -> progress, and in the end the samples."""

WITH_TEMPO = ("midi", "ultrastar", "rpp", "dawproject", "bundle")
WITH_TRACKS = ("stems", "rpp", "dawproject", "bundle")
USUAL_TEMPO, USUAL_METER = 120.0, 4
_WHOLE = 1000  # progress of one take is told in thousandths


def export(command: Export, sound: Sound) -> Iterator[Event]:
    """Export every take of the command. Raises UserProblem, before anything is decoded where it can."""
    wish = _with_weights(command.wish)
    command = replace(command, wish=wish)
    names = [(take.plan.node, take.plan.take) for take in command.takes]
    places = targets(command.out, wish.suffix, names)
    for target in places:
        refuse_if_there(target, wish.overwrite)
    began = time.monotonic()
    for number, (take, target) in enumerate(zip(command.takes, places, strict=True)):
        meter = _Meter(command.job, number, len(places), began)
        content = yield from _prepared(command, take, sound, meter)
        yield meter.at(0.9, f"writing {target.name}")
        folder = not FORMATS[wish.format].suffix
        with Staging(target if folder else target.parent, wish.overwrite) as staging:
            write(content, staging.folder, target.name)
            files = tuple(staging.publish())
        tempo = content.tempo
        yield Exported(
            command.job,
            take.plan.node,
            files,
            content.notes,
            content.level.lufs,
            content.level.true_peak,
            tempo.bpm if tempo else 0.0,
            tempo.key if tempo else "",
        )
    yield _Meter(command.job, len(places), len(places), began).at(0.0, "")


def _with_weights(wish: Delivery) -> Delivery:
    """The wish with the downloaded weights where it names none. UserProblem before anything is decoded."""
    wish.check()
    if wish.separator != "demucs" or wish.format not in WITH_TRACKS or wish.tracks != "stems":
        return wish
    chosen = wish.weights or weights.find()
    htdemucs.require(chosen)
    return replace(wish, weights=chosen)


class _Meter:
    """Thousandths of the whole export, by take and step."""

    def __init__(self, job: int, number: int, count: int, began: float) -> None:
        self._job, self._number, self._count, self._began = job, number, count, began

    def at(self, share: float, note: str) -> Progress:
        """This take is done by `share` (0 to 1)."""
        total = self._count * _WHOLE
        done = min(total, round((self._number + share) * _WHOLE))
        spent = time.monotonic() - self._began
        left = spent * (total - done) / done if done else 0.0
        return Progress(self._job, done, total, 0.0, left, note)


def _prepared(
    command: Export, take: ExportTake, sound: Sound, meter: _Meter
) -> Generator[Event, None, Content]:
    """Decode and measure as far as the format needs it."""
    wish, planned, first = command.wish, take.plan, 0
    if wish.title:
        planned = replace(planned, title=wish.title, take="")
    if wish.span is not None:
        planned, first = planned.cut(wish.span)
        if wish.downbeat is not None:
            wish = replace(wish, downbeat=wish.downbeat - planned.seconds(first))
    notes = _notes(planned)
    timed = wish.format in WITH_TEMPO
    needs_sound = FORMATS[wish.format].sounds
    if not needs_sound and not (timed and wish.tempo is None):
        tempo = _by_hand(wish) if timed else None
        return text_only(planned, wish, tempo, notes)
    mix = yield from _followed(
        sound(take.plan.node, take.stretches),
        meter,
        lambda step: 0.3 * step.done / max(step.total, 1),
        Phrase("decoding"),
    )
    mix = mix[first : first + planned.length]
    tempo = None
    if timed:
        yield meter.at(0.3, Phrase("finding the beat"))
        tempo, said = _measured(mix, planned, wish)
        notes += said
    if not needs_sound:
        return text_only(planned, wish, tempo, notes)
    parts: dict[str, Audio] = {}
    if wish.format in WITH_TRACKS and wish.tracks == "stems":
        steps = stems.separated(mix, planned.sample_rate, wish.separator, wish.weights)
        parts = yield from _followed(steps, meter, lambda share: 0.4 + 0.4 * share, Phrase("separating"))
        notes += _of_separator(wish)
    yield meter.at(0.8, Phrase("setting the level"))
    return sounding(planned, wish, tempo, mix, parts, notes)


def _followed(
    steps: Generator[Step, None, Made], meter: _Meter, share: Callable[[Step], float], note: str
) -> Generator[Event, None, Made]:
    """Run a generator to its result; what it yields becomes progress."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made
        yield meter.at(share(step), note)


def _of_separator(wish: Delivery) -> tuple[str, ...]:
    """What the user should know of the stems."""
    if wish.separator == "basic":
        return (quality(),)
    return (weights.NOTE,) if wish.weights == weights.find() else ()


def _notes(planned: Plan) -> tuple[str, ...]:
    """What the user should know of the plan."""
    notes = []
    if planned.estimated:
        notes.append(
            Phrase("The words are spread evenly over the song: align the take for their true times.")
        )
    if not planned.commercial:
        notes.append(
            Phrase("The pack's licence does not allow commercial use, also of what is made with it.")
        )
    return tuple(notes)


def _by_hand(wish: Delivery) -> Grid:
    if wish.tempo is None:
        raise UserProblem("There is no tempo for this export.", "Give the beats per minute.")
    meter = wish.meter or USUAL_METER
    return grid(wish.tempo, (wish.downbeat or 0.0) % (60.0 * meter / wish.tempo), meter, wish.key)


def _measured(mix: Audio, planned: Plan, wish: Delivery) -> tuple[Grid, tuple[str, ...]]:
    """The grid of what is heard; a tempo or key set by hand wins."""
    found = rhythm.measure(mix, planned.sample_rate)
    named = wish.key or key.estimate(mix, planned.sample_rate)
    tempo, meter = wish.tempo or found.tempo, wish.meter or USUAL_METER
    if not tempo:
        note = Phrase("No beat was found, so the grid runs at {tempo:g} beats per minute.", tempo=USUAL_TEMPO)
        return grid(USUAL_TEMPO, 0.0, meter, named), (note,)
    if wish.downbeat is not None:
        return grid(tempo, wish.downbeat % (60.0 * meter / tempo), meter, named), ()
    return grid(tempo, found.first % (60.0 / tempo), meter, named), ()
