"""The pyramid against the samples themselves."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio.peaks import BASE, Peaks

NOISE = np.random.default_rng(5).uniform(-1, 1, 300_000).astype(np.float32)


@pytest.mark.parametrize("sizes", [(300_000,), (1, 63, 64, 65, 10_000, 289_807)])
@pytest.mark.parametrize("buckets", [1, 4, 7, 64, 1000])
def test_columns_on_bucket_borders_are_exact(sizes: tuple[int, ...], buckets: int) -> None:
    peaks = Peaks()
    at = 0
    for size in sizes:
        peaks.append(NOISE[at : at + size])
        at += size
    per = BASE * buckets if buckets in (1, 4, 64) else BASE * 4
    count = min(200, len(NOISE) // per)
    found = peaks.columns(0, per * count, count)
    wanted = NOISE[: per * count].reshape(count, per)
    assert np.array_equal(found[:, 0], wanted.min(axis=1))
    assert np.array_equal(found[:, 1], wanted.max(axis=1))


def test_appending_in_pieces_is_the_same_as_at_once() -> None:
    whole, pieces = Peaks(NOISE), Peaks()
    rng = np.random.default_rng(2)
    at = 0
    while at < len(NOISE):
        size = int(rng.integers(1, 9000))
        pieces.append(NOISE[at : at + size])
        at += size
    for start, end, count in ((0, 300_000, 50), (1234.5, 250_000, 1600), (7, 900, 300), (-5000, 400_000, 99)):
        assert np.array_equal(whole.columns(start, end, count), pieces.columns(start, end, count))


def test_a_column_never_misses_a_peak() -> None:
    samples = np.zeros(200_000, dtype=np.float32)
    samples[123_457] = 1.0
    for count in (1, 10, 333, 1920):
        found = Peaks(samples).columns(0, 200_000, count)
        assert found[int(123_457 * count / 200_000), 1] == 1.0


def test_the_unfilled_end_counts_and_beyond_is_silence() -> None:
    peaks = Peaks(np.full(100_001, 0.5, dtype=np.float32))
    found = peaks.columns(0, 200_002, 2000)
    assert (found[:1000] == 0.5).all()
    assert (found[1001:] == 0).all()
    assert (peaks.columns(-500, -10, 5) == 0).all()


def test_nothing_in_nothing_out() -> None:
    assert (Peaks().columns(0, 100, 10) == 0).all()
    assert Peaks(NOISE).columns(0, 0, 3).tolist() == [[0, 0]] * 3
    assert Peaks(NOISE[:3]).columns(0, 3, 2).shape == (2, 2)


@pytest.mark.parametrize(
    ("start", "end"), [(0, 50_001), (63, 65), (12_345, 23_456), (49_990, 50_001), (0, 1)]
)
def test_a_replaced_stretch_equals_a_new_pyramid(start: int, end: int) -> None:
    rng = np.random.default_rng(3)
    samples = rng.normal(size=50_001).astype(np.float32)
    peaks = Peaks(samples)
    samples[start:end] = rng.normal(size=end - start)
    peaks.replace(samples, start, end)
    fresh = Peaks(samples)
    for count in (1, 7, 40, 700):
        assert np.array_equal(peaks.columns(0, 50_001, count), fresh.columns(0, 50_001, count))
    peaks.append(samples[:100])
    fresh.append(samples[:100])
    assert np.array_equal(peaks.columns(0, 50_101, 300), fresh.columns(0, 50_101, 300))
