"""Lyrics with times that came from a file, as edits: text and cues of the song, words of clips. Pure."""

from __future__ import annotations

from dataclasses import replace

from app.lyrics.words import text_words
from engine.labels.conditioning import Brief, Cue
from engine.labels.lrc import Timed
from engine.song import tree
from engine.song.edits import SetWords
from engine.song.model import Song, SungWord

LAST_SECONDS = 2.0  # how long the last line is sung when nothing says so


def brief_with(brief: Brief, timed: Timed) -> Brief:
    """The text, pinned at every time that the file gives and the song has room for."""
    cues = tuple(
        Cue(stamp.seconds, stamp.character)
        for stamp in timed.stamps
        if stamp.seconds < brief.total_seconds and stamp.character < len(timed.lyrics)
    )
    return replace(brief, lyrics=timed.lyrics, cues=cues)


def sung(timed: Timed) -> list[SungWord]:
    """Every word with its time; between two times the words share the room by their letters."""
    words = text_words(timed.lyrics)
    found: list[SungWord] = []
    stamps = [stamp for stamp in timed.stamps if not stamp.ends]
    for number, stamp in enumerate(stamps):
        limit = stamps[number + 1].character if number + 1 < len(stamps) else len(timed.lyrics)
        inside = [word for word in words if stamp.character <= word.first < limit]
        ends = [s.seconds for s in timed.stamps if s.seconds > stamp.seconds]
        end = min(ends, default=stamp.seconds + LAST_SECONDS)
        letters = sum(len(word.text) for word in inside)
        at = stamp.seconds
        for word in inside:
            length = (end - stamp.seconds) * len(word.text) / letters
            found.append(SungWord(word.text, at, at + length, 1.0))
            at += length
    return found


def words_of_clips(song: Song, node: int | None, timed: Timed) -> tuple[SetWords, ...]:
    """The words for the clips on the path to `node`: in a recording the file says what is sung there."""
    if node is None or node not in song.nodes:
        return ()
    words = sung(timed)
    made = []
    for key, first, last in tree.spans(song, node):
        start, end = song.seconds(first), song.seconds(last)
        inside = tuple(word for word in words if start <= word.start < end)
        if song.nodes[key].kind == "clip" and inside:
            made.append(SetWords(key, inside))
    return tuple(made)
