"""What all lanes share: the viewport, the pieces of the selected path, and how a lane is drawn and touched."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.audio_store import TakeAudio
from app.music import Beats
from app.theme.apply import font, look
from app.theme.tokens import FONT_BODY, FONT_SMALL
from app.widgets.viewport import Viewport

HEADER = 96  # pixels of lane names at the left
EDGE = 6  # pixels of air between the names and 0:00
DRAG = 4  # pixels the mouse travels before a click is a drag
GRAB = 5  # pixels either side of an edge in which it can be taken
SNAP = 7  # pixels from which an edge jumps to another
ROOM = 0.4  # of the path is shown free behind it, where the next growth will be
LEAST_SHOWN = 10.0  # seconds

Stretch = tuple[float, float]  # seconds


@dataclass(frozen=True)
class Piece:
    """One take's part of the path: absolute seconds; `audio` is all there is of the take's sound."""

    node: int
    name: str
    start: float
    end: float  # where its codes end
    wanted: float  # where it will end when it has grown
    accent: str
    audio: TakeAudio | None
    sample_rate: int
    reaches: tuple[float, ...] = ()  # where each level's codes end, finest first


class Shared(QObject):
    """The one zoom, scroll, path and marked stretch of all lanes."""

    changed = Signal()  # anything that needs a redraw
    sought = Signal(float)  # the user pointed at a moment (seconds)
    marked = Signal(object)  # the user marked a Stretch, or None

    def __init__(self) -> None:
        super().__init__()
        self.viewport = Viewport()
        self.pieces: list[Piece] = []
        self.selection: Stretch | None = None
        self.length = 0.0  # the song's whole length where lanes reach beyond the path, seconds
        self.edges: dict[str, tuple[float, ...]] = {}  # lane -> moments (s) that drags snap to
        self.grid: Beats | None = None  # bars and beats, where they are shown
        self.follows = True  # the view turns its page with the playhead
        self._fitted = True  # nothing has been zoomed by hand yet
        self._whole = False  # fitted to the whole song, not to what there is of it

    def show(self, viewport: Viewport) -> None:
        """Move the view."""
        clamped = viewport.clamped()
        if clamped != self.viewport:
            self.viewport = clamped
            self.changed.emit()

    def set_pieces(self, pieces: list[Piece]) -> None:
        """Another path, or more of it."""
        self.pieces = pieces
        duration = max(self.length, max((piece.wanted for piece in pieces), default=30.0))
        self.edges["joins"] = tuple({edge for piece in pieces for edge in (piece.start, piece.end)})
        self.viewport = self._placed(replace(self.viewport, duration=duration))
        self.changed.emit()

    def set_width(self, width: int) -> None:
        """The lanes were resized to `width` pixels of time."""
        self.viewport = self._placed(replace(self.viewport, width=max(1, width)))
        self.changed.emit()

    def show_grid(self, grid: Beats | None) -> None:
        """Bars and beats instead of seconds, and drags snap to beats; None: seconds."""
        if grid != self.grid:
            self.grid = grid
            self.changed.emit()

    def fit(self, whole: bool = False) -> None:
        """The path in view with some room to grow, or the whole song; and keep it so."""
        self._fitted, self._whole = True, whole
        self.show(self._placed(self.viewport))

    @property
    def fits_path(self) -> bool:
        """Whether the view is kept at the path, not at the whole song nor where a hand put it."""
        return self._fitted and not self._whole

    def _placed(self, view: Viewport) -> Viewport:
        """The view where it belongs after something has changed its size or contents."""
        if not self._fitted:
            return view.clamped()
        path = max((piece.wanted for piece in self.pieces), default=view.duration)
        end = max(path * (1 + ROOM), LEAST_SHOWN)
        return view.fitted() if self._whole or end >= view.duration else view.spanning(0.0, end, air=False)

    def show_stretch(self, start: float, end: float, air: bool = True) -> None:
        """Zoom to a stretch of time (seconds), with a little air either side or none."""
        self._fitted = False
        self.show(self.viewport.spanning(start, end, air))

    def snapped(self, seconds: float, leave_out: str = "") -> float:
        """The nearest moment worth snapping to if it is close on the screen, else `seconds` itself."""
        wanted = [edge for lane, edges in self.edges.items() if lane != leave_out for edge in edges]
        if self.grid is not None:
            wanted.append(self.grid.nearest(seconds))
        near = min((edge for edge in wanted), key=lambda edge: abs(edge - seconds), default=seconds)
        return near if abs(near - seconds) * self.viewport.scale <= SNAP else seconds

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom at pixel `x` of the time area (None: its middle)."""
        self._fitted = False
        self.show(self.viewport.zoomed(factor, self.viewport.width / 2 if x is None else x))

    def scroll(self, pixels: float) -> None:
        """Scroll right by `pixels`."""
        self._fitted = False
        self.show(self.viewport.scrolled(pixels))


