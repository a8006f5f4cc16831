from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.audio_store import TakeAudio
from app.timeline.waveform import WaveformLane
from app.widgets.lanes import EDGE, HEADER, Piece, Shared

RATE = 22_050


@pytest.mark.parametrize("zoom", [1.0, 100.0])
def test_the_wave_ends_where_its_sound_ends(zoom: float, qtbot: QtBot) -> None:
    audio = TakeAudio(0)
    audio.write(0, np.sin(np.arange(5 * RATE) * 0.2).astype(np.float32), 2)
    shared = Shared()
    lane = WaveformLane(shared)
    qtbot.addWidget(lane)
    lane.resize(900, 120)
    shared.set_width(900 - HEADER - EDGE)
    shared.set_pieces([Piece(1, "take", 0.0, 10.0, 10.0, "#00ff00", audio, RATE)])
    shared.zoom(zoom, shared.viewport.x(5.0))
    image = lane.grab().toImage()
    view = shared.viewport

    def tall(seconds: float) -> bool:
        x = int(view.x(seconds)) + HEADER + EDGE
        return sum(image.pixelColor(x + dx, 80).name() == "#00ff00" for dx in range(-3, 4)) > 0

    span = 30 / view.scale
    assert tall(5.0 - span) and not tall(5.0 + span)
