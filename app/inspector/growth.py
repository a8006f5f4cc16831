"""The lower half of the inspector: what the next growth will be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.inspector.fields import Field
from app.language import tr
from app.state import State
from app.theme.apply import look
from app.widgets.blend import BlendField, NameField
from app.widgets.names import Names, Shelf, plain
from engine.labels.conditioning import Conditioning, Weighted
from engine.song.model import Recipe
from engine.song.shift import clock


@dataclass(frozen=True)
class Growth:
    """What the growth settings say; no artists or genre mean unknown, seed None a new one each time."""

    artists: tuple[Weighted, ...]
    genre: str
    count: int
    seconds: float
    temperature: float
    top_p: float
    top_k: int
    seed: int | None
    total_seconds: float
    until: float  # where growing on by itself ends, seconds of the song
    lyrics: str = ""


class GrowthPart(QWidget):
    """Fields and the button; signals carry wishes."""

    grow_wanted = Signal()
    auto_wanted = Signal()
    wish_changed = Signal()  # other names, lyrics or length

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self._top_k = 0  # only a recipe brings one
        self._names = Names()
        self._artist_shelf, self._genre_shelf = Shelf("artists"), Shelf("genres")
        self._build_names()
        self._build_numbers()
        self._build_button()
        self._lay_out()
        for signal in (state.song_opened, state.selection_changed, state.song_changed):
            signal.connect(self.refresh)
        self.refresh()

    # ---------------------------------------------------------------- building

    def _build_names(self) -> None:
        self.artist = BlendField(self._artist_shelf, self._colour)
        self.artist.changed.connect(self._artists_changed)
        self.genre = NameField(tr("Genre"), self._genre_shelf, tr("Any genre"), tr("Find a genre"))
        self.genre.picker.hint = self._singers
        self.genre.changed.connect(self.wish_changed)
        self.lyrics = QPlainTextEdit()
        self.lyrics.setPlaceholderText(tr("Lyrics to sing (optional)"))
        self.lyrics.setAccessibleName(tr("Lyrics"))
        self.lyrics.setTabChangesFocus(True)
        self.lyrics.setFixedHeight(50)
        self.lyrics.textChanged.connect(self.wish_changed)

    def _build_numbers(self) -> None:
        self.count = QSpinBox()
        self.count.setRange(1, 16)
        self.count.setValue(2)
        self.count.valueChanged.connect(self.refresh)
        self.seconds = decimal(0.5, 600.0, 12.0, 1.0, 1, " s")
        self.seconds.valueChanged.connect(self.refresh)
        self.temperature = decimal(0.05, 2.0, 0.98, 0.01, 2)
        self.temperature.setToolTip(tr("Above 1: bolder; below 1: safer"))
        self.top_p = decimal(0.0, 1.0, 0.0, 0.05, 2)
        self.top_p.setSpecialValueText(tr("off"))
        self.top_p.setToolTip(tr("Draw only from the likeliest tokens that together reach this probability"))
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("new"))
        self.seed.setToolTip(
            tr("The same seed from the same place gives the same takes; empty: new each time")
        )
        self.total = decimal(1.0, 600.0, 60.0, 10.0, 0, " s")
        self.total.setToolTip(tr("Length of the whole song: it tells the model where beginning and end are"))
        self.total.valueChanged.connect(self.refresh)
        self.total.valueChanged.connect(self.wish_changed)
        self.until = decimal(0.0, 600.0, 0.0, 5.0, 0, " s")
        self.until.setSpecialValueText(tr("the end"))
        self.until.setToolTip(tr("Growing on by itself stops here"))
        self.until.valueChanged.connect(self.refresh)

    def _build_button(self) -> None:
        self.title = QLabel()
        self.title.setProperty("role", "section")
        self.room = QLabel()
        self.room.setProperty("role", "small")
        self.grow = QPushButton()
        self.grow.setProperty("role", "primary")
        self.grow.setMinimumHeight(38)
        self.grow.setToolTip(tr("Grow continuations of the selected take (G)"))
        self.grow.clicked.connect(self.grow_wanted)
        hint = QLabel("G")
        hint.setProperty("role", "key")
        inside = QHBoxLayout(self.grow)
        inside.setContentsMargins(0, 0, 14, 0)
        inside.addStretch(1)
        inside.addWidget(hint)
        self.refine = QPushButton(tr("Refine"))
        self.refine.setToolTip(tr("Bring the chosen takes to full quality (R)"))
        self.export = QPushButton(tr("Export…"))
        self.export.setToolTip(tr("Write the selected path as a sound file (Ctrl+E)"))
        self.auto = QPushButton(tr("Grow on"))
        self.auto.setCheckable(True)
        self.auto.setToolTip(tr("As soon as takes are done, the best of them grows on (Ctrl+G)"))
        self.auto.clicked.connect(self._auto_clicked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(_row(self.title, None, self.room))
        for widget in (self.artist, self.genre, self.lyrics):
            column.addWidget(widget)
        column.addLayout(_row(Field(tr("Takes"), self.count, 40), Field(tr("Length"), self.seconds, 44)))
        column.addSpacing(2)
        column.addWidget(self.grow)
        column.addLayout(_row(self.refine, self.export))
        column.addSpacing(4)
        pairs: tuple[tuple[QWidget, QWidget], ...] = (
            (self.auto, Field(tr("Until"), self.until, 44)),
            (Field(tr("Temp."), self.temperature, 40), Field(tr("Top-p"), self.top_p, 44)),
            (Field(tr("Seed"), self.seed, 40), Field(tr("Song"), self.total, 44)),
        )
        for left, right in pairs:
            column.addLayout(_row(left, right))

    # ---------------------------------------------------------------- names

    def _colour(self, artist: str) -> str:
        return look.accent(self.state.accent_of(artist))

    def set_names(self, names: Names) -> None:
        """Offer the names the open song's pack knows; keeps what is chosen where it can."""
        self._names = names
        self.genre.set_names(names.genres)
        self.artist.set_names(names)
        self._artists_changed()
        if not self.genre.name and names.genres:
            self.genre.choose(names.genres[0])

    def _artists_changed(self) -> None:
        """The first artist brings the genre they mostly sing; the picker puts what the artists sing first."""
        own = [genre for artist in self.artist.artists for genre in self._names.genres_with(artist.name)]
        fitting = tuple(dict.fromkeys(own))
        self.genre.picker.first = ((tr("Sung by these artists"), fitting),) if fitting else ()
        if fitting and plain(self.genre.name) not in map(plain, fitting):
            self.genre.choose(fitting[0])
        self.wish_changed.emit()

    def _singers(self, genre: str) -> str:
        found = self._names.artists_with(genre)
        if not found:
            return ""
        return found[0] if len(found) == 1 else tr("{artist} +{more}", artist=found[0], more=len(found) - 1)

    def remember_names(self) -> None:
        """What is chosen now was used for a growth."""
        for artist in self.artist.artists:
            self._artist_shelf.use(artist.name)
        if self.genre.name:
            self._genre_shelf.use(self.genre.name)

    # ---------------------------------------------------------------- the wish

    def set_defaults(self, temperature: float, top_p: float, total_seconds: float, lyrics: str = "") -> None:
        """What the pack likes, and the song's length and lyrics."""
        self._top_k = 0
        self.lyrics.setPlainText(lyrics)
        self.temperature.setValue(temperature)
        self.top_p.setValue(top_p)
        self.total.setValue(total_seconds)
        self.until.setValue(0.0)

    def choose(self, wish: Conditioning) -> None:
        """Artists and genre (the first of a blend)."""
        self.artist.choose(wish.artists)
        self.genre.choose(wish.genres[0].name if wish.genres else "")

    def apply(self, recipe: Recipe, seconds: float) -> None:
        """Say what a recipe says, its seed included."""
        brief = recipe.brief
        self.choose(brief.default)
        self.lyrics.setPlainText(brief.lyrics)
        self.temperature.setValue(recipe.temperature)
        self.top_p.setValue(recipe.top_p)
        self._top_k = recipe.top_k
        self.total.setValue(brief.total_seconds)
        self.seconds.setValue(seconds)
        self.seed.setText(grouped(recipe.seed))

    @property
    def growth(self) -> Growth:
        """The settings as they stand."""
        seed = self.seed.text().replace(" ", "")
        total = self.total.value()
        return Growth(
            artists=self.artist.artists,
            genre=self.genre.name,
            count=self.count.value(),
            seconds=self.seconds.value(),
            temperature=self.temperature.value(),
            top_p=self.top_p.value(),
            top_k=self._top_k,
            seed=int(seed) if seed.isdecimal() and seed.isascii() else None,
            total_seconds=total,
            until=min(total, self.until.value() or total),
            lyrics=self.lyrics.toPlainText().strip(),
        )

    # ---------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Keep the button's words and the room left in step with the settings."""
        song, node = self.state.song, self.state.node
        count = self.count.value()
        self.grow.setText(tr("Grow 1 take") if count == 1 else tr("Grow {count} takes", count=count))
        self.grow.setEnabled(song is not None)
        self.auto.setEnabled(song is not None)
        self.refine.setEnabled(node is not None)
        self.export.setEnabled(node is not None)
        self.title.setText(tr("Grow from here") if node else tr("Grow from nothing"))
        if song is None:
            self.room.setText("")
            return
        left = self.total.value() - (song.seconds(song.end(node)) if node else 0.0)
        self.room.setText(tr("{time} left", time=clock(left)) if left > 0 else tr("the song is full"))

    def show_auto(self, until: float) -> None:
        """Whether growing goes on by itself (0: not)."""
        self.auto.setChecked(until > 0)
        self.auto.setText(tr("Growing on …") if until else tr("Grow on"))

    def _auto_clicked(self) -> None:
        self.auto.setChecked(not self.auto.isChecked())  # what is true is told by show_auto
        self.auto_wanted.emit()


def grouped(number: int) -> str:
    """A number in groups of three digits."""
    return f"{number:,}".replace(",", " ")


def decimal(
    low: float, high: float, value: float, step: float, decimals: int, suffix: str = ""
) -> QDoubleSpinBox:
    """A field for a number."""
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setValue(value)
    box.setSuffix(suffix)
    return box


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is what takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return row
