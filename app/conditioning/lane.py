"""The conditioning lane: who sings where. Above the plan for what is grown next, below what was grown.

Drag over an empty part to make a region, drag a region to move it, its edges to resize it; double-click
to say who sings. Nothing changes the song until the mouse is released: then it is one edit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu

from app.conditioning import regions as edits
from app.conditioning.drawing import paint
from app.conditioning.grown import grown
from app.language import mark, tr
from app.state import State
from app.theme.apply import colour, font, look
from app.theme.tokens import FONT_SMALL
from app.widgets.lanes import DRAG, GRAB, Lane, Shared
from engine.labels.conditioning import Brief, Conditioning, Region

PLAN = (5, 27)  # top and height of the plan's row
GROWN = (37, 17)
HEIGHT = 62


class ConditioningLane(Lane):
    """Signals carry wishes: whole new rows of regions, or the song's new length."""

    regions_wanted = Signal(object, str)  # Regions, what the edit is called
    total_wanted = Signal(float)  # seconds
    editor_wanted = Signal(int, QPoint)  # index of a region, where on the screen

    def __init__(self, shared: Shared, state: State) -> None:
        super().__init__(shared, tr("Who sings"), tr("plan, grown"))
        self.state = state
        self.default: Callable[[], Conditioning] = Conditioning
        self.chosen: int | None = None  # index of the region that keys act on
        self._draft: edits.Regions | None = None  # while the mouse holds something
        self._total: float | None = None
        self._grip = ""  # "new", "move", "start", "end", "total" or nothing
        self._from = 0.0
        self._brush: Conditioning | None = None
        self.setFixedHeight(HEIGHT)
        self.setToolTip(
            tr(
                "Drag to give a stretch another singer · double-click a region to change it\n"
                "Drag the flag to change the song's length"
            )
        )
        for signal in (state.song_opened, state.song_changed, state.selection_changed):
            signal.connect(self._take_song)

    # ---------------------------------------------------------------- what there is

    @property
    def brief(self) -> Brief:
        """The song's brief with what the growth settings say as its default."""
        song = self.state.song
        return replace(song.brief, default=self.default()) if song is not None else Brief()

    @property
    def regions(self) -> edits.Regions:
        """What is shown: the song's, or what the mouse is making of them."""
        if self._draft is not None:
            return self._draft
        return self.state.song.brief.regions if self.state.song is not None else ()

    @property
    def brush(self) -> Conditioning:
        """What a new region gets: the conditioning last given to one, else the default."""
        return self.default() if self._brush is None else self._brush

    def choose(self, index: int | None) -> None:
        """Make a region the one that keys and verbs act on."""
        self.chosen = index if index is not None and index < len(self.regions) else None
        self.refresh()

    def choose_at(self, seconds: float) -> None:
        """The same for the region at a moment."""
        self.choose(edits.at(self.regions, seconds))

    def region_rect(self, index: int) -> QRect:
        """Where a region is drawn, in this lane's pixels, as far as it can be seen."""
        region = self.regions[index]
        box = self._box(region.start, region.end, PLAN).toRect()
        return box.translated(self.time_area().topLeft()) & self.rect()

    def _take_song(self) -> None:
        self._draft, self._grip, self._total = None, "", None
        if self.chosen is not None and self.chosen >= len(self.regions):
            self.chosen = None
        edges = {edge for region in self.regions for edge in (region.start, region.end)}
        self.shared.edges["regions"] = tuple(edges)
        self.refresh()

    # ---------------------------------------------------------------- painting

    def accent(self, artist: str) -> str:
        """An artist's colour in this song."""
        return look.accent(self.state.accent_of(artist))

    def _box(self, start: float, end: float, row: tuple[int, int]) -> QRectF:
        view = self.shared.viewport
        return QRectF(view.x(start), row[0], (end - start) * view.scale, row[1])

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """Default, regions, what was grown, and where the song ends."""
        song = self.state.song
        if song is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = song.brief.total_seconds if self._total is None else self._total
        default = Region(0.0, total, self.default())
        paint(painter, self._box(0.0, total, PLAN), default, self.accent, 0.08)
        for index, region in enumerate(self.regions):
            box = self._box(region.start, region.end, PLAN)
            if box.right() >= 0 and box.left() <= size.width():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(look.theme.panel))
                painter.drawRect(box)
                paint(painter, box, region, self.accent, 0.3, index == self.chosen)
        for node, region in grown(song, self.state.selected):
            box = self._box(region.start, region.end, GROWN)
            own = node.name if node.recipe is None else ""
            paint(painter, box, region, self.accent, 0.16, text=own)
        self._paint_end(painter, total)

    def _paint_end(self, painter: QPainter, total: float) -> None:
        """A flag where the song ends, and where in it the next growth begins."""
        view, theme = self.shared.viewport, look.theme
        x = view.x(total)
        painter.setPen(QPen(QColor(theme.muted), 1.5))
        painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - 4))
        painter.setBrush(QColor(theme.muted))
        painter.drawPolygon([QPointF(x, 2), QPointF(x - 8, 6), QPointF(x, 10)])
        end = max((piece.end for piece in self.shared.pieces), default=0.0)
        room = QRectF(view.x(end) + 8, GROWN[0], view.x(total) - view.x(end) - 16, GROWN[1])
        if room.width() > 60:
            if end < 0.2 * total:
                part = tr("start of the song")
            else:
                part = tr("ending of the song") if end > 0.75 * total else tr("middle of the song")
            painter.setFont(font(FONT_SMALL))
            painter.setPen(colour(theme.muted, 1.0))
            told = tr("{seconds} s to grow · {part}", seconds=f"{max(0.0, total - end):.0f}", part=part)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, told)

    # ---------------------------------------------------------------- mouse

    def _edge(self, x: float) -> tuple[str, int | None]:
        """What the mouse would take at pixel `x` of the time area."""
        view = self.shared.viewport
        for index, region in enumerate(self.regions):
            for name, edge in (("start", region.start), ("end", region.end)):
                if abs(view.x(edge) - x) <= GRAB:
                    return name, index
        song = self.state.song
        if song is not None and abs(view.x(song.brief.total_seconds) - x) <= GRAB:
            return "total", None
        inside = edits.at(self.regions, view.seconds(x))
        return ("new", None) if inside is None else ("move", inside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is under the mouse; in the row of what was grown, seek."""
        place = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self.state.song is None:
            return
        if place.y() > GROWN[0] - 3:
            self._grip = ""
            super().mousePressEvent(event)
            return
        self._pressed, self._from = place, self.moment(event)
        self._grip, self.chosen = self._edge(place.x() - self.time_area().left())
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Make, move or resize; without a button show what could be taken."""
        place = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            grip, _ = self._edge(place.x() - self.time_area().left())
            shapes = {"new": Qt.CursorShape.ArrowCursor, "move": Qt.CursorShape.OpenHandCursor}
            self.setCursor(shapes.get(grip, Qt.CursorShape.SizeHorCursor))
        elif not self._grip:
            super().mouseMoveEvent(event)
        elif self._pressed is not None and (
            self._draft is not None or self._total is not None or abs(place.x() - self._pressed.x()) >= DRAG
        ):
            self._drag(event)
            self.refresh()

    def _drag(self, event: QMouseEvent) -> None:
        song = self.state.song
        assert song is not None
        known = song.brief.regions
        free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        total = song.brief.total_seconds
        here = self.moment(event) if free else self.shared.snapped(self.moment(event))
        if self._grip == "total":
            self._total = max(1.0, round(here, 1))
        elif self._grip == "new":
            first = self._from if free else self.shared.snapped(self._from)
            start, end = min(first, here), min(max(first, here), total)
            room = end - start >= edits.LEAST
            self._draft = edits.put(known, Region(start, end, self.brush)) if room else known
        elif self.chosen is not None:
            region = known[min(self.chosen, len(known) - 1)]
            if self._grip == "move":
                start = region.start + self.moment(event) - self._from
                start = min(start if free else self.shared.snapped(start), total - region.end + region.start)
                self._draft = edits.moved(known, self.chosen, start)
            elif self._grip == "start":
                self._draft = edits.resized(known, self.chosen, here, region.end)
            else:
                self._draft = edits.resized(known, self.chosen, region.start, min(here, total))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Wish for what was made; a click on the empty plan seeks."""
        if not self._grip:
            super().mouseReleaseEvent(event)
            return
        grip, draft, total = self._grip, self._draft, self._total
        self._grip, self._draft, self._total, self._pressed = "", None, None, None
        if total is not None:
            self.total_wanted.emit(total)
        elif draft is not None:
            names = {"new": mark("New region"), "move": mark("Move region")}
            self.regions_wanted.emit(draft, names.get(grip, mark("Resize region")))
            self.choose(edits.at(self.regions, self.moment(event) - 1e-3) if grip == "new" else self.chosen)
            if grip == "new" and self.chosen is not None:
                self.editor_wanted.emit(self.chosen, event.globalPosition().toPoint())
        elif grip == "new":
            self.shared.sought.emit(self.moment(event))
        self.refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say who sings in a region."""
        self._grip, self._pressed = "", None
        index = edits.at(self.regions, self.moment(event))
        if index is not None and event.position().y() <= GROWN[0] - 3:
            self.choose(index)
            self.editor_wanted.emit(index, event.globalPosition().toPoint())

    # ---------------------------------------------------------------- keys and menu

    def event(self, event: QEvent) -> bool:
        """Delete is the chosen region's while this lane has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            deletes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            if deletes and self.chosen is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen region out, Return opens its editor."""
        if self.chosen is None:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editor_wanted.emit(self.chosen, self.mapToGlobal(self.region_rect(self.chosen).center()))
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done here."""
        x = event.pos().x() - self.time_area().left()
        here = self.shared.viewport.seconds(x)
        _, index = self._edge(x)
        menu = QMenu(self)
        if index is not None:
            self.choose(index)
            region = self.regions[index]
            menu.addAction(tr("Who sings…"), lambda: self.editor_wanted.emit(index, event.globalPos()))
            menu.addAction(tr("Split here"), lambda: self.split_at(here))
            menu.addAction(tr("Cross-fade at its start"), lambda: self.fade_at(region.start))
            menu.addAction(tr("Cross-fade at its end"), lambda: self.fade_at(region.end))
            menu.addSeparator()
            menu.addAction(tr("Delete region"), self.remove_chosen)
        else:
            span = (max(0.0, here - 2), here + 2)
            menu.addAction(tr("New region here"), lambda: self.make(*(self.state.selection or span)))
        menu.popup(event.globalPos())

    # ---------------------------------------------------------------- verbs

    def make(self, start: float, end: float) -> None:
        """A new region over a stretch, with the conditioning last used."""
        if self.state.song is None:
            return
        end = min(end, self.state.song.brief.total_seconds)
        if end - start >= edits.LEAST:
            self.regions_wanted.emit(
                edits.put(self.regions, Region(start, end, self.brush)), mark("New region")
            )
            self.choose(edits.at(self.regions, start))

    def remove_chosen(self) -> None:
        """The default sings there again."""
        if self.chosen is not None:
            index, self.chosen = self.chosen, None
            self.regions_wanted.emit(edits.without(self.regions, index), mark("Delete region"))

    def split_at(self, seconds: float) -> None:
        """Divide the region at a moment."""
        index = edits.at(self.regions, seconds)
        if index is not None:
            self.regions_wanted.emit(edits.split(self.regions, index, seconds), mark("Split region"))

    def fade_at(self, seconds: float) -> None:
        """A cross-fade at the region's edge nearest to a moment."""
        edges = [edge for region in self.regions for edge in (region.start, region.end)]
        if edges:
            edge = min(edges, key=lambda item: abs(item - seconds))
            self.regions_wanted.emit(edits.faded(self.brief, edge), mark("Cross-fade"))

    def set_region(self, index: int, region: Region) -> None:
        """Another region in place of one; new ones will be like it."""
        if index < len(self.regions) and region != self.regions[index]:
            self._brush = region.conditioning
            self.regions_wanted.emit(edits.changed(self.regions, index, region), mark("Who sings"))
            self.choose(edits.at(self.regions, region.start + 1e-6))
