"""The tree as it is seen, looked at pixel by pixel."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.state import State
from app.theme.apply import look
from app.tree.layout import CARD_HEIGHT
from app.tree.painting import FAR
from app.tree.view import TreeView
from tests.app.pictures import seen
from tests.app.songs import make_song


def spot(tree: TreeView, key: int, x: float = 20.0) -> QPoint:
    """A point of a card, as a pixel of the view."""
    place = tree.arrangement.places[key]
    scene = QPointF(place.x + x, place.y + CARD_HEIGHT / 2)
    return (scene * tree.size_of_cards - tree.origin()).toPoint()


def test_the_playhead_is_drawn_over_the_tree(tree: TreeView, state: State) -> None:
    state.move_playhead(2.0)
    picture, x = seen(tree.viewport()), round(tree.x_of(2.0))
    amber = QColor(look.theme.playhead)
    assert amber in [picture.pixelColor(x + d, picture.height() - 5) for d in (-1, 0, 1)]
    assert tree.painting.playhead_x == tree.x_of(2.0)


def test_an_empty_song_invites(tree: TreeView, state: State) -> None:
    state.update(make_song())
    picture, middle = seen(tree.viewport()), tree.viewport().rect().center()
    around = [(middle.x() + x, middle.y() + y) for x in range(-80, 80) for y in range(-40, 40)]
    assert {picture.pixelColor(x, y).name() for x, y in around} != {look.theme.window}, "no words there"
    assert tree.node_at(tree.rect().center().toPointF()) is None


def test_from_afar_a_card_is_a_block_of_its_artists_colour(tree: TreeView, state: State) -> None:
    near = seen(tree.viewport()).pixelColor(spot(tree, 4))
    tree.size_of_cards = FAR / 2
    tree._relayout()
    song = state.song
    assert song is not None
    accent, block = QColor(tree.cards.accent(song.nodes[4])), seen(tree.viewport()).pixelColor(spot(tree, 4))
    assert block != near
    assert abs(block.hslHue() - accent.hslHue()) < 12 and block.hslSaturation() > 60


def test_a_branch_in_hand_shows_where_it_would_go(tree: TreeView, qtbot: QtBot) -> None:
    port, target = tree.viewport(), spot(tree, 3, tree.arrangement.places[3].width / 2)
    before = seen(tree.viewport()).pixelColor(target.x(), target.y() + CARD_HEIGHT // 2 + 2)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=spot(tree, 4))
    for step in (0.5, 1.0):
        qtbot.mouseMove(port, spot(tree, 4) + (target - spot(tree, 4)) * step)
    line = seen(tree.viewport()).pixelColor(target.x(), target.y() + CARD_HEIGHT // 2 + 2)
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert line == QColor(look.theme.selection) != before
