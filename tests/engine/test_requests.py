"""Wishes become commands: where a growth branches, how long it is, what it is told."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest

from engine import requests
from engine.delivery import Delivery
from engine.errors import UserProblem
from engine.labels.conditioning import Brief
from engine.packs.manifest import Licence
from engine.song.model import Node, Pulse, Recipe, Song

BRIEF = Brief(total_seconds=10.0)
ENDLESS = (1e308, float("inf"), float("nan"))
RECIPE = Recipe(5, 1, 0.9, 0.0, 0, BRIEF)


def node(number: int, parent: int | None, start: int, lengths: tuple[int, ...], target: int = 0) -> Node:
    kind = "clip" if parent is None else "take"
    recipe = None if parent is None else RECIPE
    return Node(number, parent, kind, f"{number}", start, target or lengths[-1], lengths, "done", recipe)


NODES = {
    1: node(1, None, 0, (160, 40, 10)),
    2: node(2, 1, 8, (0, 20, 12), target=20),
    3: node(3, 2, 15, (0, 0, 5)),
}
SONG = Song("t", "toy", 100, (1, 4, 16), BRIEF, MappingProxyType(NODES))


def codes_of(number: int, level: int) -> np.ndarray:
    return 1000 * number + np.arange(NODES[number].lengths[level])


def test_branching_at_the_end_inside_and_in_an_ancestor():
    assert requests.branch(SONG, None, None) == requests.branch(SONG, None, 0.0) == (None, 0)
    with pytest.raises(UserProblem, match="From nothing"):
        requests.branch(SONG, None, 2.0)
    assert requests.branch(SONG, 2, None) == (2, 20)
    assert requests.branch(SONG, 2, SONG.seconds(11)) == (2, 11)
    assert requests.branch(SONG, 2, SONG.seconds(8)) == (1, 8)
    assert requests.branch(SONG, 2, SONG.seconds(3)) == (1, 3)
    assert requests.branch(SONG, 2, 0.0) == (None, 0)
    for outside in (SONG.seconds(21), -1.0, *ENDLESS):
        with pytest.raises(UserProblem):
            requests.branch(SONG, 2, outside)
    with pytest.raises(UserProblem):
        requests.branch(SONG, 9, None)


def test_lengths_fit_the_song():
    assert requests.length(SONG, 20, 1.0, BRIEF) == 6
    assert requests.length(SONG, 0, 0.001, BRIEF) == 1
    for start, seconds in ((20, 0.0), (20, -1.0), (50, 3.0), *((20, far) for far in ENDLESS)):
        with pytest.raises(UserProblem):
            requests.length(SONG, start, seconds, BRIEF)


def test_a_growth_carries_the_path_before_it_and_what_it_has():
    command = requests.growth(SONG, codes_of, 7, None, (2,))
    assert command.prompt.tolist() == list(range(1000, 1008))
    assert command.takes[0].done.tolist() == list(range(2000, 2012))
    assert (command.length, command.takes[0].seed, command.sampling.temperature) == (20, 5, 0.9)
    with pytest.raises(UserProblem):
        requests.growth(SONG, codes_of, 7, None, (1,))


def test_a_refinement_carries_all_levels_up_to_its_end():
    command = requests.refinement(SONG, codes_of, 7, None, 2, 15, 0)
    assert [len(codes) for codes in command.codes] == [8 * 16, 8 * 4 + 20, 15]
    assert (command.start, command.end, command.level) == (8, 15, 0)


def test_an_export_keeps_the_songs_tempo_and_key_but_for_its_own(tmp_path: Path):
    song = replace(SONG, pulse=Pulse(90.0, 1.5, 3, "D minor"))
    notice = Licence("CC0-1.0", "Free.", True)

    def asked(song: Song, wish: Delivery) -> tuple[object, ...]:
        made = requests.export(song, codes_of, 7, Path("pack"), (1,), tmp_path / "a.mid", wish, notice).wish
        return made.tempo, made.downbeat, made.meter, made.key

    assert asked(song, Delivery("midi")) == (90.0, 1.5, 3, "D minor")
    own = Delivery("midi", tempo=120.0, downbeat=0.0, meter=5, key="C major")
    assert asked(song, own) == (120.0, 0.0, 5, "C major")
    assert asked(SONG, Delivery("midi")) == (None, None, None, "")


def test_an_export_to_a_sound_file_of_no_known_kind_is_refused_at_once(tmp_path: Path):
    with pytest.raises(UserProblem, match=r"cannot be written as '\.mp3'"):
        requests.export(
            SONG,
            codes_of,
            7,
            Path("pack"),
            (1,),
            tmp_path / "a.mp3",
            Delivery(),
            Licence("CC0-1.0", "Free.", True),
        )


def test_what_lacks_refinement_in_order():
    assert requests.unrefined(SONG, 3, 0) == ((2, 15), (3, 20))
    assert requests.unrefined(SONG, 3, 1) == ((2, 15), (3, 20))
    assert requests.unrefined(SONG, 1, 0) == ()
