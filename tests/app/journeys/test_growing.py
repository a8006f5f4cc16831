"""Growing, as a musician does it: from nothing, from a clip, several at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.mainwindow import MainWindow

Idle = Callable[[MainWindow], None]


def test_takes_grow_side_by_side_from_a_clip(studio: MainWindow, idle: Idle) -> None:
    studio.inspector.seconds.setValue(1.0)
    studio.inspector.count.setValue(2)
    studio.verbs.run("grow")
    idle(studio)
    song = studio.state.song
    takes = [node for node in song.nodes.values() if node.parent == 1]
    assert [song.seconds(take.lengths[-1]) for take in takes] == pytest.approx([1.0, 1.0], abs=0.05)
    one, other = (studio.bridge.codes(take.id, 2) for take in takes)
    assert len(one) == len(other) and (one != other).any(), "two takes of one recipe are two takes"
