"""The worker's alignment: a take by its own attention, a clip by listening, both stoppable in between."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.alignment import attend, speech
from engine.alignment.job import align
from engine.commands import Align
from engine.events import Progress, WordsReady
from engine.experiments.songs import brief
from engine.labels.conditioning import Cue
from engine.packs.load import Networks, load
from engine.sampling.align import SungWord
from tests.engine.alignment.test_attend import finished

WISH = brief("Ada Loop", "Toy Pop", "la lo li ley la lo li", 3.0)


@pytest.fixture
def networks(pack: Path) -> Networks:
    torch.set_num_threads(1)
    return load(pack)


def test_a_take_gets_only_the_words_of_its_own_part(
    networks: Networks, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [SungWord("la", 0.2, 0.4, 0.5), SungWord("lo", 0.8, 0.9, 0.7)]
    monkeypatch.setattr(attend, "sung_words", lambda weights, text, seconds: found)
    command = Align(7, networks.pack, 3, np.arange(200) % 32, 100, WISH)
    events = list(align(networks, command))
    assert isinstance(events[0], Progress) and events[0].job == 7
    assert events[-1] == WordsReady(7, 3, (("lo", 0.8, 0.9, 0.7),))


@pytest.mark.skipif(not speech.available(), reason="espeak-ng is not installed")
def test_a_clip_is_listened_to_and_placed_in_the_song(networks: Networks) -> None:
    finest = np.arange(22_050 * 2 // 8) % 32
    command = Align(7, networks.pack, 1, np.zeros(10, np.int64), 0, WISH, finest)
    events = list(align(networks, command))
    words = events[-1].words
    assert [text for text, _, _, _ in words] == WISH.lyrics.split()
    assert all(0 <= start <= end <= 2.1 for _, start, end, _ in words)


def test_text_that_began_anew_is_aligned_in_stretches(
    networks: Networks, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int, str]] = []

    def hear(weights: np.ndarray, text: str, seconds: float) -> list[SungWord]:
        seen.append((*weights.shape, text))
        return [SungWord(text.split()[0], 0.1, 0.2, 0.5)]

    monkeypatch.setattr(attend, "sung_words", hear)
    place = 100 * 128 / 22_050
    wish = brief("Ada Loop", "Toy Pop", "la lo li ley la lo li", 3.0)
    wish = type(wish)(wish.default, (), wish.lyrics, 3.0, (Cue(place, 9, fresh=True),))
    words = finished(attend.steps(networks, np.arange(200) % 32, wish))
    assert seen == [(100, 21, WISH.lyrics), (100, 12, "ley la lo li")]
    assert [word.word for word in words] == ["la", "ley"]
    assert words[1].start == pytest.approx(place + 0.1)
