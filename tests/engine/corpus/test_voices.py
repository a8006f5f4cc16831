"""Sung words: length, pitch, sameness."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

pytest.importorskip("pyworld", reason="making a corpus needs the extra 'corpus'")

from engine.corpus.score import SungWord
from engine.corpus.styles import ARTISTS, SAMPLE_RATE
from engine.corpus.voices import WordBank, pitch_curve, time_map

needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
STEP = 2560


def test_time_map_keeps_consonants_and_stretches_vowels() -> None:
    voiced = np.array([False] * 10 + [True] * 20 + [False] * 5)
    at = time_map(voiced, [100])
    assert len(at) == 100
    assert (np.diff(at) >= 0).all()
    assert np.count_nonzero(at < 9.5) == 10
    assert np.count_nonzero(at > 29.5) == 5


def test_second_syllable_begins_on_its_own_note() -> None:
    at = time_map(np.ones(40, bool), [50, 30])
    assert len(at) == 80
    assert at[49] < 20 <= at[51]


def test_pitch_curve_starts_on_the_note_and_glides_to_the_next() -> None:
    curve = 69 + 12 * np.log2(pitch_curve([60.0, 64.0], [40, 40]) / 440)
    assert curve[0] == pytest.approx(60)
    assert curve[-1] == pytest.approx(64, abs=0.3)
    assert len(curve) == 80


@needs_espeak
@pytest.mark.parametrize("artist", ARTISTS, ids=lambda artist: artist.name)
def test_a_sung_word_has_its_length_and_pitch_and_comes_out_the_same_again(artist) -> None:  # type: ignore[no-untyped-def]
    voice = artist.voices[0]
    word = SungWord("moon", 0, (voice.centre,), (4,))
    audio = WordBank().sing(word, voice, 0, STEP)
    np.testing.assert_array_equal(audio, WordBank().sing(word, voice, 0, STEP))
    assert len(audio) == 4 * STEP - STEP // 4
    middle = audio[3000:7000].astype(np.float64)
    correlation = np.correlate(middle, middle, "full")[len(middle) - 1 :]
    low, high = SAMPLE_RATE / 600, SAMPLE_RATE / 70
    lag = int(low) + int(np.argmax(correlation[int(low) : int(high)]))
    expected = SAMPLE_RATE / (440 * 2 ** ((voice.centre - 69) / 12))
    octaves = np.log2(lag / expected)
    assert abs(octaves - round(octaves)) < 0.05  # the longer lags of a periodic sound correlate as well
