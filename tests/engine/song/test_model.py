"""Positions and seconds of a song."""

from __future__ import annotations

from engine.labels.conditioning import Brief
from engine.song.model import Node, Song

TAKE = Node(1, None, "take", "take 1", 40, 100, (0, 80, 20), "growing")
SONG = Song("s", "p", 22050, (8, 32, 256), Brief(), {1: TAKE})


def test_levels_and_time() -> None:
    assert SONG.top == 2
    assert SONG.end(TAKE) == 60
    assert SONG.seconds(22050) == 256.0
