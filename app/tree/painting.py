"""The tree as it is seen: rules, joins, cards, times, the playhead and what the hand is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from app.language import tr
from app.theme.apply import look
from app.tree import ground, layout
from engine.song.model import Song

if TYPE_CHECKING:
    from app.tree.view import TreeView

FAR = 0.5  # below this size cards are blocks of colour


class Painting:
    """Paints a view of the tree; changes nothing."""

    def __init__(self, view: TreeView) -> None:
        self._view = view
        self.playhead_x = -1.0  # pixels of the view, as last painted

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Everything inside an area of the view (pixels)."""
        view = self._view
        port, song = view.viewport().rect(), view.state.song
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(look.theme.window))
        if song is None or not view.arrangement.places:
            if song is not None:
                ground.paint_empty(painter, port, bool(song.nodes))
            return
        seen = view.scene_rect(QRectF(port))
        moments = layout.rules(view.arrangement.axis, seen.left(), seen.right())
        rules = layout.thinned([(seconds, view.x_of(seconds)) for seconds, _ in moments])
        ground.paint_rules(painter, rules, port.height())
        painter.save()
        painter.translate(-view.origin())
        painter.scale(view.size_of_cards, view.size_of_cards)
        self._paint_joins(painter, song, view.scene_rect(QRectF(area)))
        self._paint_cards(painter, song, view.scene_rect(QRectF(area)))
        painter.restore()
        ground.paint_times(painter, rules, port.width())
        if view.state.node is not None:
            self.playhead_x = view.x_of(view.state.playhead)
            ground.paint_playhead(painter, self.playhead_x, port.height())
        self._paint_gesture(painter, song)

    def _paint_joins(self, painter: QPainter, song: Song, area: QRectF) -> None:
        view = self._view
        places = view.arrangement.places
        for key in view.index.joins(area):
            node = song.nodes.get(key)
            if node is not None and node.parent is not None and node.parent in places:
                at = view.arrangement.axis.x(song.seconds(node.start))
                lit = view.cards.accent(node) if key in view.cards.on_path else None
                ground.paint_join(painter, ground.join_path(places[node.parent], places[key], at), lit)

    def _paint_cards(self, painter: QPainter, song: Song, area: QRectF) -> None:
        view = self._view
        ratio = view.devicePixelRatioF() * view.size_of_cards
        for key in view.index.cards(area):
            node, place = song.nodes.get(key), view.arrangement.places[key]
            if node is None:
                continue
            if view.size_of_cards < FAR:
                faded = view.cards.matching is not None and key not in view.cards.matching
                lit_up = key == view.state.selected or key in view.state.picked
                ground.paint_block(painter, place, view.cards.accent(node), lit_up, faded)
            else:
                folded = view.arrangement.folded.get(key, 0)
                picture = view.cards.picture(song, node, place, folded, ratio)
                painter.drawPixmap(QPointF(place.x, place.y), picture)

    def _paint_gesture(self, painter: QPainter, song: Song) -> None:
        view, hand = self._view, self._view.gestures
        if hand.band is not None:
            ground.paint_band(painter, hand.band)
        if not hand.carrying or hand.held is None or hand.held not in song.nodes:
            return
        drop = hand.drop
        if drop is not None and drop.parent is not None:
            place = view.arrangement.places[drop.parent]
            top = place.y * view.size_of_cards - view.origin().y()
            height = layout.CARD_HEIGHT * view.size_of_cards
            line = QRectF(view.x_of(drop.seconds) - 1.5, top - 4, 3, height + 8)
            painter.fillRect(line, QColor(look.theme.selection))
        name = song.nodes[hand.held].name
        text = drop.text if drop else tr("Carry {take} to another take", take=name)
        ground.paint_hint(painter, hand.pointer, text, drop is not None, QRectF(view.viewport().rect()))
