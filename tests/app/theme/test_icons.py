from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from app.theme import icons
from tests.app.pictures import colours


@pytest.mark.parametrize("name", sorted(icons._PAINTERS))
def test_every_icon_draws_something(name: str, qtbot: QtBot) -> None:
    image = icons.pixmap(name, "#ff0000", 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(0, 48, 2) for y in range(0, 48, 2))
    assert "#ff0000" in colours(icons.icon(name, "#ff0000").pixmap(24))


def test_shapes_stand_where_they_are_put() -> None:
    for path in (icons.star_path(QPointF(50, 50), 10), icons.heart_path(QPointF(50, 50), 20)):
        assert path.contains(QPointF(50, 50)) and path.boundingRect().width() < 30
