"""The words of a path as boxes in time: sung, skipped, still to come. Pure functions over a song snapshot.

A take's own words (from alignment, or timed by hand) are found again in the song's lyrics; what lies
before the last sung word and was not sung was skipped, the rest is still to come where the cues put it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from engine.labels.conditioning import Brief
from engine.labels.cues import Points, moment_of, stretch_at, stretches
from engine.song import tree
from engine.song.model import Song, SungWord

SUNG, SKIPPED, COMING = "sung", "skipped", "coming"
AHEAD = 60  # words after the last one found in which a sung word is looked for
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class TextWord:
    """A word of the lyrics: characters [first, last) of the text, in line number `line`."""

    text: str
    first: int
    last: int
    line: int


@dataclass(frozen=True)
class Box:
    """A word in time (seconds). `word`: its number in the lyrics, -1 if it is not in them.

    A sung box is `node`'s word number `index`; any other has node -1. `first`, `last`: characters.
    """

    text: str
    start: float
    end: float
    kind: str
    word: int = -1
    first: int = -1
    last: int = -1
    confidence: float = 1.0
    node: int = -1
    index: int = -1


def text_words(lyrics: str) -> list[TextWord]:
    """The words of a text as written."""
    lines = [match.start() for match in re.finditer("\n", lyrics)]
    found, line = [], 0
    for match in _WORD.finditer(lyrics):
        while line < len(lines) and lines[line] < match.start():
            line += 1
        found.append(TextWord(match.group(), match.start(), match.end(), line))
    return found


def plain(text: str) -> str:
    """What two spellings of a word have in common: letters and digits in lower case."""
    return "".join(c for c in text.lower() if c.isalnum())


def located(sung: Sequence[SungWord], words: Sequence[TextWord]) -> list[int]:
    """For each sung word or syllable the number of its word in the lyrics, or -1.

    Text is followed forwards; what is not found ahead is looked for from the beginning (a chorus).
    """
    keys = [plain(word.text) for word in words]
    found: list[int] = []
    at, used = 0, 0  # the word that comes next, and how many of its letters syllables have used
    for item in sung:
        key = plain(item.text)
        place = _find(keys, key, at, used)
        if not key or place is None:
            found.append(-1)
            continue
        number, offset = place
        found.append(number)
        end = offset + len(key)
        at, used = (number + 1, 0) if end >= len(keys[number]) else (number, end)
    return found


def _find(keys: Sequence[str], key: str, at: int, used: int) -> tuple[int, int] | None:
    """(word, letters before) where `key` comes next: inside the word begun, ahead, or from the start."""
    if used and at < len(keys) and keys[at][used:].startswith(key):
        return at, used
    ahead = range(at + bool(used), min(len(keys), at + AHEAD))
    for number in (*ahead, *range(min(at, len(keys)))):
        if keys[number] == key:
            return number, 0
    starts = (number for number in ahead if key and keys[number].startswith(key))
    number = next(starts, None)
    return None if number is None else (number, 0)


def sung_on_path(song: Song, node: int | None) -> list[tuple[int, int, SungWord]]:
    """(node, index among its words, word) for every word that sounds on the path to `node`, in time order."""
    if node is None or node not in song.nodes:
        return []
    found = []
    for key, first, last in tree.spans(song, node):
        start, end = song.seconds(first), song.seconds(last)
        own = enumerate(song.nodes[key].words)
        found += [(key, index, word) for index, word in own if start - 1e-6 <= word.start < end]
    return sorted(found, key=lambda item: item[2].start)


def boxes(song: Song, node: int | None) -> list[Box]:
    """All words along the path, in time order within each kind's order of the text."""
    words = text_words(song.brief.lyrics)
    there = sung_on_path(song, node)
    places = located([word for _, _, word in there], words)
    made = []
    for (key, index, word), place in zip(there, places, strict=True):
        first, last = (words[place].first, words[place].last) if place >= 0 else (-1, -1)
        made.append(
            Box(word.text, word.start, word.end, SUNG, place, first, last, word.confidence, key, index)
        )
    end = _path_end(song, node)
    reached = _reached(song.brief, made, words, end)
    return made + _skipped(made, words, reached) + _coming(song.brief, words, reached, end, bool(made))


