"""Who sings in one region: a small panel beside it. Every change is an edit at once; Escape closes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.conditioning.regions import LEAST, duet
from engine.labels.conditioning import Conditioning, Region, Weighted

ANYONE, ALONE, ANY_GENRE, NO_FADE = "Anyone", "nobody else", "Any genre", "no one (no fade)"
WIDTH = 330


class RegionEditor(QFrame):
    """`changed(index, Region)`: another region instead; the rest are wishes about the region shown."""

    changed = Signal(int, object)
    split_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._index: int | None = None
        self._region = Region(0.0, 1.0, Conditioning())
        self._genre_of: Mapping[str, str] = {}
        self._build()
        self.hide()

    # ---------------------------------------------------------------- building

    def _build(self) -> None:
        self.artist, self.second, self.genre, self.into = (self._names() for _ in range(4))
        self.share = QSlider(Qt.Orientation.Horizontal)
        self.share.setRange(1, 99)
        self.share.setPageStep(10)
        self.share.setAccessibleName("Share of the second artist in percent")
        self.percent = QLabel()
        self.percent.setProperty("role", "small")
        self.percent.setMinimumWidth(56)
        self.start, self.end = _seconds("Begins"), _seconds("Ends")
        mix = QHBoxLayout()
        mix.addWidget(self.share, 1)
        mix.addWidget(self.percent)
        times = QHBoxLayout()
        times.addWidget(self.start, 1)
        times.addWidget(self.end, 1)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            ("Artist", self.artist), ("with", self.second), ("Blend", mix), ("Genre", self.genre),
            ("Fades into", self.into), ("From, to", times),
        )  # fmt: skip
        for row, (name, field) in enumerate(rows):
            told = QLabel(name)
            told.setProperty("role", "muted")
            grid.addWidget(told, row, 0)
            if isinstance(field, QWidget):
                field.setAccessibleName(name)
                grid.addWidget(field, row, 1)
            else:
                grid.addLayout(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(grid)
        for box in (self.artist, self.second, self.genre, self.into):
            box.activated.connect(self._edited)
            line = box.lineEdit()
            if line is not None:
                line.editingFinished.connect(self._edited)
        self.artist.activated.connect(self._suggest_genre)
        self.share.valueChanged.connect(self._show_share)
        self.share.sliderReleased.connect(self._edited)
        for spin in (self.start, self.end):
            spin.editingFinished.connect(self._edited)

    def _head(self) -> QHBoxLayout:
        title = QLabel("Who sings here")
        title.setProperty("role", "section")
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch(1)
        for text, tip, wish in (
            ("Split", "Divide the region at the playhead", self.split_wanted.emit),
            ("Delete", "The default sings here again", self.delete_wanted.emit),
            ("Done", "Close (Esc)", self.hide),
        ):
            button = QPushButton(text)
            button.setProperty("role", "chip")
            button.setToolTip(tip)
            button.clicked.connect(wish)
            row.addWidget(button)
        return row

    def _names(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def set_names(
        self, artists: tuple[str, ...], genres: tuple[str, ...], genre_of: Mapping[str, str]
    ) -> None:
        """Offer the names that the open song's pack knows."""
        self._genre_of = genre_of
        for box, empty, names in (
            (self.artist, ANYONE, artists),
            (self.second, ALONE, artists),
            (self.into, NO_FADE, artists),
            (self.genre, ANY_GENRE, genres),
        ):
            with QSignalBlocker(box):
                box.clear()
                box.addItems([empty, *names])

    # ---------------------------------------------------------------- showing

    def open(self, index: int, region: Region, place: QPoint) -> None:
        """Show a region's conditioning beside `place` (on the screen), inside the parent."""
        self.show_region(index, region)
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None
        corner = parent.mapFromGlobal(place) + QPoint(-self.width() // 2, -self.height() - 18)
        x = min(max(8, corner.x()), parent.width() - self.width() - 8)
        y = min(max(8, corner.y()), parent.height() - self.height() - 8)
        self.move(x, y)
        self.show()
        self.raise_()
        self.artist.setFocus()

    def show_region(self, index: int, region: Region) -> None:
        """Fill the fields."""
        self._index, self._region = index, region
        wish = region.conditioning
        names = [item.name for item in wish.artists]
        into = region.into.artists[0].name if region.into is not None and region.into.artists else ""
        genre = wish.genres[0].name if wish.genres else ""
        for box, name in (
            (self.artist, names[0] if names else ""),
            (self.second, names[1] if len(names) > 1 else ""),
            (self.genre, genre),
            (self.into, into),
        ):
            with QSignalBlocker(box):
                _choose(box, name)
        whole = sum(item.weight for item in wish.artists)
        with QSignalBlocker(self.share):
            self.share.setValue(round(100 * wish.artists[1].weight / whole) if len(names) > 1 else 50)
        for spin, value in ((self.start, region.start), (self.end, region.end)):
            with QSignalBlocker(spin):
                spin.setValue(value)
        self._show_share()

    def _show_share(self) -> None:
        both = bool(_chosen(self.second)) and bool(_chosen(self.artist))
        self.share.setEnabled(both)
        value = self.share.value()
        self.percent.setText(f"{100 - value} : {value}" if both else "")

    # ---------------------------------------------------------------- editing

    def _suggest_genre(self) -> None:
        """An artist brings the genre they mostly sing."""
        wanted = self._genre_of.get(_chosen(self.artist).lower(), "").lower()
        index = self.genre.findText(wanted, Qt.MatchFlag.MatchFixedString) if wanted else -1
        if index >= 0:
            self.genre.setCurrentIndex(index)
            self._edited()

    def _edited(self) -> None:
        """Tell what the fields say now, if it is something else."""
        self._show_share()
        if self._index is None or not self.isVisible():
            return
        genre, into = _chosen(self.genre), _chosen(self.into)
        genres = (Weighted(genre),) if genre else ()
        wish = duet(_chosen(self.artist), _chosen(self.second), self.share.value() / 100, genres)
        end = max(self.end.value(), self.start.value() + LEAST)
        fade = Conditioning((Weighted(into),), genres) if into else None
        region = replace(self._region, start=self.start.value(), end=end, conditioning=wish, into=fade)
        if not _alike(region, self._region):
            self._region = region
            self.changed.emit(self._index, region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _alike(one: Region, other: Region) -> bool:
    """Whether two regions are the same but for what the fields cannot show (thousandths of a second)."""
    near = abs(one.start - other.start) < 0.006 and abs(one.end - other.end) < 0.006
    return near and (one.conditioning, one.into) == (other.conditioning, other.into)


def _chosen(box: QComboBox) -> str:
    """The chosen name; nothing for the first entry or an empty field."""
    text = box.currentText().strip()
    return "" if text == box.itemText(0) else text


def _choose(box: QComboBox, name: str) -> None:
    index = box.findText(name, Qt.MatchFlag.MatchFixedString) if name else 0
    if index >= 0:
        box.setCurrentIndex(index)
    else:
        box.setEditText(name)


def _seconds(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, 3600.0)
    box.setDecimals(2)
    box.setSingleStep(0.1)
    box.setSuffix(" s")
    box.setAccessibleName(name)
    return box
