"""Words are found in singing by speaking them; where nothing can be heard they are spread evenly."""

from __future__ import annotations

import numpy as np
import pytest

from engine.alignment import speech, warp

RATE = 22_050
TEXT = "down the river in the morning"


def stretched(word: str, factor: int) -> np.ndarray:
    """A spoken word, each piece of 40 ms repeated."""
    sound = speech.say(word, RATE)
    assert sound is not None
    pieces = np.array_split(sound, max(1, len(sound) // 882))
    return np.concatenate([np.tile(piece, factor) for piece in pieces])


@pytest.mark.skipif(not speech.available(), reason="espeak-ng is not installed")
def test_stretched_words_are_found_between_long_pauses() -> None:
    random = np.random.default_rng(0)
    sounds, starts = [], []
    for index, word in enumerate(TEXT.split()):
        sounds.append(np.zeros(RATE * (1 + 2 * (index == 3))))  # a long rest before the fourth word
        starts.append(sum(map(len, sounds)) / RATE)
        sounds.append(stretched(word, 2))
    audio = np.concatenate([*sounds, np.zeros(RATE)])
    audio = (audio + 1e-4 * random.standard_normal(len(audio))).astype(np.float32)
    found = warp.align(audio, TEXT, RATE)
    assert [word.word for word in found] == TEXT.split()
    assert np.median([abs(word.start - start) for word, start in zip(found, starts, strict=True)]) < 0.1
    assert all(word.end > word.start and 0 <= word.confidence <= 1 for word in found)


@pytest.mark.skipif(not speech.available(), reason="espeak-ng is not installed")
def test_what_cannot_be_spoken_is_put_between_its_neighbours() -> None:
    audio = np.concatenate([np.zeros(RATE), stretched("river", 2), np.zeros(RATE)]).astype(np.float32)
    found = warp.align(audio, "… river —", RATE)
    assert [word.word for word in found] == ["…", "river", "—"]
    assert found[0].end <= found[1].start + 1e-6 and found[1].end <= found[2].start + 1e-6
    assert found[0].confidence == found[2].confidence == 0.0 < found[1].confidence


def test_without_a_speaker_words_are_spread_by_their_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "available", lambda: False)
    found = warp.align(np.zeros(10 * RATE, np.float32), "one three", RATE)
    assert [(word.start, word.end) for word in found] == [(0.0, 4.0), (4.0, 10.0)]
    assert warp.align(np.zeros(RATE, np.float32), " \n", RATE) == []


def test_the_cheapest_path_goes_forward_by_at_most_two() -> None:
    cost = np.ones((6, 12))
    for at, state in enumerate([0, 0, 1, 1, 3, 3, 3, 4, 4, 5, 5, 5]):
        cost[state, at] = 0.0
    assert warp.cheapest(cost).tolist() == [0, 0, 1, 1, 3, 3, 3, 4, 4, 5, 5, 5]
    assert warp.cheapest(np.ones((30, 5))).tolist() == [0, 7, 14, 22, 29]  # more speech than song
