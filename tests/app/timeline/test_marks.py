from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.theme.apply import look
from app.timeline.marks import Marks


def test_playhead_stretch_and_loop_are_drawn_where_they_are(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(500, 100)
    marks = Marks(ground)
    marks.setGeometry(0, 0, 500, 100)
    empty: QImage = ground.grab().toImage()
    marks.move_to(200.0)
    marks.show_spans((250.0, 300.0), (320.0, 400.0))
    image = ground.grab().toImage()
    ratio = image.width() / 500

    def changed(x: float, y: float) -> bool:
        place = round(x * ratio), round(y * ratio)
        return image.pixelColor(*place) != empty.pixelColor(*place)

    assert image.pixelColor(round(200 * ratio), round(18 * ratio)).name() == look.theme.playhead
    assert changed(275, 60) and not changed(310, 60)
    assert changed(360, 3) and not changed(360, 60) and not changed(410, 3)
    marks.show_spans(None, None)
    image = ground.grab().toImage()
    assert not changed(275, 60) and not changed(360, 3)
