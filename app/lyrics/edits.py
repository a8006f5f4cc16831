"""What a hand does to words: on a take's sung words, and on the cues of what is still to come. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from engine.labels.conditioning import Cue
from engine.song.model import SungWord

Words = tuple[SungWord, ...]
Cues = tuple[Cue, ...]

LEAST = 0.02  # a word lasts at least so long, seconds
_VOWELS = re.compile(r"[aeiouyäöüàáâãèéêëìíîïòóôõùúûæøå]+", re.IGNORECASE)


# ------------------------------------------------------------------ sung words


def placed(words: Words, index: int, start: float, end: float) -> Words:
    """Word `index` from `start` to `end`, kept between its neighbours; placed by hand it is certain."""
    low = words[index - 1].end if index else 0.0
    high = words[index + 1].start if index + 1 < len(words) else float("inf")
    start = min(max(start, low), max(low, high - LEAST))
    end = max(min(end, high), start + LEAST)
    moved = replace(words[index], start=start, end=end, confidence=1.0)
    return (*words[:index], moved, *words[index + 1 :])


def moved(words: Words, index: int, start: float) -> Words:
    """Word `index` begins at `start` and keeps its length as far as its neighbours leave room."""
    word = words[index]
    length = word.end - word.start
    low = words[index - 1].end if index else 0.0
    high = words[index + 1].start if index + 1 < len(words) else float("inf")
    start = max(low, min(start, high - length))
    return placed(words, index, start, start + length)


def split(words: Words, index: int) -> Words:
    """Word `index` as its syllables, each as long as its letters; a single syllable as two halves."""
    word = words[index]
    parts = syllables(word.text)
    if len(parts) < 2:
        middle = (len(word.text) + 1) // 2
        parts = [part for part in (word.text[:middle], word.text[middle:]) if part]
    share = (word.end - word.start) / max(1, sum(map(len, parts)))
    made, at = [], word.start
    for part in parts:
        made.append(SungWord(part, at, at + share * len(part), 1.0))
        at = made[-1].end
    return (*words[:index], *made, *words[index + 1 :])


def merged(words: Words, index: int, glue: str) -> Words:
    """Word `index` and the next one as one; `glue` between their texts. Unchanged if there is no next."""
    if index + 1 >= len(words):
        return words
    one, other = words[index], words[index + 1]
    both = SungWord(f"{one.text}{glue}{other.text}", one.start, max(one.end, other.end), 1.0)
    return (*words[:index], both, *words[index + 2 :])


def without(words: Words, index: int) -> Words:
    """The words without number `index`."""
    return (*words[:index], *words[index + 1 :])


def tapped(words: Words, text: str, at: float, length: float) -> Words:
    """A word that begins at `at`: the one before ends there at the latest; words it would cover go."""
    before = [
        replace(word, end=min(word.end, at) if word.end - at < 1.0 else at)
        for word in words
        if word.start < at - LEAST
    ]
    after = [word for word in words if word.start >= at + length]
    return (*before, SungWord(text, at, at + length, 1.0), *after)


def syllables(word: str) -> list[str]:
    """A word's syllables, by its vowels: consonants between two go over but for the first of several.

    A character of Hangul, kana or Han is a syllable of its own. Good enough to place by ear.
    """
    if any("\u1100" <= c <= "\u11ff" or "\u3040" <= c <= "\ud7af" for c in word):
        return list(word)
    groups = list(_VOWELS.finditer(word))
    if len(groups) > 1 and word.lower().rstrip(".,;:!?'\")").endswith("e") and len(groups[-1].group()) == 1:
        groups = groups[:-1]  # a silent e
    cuts = []
    for one, other in pairwise(groups):
        gap = other.start() - one.end()
        cuts.append(one.end() + (1 if gap > 1 else 0))
    edges = [0, *cuts, len(word)]
    return [word[a:b] for a, b in pairwise(edges)]


# ------------------------------------------------------------------ cues


def pinned(cues: Cues, character: int, seconds: float) -> Cues:
    """With a character pinned to a moment; pins that would now run backwards go. Fresh starts stay."""
    kept = [
        cue
        for cue in cues
        if cue.fresh
        or (cue.character < character and cue.seconds < seconds)
        or (cue.character > character and cue.seconds > seconds)
    ]
    return tuple(sorted((*kept, Cue(max(0.0, seconds), character)), key=lambda cue: cue.seconds))


def fresh(cues: Cues, character: int, seconds: float) -> Cues:
    """With the text beginning anew at `character` from `seconds` on; later pins go."""
    kept = [cue for cue in cues if cue.seconds < seconds - 0.05]
    return (*kept, Cue(max(0.0, seconds), character, fresh=True))


def moved_text(cues: Cues, old: str, new: str) -> Cues:
    """The cues after the text was edited: they stay with their characters; those of deleted text go."""
    head = next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    room = min(len(old), len(new)) - head
    tail = next((i for i in range(room) if old[-1 - i] != new[-1 - i]), room)
    found = []
    for cue in cues:
        if cue.character < head or not cue.character:
            found.append(cue)
        elif cue.character >= len(old) - tail:
            found.append(replace(cue, character=cue.character + len(new) - len(old)))
    return tuple(cue for cue in found if cue.character < max(1, len(new)))


def only_beside(cues: Sequence[Cue], character: int) -> Cues:
    """Without the pin at `character`."""
    return tuple(cue for cue in cues if cue.fresh or cue.character != character)
