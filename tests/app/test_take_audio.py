from __future__ import annotations

import numpy as np
import pytest

from app.take_audio import TakeAudio
from engine.audio import seam

RATE = 22_050


def ramp(count: int, start: float = 0.0) -> np.ndarray:
    return (start + np.arange(count) / 1e6).astype(np.float32)


def test_chunks_join_without_a_seam() -> None:
    take, whole = TakeAudio(0), ramp(100_000)
    for start in range(0, 100_000, 7_001):
        take.write(start, whole[start : start + 7_001], 2)
    assert np.array_equal(take.samples, whole)


SEAM, EASE = int(seam.SEAM_SECONDS * RATE), int(seam.EASE_SECONDS * RATE)


def tone(count: int, loudness: float = 0.5) -> np.ndarray:
    return (loudness * np.sin(np.arange(count) * 0.05)).astype(np.float32)


@pytest.mark.parametrize("chunk", [500, 3_001, 40_000])
@pytest.mark.parametrize("draft_first", [True, False])
def test_where_the_level_changes_there_is_no_step_and_no_jump_in_loudness(
    chunk: int, draft_first: bool
) -> None:
    take, full, draft = TakeAudio(0), tone(40_000, 0.6), tone(150_000, 0.45)
    finer_end = 40_000
    if draft_first:
        take.write(0, draft, 2)
    for start in range(0, finer_end, chunk):
        take.write(start, full[start : start + chunk], 0)
    if not draft_first:  # a song opened anew decodes the draft only where it is needed
        first = finer_end - int(seam.LEAD_SECONDS * RATE)
        for start in range(first, len(draft), chunk):
            take.write(start, draft[start : start + chunk], 2)
    heard = take.samples
    assert len(heard) == 150_000
    assert np.allclose(heard[: finer_end - SEAM], full[: finer_end - SEAM])
    assert np.allclose(heard[finer_end + EASE :], draft[finer_end + EASE :])
    assert np.abs(np.diff(heard)).max() <= np.abs(np.diff(full)).max() * 1.02
    just_behind = heard[finer_end : finer_end + 2_000]
    assert np.abs(just_behind).max() == pytest.approx(0.6, abs=0.02)
    columns = take.peaks.columns(0, 150_000, 100)
    for index, (low, high) in enumerate(columns):
        part = heard[index * 1500 : (index + 1) * 1500]
        assert low <= part.min() + 1e-6 and high >= part.max() - 1e-6


def test_three_levels_end_one_after_another() -> None:
    take = TakeAudio(0)
    levels = {2: tone(200_000, 0.4), 1: tone(120_000, 0.5), 0: tone(50_000, 0.6)}
    for level, sound in levels.items():
        for start in range(0, len(sound), 9_000):
            take.write(start, sound[start : start + 9_000], level)
    heard = take.samples
    assert np.allclose(heard[:49_000], levels[0][:49_000])
    assert np.allclose(heard[50_000 + EASE : 119_000], levels[1][50_000 + EASE : 119_000])
    assert np.allclose(heard[120_000 + EASE :], levels[2][120_000 + EASE :])
    assert np.abs(np.diff(heard)).max() <= np.abs(np.diff(levels[0])).max() * 1.02


def test_a_level_that_covers_all_is_all_that_is_kept() -> None:
    take = TakeAudio(0)
    take.write(0, tone(5_000), 2)
    take.write(0, tone(3_000, 0.7), 0)
    assert take.reached == {2: 5_000, 0: 3_000}
    take.write(3_000, tone(5_000, 0.7)[3_000:], 0)
    assert take.reached == {0: 5_000} and np.allclose(take.samples, tone(5_000, 0.7))
    assert take.write(0, tone(5_000, 0.1), 2)[1] - 5_000 <= 0  # a late draft changes nothing
    assert np.allclose(take.samples[: 5_000 - SEAM], tone(5_000, 0.7)[: 5_000 - SEAM])


def test_refining_costs_what_the_chunk_costs() -> None:
    take, touched = TakeAudio(0), []
    take.write(0, tone(2_000_000), 2)
    for start in range(0, 100_000, 5_000):
        first, last = take.write(start, tone(5_000), 0)
        touched.append(last - first)
    assert max(touched) <= 5_000 + EASE + SEAM


def test_a_chunk_that_would_leave_a_hole_is_ignored() -> None:
    take = TakeAudio(0)
    take.write(500, ramp(100), 2)
    assert take.filled == 0


def test_what_lies_before_the_take_leads_up_to_it() -> None:
    take = TakeAudio(0)
    take.write(-50, ramp(20), 2)
    assert take.filled == 0 and not len(take.lead)  # not whole yet
    take.write(-30, ramp(150)[20:], 2)
    assert take.filled == 100 and take.samples[0] == ramp(150)[50]
    assert np.array_equal(take.lead, ramp(150)[:50])
    take.write(-50, -ramp(150), 0)
    assert np.array_equal(take.lead, -ramp(150)[:50])


@pytest.mark.parametrize("count", [10, 1000, 20_000])
def test_columns_hold_the_extremes_at_any_zoom(count: int) -> None:
    take = TakeAudio(0)
    wave = np.sin(np.arange(50_000) * 0.01).astype(np.float32)
    take.write(0, wave, 2)
    columns = take.columns(0, 50_000, count)
    assert columns.shape == (count, 2)
    edges = np.linspace(0, 50_000, count + 1).astype(int)
    for index in range(0, count, max(1, count // 50)):
        part = wave[edges[index] : max(edges[index + 1], edges[index] + 1)]
        assert columns[index, 0] <= part.min() + 1e-6 and columns[index, 1] >= part.max() - 1e-6


def test_columns_of_a_few_samples_in_the_middle_of_a_long_take() -> None:
    take = TakeAudio(0)
    wave = np.random.default_rng(0).uniform(-1, 1, 50_000).astype(np.float32)
    take.write(0, wave, 2)
    columns = take.columns(20_000, 20_500, 250)
    expected = [(wave[at : at + 3].min(), wave[at : at + 3].max()) for at in range(20_000, 20_500, 2)]
    assert np.array_equal(columns, np.array(expected))


def test_columns_beyond_what_is_known_are_silent() -> None:
    take = TakeAudio(0)
    take.write(0, np.ones(100, np.float32), 2)
    assert not take.columns(200, 300, 50).any()
    assert not take.columns(1000, 100_000, 5).any()
