"""Spoken words come without silence around them."""

from __future__ import annotations

import numpy as np
import pytest

from engine.alignment import speech


@pytest.mark.skipif(not speech.available(), reason="espeak-ng is not installed")
def test_a_word_is_spoken_at_the_rate_asked_for() -> None:
    word, longer = speech.say("sea", 22_050), speech.say("extraordinary", 22_050)
    assert word is not None and longer is not None
    assert 0.1 < len(word) / 22_050 < 1.0 < 2 * len(longer) / 22_050
    assert np.abs(word[:400]).max() > 0.01
    assert speech.say("—", 22_050) is None


def test_without_espeak_nothing_is_available(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not speech.available()
