"""Where in the music the lyrics are sung, read from one attention head (FACTS.md section 9).

Shapes: T music tokens, N lyric characters of a window, C characters of all lyrics, V words, S states.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]

PAUSE = 2.0  # a pause is as likely as a word with twice its even share of the attention


def alignment(
    codes_T: Codes,
    starts: Sequence[int],
    n_ctx: int,
    n_characters: int,
    weights: Callable[[int, Codes], Weights],
    indices: Callable[[int], Codes],
) -> Weights:
    """Attention [T, C] of each music token to each character of the whole lyrics.

    `weights(start, codes)` gives one window's attention [n_ctx, N] over its codes (padded with 0 to
    n_ctx), `indices(start)` the place [N] of the window's characters in the lyrics, -1 for padding.
    Windows are those of sampling. They are written from the last to the first: where windows overlap
    the earlier one counts, as in the reference.
    """
    total = len(codes_T)
    # One row block and one column more than wanted: padded tokens and padded characters fall there.
    whole = np.zeros((max(total, n_ctx), n_characters + 1), dtype=np.float32)
    padded_T = np.pad(codes_T, (0, max(0, n_ctx - total)))
    for start in reversed(starts):
        window = slice(start, start + n_ctx)
        whole[window, indices(start)] = weights(start, padded_T[window])
    return whole[:total, :n_characters]


@dataclass(frozen=True)
class SungWord:
    """A word, when it is sung (seconds), and how sure that is: the attention it got, from 0 to 1."""

    word: str
    start: float
    end: float
    confidence: float


def spans(text: str) -> list[tuple[str, int, int]]:
    """The words of cleaned lyrics with their first and one-past-last character."""
    return [(found.group(), found.start(), found.end()) for found in re.finditer(r"\S+", text)]


def sung_words(weights_TC: Weights, text: str, token_seconds: float) -> list[SungWord]:
    """The likeliest times of the words, in order, from the attention to their characters.

    A hidden path runs through the words with pauses between them: at a token a word is as likely as its
    share of the attention, a pause as if every word in view had the same share. Words that the music does
    not reach are left out. Times are from the beginning of `weights_TC`.
    """
    places = spans(text)
    if not places or not len(weights_TC):
        return []
    mass_TV = np.stack([weights_TC[:, begin:end].sum(1) for _, begin, end in places], axis=1)
    share_TV = mass_TV / np.maximum(mass_TV.sum(1, keepdims=True), 1e-9)
    seen_T = np.maximum((share_TV > 1e-6).sum(1), 2)
    states_T = _path(np.log(share_TV + 1e-6), np.log(PAUSE / seen_T))
    found = []
    for index, (word, _, _) in enumerate(places):
        at = np.flatnonzero(states_T == 2 * index + 1)
        if len(at):
            sure = float(share_TV[at, index].mean())
            start, end = float(at[0] * token_seconds), float((at[-1] + 1) * token_seconds)
            found.append(SungWord(word, start, end, sure))
    return found


def _path(words_TV: npt.NDArray[np.float64], pauses_T: npt.NDArray[np.float64]) -> Codes:
    """Best states [T]: 2·v + 1 is word v, even states the pauses around them; never backwards.

    From a state one may stay or go to the next; from a word also straight to the next word.
    """
    time, count = words_TV.shape
    scores_TS = np.empty((time, 2 * count + 1))
    scores_TS[:, 1::2], scores_TS[:, ::2] = words_TV, pauses_T[:, None]
    best_S = np.full(2 * count + 1, -np.inf)
    best_S[:2] = scores_TS[0, :2]
    came_TS = np.zeros((time, 2 * count + 1), np.int8)
    for at in range(1, time):
        choices = np.full((3, 2 * count + 1), -np.inf)
        choices[0] = best_S
        choices[1, 1:] = best_S[:-1]
        choices[2, 3::2] = best_S[1:-2:2]
        came_TS[at] = choices.argmax(0)
        best_S = choices.max(0) + scores_TS[at]
    states_T = np.zeros(time, np.int64)
    state = int(best_S.argmax())
    for at in reversed(range(time)):
        states_T[at] = state
        state -= int(came_TS[at, state])
    return states_T
