"""Which level each stretch of a path is rendered from."""

from types import MappingProxyType

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.song.model import Node, Song
from engine.spans import best_spans, level_name, level_of_name, level_spans


def song_of(*lengths: tuple[int, int, int]) -> Song:
    """A single line of takes, each from the end of the one before, with these lengths per level."""
    nodes, start = {}, 0
    for number, length in enumerate(lengths, 1):
        parent = number - 1 or None
        nodes[number] = Node(number, parent, "take", f"take {number}", start, length[2], length, "done")
        start += length[2]
    return Song("t", "toy", 100, (1, 4, 16), Brief(), MappingProxyType(nodes))


def codes_of(number: int, level: int) -> np.ndarray:
    return 10_000 * number + np.arange(1000)


def shape(spans):
    return [(part.level, len(part.codes)) for part in spans]


def test_each_stretch_comes_from_its_finest_level():
    song = song_of((160, 40, 10), (64, 28, 10), (0, 0, 5))
    assert shape(best_spans(song, codes_of, 3)) == [(0, 160 + 64), (1, 12), (2, 3 + 5)]
    pieces = best_spans(song, codes_of, 3)
    assert pieces[1].codes.tolist() == list(range(20_016, 20_028))
    assert pieces[2].codes.tolist() == [20_007, 20_008, 20_009, *range(30_000, 30_005)]


def test_each_stretch_knows_what_leads_up_to_it():
    song = song_of((160, 40, 10), (0, 28, 10))

    def own(number: int, level: int) -> np.ndarray:
        return 1000 * number + np.arange(song.nodes[number].lengths[level])

    full, middle, draft = best_spans(song, own, 2)
    assert len(full.before) == 0
    assert middle.before.tolist() == list(range(1000, 1040))
    assert draft.before.tolist() == [*range(1000, 1010), *range(2000, 2007)]


def test_a_level_that_does_not_reach_the_stretch_gives_no_context():
    song = song_of((0, 0, 10), (160, 40, 10))

    def own(number: int, level: int) -> np.ndarray:
        return np.arange(song.nodes[number].lengths[level])

    draft, full = best_spans(song, own, 2)
    assert (draft.level, full.level, len(full.before)) == (2, 0, 0)


def test_one_level_throughout_or_a_problem_that_names_the_take():
    song = song_of((160, 40, 10), (0, 40, 10))

    def own(number: int, level: int) -> np.ndarray:
        return np.arange(song.nodes[number].lengths[level])

    assert shape(level_spans(song, own, 2, 1)) == [(1, 80)]
    with pytest.raises(UserProblem, match="take 2"):
        level_spans(song, own, 2, 0)


def test_an_empty_path_is_a_problem():
    with pytest.raises(UserProblem):
        best_spans(song_of((0, 0, 0)), codes_of, 1)


def test_names_of_levels():
    song = song_of((0, 0, 1))
    assert [level_name(song, level) for level in range(3)] == ["full", "middle", "draft"]
    assert [level_of_name(song, name) for name in ("full", "middle", "draft", "best")] == [0, 1, 2, None]
    with pytest.raises(UserProblem):
        level_of_name(song, "louder")
