"""Verbs of listening."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.verbs.desk import Desk
from app.verbs.verb import Verb

VERBS = (
    Verb("play", "Play or pause", "Play", ("Space",), "song"),
    Verb("audition", "Hear the take from its join", "Play", ("Return",), "node"),
    Verb("to_start", "To the start", "Play", ("Home",), "song"),
    Verb("to_end", "To the end", "Play", ("End",), "song"),
    Verb("find_device", "Find device", "Play", (), "song", rule_above=True),
)


class PlayVerbs(QObject):
    """They move the playhead and start or stop the sound."""

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

    def find_device(self) -> None:
        """Look for an output device again."""
        if self.desk.state.song is not None:
            self.desk.deck.player.open(self.desk.state.song.sample_rate)
