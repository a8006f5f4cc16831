"""Verbs of tempo, bars and key: corrections of what was measured, and the bars on the ruler."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.music import Music
from app.verbs.desk import Desk
from app.verbs.verb import Verb
from engine.song.edits import SetPulse
from engine.song.model import Pulse

VERBS = (
    Verb("bars", "Bars on the ruler, or seconds", "View", ("Ctrl+Alt+M",), "song", rule_above=True),
    Verb("tap_tempo", "Tap the tempo", "Play", ("Ctrl+Alt+T",), "song", rule_above=True),
    Verb("halve_tempo", "Half the tempo", "Play", ("Ctrl+Alt+-",), "song"),
    Verb("double_tempo", "Twice the tempo", "Play", ("Ctrl+Alt+=",), "song"),
    Verb("downbeat_here", "A bar begins at the playhead", "Play", ("Ctrl+Alt+B",), "song"),
    Verb("pulse_as_measured", "Tempo and key as measured", "Play", ("Ctrl+Alt+P",), "song"),
)
TAP_PAUSE = 2.5  # seconds without a tap begin a new count
FEWEST_TAPS, MOST_TAPS = 4, 12


class MusicVerbs(QObject):
    """`music` is set by the window."""

    bars_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.music: Music | None = None
        self._taps: list[float] = []

    def bars(self) -> None:
        """Show bars and beats on the ruler, or seconds again."""
        self.bars_wanted.emit()

    def tap_tempo(self, now: float | None = None) -> None:
        """Once per beat: from the fourth tap on the song has that tempo. `now` in seconds of any clock."""
        at = time.monotonic() if now is None else now
        if self._taps and at - self._taps[-1] > TAP_PAUSE:
            self._taps = []
        self._taps = [*self._taps, at][-MOST_TAPS:]
        if len(self._taps) >= FEWEST_TAPS and at > self._taps[0]:
            beats = len(self._taps) - 1
            self.set(tempo=round(60.0 * beats / (at - self._taps[0]), 1))
        else:
            left = FEWEST_TAPS - len(self._taps)
            self.desk.notices.tell(tr("Tap on: {count} more", count=left))

    def halve_tempo(self) -> None:
        """The beat was counted twice as fast as it is felt."""
        self._times(0.5)

    def double_tempo(self) -> None:
        """The beat was counted half as fast as it is felt."""
        self._times(2.0)

    def downbeat_here(self) -> None:
        """A bar begins where the playhead stands."""
        self.set(downbeat=round(self.desk.state.playhead, 4))

    def pulse_as_measured(self) -> None:
        """Take every correction back."""
        self._put(Pulse())

    def set(self, **changes: float | int | str | None) -> None:
        """Correct one of tempo, downbeat, meter, key."""
        song = self.desk.state.song
        if song is not None:
            self._put(replace(song.pulse, **changes))  # type: ignore[arg-type]

    def _put(self, pulse: Pulse) -> None:
        song = self.desk.state.song
        if song is not None and song.pulse != pulse:
            self.desk.edit(SetPulse(pulse))

    def _times(self, factor: float) -> None:
        tempo = self.music.tempo if self.music is not None else 0.0
        if tempo:
            self.set(tempo=round(tempo * factor, 3))
        else:
            self.tell_unknown()

    def tell_unknown(self) -> None:
        """There is no tempo to work with, and how there will be one."""
        self.desk.notices.tell(tr("No tempo is known yet."), tr("Tap it, or write it into the inspector."))
