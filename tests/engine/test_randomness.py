"""Counter-based random numbers: uniform, independent of each other, reproducible for ever."""

import numpy as np

from engine.randomness import uniform, uniforms

POSITIONS = np.arange(100_000)


def test_uniform_and_uncorrelated_along_every_part_of_the_key():
    base = uniforms(1, 2, 0, POSITIONS)
    assert base.min() >= 0.0
    assert base.max() < 1.0
    counts, _ = np.histogram(base, bins=100, range=(0, 1))
    assert ((counts - 1000) ** 2 / 1000).sum() < 160  # chi-square, 99 degrees: far in the tail
    for other in (uniforms(2, 2, 0, POSITIONS), uniforms(1, 3, 0, POSITIONS), uniforms(1, 2, 1, POSITIONS)):
        assert abs(np.corrcoef(base, other)[0, 1]) < 0.02
    assert abs(np.corrcoef(base[:-1], base[1:])[0, 1]) < 0.02


def test_a_number_depends_on_its_key_alone():
    whole = uniforms(7, 3, 2, POSITIONS[:50])
    assert np.array_equal(uniforms(7, 3, 2, POSITIONS[20:50]), whole[20:])
    assert uniform(7, 3, 2, 31) == whole[31]
    assert uniform(-5, 1 << 70, 0, 0) == uniform(-5, 1 << 70, 0, 0)


def test_the_numbers_never_change():
    """Songs keep seeds, not codes of the future: a changed generator would change their regrowth."""
    pinned = [0.7090687919408083, 0.8126413472928107, 0.044591601472347975]
    assert [uniform(1, 2, 0, position) for position in range(3)] == pinned
