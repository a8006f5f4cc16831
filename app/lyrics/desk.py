"""What can be done with words, whatever asks for it: mouse, keys, menus or the text editor.

The chosen word is a Box of the lane. Every change is one edit of the song.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.language import mark
from app.lyrics import edits
from app.lyrics.words import COMING, SUNG, Box, boxes, nearest, shifted, text_words
from app.state import State, path
from engine.labels.conditioning import Brief
from engine.song.edits import Edit, SetBrief, SetWords, Single, Together
from engine.song.model import SungWord

TAP_SECONDS = 0.4  # a tapped word lasts so long until the next tap says otherwise


class LyricsDesk(QObject):
    """`edit` changes the song, and says whether it did."""

    changed = Signal()  # other boxes, or another one chosen

    def __init__(self, state: State, edit: Callable[[Edit], bool]) -> None:
        super().__init__()
        self.state, self._edit = state, edit
        self.boxes: list[Box] = []
        self.chosen: Box | None = None
        self._tap = -1  # number of the word that the next tap places
        for signal in (state.song_opened, state.song_changed, state.selection_changed):
            signal.connect(self.refresh)

    # ---------------------------------------------------------------- what there is

    def refresh(self) -> None:
        """Read the words anew; the chosen one stays chosen where it can be found again."""
        song = self.state.song
        self.boxes = boxes(song, self.state.selected) if song is not None else []
        self.chosen = self._again(self.chosen)
        self.changed.emit()

    def _again(self, old: Box | None) -> Box | None:
        if old is None:
            return None
        if old.kind == SUNG:
            return next((b for b in self.boxes if (b.node, b.index) == (old.node, old.index)), None)
        return next((b for b in self.boxes if b.kind != SUNG and b.first == old.first), None)

    @property
    def end(self) -> float:
        """Where the next growth begins: the end of the selected path, seconds."""
        song, node = self.state.song, self.state.node
        return song.seconds(song.end(node)) if song is not None and node is not None else 0.0

    def choose(self, box: Box | None) -> None:
        """Make a word the one that keys act on."""
        self.chosen = box
        self._tap = box.word if box is not None else -1
        self.changed.emit()

    def choose_next(self, step: int) -> Box | None:
        """The next word in time (or the one before), from the chosen one or the playhead."""
        ordered = sorted(self.boxes, key=lambda box: (box.start, box.first))
        if not ordered:
            return None
        if self.chosen in ordered:
            place = min(max(0, ordered.index(self.chosen) + step), len(ordered) - 1)
            self.choose(ordered[place])
        else:
            self.choose(nearest(ordered, self.state.playhead) or ordered[-1])
        return self.chosen

    def words_of(self, node: int) -> tuple[SungWord, ...]:
        """A take's sung words."""
        song = self.state.song
        return song.nodes[node].words if song is not None and node in song.nodes else ()

    # ---------------------------------------------------------------- the song's text

    @property
    def brief(self) -> Brief:
        """What the next growth is asked for."""
        return self.state.song.brief if self.state.song is not None else Brief()

    def set_brief(self, brief: Brief, label: str, *more: Single) -> None:
        """One step of undo."""
        if self.state.song is not None and (more or brief != self.state.song.brief):
            self._edit(Together((SetBrief(brief), *more), label))

    def set_text(self, lyrics: str) -> None:
        """Other lyrics (blanks around them do not count); cues stay with their words."""
        brief, lyrics = self.brief, lyrics.strip()
        if lyrics != brief.lyrics:
            cues = edits.moved_text(brief.cues, brief.lyrics, lyrics)
            self.set_brief(replace(brief, lyrics=lyrics, cues=cues), mark("Lyrics"))

    def sing_from(self, character: int) -> None:
        """The next growth of the selected path begins with this character of the text."""
        brief = self.brief
        self.set_brief(
            replace(brief, cues=edits.fresh(brief.cues, character, self.end)), mark("Sing from here")
        )

    def sing_on(self) -> None:
        """The text runs on as it would without a fresh start at the path's end."""
        brief = self.brief
        kept = tuple(c for c in brief.cues if not (c.fresh and abs(c.seconds - self.end) < 0.05))
        self.set_brief(replace(brief, cues=kept), mark("Sing on"))

    # ---------------------------------------------------------------- one word

    def place(self, box: Box, start: float, end: float, rest: bool = False) -> None:
        """A word from `start` to `end` (seconds); with `rest` all words after it move along."""
        if box.kind == SUNG:
            words = self.words_of(box.node)
            same = abs((end - start) - (box.end - box.start)) < 1e-9
            if rest:
                words = shifted(words, box.index, start - box.start)
            elif same:
                words = edits.moved(words, box.index, start)
            else:
                words = edits.placed(words, box.index, start, end)
            self._set_words(box.node, words, mark("Move word"))
            return
        brief = self.brief
        cues = edits.pinned(brief.cues, box.first, start)
        if not rest and box.last < len(brief.lyrics):
            cues = edits.pinned(cues, box.last, max(end, start + edits.LEAST))
        elif rest:
            later = (c for c in brief.cues if not c.fresh and c.character > box.first)
            by = start - box.start
            for cue in later:
                cues = edits.pinned(cues, cue.character, cue.seconds + by)
        self.set_brief(replace(brief, cues=cues), mark("Move word"))

    def nudge(self, start: float, end: float) -> None:
        """The chosen word's start and end moved by so many seconds."""
        box = self.chosen
        if box is not None:
            self.place(box, max(0.0, box.start + start), max(0.0, box.end + end))

    def shift_rest(self, by: float) -> None:
        """The chosen word and all after it moved by `by` seconds."""
        box = self.chosen
        if box is not None:
            self.place(box, max(0.0, box.start + by), max(0.0, box.end + by), rest=True)

    def split(self) -> None:
        """The chosen word in two, or into its syllables."""
        box = self.chosen
        if box is None:
            return
        if box.kind == SUNG:
            self._set_words(box.node, edits.split(self.words_of(box.node), box.index), mark("Split word"))
        elif box.last - box.first > 1:
            brief = self.brief
            first = edits.syllables(box.text)[0]
            inside = len(first) if len(first) < len(box.text) else (len(box.text) + 1) // 2
            at = box.start + (box.end - box.start) * inside / len(box.text)
            cues = edits.pinned(brief.cues, box.first, box.start)
            cues = edits.pinned(cues, box.first + inside, at)
            self.set_brief(replace(brief, cues=cues), mark("Split word"))

    def merge(self) -> None:
        """The chosen word and the next as one."""
        box = self.chosen
        if box is None:
            return
        if box.kind == SUNG:
            following = next((b for b in self.boxes if (b.node, b.index) == (box.node, box.index + 1)), None)
            glue = "" if following is not None and following.word == box.word >= 0 else " "
            self._set_words(
                box.node, edits.merged(self.words_of(box.node), box.index, glue), mark("Merge words")
            )
        else:
            brief = self.brief
            self.set_brief(replace(brief, cues=edits.only_beside(brief.cues, box.last)), mark("Merge words"))

    def remove(self) -> None:
        """The chosen sung word was not sung after all; a pinned one runs with the text again."""
        box = self.chosen
        if box is None:
            return
        if box.kind == SUNG:
            self._set_words(box.node, edits.without(self.words_of(box.node), box.index), mark("Remove word"))
        else:
            brief = self.brief
            cues = edits.only_beside(edits.only_beside(brief.cues, box.first), box.last)
            self.set_brief(replace(brief, cues=cues), mark("Unpin word"))

    def _set_words(self, node: int, words: tuple[SungWord, ...], label: str) -> None:
        if words != self.words_of(node):
            self._edit(Together((SetWords(node, words),), label))

    # ---------------------------------------------------------------- tapping

    def tap(self, seconds: float) -> bool:
        """The next word begins now; it belongs to the take that sounds there. False where none does.

        Tapping begins with the chosen word, else with the first one that is not sung before `seconds`.
        """
        song = self.state.song
        words = text_words(self.brief.lyrics)
        node = self._sounding(seconds)
        if song is None or node is None or not words:
            return False
        if not 0 <= self._tap < len(words):
            before = [b.word for b in self.boxes if b.kind == SUNG and b.start < seconds]
            self._tap = max(before, default=-1) + 1
        if self._tap >= len(words):
            return False
        number, self._tap = self._tap, self._tap + 1
        made = edits.tapped(self.words_of(node), words[number].text, seconds, TAP_SECONDS)
        following = self._tap
        self._set_words(node, made, mark("Tap word"))
        self._tap = following
        return True

    def _sounding(self, seconds: float) -> int | None:
        """The take of the path that sounds at a moment."""
        song = self.state.song
        if song is None or not 0 <= seconds < self.end:
            return None
        there = [node.id for node in path(song, self.state.selected) if song.seconds(node.start) <= seconds]
        return there[-1] if there else None

    def forget_taps(self) -> None:
        """The next tap begins anew (playing has stopped)."""
        self._tap = self.chosen.word if self.chosen is not None else -1

    @property
    def coming(self) -> list[Box]:
        """Words still to come."""
        return [box for box in self.boxes if box.kind == COMING]
