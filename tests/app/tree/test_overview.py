from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.tree.layout import Place
from app.tree.overview import Overview
from tests.app.pictures import colours, seen


@pytest.fixture
def overview(qtbot: QtBot) -> Overview:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 400)
    ground.show()
    made = Overview(ground)
    made.show_places({1: Place(24, 24, 500, 0), 2: Place(1500, 900, 400, 1)}, lambda _: "#3fc1b0")
    made.ground = ground
    return made


def test_it_hides_while_everything_is_in_view(overview: Overview) -> None:
    overview.show_view(QRectF(0, 0, 600, 400), needed=False)
    assert overview.isHidden()
    overview.show_view(QRectF(0, 0, 600, 400), needed=True)
    assert overview.isVisible()
    before = seen(overview)
    overview.show_view(QRectF(900, 400, 600, 400), needed=True)
    assert len(colours(before)) > 2 and seen(overview) != before, "the frame goes along"


def test_a_click_asks_for_that_place(overview: Overview, qtbot: QtBot) -> None:
    overview.show_view(QRectF(0, 0, 600, 400), needed=True)
    with qtbot.waitSignal(overview.pointed) as wish:
        at = QPoint(overview.width() - 4, overview.height() - 4)
        qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=at)
    assert wish.args[0] == pytest.approx(1924, rel=0.02) and wish.args[1] == pytest.approx(988, rel=0.05)


def test_the_frame_is_dragged_from_where_it_was_touched(overview: Overview, qtbot: QtBot) -> None:
    overview.show_view(QRectF(0, 0, 600, 400), needed=True)
    corner = overview._frame().topLeft().toPoint() + QPoint(3, 3)
    with qtbot.waitSignal(overview.pointed) as wish:
        qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=corner)
    assert wish.args[0] == pytest.approx(300, abs=8) and wish.args[1] == pytest.approx(200, abs=12)
    with qtbot.waitSignal(overview.pointed) as wish:
        qtbot.mouseMove(overview, corner + QPoint(30, 0))
    across, _ = overview._scale()
    assert wish.args[0] == pytest.approx(300 + 30 / across, abs=16)
