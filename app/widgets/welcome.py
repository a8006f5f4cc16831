"""What the window shows when no song is open: a place to drop a clip, ways to begin, and the recent songs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import tr
from app.recent import RecentSong
from app.theme.apply import look
from app.theme.icons import pixmap
from app.theme.tokens import blend

SHOWN = 7  # recent songs


class DropArea(QFrame):
    """The dashed field; it lights up while something hangs over the window."""

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


class RecentRow(QPushButton):
    """One recent song: its name, and below it what there is to know."""

    def __init__(self, song: RecentSong) -> None:
        super().__init__()
        self.song = song
        self.setProperty("role", "row")
        self.setAccessibleName(f"{song.title}, {song.facts}")
        self.setToolTip(str(song.file))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(1)
        for text, role in ((song.title, "section"), (song.facts, "small")):
            label = QLabel()
            label.setProperty("role", role)
            label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 300))
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        """As high as its two lines."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(120, self.sizeHint().height())


class Welcome(QWidget):
    """`wanted(verb)`: the verb behind the button that was pressed; `song_wanted(Path)`: a recent song."""

    wanted = Signal(str)
    song_wanted = Signal(object)

    def __init__(self, has_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, QPushButton] = {}
        self.rows: list[RecentRow] = []
        self.drop = DropArea()
        self.drop.setMinimumSize(540, 380)
        self.drop.setMaximumWidth(620)
        self.mark = QLabel()
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fill_drop(has_demo)
        self.side = QWidget()
        self.side.setFixedWidth(340)
        self._fill_side()
        middle = QHBoxLayout()
        middle.setSpacing(32)
        middle.addStretch(1)
        middle.addWidget(self.drop, 2)
        middle.addWidget(self.side)
        middle.addStretch(1)
        hint = QLabel(tr("Takes grow as branches of a tree. Everything is saved as you make it."))
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(16)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_recent(())

    def _button(self, verb: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumHeight(34)
        button.clicked.connect(lambda _=False: self.wanted.emit(verb))
        self.buttons[verb] = button
        return button

    def _fill_drop(self, has_demo: bool) -> None:
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(40, 28, 40, 28)
        inside.setSpacing(8)
        inside.addStretch(1)
        inside.addWidget(self.mark)
        words = tr(
            "A riff, a loop, a verse: Coppice grows continuations of it, and you hear them while they grow."
        )
        for text, role in ((tr("Drop a clip here"), "hero"), (words, "muted")):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            inside.addWidget(label)
        inside.addSpacing(12)
        grid = QGridLayout()
        grid.setSpacing(8)
        choices = [("open_clip", tr("Choose a clip…")), ("new_song", tr("Start from nothing"))]
        choices += [("open_demo", tr("Try the demo song"))] if has_demo else []
        choices += [("open_song", tr("Open a song…"))]
        for number, (verb, text) in enumerate(choices):
            grid.addWidget(self._button(verb, text), number // 2, number % 2)
        self.buttons["open_clip"].setProperty("role", "primary")
        inside.addLayout(grid)
        inside.addStretch(1)

    def _fill_side(self) -> None:
        self.recent_title = QLabel(tr("Recent songs"))
        self.recent_title.setProperty("role", "title")
        self.nothing = QLabel(
            tr(
                "Songs you have opened are listed here. New to Coppice? The tour shows all of it on the demo song."
            )
        )
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.list = QVBoxLayout()
        self.list.setSpacing(2)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.recent_title)
        column.addWidget(self.nothing)
        column.addLayout(self.list)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self._button("tour", tr("Take the two-minute tour")), 1)
        row.addWidget(self._button("pack_manager", tr("Model packs…")))
        column.addLayout(row)
        column.addStretch(1)

    def show_recent(self, songs: Sequence[RecentSong]) -> None:
        """List these songs."""
        for row in self.rows:
            self.list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(song) for song in songs[:SHOWN]]
        for row in self.rows:
            row.clicked.connect(lambda _=False, file=row.song.file: self._chosen(file))
            self.list.addWidget(row)
        self.nothing.setVisible(not self.rows)

    def _chosen(self, file: Path) -> None:
        self.song_wanted.emit(file)

    def _restyle(self) -> None:
        self.mark.setPixmap(pixmap("twig", look.theme.primary, 40))
