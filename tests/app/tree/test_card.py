from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.theme.tokens import DARK, LIGHT, Theme
from app.tree import card
from tests.app.pictures import colours

WIDTH = 200


def draw(face: card.Face, theme: Theme, peaks: np.ndarray) -> QImage:
    image = QImage(WIDTH, 64, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    card.paint(painter, QRectF(0, 0, WIDTH, 64), face, theme, peaks)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_wave_grows_from_the_left(theme: Theme, qtbot: QtBot) -> None:
    face = card.Face("take 1", "growing 50 %", theme.accents[0], (0.5, 0.0, 0.0), growing=True)
    columns = card.wave_columns(WIDTH)
    peaks = np.tile(np.array([[-0.5, 0.5]], np.float32), (columns // 2, 1))
    image = draw(face, theme, peaks)
    y = card.WAVE_TOP + 4

    def bars(first: int, last: int) -> int:
        return sum(image.pixelColor(x, y).name() == theme.accents[0] for x in range(first, last))

    assert bars(card.WAVE_LEFT, WIDTH // 2 - 4) > 20
    assert bars(WIDTH // 2 + 4, WIDTH - card.WAVE_LEFT) == 0


def test_a_long_name_and_no_sound_are_no_trouble(qtbot: QtBot) -> None:
    face = card.Face(
        "a very long name " * 5, "an artist", DARK.accents[1], (1.0, 0.4, 0.0), 5, True, selected=True
    )
    assert DARK.accents[1] in colours(draw(face, DARK, np.zeros((0, 2), np.float32)))
