"""Word times by synthesis and warping: the words are spoken, and the speech is stretched to fit the singing.

Dynamic time warping on mel cepstra, with pauses between words that may last as long as the music wants
(Sakoe and Chiba 1978 for the warping). Works best on a vocal stem; a mix hides the voice.

Legend: N frames of the song, J frames of speech and pauses ("states"), D coefficients.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.alignment import speech
from engine.alignment.spectra import cepstra
from engine.sampling.align import SungWord

Audio = npt.NDArray[np.float32]
Table = npt.NDArray[np.float64]

WINDOW, HOP, COEFFICIENTS = 1024, 512, 14  # samples at 22.05 kHz; 23 ms a frame
QUIET_DB = -35.0  # below the loudest frames: nobody sings
SILENT_WORD = 6.0  # cost of a word's frame where nobody sings
PAUSE_QUANTILE = 0.35  # a pause where somebody sings costs as much as this quantile of all distances


@dataclass(frozen=True, eq=False)
class Spoken:
    """The words' frames one after another, a pause state before, between and after them.

    `word_J` is the word of every state, -1 for a pause; `frames_DJ` are zero there.
    """

    frames_DJ: Table
    word_J: npt.NDArray[np.int64]


def align(audio: Audio, lyrics: str, sample_rate: int, voice: str = speech.VOICE) -> list[SungWord]:
    """Times of the words of `lyrics` in a song (seconds), in order, with a confidence from 0 to 1.

    Words that cannot be spoken are timed between their neighbours. Without espeak-ng all words are spread
    evenly (`spread`) with confidence 0.
    """
    texts = re.findall(r"\S+", lyrics)
    if not texts:
        return []
    spoken = _speak(texts, sample_rate, voice) if speech.available() else None
    if spoken is None:
        return spread(texts, len(audio) / sample_rate)
    song_DN, active_N = _frames(audio, sample_rate)
    cost_JN, pause_N = _costs(song_DN, active_N, spoken)
    states_N = cheapest(cost_JN)
    return _timed(texts, spoken, states_N, cost_JN, pause_N, HOP / sample_rate)


def spread(texts: Sequence[str], seconds: float) -> list[SungWord]:
    """Words spread over a song by their letters: what is known without listening."""
    lengths = np.array([len(text) + 1 for text in texts], float)
    edges = np.concatenate([[0.0], np.cumsum(lengths)]) / lengths.sum() * seconds
    return [
        SungWord(text, float(a), float(b), 0.0) for text, a, b in zip(texts, edges, edges[1:], strict=False)
    ]


def _frames(audio: Audio, sample_rate: int) -> tuple[Table, npt.NDArray[np.bool_]]:
    """Cepstra [D, N] without loudness, normalised over the frames where somebody is heard; and which those are."""
    found = cepstra(audio, sample_rate, WINDOW, HOP, COEFFICIENTS)
    loudness = found[0] * 10 / np.log(10) / len(found) ** 0.5  # dB up to a constant
    active_N = loudness > np.quantile(loudness, 0.98) + QUIET_DB
    shape_DN = found[1:]
    heard = shape_DN[:, active_N] if active_N.any() else shape_DN
    shape_DN = (shape_DN - heard.mean(1, keepdims=True)) / (heard.std(1, keepdims=True) + 1e-6)
    return shape_DN, active_N


def _speak(texts: Sequence[str], sample_rate: int, voice: str) -> Spoken | None:
    """The spoken words as states; None if none of them can be spoken."""
    sounds = [(index, speech.say(text, sample_rate, voice)) for index, text in enumerate(texts)]
    kept = [(index, sound) for index, sound in sounds if sound is not None and len(sound) >= WINDOW]
    if not kept:
        return None
    whole, _ = _frames(np.concatenate([sound for _, sound in kept]), sample_rate)
    pause = np.zeros((len(whole), 1))
    pieces, words, at = [pause], [-1], 0
    for index, sound in kept:
        first, last = at // HOP, max(at // HOP + 1, (at + len(sound)) // HOP)
        pieces += [whole[:, first:last], pause]
        words += [index] * (last - first) + [-1]
        at += len(sound)
    return Spoken(np.concatenate(pieces, axis=1), np.array(words))


def _costs(song_DN: Table, active_N: npt.NDArray[np.bool_], spoken: Spoken) -> tuple[Table, Table]:
    """Cost [J, N] of every state at every frame, and the cost [N] of a pause."""
    squares = (spoken.frames_DJ**2).sum(0)[:, None] + (song_DN**2).sum(0)[None]
    distance_JN = np.sqrt(np.maximum(squares - 2 * spoken.frames_DJ.T @ song_DN, 0) / len(song_DN))
    said_J = spoken.word_J >= 0
    usual = float(np.quantile(distance_JN[said_J][:, active_N], PAUSE_QUANTILE)) if active_N.any() else 1.0
    pause_N = np.where(active_N, usual, 0.0)
    distance_JN[:, ~active_N] = SILENT_WORD
    distance_JN[~said_J] = pause_N
    return distance_JN, pause_N


def cheapest(cost_JN: Table) -> npt.NDArray[np.int64]:
    """The cheapest path [N] from one of the first two states to one of the last two: 0, 1 or 2 states on per frame."""
    states, frames = cost_JN.shape
    best_J = np.full(states, np.inf)
    best_J[:2] = cost_JN[:2, 0]
    came_NJ = np.zeros((frames, states), np.int8)
    for at in range(1, frames):
        choices = np.full((3, states), np.inf)
        choices[0] = best_J
        choices[1, 1:] = best_J[:-1]
        choices[2, 2:] = best_J[:-2]
        came_NJ[at] = choices.argmin(0)
        best_J = choices.min(0) + cost_JN[:, at]
    path_N = np.zeros(frames, np.int64)
    state = states - 1 if best_J[-1] <= best_J[-2] else states - 2
    if not np.isfinite(best_J[state]):
        return np.linspace(0, states - 1, frames).round().astype(np.int64)  # more speech than song
    for at in reversed(range(frames)):
        path_N[at] = state
        state -= int(came_NJ[at, state])
    return path_N


def _timed(
    texts: Sequence[str],
    spoken: Spoken,
    states_N: npt.NDArray[np.int64],
    cost_JN: Table,
    pause_N: Table,
    frame_seconds: float,
) -> list[SungWord]:
    """Words with the times of their states; those without any share the gap they lie in."""
    words_N = spoken.word_J[states_N]
    costs_N = cost_JN[states_N, np.arange(len(states_N))]
    found: list[SungWord | None] = []
    for index, text in enumerate(texts):
        at = np.flatnonzero(words_N == index)
        if not len(at):
            found.append(None)
            continue
        fit = 1.0 - float(costs_N[at].mean()) / (2 * max(float(pause_N.max()), 1e-6))
        start, end = at[0] * frame_seconds, (at[-1] + 1) * frame_seconds
        found.append(SungWord(text, float(start), float(end), float(np.clip(fit, 0.0, 1.0))))
    return _filled(texts, found, len(states_N) * frame_seconds)


def _filled(texts: Sequence[str], found: list[SungWord | None], seconds: float) -> list[SungWord]:
    """Every word timed: runs of words without times are spread between their neighbours."""
    whole: list[SungWord] = []
    index = 0
    while index < len(found):
        known = found[index]
        if known is not None:
            whole.append(known)
            index += 1
            continue
        stop = next((i for i in range(index, len(found)) if found[i] is not None), len(found))
        after = found[stop] if stop < len(found) else None
        begin, end = whole[-1].end if whole else 0.0, after.start if after is not None else seconds
        gap = spread(texts[index:stop], max(0.0, end - begin))
        whole += [SungWord(word.word, begin + word.start, begin + word.end, 0.0) for word in gap]
        index = stop
    return whole
