"""The lyrics lane: a box per word, what the model sang with its confidence, and what it will be shown next.

Drag a box to move it, an edge to resize it, with Shift all later words go along. Double-click a word
that is still to come, or drag the bracket's left end: the next growth begins singing there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu

from app.language import tr
from app.lyrics import drawing
from app.lyrics.desk import LyricsDesk
from app.lyrics.edits import LEAST
from app.lyrics.words import SUNG, Box
from app.theme.apply import font, look
from app.theme.tokens import FONT_SMALL
from app.widgets.lanes import DRAG, GRAB, Lane, Shared

ROW = (6, 24)  # top and height of the boxes
CURVE = (33, 9)  # confidence
BRACKET = (44, 14)  # what the model sees
HEIGHT = 64

View = tuple[int, int]  # characters [first, last)


class LyricsLane(Lane):
    """`played(start, end)`: the user wants to hear a word. `text_wanted`: the editor of the whole text."""

    played = Signal(float, float)
    text_wanted = Signal()

    def __init__(self, shared: Shared, desk: LyricsDesk) -> None:
        super().__init__(shared, tr("Lyrics"), tr("drag to move"))
        self.desk = desk
        self.view_of: Callable[[], View | None] = lambda: None  # what the next growth will be shown
        self._grip = ""  # "word", "start", "end", "bracket" or nothing
        self._held: Box | None = None
        self._draft: tuple[float, float] | None = None  # where the held word would be
        self._from = 0.0
        self._bracket: int | None = None  # character where the dragged bracket would begin
        self.setFixedHeight(HEIGHT)
        self.setToolTip(
            tr(
                "Drag words, Shift+drag: all that follow · double-click: hear a sung word,\n"
                "or let the next growth sing from one to come · drag the bracket to choose what it sees"
            )
        )
        desk.changed.connect(self._take_boxes)

    def _take_boxes(self) -> None:
        self._grip, self._held, self._draft, self._bracket = "", None, None, None
        edges = {edge for box in self.desk.boxes if box.kind == SUNG for edge in (box.start, box.end)}
        self.shared.edges["words"] = tuple(edges)
        self.refresh()

    # ---------------------------------------------------------------- painting

    def _rect(self, box: Box) -> QRectF:
        start, end = self._draft if self._draft is not None and box is self._held else (box.start, box.end)
        view = self.shared.viewport
        return QRectF(view.x(start), ROW[0], max(3.0, (end - start) * view.scale), ROW[1])

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """Boxes, the curve of confidence under the sung ones, the bracket."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.desk.boxes:
            painter.setFont(font(FONT_SMALL))
            painter.setPen(QColor(look.theme.muted))
            told = tr("No lyrics yet · double-click to write some") if self.desk.state.song else ""
            painter.drawText(QRectF(8, 0, 400, size.height()), Qt.AlignmentFlag.AlignVCenter, told)
            return
        seen = [
            (box, self._rect(box))
            for box in self.desk.boxes
            if self.shared.viewport.x(box.end) >= -40
            and self.shared.viewport.x(box.start) <= size.width() + 40
        ]
        for box, rect in seen:
            drawing.word(painter, rect, box, box is self.desk.chosen)
        drawing.curve(painter, [(rect, box) for box, rect in seen if box.kind == SUNG], CURVE)
        self._paint_bracket(painter)

    def bracket(self) -> tuple[float, float] | None:
        """Pixels of the time area from the first to behind the last character the model will be shown."""
        view = self.view_of()
        if view is None:
            return None
        first, last = view
        if self._bracket is not None:
            first, last = self._bracket, self._bracket + last - first
        inside = [
            box for box in self.desk.boxes if box.kind != SUNG and first <= box.first and box.last <= last
        ]
        if not inside:
            return None
        scale = self.shared.viewport
        return scale.x(min(box.start for box in inside)), scale.x(max(box.end for box in inside))

    def _paint_bracket(self, painter: QPainter) -> None:
        found = self.bracket()
        if found is not None:
            moved = any(cue.fresh and abs(cue.seconds - self.desk.end) < 0.05 for cue in self.desk.brief.cues)
            text = tr("the next growth sings from here") if moved else tr("the next growth sees this")
            drawing.bracket(painter, *found, BRACKET, text)

    # ---------------------------------------------------------------- mouse

    def _at(self, place: QPointF) -> tuple[str, Box | None]:
        """What the mouse would take: a word, one of its edges, the bracket's left end."""
        x = place.x() - self.time_area().left()
        found = self.bracket()
        if found is not None and place.y() >= BRACKET[0] - 2:
            return ("bracket", None) if abs(found[0] - x) <= 2 * GRAB else ("", None)
        if not ROW[0] - 3 <= place.y() <= ROW[0] + ROW[1] + 3:
            return "", None
        for box in reversed(self.desk.boxes):
            rect = self._rect(box)
            grab = min(GRAB, rect.width() / 4)
            for name, edge in (("start", rect.left()), ("end", rect.right())):
                if abs(edge - x) <= grab:
                    return name, box
            if rect.left() < x < rect.right():
                return "word", box
        return "", None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is under the mouse; elsewhere seek or mark as in every lane."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        grip, box = self._at(event.position())
        if not grip:
            self.desk.choose(None)
            super().mousePressEvent(event)
            return
        if box is not None:
            self.desk.choose(box)
        self._grip, self._held, self._pressed, self._from = grip, box, event.position(), self.moment(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, resize, or show what could be taken."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            grip, _ = self._at(event.position())
            shapes = {"word": Qt.CursorShape.OpenHandCursor, "": Qt.CursorShape.ArrowCursor}
            self.setCursor(shapes.get(grip, Qt.CursorShape.SizeHorCursor))
        elif not self._grip:
            super().mouseMoveEvent(event)
        elif self._pressed is not None and (
            self._draft is not None
            or self._bracket is not None
            or abs(event.position().x() - self._pressed.x()) >= DRAG
        ):
            self._drag(event)
            self.refresh()

    def _drag(self, event: QMouseEvent) -> None:
        free = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        here = self.moment(event)
        box = self._held
        if self._grip == "bracket":
            coming = [b for b in self.desk.boxes if b.kind != SUNG]
            near = min(coming, key=lambda b: abs(b.start - here), default=None)
            self._bracket = near.first if near is not None else None
        elif box is not None and self._grip == "word":
            start = box.start + here - self._from
            start = max(0.0, start if free else self.shared.snapped(start, "words"))
            self._draft = (start, start + box.end - box.start)
        elif box is not None:
            edge = here if free else self.shared.snapped(here)
            if self._grip == "start":
                self._draft = (min(edge, box.end - LEAST), box.end)
            else:
                self._draft = (box.start, max(edge, box.start + LEAST))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was dragged becomes an edit."""
        if not self._grip:
            super().mouseReleaseEvent(event)
            return
        box, draft, begin = self._held, self._draft, self._bracket
        self._grip, self._held, self._draft, self._bracket, self._pressed = "", None, None, None, None
        if begin is not None:
            self.desk.sing_from(begin)
        elif box is not None and draft is not None:
            rest = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.desk.place(box, *draft, rest=rest)
        self.refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hear a sung word, sing from one that is to come, or write the text."""
        grip, box = self._at(event.position())
        self._grip, self._held, self._pressed = "", None, None
        if box is None:
            self.text_wanted.emit()
        elif box.kind == SUNG:
            self.played.emit(box.start, box.end)
        elif grip:
            self.desk.sing_from(box.first)

    # ---------------------------------------------------------------- keys and menu

    def event(self, event: QEvent) -> bool:
        """Delete is the chosen word's while this lane has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = self.desk.chosen is not None and event.key() in _OWN_KEYS
            if own and event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from word to word, Return plays, Delete removes."""
        key, box = event.key(), self.desk.chosen
        if box is None or key not in _OWN_KEYS:
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.desk.choose_next(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.played.emit(box.start, box.end)
        else:
            self.desk.remove()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the word under the mouse."""
        _, box = self._at(QPointF(event.pos()))
        menu = QMenu(self)
        if box is not None:
            self.desk.choose(box)
            if box.start < self.desk.end:
                menu.addAction(tr("Hear it"), lambda: self.played.emit(box.start, box.end))
            if box.first >= 0:
                menu.addAction(tr("The next growth sings from here"), lambda: self.desk.sing_from(box.first))
            menu.addSeparator()
            menu.addAction(tr("Split"), self.desk.split)
            menu.addAction(tr("Merge with the next"), self.desk.merge)
            menu.addAction(tr("Remove") if box.kind == SUNG else tr("Unpin"), self.desk.remove)
            menu.addSeparator()
        menu.addAction(tr("The text runs on by itself"), self.desk.sing_on)
        menu.addAction(tr("Lyrics…"), self.text_wanted.emit)
        menu.popup(event.globalPos())


_OWN_KEYS = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