def _path_end(song: Song, node: int | None) -> float:
    if node is None or node not in song.nodes:
        return 0.0
    return song.seconds(song.end(song.nodes[node]))


def _reached(brief: Brief, made: Sequence[Box], words: Sequence[TextWord], end: float) -> int:
    """Number of the word that comes next: after the last sung one, or where the text begins anew at the end."""
    fresh = [cue for cue in brief.cues if cue.fresh and abs(cue.seconds - end) < 0.05]
    if fresh:
        return sum(word.last <= fresh[-1].character for word in words)
    return max((box.word + 1 for box in made), default=0)


def _skipped(made: Sequence[Box], words: Sequence[TextWord], reached: int) -> list[Box]:
    """Words before `reached` that nobody sang, squeezed between their neighbours in time."""
    sung = {box.word: box for box in made if box.word >= 0}
    found: list[Box] = []
    run: list[int] = []
    for number in range(reached + 1):
        if number < reached and number not in sung:
            run.append(number)
        elif run:
            before = [sung[n].end for n in sung if n < run[0]]
            after = [sung[n].start for n in sung if n > run[-1]]
            left = max(before, default=0.0)
            right = max(left, min(after, default=left + 0.3 * len(run)))
            step = (right - left) / len(run)
            for place, missing in enumerate(run):
                word = words[missing]
                start = left + place * step
                found.append(
                    Box(word.text, start, start + step, SKIPPED, missing, word.first, word.last, 0.0)
                )
            run = []
    return found if made else []


def _coming(brief: Brief, words: Sequence[TextWord], reached: int, end: float, known: bool) -> list[Box]:
    """Words from `reached` on where the cues put them; behind the path's end once words are known."""
    if reached >= len(words):
        return []
    count, total = max(1, len(brief.lyrics)), max(brief.total_seconds, end + 1e-3)
    found = stretches(brief.cues, count, total)
    pins = stretch_at(found, end if known or any(cue.fresh for cue in brief.cues) else 0.0)
    if known and words[reached].first > 0:
        pins = _from(pins, end, words[reached].first, total, count)
    cuts = sorted(cue.character for cue in brief.cues)
    coming = []
    for number in range(reached, len(words)):
        word = words[number]
        edges = [word.first, *(cut for cut in cuts if word.first < cut < word.last), word.last]
        for first, last in pairwise(edges):
            start, stop = moment_of(pins, first), moment_of(pins, last)
            coming.append(Box(brief.lyrics[first:last], start, stop, COMING, number, first, last, 0.0))
    return coming


def _from(pins: Points, end: float, character: int, total: float, count: int) -> Points:
    """The pins as seen from a path that ends at `end` with `character` sung next."""
    later = [(s, c) for s, c in pins if s >= end and c >= character]
    whole = later if later and later[0][1] == character else [(end, float(character)), *later]
    return whole if whole[-1][1] >= count else [*whole, (total, float(count))]


def nearest(found: Sequence[Box], seconds: float) -> Box | None:
    """The box at a moment, else the one that begins next."""
    inside = [box for box in found if box.start <= seconds < box.end]
    later = [box for box in found if box.start >= seconds]
    return inside[-1] if inside else min(later, key=lambda box: box.start, default=None)


def shifted(words: Sequence[SungWord], index: int, by: float) -> tuple[SungWord, ...]:
    """The words with number `index` and all later ones moved by `by` seconds."""
    return tuple(
        replace(word, start=max(0.0, word.start + by), end=max(0.0, word.end + by), confidence=1.0)
        if place >= index
        else word
        for place, word in enumerate(words)
    )
