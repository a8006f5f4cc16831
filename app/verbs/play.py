"""Verbs of listening: play, loop, compare, pre-roll, volume, device, and recording a riff."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.deck import PRE_ROLLS
from app.language import tr
from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("play", "Play or pause", "Play", ("Space",), "song"),
    Verb("audition", "Hear the take from its join", "Play", ("Return",), "node"),
    Verb("to_start", "To the start", "Play", ("Home",), "song"),
    Verb("to_end", "To the end", "Play", ("End",), "song"),
    Verb("loop", "Loop", "Play", ("L",), "node", rule_above=True),
    Verb("loop_from", "Loop from here", "Play", ("Ctrl+[",), "node"),
    Verb("loop_to", "Loop to here", "Play", ("Ctrl+]",), "node"),
    Verb("mark_a", "Compare: this take is A", "Play", ("Shift+A",), "node", rule_above=True),
    Verb("mark_b", "Compare: this take is B", "Play", ("Shift+B",), "node"),
    Verb("switch_ab", "Compare: switch between A and B", "Play", ("B",), "compared"),
    Verb("stop_ab", "Compare no more", "Play", ("Ctrl+B",), "compared"),
    Verb("pre_roll_longer", "Longer pre-roll", "Play", ("Alt+.",), rule_above=True),
    Verb("pre_roll_shorter", "Shorter pre-roll", "Play", ("Alt+,",)),
    Verb("louder", "Louder", "Play", ("Ctrl+Up",)),
    Verb("quieter", "Quieter", "Play", ("Ctrl+Down",)),
    Verb("record", "Record a riff…", "Play", ("Alt+R",), rule_above=True),
    Verb("find_device", "Find device", "Play", ("Ctrl+Alt+O",), "song"),
)
STEP = 5  # percent of volume


class PlayVerbs(QObject):
    """They move the playhead and start or stop the sound."""

    volume_wanted = Signal(int)  # so many percent more
    record_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def play(self) -> None:
        """Play or pause."""
        self.desk.deck.play_or_pause()

    def audition(self) -> None:
        """Hear the take from just before its join."""
        self.desk.deck.audition()

    def to_start(self) -> None:
        """Playhead to 0:00."""
        self.desk.deck.seek(0.0)

    def to_end(self) -> None:
        """Playhead to the end of what there is."""
        self.desk.deck.seek(self.desk.deck.total)

    # ------------------------------------------------------------------ loop

    def loop(self) -> None:
        """On over the marked stretch (else the last one, else the take's own); off if it is on there."""
        state = self.desk.state
        span = state.selection or state.loop or self._own()
        if state.looping and span == state.loop:
            state.set_loop(state.loop, on=False)
        else:
            state.set_loop(span)

    def loop_from(self) -> None:
        """The loop begins at the playhead."""
        state = self.desk.state
        end = state.loop[1] if state.loop and state.loop[1] > state.playhead else self.desk.deck.total
        state.set_loop((state.playhead, end))

    def loop_to(self) -> None:
        """The loop ends at the playhead."""
        state = self.desk.state
        start = state.loop[0] if state.loop and state.loop[0] < state.playhead else 0.0
        state.set_loop((start, state.playhead))

    def _own(self) -> tuple[float, float] | None:
        song, node = self.desk.state.song, self.desk.state.node
        return (song.seconds(node.start), self.desk.deck.total) if song and node else None

    # ------------------------------------------------------------------ A and B

    def mark_a(self) -> None:
        """The selected take is A."""
        self.desk.state.compare(0, self.desk.state.selected)

    def mark_b(self) -> None:
        """The selected take is B."""
        self.desk.state.compare(1, self.desk.state.selected)

    def switch_ab(self) -> None:
        """Hear the other one, at the same place and as loud."""
        a, b = self.desk.state.compared
        self.desk.state.select(b if self.desk.state.selected == a else a)

    def stop_ab(self) -> None:
        """Both as loud as they are."""
        self.desk.state.compare(0, None)
        self.desk.state.compare(1, None)

    # ------------------------------------------------------------------ the rest

    def pre_roll_longer(self) -> None:
        """More is heard before a join."""
        now = self.desk.deck.pre_roll
        self.desk.deck.set_pre_roll(next((more for more in PRE_ROLLS if more > now), PRE_ROLLS[-1]))

    def pre_roll_shorter(self) -> None:
        """Less is heard before a join."""
        now = self.desk.deck.pre_roll
        self.desk.deck.set_pre_roll(next((less for less in reversed(PRE_ROLLS) if less < now), 0.0))

    def louder(self) -> None:
        """Turn the output up."""
        self.volume_wanted.emit(STEP)

    def quieter(self) -> None:
        """Turn the output down."""
        self.volume_wanted.emit(-STEP)

    def record(self) -> None:
        """Open the recorder."""
        self.record_wanted.emit()

    def find_device(self) -> None:
        """Look for output devices again."""
        deck = self.desk.deck
        if self.desk.state.song is not None:
            deck.player.open(self.desk.state.song.sample_rate, anew=True)
            self.desk.notices.tell(tr("Looking for sound devices …"))
