"""The standard error of a mean, from the sample's own spread."""

from __future__ import annotations

import numpy as np
import pytest

from engine.experiments.spread import standard_error


def test_it_is_what_means_really_spread_by() -> None:
    random = np.random.default_rng(1)
    samples = random.normal(3.0, 2.0, (4000, 5))
    squares = [(standard_error(sample) or 0.0) ** 2 for sample in samples]
    assert np.mean(squares) ** 0.5 == pytest.approx(samples.mean(axis=1).std(), rel=0.03)


def test_one_value_does_not_tell() -> None:
    assert standard_error([1.0]) is None and standard_error([]) is None
    assert standard_error([1.0, 3.0]) == 1.0
