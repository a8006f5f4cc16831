from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.conditioning.drawing import paint, tint
from engine.labels.conditioning import Conditioning, Region, Weighted

RED, BLUE = "#ff0000", "#0000ff"


def accent(name: str) -> str:
    return {"A": RED, "B": BLUE}.get(name, "#808080")


def drawn(region: Region, text: str = " ") -> QImage:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF000000)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 200, 30), region, accent, 0.5, text=text)
    painter.end()
    return image


def test_a_blend_shows_its_shares_and_the_colour_of_the_stronger(qtbot: QtBot) -> None:
    both = Conditioning((Weighted("A", 1), Weighted("B", 3)))
    assert tint(both, accent) == QColor(BLUE)
    image = drawn(Region(0, 1, both))
    assert image.pixelColor(20, 27).red() > 200 and image.pixelColor(180, 27).blue() > 200
    assert image.pixelColor(100, 10).blue() > image.pixelColor(100, 10).red()


def test_a_fade_goes_from_one_colour_to_the_other(qtbot: QtBot) -> None:
    image = drawn(Region(0, 1, Conditioning((Weighted("A"),)), Conditioning((Weighted("B"),))))
    left, right = image.pixelColor(10, 10), image.pixelColor(190, 10)
    assert left.red() > left.blue() and right.blue() > right.red()


def test_a_text_can_stand_instead_of_the_names(qtbot: QtBot) -> None:
    region = Region(0, 1, Conditioning((Weighted("A"),)))
    assert drawn(region, "") == drawn(region, "A") != drawn(region, "clip")
