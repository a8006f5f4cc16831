"""Who sings in one region: a small panel beside it. What is changed becomes an edit at once; Escape closes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.conditioning.regions import LEAST
from app.language import tr
from app.widgets.blend import BlendField, NameField
from app.widgets.heading import heading
from app.widgets.names import Names, Shelf
from engine.labels.conditioning import Conditioning, Region, Weighted

WIDTH = 340
PAUSE = 300  # milliseconds that a slider rests before what it says becomes an edit
NEAR = 0.006  # seconds: what the fields for the times cannot show


class RegionEditor(QFrame):
    """`changed(index, Region)`: another region instead; the rest are wishes about the region shown."""

    changed = Signal(int, object)
    split_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget, colour: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._index: int | None = None
        self._region = Region(0.0, 1.0, Conditioning())
        self._showing = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.commit)
        self._build(colour)
        self.hide()

    # ---------------------------------------------------------------- building

    def _build(self, colour: Callable[[str], str]) -> None:
        artists = Shelf("artists")
        self.artist = BlendField(artists, colour)
        self.genre = NameField(tr("Genre"), Shelf("genres"), tr("Any genre"), tr("Find a genre"))
        self.into = NameField(tr("Fades into"), artists, tr("no one"), tr("Find an artist"))
        self.start, self.end = _seconds(tr("Begins")), _seconds(tr("Ends"))
        times = QHBoxLayout()
        for told, spin in ((tr("From"), self.start), (tr("to"), self.end)):
            label = QLabel(told)
            label.setProperty("role", "muted")
            times.addWidget(label)
            times.addWidget(spin, 1)
            spin.editingFinished.connect(self.commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        for field in (self.artist, self.genre, self.into):
            column.addWidget(field)
            field.changed.connect(self._touched)
        column.addLayout(times)

    def _head(self) -> QHBoxLayout:
        chips = (
            (tr("Split"), tr("Divide the region at the playhead"), self.split_wanted.emit),
            (tr("Delete"), tr("The default sings here again"), self.delete_wanted.emit),
            (tr("Done"), tr("Close (Esc)"), self.hide),
        )
        return heading(tr("Who sings here"), chips)

    def set_names(self, names: Names) -> None:
        """Offer the names that the open song's pack knows."""
        self._showing = True
        self.artist.set_names(names)
        self.genre.set_names(names.genres)
        self.genre.picker.hint = lambda genre: " · ".join(names.artists_with(genre)[:2])
        self.into.set_names(names.artists)
        self._showing = False

    # ---------------------------------------------------------------- showing

    def open(self, index: int, region: Region, place: QPoint) -> None:
        """Show a region's conditioning above `place` (on the screen), inside the parent."""
        self.show_region(index, region)
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None
        corner = parent.mapFromGlobal(place) + QPoint(-self.width() // 2, -self.height() - 24)
        x = min(max(8, corner.x()), parent.width() - self.width() - 8)
        y = min(max(8, corner.y()), parent.height() - self.height() - 8)
        self.move(x, y)
        self.show()
        self.raise_()
        self.setFocus()

    def show_region(self, index: int, region: Region) -> None:
        """Fill the fields."""
        if self._pause.isActive():
            return  # somebody is changing them; what they say comes first
        self._index, self._region, self._showing = index, region, True
        wish, into = region.conditioning, region.into
        self.artist.choose(wish.artists)
        self.genre.choose(wish.genres[0].name if wish.genres else "")
        self.into.choose(into.artists[0].name if into is not None and into.artists else "")
        for spin, value in ((self.start, region.start), (self.end, region.end)):
            with QSignalBlocker(spin):
                spin.setValue(value)
        self._showing = False

    # ---------------------------------------------------------------- editing

    def _touched(self) -> None:
        if not self._showing and self._index is not None:
            self._pause.start()

    def commit(self) -> None:
        """Tell what the fields say now, if it is something else."""
        self._pause.stop()
        if self._index is None or self._showing:
            return
        genres = (Weighted(self.genre.name),) if self.genre.name else ()
        into = Conditioning((Weighted(self.into.name),), genres) if self.into.name else None
        # One who sings alone counts fully, however the blend before was weighted.
        artists = self.artist.artists
        artists = (Weighted(artists[0].name),) if len(artists) == 1 else artists
        start = self.start.value()
        end = max(self.end.value(), start + LEAST)
        times = (start, end) if self._moved(start, end) else (self._region.start, self._region.end)
        region = replace(
            self._region, start=times[0], end=times[1], conditioning=Conditioning(artists, genres), into=into
        )
        if region != self._region:
            self._region = region
            self.changed.emit(self._index, region)

    def _moved(self, start: float, end: float) -> bool:
        return abs(start - self._region.start) > NEAR or abs(end - self._region.end) > NEAR

    def hideEvent(self, event: QHideEvent) -> None:
        """What was changed last counts too."""
        if self._pause.isActive():
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _seconds(name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, 3600.0)
    box.setDecimals(2)
    box.setSingleStep(0.1)
    box.setSuffix(" s")
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    box.setAccessibleName(name)
    return box
