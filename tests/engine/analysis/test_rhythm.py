from __future__ import annotations

import numpy as np
import pytest

from engine.analysis.rhythm import SILENT, measure, steady

RATE = 22_050


def clicks(bpm: float, first: float, seconds: float = 20.0, rate: int = RATE) -> np.ndarray:
    """Short noise bursts on every beat, every fourth louder, half as loud ones between."""
    random = np.random.default_rng(1)
    samples = 0.001 * random.standard_normal(int(seconds * rate))
    burst = random.standard_normal(rate // 50) * np.exp(-np.arange(rate // 50) / (rate / 200))
    at, count = first, 0
    while at < seconds - 0.1:
        place = int(at * rate)
        samples[place : place + len(burst)] += burst * (
            0.4 if count % 8 == 0 else 0.3 if count % 2 == 0 else 0.1
        )
        at, count = at + 30.0 / bpm, count + 1
    return samples.astype(np.float32)


@pytest.mark.parametrize("bpm", [75.0, 92.3, 120.0, 143.6, 155.0])
def test_a_steady_beat_is_found_to_a_thousandth(bpm: float):
    found = measure(clicks(bpm, 0.23), RATE)
    assert found.tempo == pytest.approx(bpm, rel=0.002)
    offbeat = (np.array(found.beats) - 0.23) * bpm / 60
    assert np.abs(offbeat - np.round(offbeat)).max() < 0.1


def test_other_rates_give_the_same():
    assert measure(clicks(110.0, 0.1, rate=44_100), 44_100).tempo == pytest.approx(110.0, rel=0.002)


def test_where_nothing_beats_nothing_is_said():
    assert measure(np.zeros(10 * RATE, dtype=np.float32), RATE) == SILENT
    assert measure(clicks(120.0, 0.0, 2.0), RATE) == SILENT
    assert measure(np.full(10 * RATE, 0.5, dtype=np.float32), RATE).tempo >= 0.0


def test_a_lost_and_an_extra_beat_do_not_bend_the_grid():
    beats = 0.3 + 0.5 * np.arange(40)
    broken = np.sort(np.concatenate([np.delete(beats, [7, 20]), [11.55]]))
    found = steady(broken, 20.5)
    assert found.tempo == pytest.approx(120.0, rel=0.001)
    assert found.first == pytest.approx(0.3, abs=0.01)
    assert len(found.beats) == 41
