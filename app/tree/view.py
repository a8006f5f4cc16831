"""The canvas of takes: cards and their joins; click selects, arrows walk, wheel scrolls, Ctrl+wheel zooms."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.audio_store import AudioStore
from app.state import State, artists_of, path
from app.theme.apply import colour, font, look
from app.tree import card, layout
from app.tree.overview import Overview
from engine.song.model import Node

_STEPS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
MOST_PIXMAPS = 400
FILTERS = ("All", "Leaves", "Favourites", "Refined")


class TreeView(QAbstractScrollArea):
    """The tree of takes. `auditioned(node)`: a step by key or double click, to be played from its join."""

    auditioned = Signal(int)

    def __init__(self, state: State, store: AudioStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.store = state, store
        self.places: dict[int, layout.Place] = {}
        self.scale = 14.0  # pixels per second
        self.filter = "All"
        self._fitted = True  # the scale follows the room there is until it is zoomed by hand
        self.overview = Overview(self)
        self.overview.pointed.connect(self._centre)
        self._parents: set[int | None] = set()
        self._on_path: set[int] = set()
        self._pixmaps: dict[int, tuple[object, QPixmap]] = {}
        self._drag: QPoint | None = None
        self._redraw = QTimer(self, singleShot=True, interval=40)
        self._redraw.timeout.connect(self.viewport().update)
        self._arrange_later = QTimer(self, singleShot=True, interval=200)
        self._arrange_later.timeout.connect(self._relayout)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Tree of takes")
        self.setMinimumHeight(160)
        state.song_opened.connect(self._new_song)
        state.song_changed.connect(self._song_changed)
        state.selection_changed.connect(self._show_selection)
        state.jobs_changed.connect(self._redraw.start)
        store.grew.connect(lambda *_: self._redraw.start())
        look.changed.connect(self._relayout)

    # ---------------------------------------------------------------- layout

    def _new_song(self) -> None:
        self._pixmaps.clear()
        self._fitted = True
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._relayout()

    def _song_changed(self) -> None:
        """New takes stand at once; lengths that grow a little more may wait."""
        song = self.state.song
        if song is not None and song.nodes.keys() == self.places.keys():
            self._redraw.start()
            if not self._arrange_later.isActive():
                self._arrange_later.start()
        else:
            self._relayout()

    def _relayout(self) -> None:
        song = self.state.song
        if song and self._fitted:
            self.scale = layout.fitting_scale(song, self.viewport().width())
        self.places = layout.arrange(song, self.scale) if song else {}
        self.overview.show_places(self.places, self._accent_of)
        self._parents = {node.parent for node in song.nodes.values()} if song else set()
        self._on_path = {node.id for node in path(song, self.state.selected)} if song else set()
        self._set_ranges()
        self.viewport().update()

    def _set_ranges(self) -> None:
        width, height = layout.extent(self.places)
        size = self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), width, size.width()),
            (self.verticalScrollBar(), height, size.height()),
        ):
            bar.setRange(0, max(0, round(whole - page)))
            bar.setPageStep(page)
            bar.setSingleStep(24)
        self._place_overview()

    def _place_overview(self) -> None:
        """Top right, only when the tree is larger than its view."""
        width, height = layout.extent(self.places)
        size = self.viewport().size()
        needed = width > size.width() + 1 or height > size.height() + 1
        origin = self._origin()
        self.overview.show_view(QRectF(origin.x(), origin.y(), size.width(), size.height()), needed)
        self.overview.move(size.width() - self.overview.width() - 8, 8)

    def _centre(self, x: float, y: float) -> None:
        size = self.viewport().size()
        self.horizontalScrollBar().setValue(round(x - size.width() / 2))
        self.verticalScrollBar().setValue(round(y - size.height() / 2))

    def _origin(self) -> QPointF:
        """Scene position of the viewport's corner; a tree smaller than the view is centred vertically."""
        _, height = layout.extent(self.places)
        spare = max(0.0, (self.viewport().height() - height) / 2)
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value() - spare)

    def _show_selection(self) -> None:
        song, node = self.state.song, self.state.selected
        self._on_path = {item.id for item in path(song, node)} if song else set()
        if node in self.places:
            self._scroll_to(self.places[node])
        self.viewport().update()

    def _scroll_to(self, place: layout.Place) -> None:
        size = self.viewport().size()
        for bar, low, high, page in (
            (self.horizontalScrollBar(), place.x, place.right, size.width()),
            (self.verticalScrollBar(), place.y, place.y + layout.CARD_HEIGHT, size.height()),
        ):
            if high + layout.MARGIN > bar.value() + page:
                bar.setValue(round(high + layout.MARGIN - page))
            if low - layout.MARGIN < bar.value():
                bar.setValue(round(low - layout.MARGIN))

    def node_at(self, position: QPointF) -> int | None:
        """The take under a point of the viewport."""
        point = position + self._origin()
        for node, place in self.places.items():
            if QRectF(place.x, place.y, place.width, layout.CARD_HEIGHT).contains(point):
                return node
        return None

    def set_filter(self, name: str) -> None:
        """Fade all takes that do not belong to one of FILTERS."""
        self.filter = name
        self.viewport().update()

    # ---------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible cards and joins."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(look.theme.window))
        song = self.state.song
        if song is None:
            return
        if not self.places:
            self._paint_empty(painter)
            return
        origin = self._origin()
        self._note_visible(origin)
        painter.translate(-origin)
        view = QRectF(event.rect()).translated(origin)
        for node, place in self.places.items():
            parent = song.nodes[node].parent
            if parent in self.places:
                self._paint_link(painter, view, song.nodes[node], self.places[parent], place)
        for node, place in self.places.items():
            if view.intersects(QRectF(place.x, place.y, place.width, layout.CARD_HEIGHT)):
                painter.drawPixmap(QPointF(place.x, place.y), self._card(song.nodes[node], place))

    def _note_visible(self, origin: QPointF) -> None:
        """Tell the state whose cards can be seen, so that their sound is fetched first."""
        view = QRectF(self.viewport().rect()).translated(origin)
        self.state.in_view = tuple(
            node
            for node, place in self.places.items()
            if view.intersects(QRectF(place.x, place.y, place.width, layout.CARD_HEIGHT))
        )

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setFont(font(14))
        painter.setPen(QColor(look.theme.muted))
        text = "Nothing has grown yet.\nChoose an artist at the right and press Grow, or drop a clip here."
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_link(
        self, painter: QPainter, view: QRectF, node: Node, above: layout.Place, here: layout.Place
    ) -> None:
        bounds = QRectF(
            above.x, min(above.middle, here.middle), here.x - above.x, abs(above.middle - here.middle)
        )
        if not view.intersects(bounds.adjusted(-1, -2, 1, 2)):
            return
        start, end = QPointF(above.right, above.middle), QPointF(here.x, here.middle)
        bend = (end.x() - start.x()) * 0.55
        curve = QPainterPath(start)
        curve.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        lit = node.id in self._on_path
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self._accent(node)), 2.5) if lit else QPen(colour(look.theme.muted, 0.5), 1.5)
        painter.setPen(pen)
        painter.drawPath(curve)

    def _card(self, node: Node, place: layout.Place) -> QPixmap:
        """The card's picture, painted anew only when something it shows has changed."""
        song = self.state.song
        assert song is not None
        face, ratio = self._face(node), self.devicePixelRatioF()
        take = self.store.takes.get(node.id)
        length = layout.length_of(node, song) * song.hops[song.top]
        key = (face, round(place.width), length, take.version if take else -1, look.theme.name, ratio)
        cached = self._pixmaps.get(node.id)
        if cached is not None and cached[0] == key:
            return cached[1]
        picture = QPixmap(round(place.width * ratio), round(layout.CARD_HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        columns = card.wave_columns(place.width)
        peaks = np.zeros((0, 2), np.float32)
        if take is not None and length > 0:
            known = min(columns, round(columns * take.filled / length))
            peaks = take.columns(0, known * length / columns, known)
        painter = QPainter(picture)
        rect = QRectF(0, 0, place.width, layout.CARD_HEIGHT)
        card.paint(painter, rect, face, look.theme, peaks)
        painter.end()
        while len(self._pixmaps) >= MOST_PIXMAPS:
            self._pixmaps.pop(next(iter(self._pixmaps)))
        self._pixmaps.pop(node.id, None)
        self._pixmaps[node.id] = (key, picture)
        return picture

    def _accent_of(self, key: int) -> str:
        song = self.state.song
        return self._accent(song.nodes[key]) if song and key in song.nodes else look.theme.clip

    def _accent(self, node: Node) -> str:
        return node.colour or look.accent(self.state.accent(node))

    def _face(self, node: Node) -> card.Face:
        song = self.state.song
        assert song is not None
        whole = max(1, layout.length_of(node, song))
        ratios = [song.hops[song.top] // hop for hop in song.hops]
        shares = tuple(
            node.lengths[level] / (whole * ratios[level]) for level in reversed(range(len(ratios)))
        )
        return card.Face(
            title=node.name,
            subtitle=self._subtitle(node, shares[0]),
            accent=self._accent(node),
            levels=tuple(round(share, 2) for share in shares),
            rating=node.rating,
            favourite=node.favourite,
            growing=node.state == "growing",
            interrupted=node.state == "interrupted",
            selected=node.id == self.state.selected,
            on_path=node.id in self._on_path,
            faded=not self._passes(node, shares),
        )

    def _subtitle(self, node: Node, share: float) -> str:
        song = self.state.song
        assert song is not None
        if node.state == "growing":
            job = self.state.job_of(node.id)
            if node.kind == "clip":
                return "listening …"
            if job is None or not job.running:
                return "waiting"
            left = f" · {layout_clock(job.eta_seconds)} left" if job.eta_seconds > 0 else ""
            return f"growing {share:.0%}{left}".replace("%", " %")
        seconds = layout_clock(song.seconds(node.lengths[song.top]))
        if node.kind == "clip":
            return f"{seconds} clip"
        if node.state == "interrupted":
            return f"stopped at {share:.0%}".replace("%", " %")
        return " × ".join(artists_of(node)) or "no artist"

    def _passes(self, node: Node, shares: tuple[float, ...]) -> bool:
        return {
            "Leaves": node.id not in self._parents,
            "Favourites": node.favourite,
            "Refined": any(share > 0 for share in shares[1:]),
        }.get(self.filter, True)

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
        """Select a take, or take hold of the ground to drag it."""
        node = self.node_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and node is not None:
            self.state.select(node)
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the ground."""
        if self._drag is not None:
            moved = event.position().toPoint() - self._drag
            self._drag = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the ground go."""
        self._drag = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hear a take from its join."""
        node = self.node_at(event.position())
        if node is not None:
            self.auditioned.emit(node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the tree."""
        direction = _STEPS.get(Qt.Key(event.key()))
        song, node = self.state.song, self.state.selected
        if direction is None or song is None or node not in self.places:
            super().keyPressEvent(event)
            return
        other = layout.step(song, self.places, node, direction)
        if other != node:
            self.state.select(other)
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
        """Stretch time, keeping what is under viewport pixel `x` about in place."""
        share = (self.horizontalScrollBar().value() + x) / max(1.0, layout.extent(self.places)[0])
        self._fitted = False
        self.scale = min(max(self.scale * factor, 1.0), 200.0)
        self._relayout()
        self.horizontalScrollBar().setValue(round(share * layout.extent(self.places)[0] - x))


def layout_clock(seconds: float) -> str:
    """m:ss for the small texts of a card."""
    whole = round(max(0.0, seconds))
    return f"{whole // 60}:{whole % 60:02d}"
