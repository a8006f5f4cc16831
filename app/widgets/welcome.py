"""What the window shows when no song is open: one place to drop a clip, and four ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.theme.apply import look
from app.theme.icons import pixmap
from app.theme.tokens import blend


class DropArea(QFrame):
    """The dashed field in the middle; it lights up while something hangs over the window."""

    def __init__(self) -> None:
        super().__init__()
        self.hot = False

    def set_hot(self, hot: bool) -> None:
        """Light up or not."""
        self.hot = hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashes."""
        theme, painter = look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.primary if self.hot else blend(theme.muted, theme.window, 0.5)
        painter.setBrush(QColor(blend(theme.primary, theme.window, 0.08) if self.hot else theme.panel))
        painter.setPen(QPen(QColor(edge), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class Welcome(QWidget):
    """`wanted(verb)`: the name of the verb behind the button that was pressed."""

    wanted = Signal(str)

    def __init__(self, has_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drop = DropArea()
        self.drop.setFixedSize(620, 330)
        self.mark = QLabel()
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fill(has_demo)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(
            "Takes grow as branches of a tree. Everything is saved as you make it.   ?  shows all shortcuts."
        )
        hint.setProperty("role", "muted")
        column.addSpacing(16)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        look.changed.connect(self._restyle)
        self._restyle()

    def _fill(self, has_demo: bool) -> None:
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(40, 28, 40, 28)
        inside.setSpacing(8)
        inside.addWidget(self.mark)
        for text, role in (
            ("Drop a clip here", "hero"),
            (
                "A riff, a loop, a verse: Coppice grows continuations of it,\nand you hear them while they grow.",
                "muted",
            ),
        ):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            inside.addWidget(label)
        inside.addSpacing(12)
        first, second = QHBoxLayout(), QHBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        choices = [("open_clip", "Choose a clip…", first), ("new_song", "Start from nothing", first)]
        choices += [("open_demo", "Try the demo clip", second)] if has_demo else []
        choices += [("open_song", "Open a song…", second)]
        for verb, text, row in choices:
            button = QPushButton(text)
            button.setMinimumHeight(34)
            button.clicked.connect(lambda _=False, name=verb: self.wanted.emit(name))
            row.addWidget(button, 1)
            self.buttons[verb] = button
        self.buttons["open_clip"].setProperty("role", "primary")
        for row in (first, second):
            row.setSpacing(8)
            inside.addLayout(row)

    def _restyle(self) -> None:
        self.mark.setPixmap(pixmap("twig", look.theme.primary, 40))
