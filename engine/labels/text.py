"""Lyrics as characters a model knows (FACTS.md section 4). Torch-free.

Text is transliterated to ASCII, a backslash becomes a line break, and what the vocabulary lacks is
deleted. A window of music is told `n_tokens` characters around the place in the text that matches
its place in the song.
"""

from __future__ import annotations

import string
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from unidecode import unidecode

Tokens = npt.NDArray[np.int64]

UNKNOWN = 0  # also the padding
_CHARACTERS = {
    "v2": string.ascii_uppercase + string.ascii_lowercase + string.digits + ".,:;!?-+'\"()[] \t\n",
    "v3": string.ascii_uppercase + string.ascii_lowercase + string.digits + ".,:;!?-'\"()[] \t\n",
}


def characters(form: str) -> str:
    """The characters of a form in the order of their ids; the first has id 1."""
    return _CHARACTERS[form]


def vocabulary_size(form: str) -> int:
    """Number of ids: the characters and 'unknown'."""
    return len(_CHARACTERS[form]) + 1


class Cleaned(NamedTuple):
    """Text a model can sing, and the characters of the original that lost something on the way."""

    text: str
    dropped: str


@lru_cache(maxsize=256)
def clean(lyrics: str, form: str) -> Cleaned:
    """Transliterate and delete what the vocabulary lacks; carriage returns go without being counted."""
    known = frozenset(_CHARACTERS[form])
    kept, dropped = [], []
    for character in lyrics:
        plain = "\n" if character == "\\" else unidecode(character).replace("\\", "\n")
        left = "".join(c for c in plain if c in known)
        kept.append(left)
        if character != "\r" and (left != plain or not plain):
            dropped.append(character)
    return Cleaned("".join(kept), "".join(dropped))


@lru_cache(maxsize=4)
def _ids(form: str) -> dict[str, int]:
    return {character: index for index, character in enumerate(_CHARACTERS[form], 1)}


@lru_cache(maxsize=256)
def tokens(cleaned: str, form: str) -> Tokens:
    """Ids of cleaned text (read-only, shared between calls)."""
    ids = _ids(form)
    result = np.array([ids[character] for character in cleaned], dtype=np.int64)
    result.setflags(write=False)
    return result


class LyricWindow(NamedTuple):
    """Ids told to the model and the place of each in the whole text (-1: padding)."""

    tokens: Tokens
    indices: Tokens


def lyric_window(
    full: Tokens, n_tokens: int, total: int, offset: int, duration: int, *, single_precision: bool = True
) -> LyricWindow:
    """The `n_tokens` (even) ids around a window's place; short text is padded on the left with 0.

    `total`, `offset` and `duration` are audio samples of the song, the window's start and its
    length. The published sampler computes the place in float32, its dataset code in float64
    (`single_precision=False`); they differ by one character in about 1 of 10,000 cases. ValueError
    if the text is as long as the window or longer and the offset is outside the song.
    """
    count = len(full)
    if count < n_tokens:
        missing = n_tokens - count
        indices = np.concatenate([np.full(missing, -1, dtype=np.int64), np.arange(count)])
        return LyricWindow(np.concatenate([np.zeros(missing, dtype=np.int64), full]), indices)
    if not 0 <= offset < total:
        raise ValueError(f"offset {offset} is outside the song of {total} samples")
    number = np.float32 if single_precision else np.float64
    centre = number(offset) + number(duration / 2)
    middle = int(number(count) * centre / number(total))
    first = min(max(middle, n_tokens // 2), count - n_tokens // 2) - n_tokens // 2
    indices = np.arange(first, first + n_tokens, dtype=np.int64)
    return LyricWindow(full[first : first + n_tokens].copy(), indices)
