from __future__ import annotations

import numpy as np
import pytest

from app.transport.head import SMOOTH, Head, Once
from app.transport.ring import Tape


@pytest.fixture
def head() -> Head:
    """Over a slow sine of 10,000 frames."""
    made = Head()
    made.tape = Tape()
    made.tape.write(0, np.sin(np.arange(10_000) * 0.01).astype(np.float32))
    made.volume = 1.0
    return made


def pull(head: Head, frames: int, blocks: int = 1) -> np.ndarray:
    sound = []
    for _ in range(blocks):
        out = np.full((frames, 2), 9.0, np.float32)
        head.fill(out)
        assert np.array_equal(out[:, 0], out[:, 1])
        sound.append(out[:, 0])
    return np.concatenate(sound)


def test_a_loop_comes_round_on_the_sample(head: Head) -> None:
    head.playing, head.loop = True, (1000, 3000)
    head.seek(900)
    heard = pull(head, 512, 20)
    wanted = np.concatenate([np.arange(900, 3000), *[np.arange(1000, 3000)] * 4, np.arange(1000, 1140)])
    tape = head.tape.read(0, head.tape.filled)[wanted]
    turns = [2100 + 2000 * n for n in range(5)]
    away = np.ones(len(heard), bool)
    for turn in (0, *turns):
        away[turn : turn + SMOOTH] = False
    assert np.allclose(heard[away], tape[away], atol=1e-6)
    assert head.wrapped and head.position == 1140


def test_no_step_is_larger_than_the_sounds_own(head: Head) -> None:
    """Start, seek, loop and stop: each is drawn out over a moment."""
    limit = 1.6 / SMOOTH * 2 + 0.011
    head.seek(150)
    head.playing = True
    sound = [np.zeros(1), pull(head, 300, 3)]
    head.seek(5_000 + 457)
    sound.append(pull(head, 300, 2))
    head.loop = (5_500, 6_100)
    sound.append(pull(head, 300, 6))
    head.playing = False
    sound.append(pull(head, 300, 2))
    whole = np.concatenate(sound)
    assert np.abs(np.diff(whole)).max() < limit
    assert np.abs(whole).max() > 0.5 and not whole[-100:].any()


def test_a_loop_beyond_what_is_known_turns_at_the_end_of_the_tape(head: Head) -> None:
    head.playing, head.loop = True, (9_000, 20_000)
    head.seek(9_500)
    pull(head, 700)
    assert head.position == 9_200


def test_before_and_behind_a_loop_it_plays_on(head: Head) -> None:
    head.playing, head.loop = True, (1000, 2000)
    head.seek(5000)
    pull(head, 500)
    assert head.position == 5500
    head.loop = (1000, 1100)  # too short to be a loop
    head.seek(900)
    pull(head, 500)
    assert head.position == 1400


def test_calls_are_counted_and_seeks_wait_for_the_next_block(head: Head) -> None:
    head.seek(-5)
    assert head.wanted == 0 and not head.arrived
    pull(head, 10, 3)
    assert head.arrived and head.calls == 3


def test_a_sound_is_heard_once_over_whatever_plays(head: Head) -> None:
    head.over = Once(np.full(700, 0.25, np.float32))
    assert np.allclose(pull(head, 512), 0.25)
    heard = pull(head, 512)
    assert np.allclose(heard[:188], 0.25) and not heard[188:].any() and head.over is None
