from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.experiments import playing
from engine.experiments.playing import NOTHING, Wish, draw, refine, refine_all
from engine.experiments.songs import brief
from engine.packs.load import load

WISH = brief("Ada Loop", "Toy Pop", "la lo li", 60.0)


def test_a_prompt_from_the_middle_of_a_song_is_told_where_it_is(
    toy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    networks = load(toy)
    told: list[list[int]] = []
    labels = playing._labels

    def listen(networks, level, places):
        told.append([start for _, start in places])
        return labels(networks, level, places)

    monkeypatch.setattr(playing, "_labels", listen)
    n_ctx = networks.prior(networks.manifest.top).n_ctx
    draw(networks, [Wish(WISH, NOTHING, 1), Wish(WISH, NOTHING, 2, 500)], n_ctx + 1, 1, lambda *_: None)
    assert told[0] == [0, 500]
    assert len(told) > 1 and told[1][1] - told[1][0] == 500 and told[1][0] > 0


def test_a_take_depends_on_its_wish_alone(toy: Path) -> None:
    networks = load(toy)
    wishes = [Wish(WISH, np.array([1, 2, 3]), stream) for stream in (1, 2)]
    both = draw(networks, wishes, 12, 1, lambda *_: None)
    alone = draw(networks, wishes[1:], 12, 1, lambda *_: None)
    assert np.array_equal(both[1], alone[0]) and not np.array_equal(both[0], both[1])
    assert both[:, :3].tolist() == [[1, 2, 3]] * 2


def test_what_is_refined_is_told_where_in_the_song_it_is(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    networks = load(toy)
    told: list[tuple[int, int]] = []
    labels = playing._labels

    def listen(networks, level, places):
        told.append((level, places[0][1]))
        return labels(networks, level, places)

    monkeypatch.setattr(playing, "_labels", listen)
    hops, upper = networks.manifest.hops, np.arange(24)[None] % 8
    by_level = refine_all(networks, upper, [Wish(WISH, NOTHING, 1, 50)], 1, lambda *_: None)
    assert {level: len(codes[0]) for level, codes in by_level.items()} == {
        level: 24 * hops[-1] // hops[level] for level in (0, 1)
    }
    for level in (1, 0):
        first = next(start for at, start in told if at == level)
        assert first * hops[level] == 50 * hops[-1]


def test_takes_are_refined_one_group_after_another(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    networks = load(toy)
    wishes = [Wish(WISH, NOTHING, stream) for stream in (1, 2, 3)]
    upper = np.arange(3 * 8).reshape(3, 8) % 8

    def drawn() -> np.ndarray:
        return refine(networks, upper, 1, wishes, 1, lambda *_: None)

    together = drawn()
    monkeypatch.setattr(playing, "ROWS", 2)
    assert np.array_equal(drawn(), together)
