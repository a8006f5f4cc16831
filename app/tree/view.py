"""The canvas of takes: cards on a time axis and their joins; arrows walk, wheel scrolls, Ctrl+wheel zooms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from app.audio_store import AudioStore
from app.language import tr
from app.state import State, path
from app.theme.apply import look
from app.tree import ground, layout
from app.tree.cards import Cards
from app.tree.filter import Filter, with_ancestors
from app.tree.gestures import Gestures
from app.tree.index import Index
from app.tree.overview import Overview
from app.tree.painting import Painting
from engine.song import tree
from engine.song.model import Song

_STEPS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
LEAST_SIZE = 0.08
SCALES = (2.0, 400.0)  # least and most pixels per second that can be chosen by hand
HEAD_AIR = 4  # pixels between the times and the first card


class TreeView(QAbstractScrollArea):
    """The tree of takes. Its signals are wishes; verbs carry them out."""

    auditioned = Signal(int)  # a step by key or double click: to be played from its join
    compared = Signal(int)  # a step to a sibling: to be played from where the playhead is
    moved = Signal(int, object, float)  # take, new parent or None, seconds: its branch was carried there
    carried_out = Signal(int)  # node: the pointer left the tree with it in hand
    fold_wanted = Signal(int)  # show or hide what grew from it
    menu_wanted = Signal(
        QPoint, object
    )  # where on the screen; which moment (seconds) of a card, None outside
    shown_changed = Signal(int, int)  # how many takes are looked for, of how many

    def __init__(self, state: State, store: AudioStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.arrangement = layout.EMPTY
        self.scale = 14.0  # pixels per second
        self.size_of_cards = 1.0
        self.filter = Filter()
        self.cards = Cards(state, store)
        self.gestures = Gestures(self)
        self.painting = Painting(self)
        self.index = Index(None, {})
        self._fitted = True  # the scale follows the room there is until it is zoomed by hand
        self.overview = Overview(self)
        self.overview.pointed.connect(self._centre)
        self._redraw = QTimer(self, singleShot=True, interval=40)
        self._redraw.timeout.connect(self.viewport().update)
        self._arrange_later = QTimer(self, singleShot=True, interval=200)
        self._arrange_later.timeout.connect(self._relayout)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Tree of takes"))
        self.setMinimumHeight(160)
        state.song_opened.connect(self._new_song)
        state.song_changed.connect(self._song_changed)
        state.selection_changed.connect(self._show_selection)
        state.picked_changed.connect(self._soon)
        state.jobs_changed.connect(self._soon)
        state.playhead_changed.connect(self._move_playhead)
        store.grew.connect(lambda *_: self._soon())
        look.changed.connect(self._relayout)

    # ---------------------------------------------------------------- layout

    def _soon(self) -> None:
        """Draw anew, once for all that comes together; what keeps coming does not put it off."""
        if not self._redraw.isActive():
            self._redraw.start()

    def _new_song(self) -> None:
        self.cards.clear()
        self.gestures.stop()
        self._fitted, self.size_of_cards = True, 1.0
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._relayout()

    def _song_changed(self) -> None:
        """New and moved takes stand at once; lengths that grow a little more may wait."""
        song = self.state.song
        if self.state.node is not None and self.state.node.state != "growing":
            self._tell_selection()  # not at every step of a growth
        if song is None or self._shape(song) != self._shape_shown or self.filter:
            self._relayout()
            return
        self._soon()
        if not self._arrange_later.isActive():
            self._arrange_later.start()

    @staticmethod
    def _shape(song: Song | None) -> list[tuple[int, int | None, int, bool]]:
        nodes = song.nodes.values() if song else ()
        return [(node.id, node.parent, node.start, node.collapsed) for node in nodes]

    def _relayout(self) -> None:
        song = self.state.song
        if song and self._fitted:
            self.scale = layout.fitting_scale(song, self.viewport().width() / self.size_of_cards)
        only = None
        self.cards.matching = None
        if song and self.filter:
            self.cards.matching = self.filter.matching(song)
            only = with_ancestors(song, self.cards.matching)
        self.arrangement = layout.arrange(song, self.scale, only) if song else layout.EMPTY
        self.index = Index(song, self.arrangement.places)
        self._shape_shown = self._shape(song)
        self.overview.show_places(self.arrangement.places, self.cards.accent_of)
        self.cards.on_path = {node.id for node in path(song, self.state.selected)} if song else set()
        total = len(song.nodes) if song else 0
        self.shown_changed.emit(total if self.cards.matching is None else len(self.cards.matching), total)
        self._set_ranges()
        self.viewport().update()

    def _set_ranges(self) -> None:
        width, height = self._extent()
        size = self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), width, size.width()),
            (self.verticalScrollBar(), height, size.height()),
        ):
            bar.setRange(0, max(0, round(whole - page)))
            bar.setPageStep(page)
            bar.setSingleStep(24)
        self._place_overview()

    def _extent(self) -> tuple[float, float]:
        """Width and height of the tree in pixels of the view."""
        width, height = self.arrangement.extent
        return width * self.size_of_cards, height * self.size_of_cards + self._head

    @property
    def _head(self) -> float:
        """Pixels above the tree where its own margin, drawn small, leaves too little room for the times."""
        return max(0.0, ground.HEAD + HEAD_AIR - layout.TOP * self.size_of_cards)

    def _place_overview(self) -> None:
        """Top right, only when the tree is larger than its view."""
        width, height = self._extent()
        size = self.viewport().size()
        needed = width > size.width() + 1 or height > size.height() + 1
        seen = QRectF(self.to_scene(QPointF(0, 0)), self.to_scene(QPointF(size.width(), size.height())))
        self.overview.show_view(seen, needed)
        self.overview.move(size.width() - self.overview.width() - 8, ground.HEAD + 6)

    def _centre(self, x: float, y: float) -> None:
        size = self.viewport().size()
        self.horizontalScrollBar().setValue(round(x * self.size_of_cards - size.width() / 2))
        self.verticalScrollBar().setValue(round(y * self.size_of_cards - size.height() / 2))

    def origin(self) -> QPointF:
        """The view's corner in pixels of the tree; a tree lower than the view is centred."""
        spare = max(0.0, (self.viewport().height() - self._extent()[1]) / 2)
        return QPointF(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value() - spare - self._head
        )

    def to_scene(self, point: QPointF) -> QPointF:
        """A point of the view as a point of the scene."""
        return (point + self.origin()) / self.size_of_cards

    def scene_rect(self, rect: QRectF) -> QRectF:
        """A part of the view as a part of the scene."""
        return QRectF(self.to_scene(rect.topLeft()), self.to_scene(rect.bottomRight()))

    def x_of(self, seconds: float) -> float:
        """A moment as a pixel of the view."""
        return self.arrangement.axis.x(seconds) * self.size_of_cards - self.origin().x()

    def _show_selection(self) -> None:
        song, node = self.state.song, self.state.selected
        self.cards.on_path = {item.id for item in path(song, node)} if song else set()
        if node is not None and node in self.arrangement.places:
            self._scroll_to(self.arrangement.places[node])
        self._tell_selection()
        self.viewport().update()

    def _tell_selection(self) -> None:
        """A screen reader says what the selected take's card says."""
        song, chosen = self.state.song, self.state.node
        self.setAccessibleDescription(self.cards.told(song, chosen) if song and chosen else "")

    def _scroll_to(self, place: layout.Place) -> None:
        size, shown = self.viewport().size(), self.size_of_cards
        for bar, low, high, page, before in (
            (self.horizontalScrollBar(), place.x, place.right, size.width(), layout.MARGIN),
            (self.verticalScrollBar(), place.y, place.y + layout.CARD_HEIGHT, size.height(), layout.TOP),
        ):
            if (high + layout.MARGIN) * shown > bar.value() + page:
                bar.setValue(round((high + layout.MARGIN) * shown - page))
            if (low - before) * shown < bar.value():
                bar.setValue(round((low - before) * shown))

    def scroll_by(self, moved: QPointF) -> None:
        """Pan by some pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(moved.x()))
        down.setValue(down.value() + round(moved.y()))

    def node_at(self, position: QPointF) -> int | None:
        """The take under a point of the view."""
        if position.y() < ground.HEAD:
            return None
        point = self.to_scene(position)
        return self.index.at(point.x(), point.y())

    def moment_at(self, position: QPointF) -> float | None:
        """The moment (seconds) under a point of the view, inside the selected take's card; else None."""
        song, node = self.state.song, self.state.node
        if song is None or node is None or self.node_at(position) != node.id:
            return None
        seconds = self.arrangement.axis.seconds(self.to_scene(position).x())
        return min(max(seconds, song.seconds(node.start)), song.seconds(song.end(node)))

    def nodes_in(self, area: QRectF) -> set[int]:
        """The takes whose cards touch an area of the view."""
        return set(self.index.cards(self.scene_rect(area)))

    def between(self, one: int, other: int) -> list[int]:
        """The takes one would pick by reaching from one card to another: those in the box around both."""
        places = self.arrangement.places
        if one not in places or other not in places:
            return [other]
        a, b = places[one], places[other]
        left, right = min(a.x, b.x), max(a.x, b.x)
        top, bottom = min(a.y, b.y), max(a.y, b.y)
        inside = (key for key, at in places.items() if left <= at.x <= right and top <= at.y <= bottom)
        return list(inside)

    def set_filter(self, wanted: Filter) -> None:
        """Show only the takes that are looked for, and faded what they grew from."""
        if wanted != self.filter:
            self.filter = wanted
            self._relayout()

    def go_to_found(self) -> None:
        """Select the first of the takes that are looked for, unless one of them is selected."""
        found, places = self.cards.matching, self.arrangement.places
        if found and self.state.selected not in found:
            self.state.select(min(found, key=lambda key: (places[key].x, places[key].y)))

    # ---------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what can be seen: rules, joins, cards, times and the playhead."""
        self.painting.paint(QPainter(self.viewport()), event.rect())
        if event.rect().width() == self.viewport().width():
            seen = self.scene_rect(QRectF(self.viewport().rect()))
            self.state.in_view = tuple(self.index.cards(seen))

    def _move_playhead(self, seconds: float) -> None:
        """Repaint the two strips where the line was and is."""
        height = self.viewport().height()
        for x in (self.painting.playhead_x, self.x_of(seconds)):
            self.viewport().update(QRect(round(x) - 2, 0, 5, height))

    # ---------------------------------------------------------------- input

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scroll ranges right."""
        super().resizeEvent(event)
        if self._fitted and event.size().width() != event.oldSize().width():
            self._relayout()
        self._set_ranges()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Everything is painted relative to the scroll bars."""
        self._place_overview()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.gestures.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hear a take from its join."""
        node = self.node_at(event.position())
        if node is not None:
            self.auditioned.emit(node)

    def viewportEvent(self, event: QEvent) -> bool:
        """Over a card: its whole name, who sings, and the note."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key, song = self.node_at(event.pos().toPointF()), self.state.song
            node = song.nodes.get(key) if song is not None and key is not None else None
            text = self.cards.told(song, node) if song is not None and node is not None else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The verbs of the takes that are chosen."""
        if self.state.song is not None:
            self.menu_wanted.emit(event.globalPos(), self.moment_at(QPointF(event.pos())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the tree, with Shift they pick; Escape lets go."""
        direction = _STEPS.get(Qt.Key(event.key()))
        song, node = self.state.song, self.state.selected
        if event.key() == Qt.Key.Key_Escape and (self.gestures.held is not None or self.state.picked):
            self.gestures.stop()
            self.state.pick(())
        elif direction is None or song is None or node is None:
            super().keyPressEvent(event)
        else:
            self._walk(song, node, direction, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _walk(self, song: Song, node: int, direction: str, picking: bool) -> None:
        places = self.arrangement.places
        other = layout.step(song, places, node, direction) if node in places else next(iter(places), node)
        if other == node or other not in places:
            return
        picked = {*self.state.chosen, other}
        self.state.select(other)
        if picking:
            self.state.pick(picked)
        elif other in tree.siblings(song, node):
            self.compared.emit(other)
        else:
            self.auditioned.emit(other)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Wheel scrolls down, Shift+wheel right, Ctrl+wheel zooms time at the pointer."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.0015**turn, event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - turn)
        else:
            super().wheelEvent(event)
        event.accept()

    def zoom(self, factor: float, x: float) -> None:
        """Stretch time, keeping the moment at pixel `x` of the view in place; cards shrink once time is tight."""
        moment = self.arrangement.axis.seconds(self.to_scene(QPointF(x, 0)).x())
        self._fitted = False
        if self.size_of_cards < 1 or (factor < 1 and self.scale <= layout.SCALES[0]):
            self.size_of_cards = min(1.0, max(LEAST_SIZE, self.size_of_cards * factor))
        else:
            self.scale = min(max(self.scale * factor, SCALES[0]), SCALES[1])
        self._relayout()
        self.horizontalScrollBar().setValue(round(self.arrangement.axis.x(moment) * self.size_of_cards - x))

    def fit(self) -> None:
        """The whole tree in view, as large as that allows."""
        song = self.state.song
        self._fitted, self.size_of_cards = True, 1.0
        self._relayout()
        width, height = self.arrangement.extent
        size = self.viewport().size()
        below = (size.height() - ground.HEAD - HEAD_AIR) / max(1.0, height - layout.TOP)
        room = min(size.width() / max(1.0, width), size.height() / max(1.0, height), below)
        if song is not None and room < 1:
            self._fitted, self.size_of_cards = False, max(LEAST_SIZE, room)
            self.scale = layout.scale_for(song, size.width() / self.size_of_cards, SCALES)
            self._relayout()
