"""Puts the selected path on the player's tape and keeps the playhead with it, also while it grows."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio_store import Audio, AudioStore, Segment
from app.state import State
from app.take_audio import NOTHING
from app.transport.compare import trims
from app.transport.player import Player
from engine.audio.seam import EASE_SECONDS, SEAM_SECONDS
from engine.song.model import Song

TICK_MILLISECONDS = 33
PRE_ROLL = 2.0  # seconds heard before a join when a take is auditioned, to begin with
PRE_ROLLS = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0)
DRAG_SECONDS = 0.4  # moments pointed at in such quick succession are scrubbing
AHEAD_SECONDS = 5  # fed beyond the playhead before a new tape is played
FEED_SECONDS = 20  # source seconds put on the tape per turn of the event loop


def shared(one: Sequence[Segment], other: Sequence[Segment]) -> int:
    """Up to which sample two paths are the same takes, of which the second is known."""
    end = 0
    for a, b in zip(one, other, strict=False):
        if (a.node, a.start) != (b.node, b.start):
            break
        end = min(a.end, b.end, b.start + b.known)
        if not a.end == b.end == end:
            break
    return end


class Deck(QObject):
    """The link between state, audio store and player."""

    pre_roll_changed = Signal(float)

    def __init__(
        self, state: State, store: AudioStore, player: Player, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.state, self.store, self.player = state, store, player
        self.pre_roll = PRE_ROLL
        self._segments: list[Segment] = []
        self._pointed = 0.0  # when the user last pointed at a moment
        self._tick = QTimer(self, interval=TICK_MILLISECONDS)
        self._tick.timeout.connect(self._follow)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._feed)
        state.song_opened.connect(self._new_song)
        state.selection_changed.connect(self.reload)
        state.selection_changed.connect(self._match)
        state.compared_changed.connect(self._match)
        state.loop_changed.connect(self._loop)
        state.song_changed.connect(self._more.start)
        store.grew.connect(self._grew)
        player.tape_wanted.connect(self._feed)
        player.playing_changed.connect(self._playing)

    # ------------------------------------------------------------------ the tape

    def _new_song(self) -> None:
        self.player.pause()
        song, self._segments = self.state.song, []  # takes of every song count from 1
        if song is None:
            return
        if self.player.device is None or self.player.source_rate != song.sample_rate:
            self.player.open(song.sample_rate)
        self.player.seek(0.0)

    def reload(self) -> None:
        """Begin the tape anew where the selected path leaves the former one; the position stays where it is."""
        song, position, former = self.state.song, self.player.position, self._segments
        self._segments = self.store.path(song, self.state.selected) if song else []
        # What lies right before a join sounds by what follows.
        seam = int(SEAM_SECONDS * song.sample_rate) if song else 0
        self.player.rewind_tape(max(0, shared(former, self._segments) - seam))
        if position > self.total:
            self.player.seek(self.total)

    def _feed(self) -> None:
        """Put on the tape what is known of the path and not on it yet, up to the first hole."""
        song = self.state.song
        if song is None:
            return
        self._segments = self.store.path(song, self.state.selected)
        fed, known = self.player.fed, self._known()
        ahead = round((self.player.position + AHEAD_SECONDS) * song.sample_rate)
        end = min(known, max(ahead, fed + FEED_SECONDS * song.sample_rate))
        if end > fed:
            # What was fed last may have to pass into a take that was not there then.
            start = max(0, fed - int(SEAM_SECONDS * song.sample_rate))
            self.player.put(start, self.store.heard(self._segments, start, end))
            if end < known:
                self._more.start()

    def _known(self) -> int:
        """Up to which sample the path is known without a hole."""
        end = 0
        for segment in self._segments:
            if segment.start > end:
                break
            end = segment.start + segment.known
            if end < segment.end:
                break
        return end

    def _grew(self, node: int, start: int, end: int) -> None:
        song = self.state.song
        if song is not None:
            # Asked anew, since a take may have been carried elsewhere.
            self._segments = self.store.path(song, self.state.selected)
            segment = next((item for item in self._segments if item.node == node), None)
            if segment is not None and start < min(self.player.fed, segment.end):
                # A join nearby may sound different now, and the loudness eases for a while behind it.
                start = max(0, start - int(SEAM_SECONDS * song.sample_rate))
                end = min(end, segment.end) + int(EASE_SECONDS * song.sample_rate)
                end = min(self.player.fed, self._known(), end)
                if end > start:
                    self.player.put(start, self.store.heard(self._segments, start, end))
        self._more.start()

    @property
    def total(self) -> float:
        """Seconds of the selected path."""
        song = self.state.song
        segments = self.store.path(song, self.state.selected) if song else []
        return segments[-1].end / song.sample_rate if song and segments else 0.0

    # ------------------------------------------------------------------ verbs

    def play_or_pause(self) -> None:
        """Space."""
        if self.player.playing:
            self.player.pause()
            return
        if self.player.position >= self.total - 0.05 and not self._growing:
            self.seek(self.state.loop[0] if self.state.looping and self.state.loop else 0.0)
        self.player.play()

    def seek(self, seconds: float) -> None:
        """Go to a moment of the path."""
        seconds = min(max(0.0, seconds), self.total)
        self.player.seek(seconds)
        self.state.move_playhead(seconds)

    def point(self, seconds: float) -> None:
        """The user points at a moment; dragging while nothing plays lets it be heard."""
        now = time.monotonic()
        drags, self._pointed = now - self._pointed < DRAG_SECONDS, now
        self.seek(seconds)
        if drags and not self.player.playing:
            self.player.scrub(self.state.playhead)

    def audition(self) -> None:
        """Hear the selected take from just before its join."""
        song, node = self.state.song, self.state.node
        if song is not None and node is not None:
            self.seek(song.seconds(node.start) - self.pre_roll)
            self.player.play()

    def set_pre_roll(self, seconds: float) -> None:
        """So much is heard before a join."""
        self.pre_roll = max(0.0, seconds)
        self.pre_roll_changed.emit(self.pre_roll)

    def _loop(self) -> None:
        self.player.loop = self.state.loop if self.state.looping else None

    def _match(self) -> None:
        """While two takes are compared, the louder one is turned down."""
        song, pair = self.state.song, self.state.compared
        trim = 1.0
        if song is not None and self.state.selected in pair and None not in pair:
            a, b = (self._own(song, node) for node in pair)
            trim = trims(a, b, song.sample_rate)[pair.index(self.state.selected)]
        self.player.trim = trim

    def _own(self, song: Song, node: int | None) -> Audio:
        """What is known of a take's own part, as it sounds behind what it grew from; nothing for one that is gone."""
        segments = self.store.path(song, node)
        if not segments:
            return NOTHING
        last = segments[-1]
        return self.store.heard(segments, last.start, last.start + last.known)

    # ------------------------------------------------------------------ the clock

    @property
    def _growing(self) -> bool:
        node = self.state.node
        return node is not None and node.state == "growing"

    def _playing(self, playing: bool) -> None:
        if playing:
            self._tick.start()
        else:
            self._tick.stop()

    def _follow(self) -> None:
        self.player.watch()
        self.state.move_playhead(min(self.player.heard, self.total))
        if self.player.at_end and not self._growing and self.player.fed >= self._end_sample():
            self.player.pause()
            self.state.move_playhead(self.total)

    def _end_sample(self) -> int:
        return self._segments[-1].end if self._segments else 0
