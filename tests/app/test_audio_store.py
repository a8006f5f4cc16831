from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from app.audio_store import AudioStore, TakeAudio
from engine.song.model import Song

RATE = 22_050


def ramp(count: int, start: float = 0.0) -> np.ndarray:
    return (start + np.arange(count) / 1e6).astype(np.float32)


def test_chunks_join_without_a_seam() -> None:
    take, whole = TakeAudio(0), ramp(100_000)
    for start in range(0, 100_000, 7_001):
        take.write(start, whole[start : start + 7_001], 2)
    assert np.array_equal(take.samples, whole)


def test_a_finer_level_replaces_the_draft_and_is_not_overwritten() -> None:
    take = TakeAudio(0)
    take.write(0, np.full(1000, 0.1, np.float32), 2)
    assert take.write(0, np.full(400, 0.5, np.float32), 0) == (0, 400)
    assert take.write(0, np.full(1000, 0.2, np.float32), 2) == (400, 1000)
    assert take.samples[399] == pytest.approx(0.5) and take.samples[400] == pytest.approx(0.2)
    assert take.rewritten == 2


def test_a_chunk_that_would_leave_a_hole_is_ignored() -> None:
    take = TakeAudio(0)
    take.write(500, ramp(100), 2)
    assert take.filled == 0


def test_what_lies_before_the_take_is_dropped() -> None:
    take = TakeAudio(0)
    take.write(-50, ramp(150), 2)
    assert take.filled == 100 and take.samples[0] == ramp(150)[50]


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


def test_columns_beyond_what_is_known_are_silent() -> None:
    take = TakeAudio(0)
    take.write(0, np.ones(100, np.float32), 2)
    assert not take.columns(200, 300, 50).any()
    assert not take.columns(1000, 100_000, 5).any()


def test_a_path_is_cut_where_the_next_take_begins(song: Song, store: AudioStore) -> None:
    segments = store.path(song, 4)
    assert [item.node for item in segments] == [1, 2, 4]
    assert all(a.end == b.start for a, b in pairwise(segments))
    assert all(item.known == item.end - item.start for item in segments)
    assert sum(len(store.read(item)) for item in segments) == segments[-1].end


def test_missing_says_whose_sound_must_be_decoded(song: Song, store: AudioStore) -> None:
    assert not store.missing(song, 2)
    store.clear()
    assert store.missing(song, 2)
    assert store.path(song, 4)[0].known == 0
