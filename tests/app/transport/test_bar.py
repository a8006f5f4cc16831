from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.state import State
from app.transport.bar import TransportBar, clock
from app.transport.player import Player


@pytest.fixture
def bar(qtbot: QtBot, state: State) -> TransportBar:
    made = TransportBar(Player(sound=False), state)
    qtbot.addWidget(made)
    made.resize(1440, 72)
    made.show()
    return made


def test_clock() -> None:
    assert clock(83.46) == "1:23.5" and clock(-1) == "0:00.0"


def test_buttons_ask_for_verbs(bar: TransportBar, qtbot: QtBot) -> None:
    for button, verb in (
        (bar.play, "play"),
        (bar.back, "to_start"),
        (bar.forth, "to_end"),
        (bar.loop, "loop"),
        (bar.record, "record"),
    ):
        with qtbot.waitSignal(bar.wanted) as asked:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [verb]


def test_the_loop_is_told(bar: TransportBar) -> None:
    assert not bar.loop.isChecked() and bar.loop_words.text() == "Loop off"
    bar.state.set_loop((4.0, 1.5))
    assert bar.loop.isChecked() and bar.loop_words.text() == "Loop 0:01.5 – 0:04.0"
    bar.state.set_loop(bar.state.loop, on=False)
    assert not bar.loop.isChecked()


def test_a_and_b(bar: TransportBar, qtbot: QtBot) -> None:
    state = bar.state
    with qtbot.waitSignal(bar.wanted) as asked:
        qtbot.mouseClick(bar.a, Qt.MouseButton.LeftButton)
    assert asked.args == ["mark_a"] and not bar.a.isChecked()
    state.compare(0, 2)
    state.compare(1, 3)
    state.select(2)
    assert (bar.a.text(), bar.b.text()) == ("A  take 2", "B  take 3")
    assert bar.a.isChecked() and not bar.b.isChecked() and bar.matched.isVisible()
    qtbot.mouseClick(bar.b, Qt.MouseButton.LeftButton)
    assert state.selected == 3 and bar.b.isChecked()


def test_volume_and_clip_mark(bar: TransportBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.volume_changed):
        bar.volume.setValue(0)
    assert bar.player.volume == 0.0
    bar.volume.setValue(100)
    assert bar.player.volume == 1.0
    bar.player.clipped = True
    bar.show_level()
    assert bar.meter.clipped
    qtbot.mouseClick(bar.meter, Qt.MouseButton.LeftButton)
    assert not bar.meter.clipped


@pytest.mark.parametrize("width", [1024, 1280, 1440, 2560])
def test_nothing_overlaps_or_is_cut_at_any_width(bar: TransportBar, width: int, qtbot: QtBot) -> None:
    bar.state.compare(0, 2)
    bar.state.compare(1, 3)
    bar.state.set_loop((601.5, 640.0))
    bar.show_time(600.0, 640.0)
    bar.resize(width, 72)
    qtbot.wait(20)
    shown = [
        item for item in bar.children() if getattr(item, "isVisible", lambda: False)() and item is not bar
    ]
    boxes = sorted((item.geometry() for item in shown), key=lambda box: box.left())
    columns = [box for box in boxes if box.height() > 0]
    for left in columns:
        assert left.left() >= 0 and left.right() < width
        assert not any(left.intersects(other) for other in columns if other != left)
    for label in (bar.clock, bar.loop_words, bar.pre_roll):
        assert label.isHidden() or label.width() >= label.sizeHint().width()
