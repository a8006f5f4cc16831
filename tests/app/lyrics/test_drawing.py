from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.lyrics import drawing
from app.lyrics.words import COMING, SKIPPED, SUNG, Box


def drawn(kind: str, confidence: float = 1.0, chosen: bool = False) -> QImage:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(0xFF000000)
    painter = QPainter(image)
    drawing.word(painter, QRectF(4, 4, 70, 24), Box("river", 1, 2, kind, confidence=confidence), chosen)
    painter.end()
    return image


def test_every_kind_looks_different(qtbot: QtBot) -> None:
    pictures = [drawn(SUNG), drawn(SUNG, 0.1), drawn(SKIPPED), drawn(COMING), drawn(SUNG, chosen=True)]
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[i + 1 :])


def test_a_surer_word_is_greener(qtbot: QtBot) -> None:
    sure, unsure = drawn(SUNG, 1.0).pixelColor(10, 10), drawn(SUNG, 0.0).pixelColor(10, 10)
    assert sure.green() > unsure.green()


def test_curve_and_bracket_stay_in_their_rows(qtbot: QtBot) -> None:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(0xFF000000)
    painter = QPainter(image)
    one, two = Box("a", 0, 1, SUNG, confidence=0.0), Box("b", 1, 2, SUNG, confidence=1.0)
    drawing.curve(painter, [(QRectF(0, 0, 50, 20), one), (QRectF(50, 0, 50, 20), two)], (30, 10))
    drawing.bracket(painter, 120.0, 290.0, (44, 14), "x")
    painter.end()
    lit = {y for y in range(60) for x in range(0, 300, 2) if image.pixelColor(x, y).lightness() > 20}
    assert lit and min(lit) >= 28 and {29, 30, 31} & lit and {39, 40, 41} & lit
    assert image.pixelColor(120, 45).blue() > 100
