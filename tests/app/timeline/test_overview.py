from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.audio_store import TakeAudio
from app.timeline.overview import OverviewLane
from app.widgets.lanes import EDGE, HEADER, Piece, Shared

RATE = 22_050
LEFT = HEADER + EDGE


@pytest.fixture
def strip(qtbot: QtBot) -> OverviewLane:
    audio = TakeAudio(0)
    audio.write(0, np.sin(np.arange(100 * RATE) * 0.2).astype(np.float32), 2)
    shared = Shared()
    lane = OverviewLane(shared)
    qtbot.addWidget(lane)
    lane.resize(900, lane.height())
    lane.show()
    shared.set_width(900 - LEFT)
    shared.set_pieces([Piece(1, "take", 0.0, 100.0, 100.0, "#00ff00", audio, RATE)])
    return lane


def drag(qtbot: QtBot, lane: OverviewLane, start: float, end: float) -> None:
    begin, stop = QPoint(round(start) + LEFT, 15), QPoint(round(end) + LEFT, 15)
    qtbot.mousePress(lane, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(lane, stop)
    qtbot.mouseRelease(lane, Qt.MouseButton.LeftButton, pos=stop)


def test_the_box_is_what_the_view_shows(strip: OverviewLane) -> None:
    assert strip.box().width() == pytest.approx(900 - LEFT, abs=2)
    strip.shared.show_stretch(20.0, 30.0, air=False)
    per_second = (900 - LEFT) / 104
    assert strip.box().left() == pytest.approx(20 * per_second, abs=1)
    assert strip.box().width() == pytest.approx(10 * per_second, abs=1)
    image = strip.grab().toImage()
    ratio = image.width() / 900
    wave = [image.pixelColor(round((LEFT + 300) * ratio), y).green() for y in range(image.height())]
    assert max(wave) > 120


def test_dragging_the_box_scrolls_and_its_edge_zooms(strip: OverviewLane, qtbot: QtBot) -> None:
    strip.shared.show_stretch(20.0, 40.0, air=False)
    box = strip.box()
    drag(qtbot, strip, box.center().x(), box.center().x() + 100)
    assert strip.shared.viewport.start == pytest.approx(20 + 100 / (900 - LEFT) * 104, abs=0.3)
    box = strip.box()
    scale = strip.shared.viewport.scale
    drag(qtbot, strip, box.right(), box.right() + 60)
    assert strip.shared.viewport.scale < scale
    qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(LEFT + 10, 15))
    assert strip.shared.viewport.start == 0 and strip.shared.viewport.end > 100


def test_a_press_beside_the_box_goes_there(strip: OverviewLane, qtbot: QtBot) -> None:
    strip.shared.show_stretch(0.0, 5.0, air=False)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(LEFT + (900 - LEFT) // 2, 15))
    view = strip.shared.viewport
    assert (view.start + view.end) / 2 == pytest.approx(52.0, abs=0.5)