class Lane(QWidget):
    """A row of the timeline: name at the left, time at the right, painted once per change into a pixmap."""

    def __init__(self, shared: Shared, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shared, self.title, self.subtitle = shared, title, subtitle
        self._picture: QPixmap | None = None
        self._pressed: QPointF | None = None
        self._fixed = 0.0  # the end of the stretch that a drag leaves where it is
        self._drags = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # who points at time types into no field any more
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.update)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        shared.changed.connect(self.refresh)
        look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Forget the picture; it is painted anew once, however many changes come together."""
        self._picture = None
        self._later.start()

    def time_area(self) -> QRect:
        """Where time is drawn."""
        return QRect(HEADER + EDGE, 0, max(1, self.width() - HEADER - EDGE), self.height())

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """Draw the lane's content; x 0 is the viewport's start. To be given by each lane."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit the picture."""
        if self._picture is None:
            self._picture = self._paint_all()
        painter = QPainter(self)
        ratio = self._picture.devicePixelRatio()
        box = event.rect()
        source = QRectF(box.x() * ratio, box.y() * ratio, box.width() * ratio, box.height() * ratio)
        painter.drawPixmap(QRectF(box), self._picture, source)

    def _paint_all(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        theme = look.theme
        picture.fill(QColor(theme.panel))
        painter = QPainter(picture)
        area = self.time_area()
        painter.save()
        painter.setClipRect(QRect(HEADER, 0, self.width() - HEADER, self.height()))
        painter.translate(QPointF(area.topLeft()))
        self.paint_time(painter, area.size())
        painter.restore()
        self._paint_header(painter)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(theme.line))
        painter.end()
        return picture

    def _paint_header(self, painter: QPainter) -> None:
        theme = look.theme
        box = QRect(12, 0, HEADER - 16, self.height())
        painter.setFont(font(FONT_BODY))
        painter.setPen(QColor(theme.text if self.height() > 40 else theme.muted))
        if not self.subtitle:
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.title)
            return
        middle = self.height() // 2
        painter.drawText(QRect(12, middle - 18, HEADER - 16, 18), Qt.AlignmentFlag.AlignVCenter, self.title)
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRect(12, middle, HEADER - 16, 16), Qt.AlignmentFlag.AlignVCenter, self.subtitle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another picture."""
        self._picture = None

    # A click seeks, a drag marks a stretch; its edges can be taken and moved. Alt+drag scrubs.

    def moment(self, event: QMouseEvent) -> float:
        """Where the mouse points, in seconds from the song's start."""
        return max(0.0, self.shared.viewport.seconds(event.position().x() - self.time_area().left()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take an edge of the marked stretch, or begin a click or a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        here, marked = self.moment(event), self.shared.selection
        self._pressed, self._fixed, self._drags = event.position(), here, False
        if marked is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._fixed, self._drags = max(marked, key=lambda edge: abs(edge - here)), True
            self._mark(event)
        elif (edge := self._edge_at(here)) is not None and marked is not None:
            self._fixed, self._drags = marked[0] if edge == marked[1] else marked[1], True
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shared.sought.emit(here)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark, or scrub with Alt; without a button show what could be taken."""
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            at_edge = self._edge_at(self.moment(event)) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if at_edge else Qt.CursorShape.ArrowCursor)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and not self._drags:
            self.shared.sought.emit(self.moment(event))
        elif self._drags or abs(event.position().x() - self._pressed.x()) >= DRAG:
            self._drags = True
            self._mark(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that was no drag is a click: seek."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            if not self._drags:
                self.shared.sought.emit(self.moment(event))
            self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark the take under the mouse; outside any, mark nothing."""
        here = self.moment(event)
        piece = next((item for item in self.shared.pieces if item.start <= here < item.end), None)
        self.shared.marked.emit((piece.start, piece.end) if piece else None)
        self._pressed = None

    def _mark(self, event: QMouseEvent) -> None:
        here = self.moment(event)
        free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        first = self._fixed if free else self.shared.snapped(self._fixed)
        last = here if free else self.shared.snapped(here)
        self.shared.marked.emit((min(first, last), max(first, last)) if first != last else None)

    def _edge_at(self, seconds: float) -> float | None:
        """The edge of the marked stretch close to a moment."""
        edge = min(self.shared.selection or (), key=lambda item: abs(item - seconds), default=None)
        far = edge is None or abs(edge - seconds) * self.shared.viewport.scale > GRAB
        return None if far else edge

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel zooms at the pointer; Shift+wheel (or a sideways wheel) scrolls."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.shared.zoom(1.0018 ** turn.y(), event.position().x() - self.time_area().left())
        else:
            self.shared.scroll(-float(turn.x() or turn.y()))
        event.accept()
