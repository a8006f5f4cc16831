from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.timeline.ruler import Ruler
from app.widgets.lanes import Shared


@pytest.mark.parametrize("factor", [1.0, 8.0, 400.0])
def test_ticks_are_drawn_at_any_zoom(factor: float, qtbot: QtBot) -> None:
    shared = Shared()
    ruler = Ruler(shared)
    qtbot.addWidget(ruler)
    ruler.resize(900, 28)
    shared.set_width(780)
    shared.zoom(factor, 100.0)
    image = ruler.grab().toImage()
    row = [image.pixelColor(x, image.height() - 4).name() for x in range(110, image.width())]
    assert len(set(row)) > 1
