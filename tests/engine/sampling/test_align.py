"""Alignment: windows land where they belong, earlier ones on top, padding nowhere."""

import numpy as np

from engine.sampling.align import alignment


def test_earlier_windows_win_and_padding_is_dropped():
    indices = {0: np.array([-1, 0, 1]), 2: np.array([0, 1, 2])}

    def weights(start: int, codes: np.ndarray) -> np.ndarray:
        assert len(codes) == 4
        return np.full((4, 3), start + 1, dtype=np.float32)

    got = alignment(np.zeros(6, dtype=np.int64), [0, 2], 4, 3, weights, indices.__getitem__)
    assert got.tolist() == [[1, 1, 0], [1, 1, 0], [1, 1, 3], [1, 1, 3], [3, 3, 3], [3, 3, 3]]


def test_short_songs_are_padded_for_the_network_only():
    got = alignment(
        np.array([5, 6]), [0], 4, 2, lambda s, c: c[:, None].astype(np.float32), lambda s: np.array([1, 1])
    )
    assert got.tolist() == [[0, 5], [0, 6]]
