"""Tempo, beats, key and loudness of the selected path: measured while nothing else is to be done, corrected by hand.

Measuring takes a thread of its own, never the main one; the main thread, whose the sound is, copies it
for that piece by piece. What a hand has set (`Song.pulse`) wins.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from app.audio_store import AudioStore, Segment
from app.background import Background
from app.state import State
from engine.analysis import key, loudness, rhythm
from engine.song.model import Pulse

Audio = npt.NDArray[np.float32]
REST_MILLISECONDS = 800  # after the last change, before measuring begins
USUAL_METER = 4
MOST_KEPT = 64  # paths whose measures are remembered
PIECE_SECONDS = 15.0  # of sound that are copied in one go: a few milliseconds
Mark = tuple[int, ...]


@dataclass(frozen=True)
class Measured:
    """What was heard: beats per minute (0: none found), a beat in seconds, the key ('' unknown), LUFS, dBTP."""

    tempo: float
    beat: float
    key: str
    lufs: float
    true_peak: float


@dataclass(frozen=True)
class Beats:
    """A steady grid: beats per minute, a moment (seconds) at which a bar begins, beats per bar."""

    tempo: float
    downbeat: float
    meter: int

    @property
    def bar(self) -> float:
        """Length of a bar in seconds."""
        return 60.0 * self.meter / self.tempo

    def nearest(self, seconds: float) -> float:
        """The beat nearest to a moment."""
        beat = 60.0 / self.tempo
        return self.downbeat + round((seconds - self.downbeat) / beat) * beat


def measure(samples: Audio, rate: int) -> Measured:
    """Everything about mono samples (T,) at `rate` Hz."""
    pulse, loud = rhythm.measure(samples, rate), loudness.measure(samples, rate)
    return Measured(pulse.tempo, pulse.first, key.estimate(samples, rate), loud.lufs, loud.true_peak)


class Music(QObject):
    """`measured` is None until the selected path was heard; `changed` follows it and every correction."""

    changed = Signal()

    def __init__(self, state: State, store: AudioStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._store = state, store
        self._known: dict[Mark, Measured] = {}
        self._asked: Mark | None = None
        self._opened = 0  # songs so far: takes of two songs have the same numbers, and often the same lengths
        self._background = Background(self, "coppice-measure")
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._measure)
        self._more: Iterator[bool] = iter(())
        self._copying = QTimer(self, interval=0)
        self._copying.timeout.connect(self._copy)
        state.song_opened.connect(self._forget)
        state.selection_changed.connect(self._wait)
        state.song_changed.connect(self._wait)
        state.jobs_changed.connect(self._look_again)
        store.grew.connect(lambda *_: self._rest.start())

    @property
    def measured(self) -> Measured | None:
        """Of the selected path as far as it sounds now."""
        return self._known.get(self._mark())

    @property
    def pulse(self) -> Pulse:
        """What a hand has set."""
        return self._state.song.pulse if self._state.song is not None else Pulse()

    @property
    def tempo(self) -> float:
        """Beats per minute; 0 where none is known."""
        heard = self.measured
        return self.pulse.tempo or (heard.tempo if heard else 0.0)

    @property
    def key(self) -> str:
        """'D minor', '' where none is known."""
        heard = self.measured
        return self.pulse.key or (heard.key if heard else "")

    @property
    def beats(self) -> Beats | None:
        """The grid of bars; None where no tempo is known."""
        heard, pulse = self.measured, self.pulse
        if not self.tempo:
            return None
        downbeat = pulse.downbeat if pulse.downbeat is not None else heard.beat if heard else 0.0
        return Beats(self.tempo, downbeat, pulse.meter or USUAL_METER)

    def close(self) -> None:
        """No measuring any more. Ten minutes take seconds to measure: the song is not kept open for that."""
        self._rest.stop()
        self._copying.stop()
        self._background.close(wait=False)

    # ---------------------------------------------------------------- measuring

    def _mark(self) -> Mark:
        """What tells one path's sound from another: the song, the takes, and the samples known of each."""
        song = self._state.song
        if song is None:
            return ()
        parts = self._store.path(song, self._state.selected)
        levels = (song.nodes[part.node].lengths for part in parts)
        numbers = (
            number
            for part, own in zip(parts, levels, strict=True)
            for number in (part.node, part.known, *own)
        )
        return (self._opened, *numbers) if parts else ()

    def _forget(self) -> None:
        self._known, self._asked = {}, None
        self._opened += 1
        self._wait()

    def _wait(self) -> None:
        self._rest.start()
        self.changed.emit()

    def _look_again(self) -> None:
        """Jobs tell of themselves often; that alone does not put measuring off."""
        if not self._rest.isActive():
            self._rest.start()

    def _measure(self) -> None:
        """Begin, if the path sounds whole and no job of the user's runs."""
        song, mark = self._state.song, self._mark()
        if song is None or not mark or mark in self._known or mark == self._asked:
            return
        if any(not info.quiet for info in self._state.jobs.values()):
            return
        parts = self._store.path(song, self._state.selected)
        if any(part.known < part.end - part.start for part in parts) or parts[-1].end <= parts[0].start:
            return
        self._asked = mark
        self._more = self._copied(mark, parts, song.sample_rate)
        self._copying.start()

    def _copy(self) -> None:
        """One more piece, as long as the path is what it was."""
        if self._mark() != self._asked:
            self._copying.stop()
            self._asked = None
            self._rest.start()
        elif not next(self._more, False):
            self._copying.stop()

    def _copied(self, mark: Mark, parts: list[Segment], rate: int) -> Iterator[bool]:
        """Copy a path's sound, a piece each turn (True: there may be more); then have it measured in the thread."""
        samples = np.empty(parts[-1].end, np.float32)
        for first in range(0, len(samples), step := round(PIECE_SECONDS * rate)):
            last = min(len(samples), first + step)
            samples[first:last] = self._store.heard(parts, first, last)
            yield True
        self._background.run(partial(measure, samples, rate), partial(self._keep, mark))

    def _keep(self, mark: Mark, found: Measured) -> None:
        if mark[0] != self._opened:
            return  # another song is open now
        while len(self._known) >= MOST_KEPT:
            del self._known[next(iter(self._known))]
        self._known[mark] = found
        if mark == self._asked:
            self._asked = None
        self.changed.emit()
