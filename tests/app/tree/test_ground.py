from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.theme.tokens import DARK
from app.tree import ground
from app.tree.layout import CARD_HEIGHT, Place
from tests.app.pictures import colours


def painted(paint: Callable[[QPainter], object]) -> QImage:
    image = QImage(200, 120, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def test_a_join_runs_from_the_parents_end_or_drops_from_inside_it() -> None:
    above, after = Place(10, 10, 100, 0), Place(140, 10, 50, 1)
    path = ground.join_path(above, after, 0)
    assert path.pointAtPercent(0) == QPointF(110, above.middle)
    assert path.pointAtPercent(1) == QPointF(140, after.middle)
    inside = Place(72, 100, 50, 1, joins=False)
    path = ground.join_path(above, inside, 60)
    assert path.pointAtPercent(0).x() == 60 and path.pointAtPercent(0).y() <= above.y + CARD_HEIGHT
    assert path.pointAtPercent(1) == QPointF(72, inside.middle)


def test_the_playhead_is_amber_and_the_band_blue(qtbot: QtBot) -> None:
    image = painted(lambda painter: ground.paint_playhead(painter, 50.5, 120))
    assert image.pixelColor(50, 60).name() == DARK.playhead
    image = painted(lambda painter: ground.paint_band(painter, QRectF(20, 20, 80, 50)))
    assert image.pixelColor(60, 40).alpha() > 0 and image.pixelColor(150, 40).alpha() == 0


def test_hints_stay_inside_the_view(qtbot: QtBot) -> None:
    bounds = QRectF(0, 0, 200, 120)
    image = painted(
        lambda painter: ground.paint_hint(painter, QPointF(195, 118), "Let it follow", True, bounds)
    )
    assert image.pixelColor(190, 100).alpha() > 0


def test_times_and_rules_and_the_empty_ground(qtbot: QtBot) -> None:
    rules = [(0.0, 20.0), (0.5, 90.0)]
    image = painted(lambda painter: ground.paint_rules(painter, rules, 120))
    assert image.pixelColor(20, 60).alpha() > 0 and image.pixelColor(20, 5).alpha() == 0
    assert len(colours(painted(lambda painter: ground.paint_times(painter, rules, 200)))) > 1
    empty = painted(lambda painter: ground.paint_empty(painter, QRect(0, 0, 200, 120), False))
    assert any(empty.pixelColor(x, y).alpha() for x in range(0, 200, 2) for y in range(40, 80))
