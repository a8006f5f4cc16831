from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.transport.riff import riff_of
from app.transport.trim import GRIP, TrimView


@pytest.fixture
def view(qtbot: QtBot) -> TrimView:
    made = TrimView()
    qtbot.addWidget(made)
    made.resize(400 + 2 * GRIP, 140)
    made.show()
    made.show_riff(riff_of(np.sin(np.arange(4000) * 0.2).astype(np.float32), 1000))
    return made


def test_the_ends_are_moved_with_the_mouse(view: TrimView, qtbot: QtBot) -> None:
    whole = view.grab().toImage()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(GRIP + 2, 60))
    qtbot.mouseMove(view, QPoint(GRIP + 100, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(GRIP + 100, 60))
    assert view.first == pytest.approx(1000, abs=20) and view.last == 4000
    assert view.grab().toImage() != whole
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(GRIP + 200, 60))  # not near an end
    qtbot.mouseMove(view, QPoint(GRIP + 300, 60))
    assert view.last == 4000


def test_the_ends_are_moved_with_keys_and_never_cross(view: TrimView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.changed):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.last == 3990
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.first == 10
    view.move_end("first", 10**9)
    assert view.first == 3990 - 100
    view.move_end("last", -5)
    assert view.last - view.first == 100


def test_words_instead_of_a_take(view: TrimView) -> None:
    wave = view.grab().toImage()
    view.show_words("3", big=True)
    assert not len(view.samples) and view.grab().toImage() != wave
