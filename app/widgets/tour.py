"""A tour of the window: a callout that points at one real part after the other. Nothing is blocked by it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.language import tr
from app.theme.apply import look

WIDTH = 320
GAP = 10
TURNS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


@dataclass(frozen=True)
class Step:
    """One stop: what it is about, and the widget it points at (None while there is none)."""

    title: str
    text: str
    target: Callable[[], QWidget | None]


class Ring(QWidget):
    """A frame around what is being shown; the pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines, so that it is seen on any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        for colour, width in ((look.theme.window, 4.0), (look.theme.selection, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(box, 8, 8)


class Tour(QFrame):
    """Shown step by step until it is seen to the end or closed."""

    def __init__(self, parent: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(parent)
        self.setObjectName("callout")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Tour"))
        self.setFixedWidth(WIDTH)
        self.steps, self.number = tuple(steps), 0
        self.ring = Ring(parent)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.text.setWordWrap(True)
        self.count.setProperty("role", "small")
        self.back, self.forth = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.forth.setProperty("role", "primary")
        self.leave = QPushButton(tr("Close the tour"))
        self.leave.setProperty("role", "link")
        self.back.clicked.connect(lambda: self.show_step(self.number - 1))
        self.forth.clicked.connect(lambda: self.show_step(self.number + 1))
        self.leave.clicked.connect(self.end)
        for button in (self.leave, self.back, self.forth):
            button.installEventFilter(self)
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.count)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()
        parent.installEventFilter(self)

    def start(self) -> None:
        """From the first stop."""
        self.show()
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Go to a stop; beyond the last one the tour ends."""
        if number >= len(self.steps):
            self.end()
            return
        self.number = max(0, number)
        step = self.steps[self.number]
        self.count.setText(tr("{number} of {total}", number=self.number + 1, total=len(self.steps)))
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.back.setEnabled(self.number > 0)
        self.forth.setText(tr("Done") if self.number == len(self.steps) - 1 else tr("Next"))
        self._place()
        self.forth.setFocus()

    def end(self) -> None:
        """Away with it."""
        if not self.isHidden():
            self.hide()
            self.ring.hide()

    def _place(self) -> None:
        """The ring around the target, the callout beside it where there is most room."""
        ground = self.parentWidget()
        if ground is None:
            return
        target = self.steps[self.number].target()
        _scroll_to(target)
        size = self._fit()
        area = ground.rect().adjusted(GAP, GAP, -GAP, -GAP)
        if target is None or not target.isVisible():
            self.ring.hide()
            place = QRect(QPoint(), size)
            place.moveCenter(area.center())
        else:
            around = QRect(target.mapTo(ground, QPoint(0, 0)), target.size()).intersected(ground.rect())
            self.ring.setGeometry(around.adjusted(-3, -3, 3, 3).intersected(ground.rect()))
            self.ring.show()
            self.ring.raise_()
            place = beside(around, QRect(QPoint(), size), area)
        self.setGeometry(place)
        self.raise_()

    def _fit(self) -> QSize:
        """As high as the words need."""
        self.ensurePolished()
        layout = self.layout()
        height = max(layout.totalHeightForWidth(WIDTH), layout.totalMinimumSize().height()) if layout else 0
        self.setFixedSize(WIDTH, height)
        return QSize(WIDTH, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the target when the window changes its size; arrows are the tour's, not its buttons'."""
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in TURNS:
            self.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, arrows go on and back."""
        turn = TURNS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif turn is not None:
            self.show_step(self.number + turn)
        else:
            super().keyPressEvent(event)


def _scroll_to(target: QWidget | None) -> None:
    """Bring a widget into view if it lies in something that scrolls."""
    above = target.parentWidget() if target is not None else None
    while above is not None and target is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target, 0, GAP)
        above = above.parentWidget()


def beside(target: QRect, box: QRect, area: QRect) -> QRect:
    """`box` moved beside `target` inside `area`: right, left, below or above, else into its middle."""
    middle = target.center()
    corners = (
        QPoint(target.right() + GAP, middle.y() - box.height() // 2),
        QPoint(target.left() - GAP - box.width(), middle.y() - box.height() // 2),
        QPoint(middle.x() - box.width() // 2, target.bottom() + GAP),
        QPoint(middle.x() - box.width() // 2, target.top() - GAP - box.height()),
    )
    for corner in corners:
        place = _inside(QRect(corner, box.size()), area)
        if not place.intersects(target):
            return place
    place = QRect(box)
    place.moveCenter(middle)
    return _inside(place, area)


def _inside(box: QRect, area: QRect) -> QRect:
    """`box` moved as little as needed to lie in `area`."""
    place = QRect(box)
    place.moveLeft(min(max(place.left(), area.left()), area.right() - place.width()))
    place.moveTop(min(max(place.top(), area.top()), area.bottom() - place.height()))
    return place
