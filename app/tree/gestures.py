"""What the mouse does on the tree: choose, draw a band, pan, carry a branch elsewhere or a take out of the tree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.language import tr
from app.tree import card
from app.tree.cards import short_clock
from app.tree.layout import CARD_HEIGHT, MARGIN
from engine.song import tree

if TYPE_CHECKING:
    from app.tree.view import TreeView

SNAP = 18  # pixels from a card's right edge within which a branch is put at its end


@dataclass(frozen=True)
class Drop:
    """Where a branch in hand would go: after or inside `parent` (None: a beginning), and how that reads."""

    parent: int | None
    seconds: float
    text: str


class Gestures:
    """One press of the mouse until its release."""

    def __init__(self, view: TreeView) -> None:
        self._view = view
        self._pressed: QPointF | None = None
        self._pan: QPointF | None = None
        self._before: frozenset[int] = frozenset()
        self.band: QRectF | None = None  # in pixels of the view
        self.held: int | None = None  # the take whose branch may be carried
        self._narrows = False  # letting go where it was pressed chooses the held take alone
        self.carrying = False
        self.pointer = QPointF()

    # ---------------------------------------------------------------- press, move, release

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, or begin a band on the ground or a pan."""
        point, view = event.position(), self._view
        node = view.node_at(point)
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (event.button() == Qt.MouseButton.LeftButton and event.modifiers() & _ALT):
            self._pan = point
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() != Qt.MouseButton.LeftButton:
            if node is not None and node not in view.state.picked:
                view.state.select(node)
        elif node is None:
            self._pressed = point
            self._before = view.state.picked if event.modifiers() & (_CTRL | _SHIFT) else frozenset()
        elif self._on_badge(node, point):
            view.fold_wanted.emit(node)
        else:
            self._narrows = node in view.state.picked and not event.modifiers() & (_CTRL | _SHIFT)
            self._choose(node, event.modifiers())
            self._pressed, self.held = point, node

    def move(self, event: QMouseEvent) -> None:
        """Pan, draw the band, or carry the branch."""
        self.pointer = point = event.position()
        view = self._view
        if self._pan is not None:
            view.scroll_by(self._pan - point)
            self._pan = point
        elif self._pressed is not None:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if self.held is not None:
                self.carrying = self.carrying or far
                if self.carrying and not view.viewport().rect().contains(point.toPoint()):
                    held = self.held
                    self.stop()
                    view.carried_out.emit(held)
                    return
            elif far or self.band is not None:
                self.band = QRectF(self._pressed, point).normalized()
                self._pick(view.nodes_in(self.band))
            view.viewport().update()

    def release(self) -> None:
        """Let go: a carried branch moves; a click chooses one of several alone, on the ground none besides."""
        view, drop = self._view, self.drop if self.carrying else None
        held, banded = self.held, self.band is not None
        if held is not None and self._narrows and not self.carrying:
            view.state.select(held)
        if self._pressed is not None and held is None and not banded and not self._before:
            view.state.pick(())
        self.stop()
        if held is not None and drop is not None:
            view.moved.emit(held, drop.parent, drop.seconds)

    def stop(self) -> None:
        """Forget the press; nothing moves."""
        self._pressed = self._pan = self.band = self.held = None
        self.carrying = False
        self._view.unsetCursor()
        self._view.viewport().update()

    # ---------------------------------------------------------------- choosing

    def _on_badge(self, node: int, point: QPointF) -> bool:
        view = self._view
        place = view.arrangement.places[node]
        rect = QRectF(place.x, place.y, place.width, CARD_HEIGHT)
        return bool(view.arrangement.folded.get(node)) and card.fold_badge(rect).contains(
            view.to_scene(point)
        )

    def _choose(self, node: int, modifiers: Qt.KeyboardModifier) -> None:
        state = self._view.state
        chosen = set(state.chosen)
        if modifiers & _CTRL:
            self._pick(chosen ^ {node})
        elif modifiers & _SHIFT and state.selected is not None:
            self._pick(chosen | set(self._view.between(state.selected, node)))
        elif node not in state.picked:
            state.select(node)

    def _pick(self, nodes: set[int]) -> None:
        """Choose these besides what was chosen before; the selected take is one of them."""
        state = self._view.state
        nodes = nodes | self._before
        if nodes and state.selected not in nodes:
            state.select(min(nodes))
        state.pick(nodes)

    # ---------------------------------------------------------------- carrying

    @property
    def drop(self) -> Drop | None:
        """Where the branch would go if it were let go now; None where it cannot."""
        view, song = self._view, self._view.state.song
        if song is None or self.held is None:
            return None
        point = view.to_scene(self.pointer)
        target = view.node_at(self.pointer)
        if target is None:
            return Drop(None, 0.0, tr("Make it a beginning")) if point.x() < MARGIN else None
        if target in tree.subtree(song, self.held):
            return None
        node, place = song.nodes[target], view.arrangement.places[target]
        end = song.seconds(song.end(node))
        seconds = view.arrangement.axis.seconds(point.x())
        if place.right - point.x() <= SNAP or seconds >= end:
            return Drop(target, end, tr("Let it follow {take}", take=node.name))
        return Drop(
            target, seconds, tr("Branch from {take} at {time}", take=node.name, time=short_clock(seconds))
        )


_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
