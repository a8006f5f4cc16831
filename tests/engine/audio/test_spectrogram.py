"""Tiles: a tone stands in its row at its level, and tiles join."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import spectrogram
from engine.audio.spectrogram import FLOOR_DB, HOP, ROWS, TILE_FRAMES

RATE = 22050


@pytest.mark.parametrize("hertz", [110.0, 440.0, 3000.0, 9000.0])
def test_a_tone_is_loudest_in_its_row(hertz: float) -> None:
    samples = np.sin(2 * np.pi * hertz * np.arange(RATE * 2) / RATE).astype(np.float32)
    middle = spectrogram.tile(samples, 0, RATE)[:, 60]
    row = int(middle.argmax())
    assert spectrogram.row_frequencies(RATE)[row] == pytest.approx(hertz, rel=0.06)
    assert middle[row] / 255 * -FLOOR_DB + FLOOR_DB == pytest.approx(0, abs=2.5)


def test_tiles_join_without_a_seam() -> None:
    rng = np.random.default_rng(0)
    samples = rng.normal(0, 0.1, HOP * TILE_FRAMES * 2 + 1000).astype(np.float32)
    assert spectrogram.tile_count(len(samples)) == 3
    shift = HOP * TILE_FRAMES
    tiles = [spectrogram.tile(samples, index, RATE) for index in range(3)]
    assert [tile.shape for tile in tiles] == [(ROWS, 256), (ROWS, 256), (ROWS, 4)]
    later = spectrogram.tile(samples[shift:], 0, RATE)
    assert np.array_equal(later[:, 4:], tiles[1][:, 4:])
    assert spectrogram.tile(samples, 3, RATE).shape == (ROWS, 0)


def test_silence_is_black() -> None:
    assert not spectrogram.tile(np.zeros(RATE, dtype=np.float32), 0, RATE).any()
    assert spectrogram.tile_count(0) == 0
