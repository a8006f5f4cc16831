"""Lyrics from a small vocabulary: verse lines of six syllables, chorus hooks of four.

About sixty words, so that a voice's word bank stays small and a lyrics encoder meets every word often.
"""

from __future__ import annotations

import numpy as np

CLASSES: dict[str, tuple[str, ...]] = {
    "N1": ("night", "rain", "sea", "train", "moon", "road", "sun", "wind", "heart", "star", "snow", "street"),
    "N2": ("river", "harbour", "morning", "window", "city", "water", "summer", "shadow"),
    "V1": ("sing", "run", "wait", "fall", "turn", "burn", "dream", "shine"),
    "A1": ("cold", "bright", "slow", "gold", "blue", "long"),
}
VERSE_LINES: tuple[str, ...] = (
    "we V1 to the N2",
    "the A1 N1 on the N1",
    "I V1 in the A1 N1",
    "my N2 and your N1",
    "you V1 and I V1 too",
    "all the N2 is A1",
    "down the N1 to the N1",
    "oh N2 V1 for me",
)
HOOKS: tuple[str, ...] = (
    "V1 with me now",
    "oh A1 N2",
    "the N1 is A1",
    "come to the N1",
    "we V1 all night",
    "my A1 N2",
)


def syllables(word: str) -> int:
    """How many syllables a word of this vocabulary has (1 or 2)."""
    return 2 if word in CLASSES["N2"] else 1


def write_line(pattern: str, rng: np.random.Generator) -> tuple[str, ...]:
    """Fill a pattern's word classes; no word of a class comes twice in a line."""
    used: set[str] = set()
    line: list[str] = []
    for token in pattern.split():
        if token in CLASSES:
            free = [word for word in CLASSES[token] if word not in used]
            token = free[int(rng.integers(len(free)))]
            used.add(token)
        line.append(token)
    return tuple(line)


def write_verse(rng: np.random.Generator) -> tuple[tuple[str, ...], ...]:
    """Four different lines of six syllables."""
    picks = rng.permutation(len(VERSE_LINES))[:4]
    return tuple(write_line(VERSE_LINES[int(pick)], rng) for pick in picks)


def write_chorus(rng: np.random.Generator) -> tuple[tuple[str, ...], ...]:
    """Four lines of four syllables, the hook coming back as the third: a b a c."""
    hook, answer, end = (write_line(HOOKS[int(pick)], rng) for pick in rng.permutation(len(HOOKS))[:3])
    return hook, answer, hook, end
