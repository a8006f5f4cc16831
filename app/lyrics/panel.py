"""The whole text of the song: paste and edit; what the model cannot sing is marked while typing.

The text becomes an edit of the song when the typing pauses, so undo outside the field works by thoughts,
inside it by keystrokes as everywhere.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.lyrics.desk import LyricsDesk
from app.lyrics.words import SKIPPED, SUNG
from app.theme.apply import font, look
from app.widgets.heading import heading

PAUSE = 700  # milliseconds without a key until the text is the song's
SIZE = (430, 380)


class Marker(QSyntaxHighlighter):
    """Sung words green, skipped ones struck through, unknown characters underlined."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.unknown = ""
        self.spans: list[tuple[int, int, str]] = []  # first, last character, kind

    def highlightBlock(self, text: str) -> None:
        """One line."""
        start = self.currentBlock().position()
        for first, last, kind in self.spans:
            begin, end = max(first - start, 0), min(last - start, len(text))
            if begin < end:
                self.setFormat(begin, end - begin, _looks(kind))
        if self.unknown:
            wrong = QTextCharFormat()
            wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wrong.setUnderlineColor(QColor(look.theme.trouble))
            wrong.setForeground(QColor(look.theme.trouble))
            for place, character in enumerate(text):
                if character in self.unknown:
                    self.setFormat(place, 1, wrong)


def _looks(kind: str) -> QTextCharFormat:
    made = QTextCharFormat()
    if kind == SUNG:
        made.setForeground(QColor(look.theme.good))
    elif kind == SKIPPED:
        made.setForeground(QColor(look.theme.muted))
        made.setFontStrikeOut(True)
    else:
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setForeground(QColor(look.theme.selection))
    return made


class LyricsPanel(QFrame):
    """Floats over the window, never modal. `unknown(text)`: the characters of it that the pack cannot sing."""

    open_wanted = Signal()  # an LRC file
    save_wanted = Signal()

    def __init__(self, parent: QWidget, desk: LyricsDesk) -> None:
        super().__init__(parent)
        self.desk = desk
        self.unknown: Callable[[str], str] = lambda text: ""
        self.view_of: Callable[[], tuple[int, int] | None] = lambda: None
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Lyrics"))
        self.text.setPlaceholderText(tr("Write or paste the lyrics here, line by line."))
        self.text.setFont(font(13))
        self.text.setTabChangesFocus(True)
        self.told = QLabel()
        self.told.setProperty("role", "small")
        self.told.setWordWrap(True)
        self.marker = Marker(self.text.document())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.commit)
        self._build()
        self.text.textChanged.connect(self._typed)
        desk.changed.connect(self.refresh)
        look.changed.connect(self.marker.rehighlight)
        self.hide()

    def _build(self) -> None:
        chips = (
            (tr("From here"), tr("The next growth begins singing at the cursor"), self.sing_from_cursor),
            (tr("Open LRC…"), tr("Lyrics with times from a file"), self.open_wanted.emit),
            (tr("Save LRC…"), tr("The selected take's words with their times"), self.save_wanted.emit),
            (tr("Done"), tr("Close (Esc)"), self.close_panel),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(heading(tr("Lyrics"), chips))
        column.addWidget(self.text, 1)
        column.addWidget(self.told)

    # ---------------------------------------------------------------- showing

    def open(self, bottom: int | None = None) -> None:
        """Show it at the left of what it floats over, above `bottom` (pixels) so that the lanes stay free."""
        parent = self.parentWidget()
        assert parent is not None
        low = parent.height() if bottom is None else bottom
        width, height = min(SIZE[0], parent.width() - 24), min(SIZE[1], max(240, low - 60))
        self.setGeometry(12, max(12, low - height - 10), width, height)
        self.refresh()
        self.show()
        self.raise_()
        self.text.setFocus()

    def close_panel(self) -> None:
        """Keep what was typed and close."""
        self.commit()
        self.hide()

    def refresh(self) -> None:
        """The song's text (unless somebody is typing) and what of it was sung."""
        lyrics = self.desk.brief.lyrics
        if not self._pause.isActive() and self.text.toPlainText().strip() != lyrics:
            with QSignalBlocker(self.text):
                self.text.setPlainText(lyrics)
        self._mark()

    def _mark(self) -> None:
        text = self.text.toPlainText()
        same = text.strip() == self.desk.brief.lyrics
        lead = len(text) - len(text.lstrip())
        view = self.view_of() if same else None
        spans = [(view[0] + lead, view[1] + lead, "seen")] if view is not None else []
        known = (box for box in self.desk.boxes if box.kind in (SUNG, SKIPPED) and box.first >= 0)
        spans += [(box.first + lead, box.last + lead, box.kind) for box in known]
        wrong = self.unknown(text)
        if (spans if same else [], wrong) != (self.marker.spans, self.marker.unknown):
            self.marker.spans, self.marker.unknown = spans if same else [], wrong
            with QSignalBlocker(self.text):  # colours are no change of the text
                self.marker.rehighlight()
        lines = sum(bool(line.strip()) for line in text.splitlines())
        told = tr("{lines} lines · {words} words", lines=lines, words=len(text.split()))
        if view is not None:
            told += " · " + tr(
                "blue: the {count} characters that the next growth is shown", count=view[1] - view[0]
            )
        if wrong:
            left_out = tr(
                "This model has no sign for {signs} – left out when singing.", signs=" ".join(wrong)
            )
            told = f"{left_out} {told}"
        self.told.setText(told)

    # ---------------------------------------------------------------- editing

    def _typed(self) -> None:
        self._pause.start()
        self._mark()

    def commit(self) -> None:
        """What is written is the song's text now."""
        self._pause.stop()
        self.desk.set_text(self.text.toPlainText())

    def sing_from_cursor(self) -> None:
        """The next growth begins with the word at the cursor."""
        self.commit()
        place = self.text.textCursor().position()
        text = self.text.toPlainText()
        while place > 0 and not text[place - 1].isspace():
            place -= 1
        lead = len(text) - len(text.lstrip())
        if lead <= place < len(text.rstrip()):
            self.desk.sing_from(place - lead)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
