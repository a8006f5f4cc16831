"""What a window's conditioner is given."""

import numpy as np
import pytest

from engine.sampling.plan import Window
from engine.sampling.stage import upper_window


def test_short_songs_repeat_the_last_code_above():
    upper = np.array([[1, 2, 3]])
    assert upper_window(upper, Window(0, 0, 6), 2, 16).tolist() == [[1, 2, 3, 3, 3, 3, 3, 3]]
    assert upper_window(upper, Window(4, 0, 2), 2, 4).tolist() == [[3, 3]]
    with pytest.raises(ValueError):
        upper_window(upper, Window(6, 0, 2), 2, 4)
