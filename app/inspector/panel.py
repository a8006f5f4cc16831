"""The inspector: the selected take's recipe above, what the next growth will be below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.inspector.fields import Facts, Field, Heart, Stars
from app.state import State, artists_of, level_name
from engine.song.model import Node, Song

ANY = "Any"
FACTS = ("From", "Length", "Level", "Artist", "Genre", "Pack", "Seed", "Sampling")


@dataclass(frozen=True)
class Growth:
    """What the growth settings say; empty names mean unknown, seed None a new one each time."""

    artist: str
    second_artist: str
    genre: str
    count: int
    seconds: float
    temperature: float
    top_p: float
    seed: int | None
    total_seconds: float
    lyrics: str = ""


def clock(seconds: float) -> str:
    """Time as m:ss.t."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


class InspectorPanel(QWidget):
    """Signals carry wishes; mainwindow's verbs turn them into edits and jobs."""

    grow_wanted = Signal()
    refine_wanted = Signal()
    export_wanted = Signal()
    renamed = Signal(str)
    rated = Signal(int)
    favoured = Signal(bool)
    resume_wanted = Signal()
    wish_changed = Signal()  # other names, lyrics or length for the next growth

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.setObjectName("panelBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._build_take()
        self.rule = self._line()
        self._build_growth()
        self._column.addStretch(1)
        for signal in (state.song_opened, state.selection_changed, state.song_changed):
            signal.connect(self.refresh)
        self.refresh()

    # ---------------------------------------------------------------- building

    def _line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedHeight(1)
        self._column.addSpacing(4)
        self._column.addWidget(line)
        self._column.addSpacing(4)
        return line

    def _build_take(self) -> None:
        self.name = QLineEdit()
        self.name.setProperty("role", "name")
        self.name.setAccessibleName("Name of the take")
        self.name.editingFinished.connect(self._name_edited)
        self.heart = Heart()
        self.heart.clicked.connect(self.favoured)
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self.facts = Facts(FACTS)
        self.resume = QPushButton("Resume where it stopped")
        self.resume.clicked.connect(self.resume_wanted)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.heart)
        self._column.addLayout(head)
        self._column.addWidget(self.stars)
        self._column.addSpacing(4)
        self._column.addWidget(self.facts)
        self._column.addWidget(self.resume)

    def _build_growth(self) -> None:
        self.growth_title = QLabel("Grow from here")
        self.growth_title.setProperty("role", "section")
        self.room = QLabel()
        self.room.setProperty("role", "small")
        head = QHBoxLayout()
        head.addWidget(self.growth_title)
        head.addStretch(1)
        head.addWidget(self.room)
        self._column.addLayout(head)
        self._build_fields()
        self._row(Field("Artist", self.artist))
        self._row(Field("with", self.second))
        self._row(Field("Genre", self.genre))
        self._column.addWidget(self.lyrics)
        self._row(Field("Takes", self.count, 40), Field("Length", self.seconds, 44))
        self._row(Field("Temp.", self.temperature, 40), Field("Top-p", self.top_p, 44))
        self._row(Field("Seed", self.seed, 40), Field("Song", self.total, 44))
        self.grow = QPushButton("Grow 2 takes")
        self.grow.setProperty("role", "primary")
        self.grow.setMinimumHeight(38)
        self.grow.setToolTip("Grow continuations of the selected take (G)")
        self.grow.clicked.connect(self.grow_wanted)
        hint = QLabel("G")
        hint.setProperty("role", "key")
        inside = QHBoxLayout(self.grow)
        inside.setContentsMargins(0, 0, 14, 0)
        inside.addStretch(1)
        inside.addWidget(hint)
        self._column.addSpacing(2)
        self._column.addWidget(self.grow)
        self.refine = QPushButton("Refine")
        self.refine.setToolTip("Bring the selected path to full quality (R)")
        self.refine.clicked.connect(self.refine_wanted)
        self.export = QPushButton("Export…")
        self.export.setToolTip("Write the selected path as a sound file (Ctrl+E)")
        self.export.clicked.connect(self.export_wanted)
        self._row(self.refine, self.export)

    def _build_fields(self) -> None:
        self.artist, self.second, self.genre = (self._names() for _ in range(3))
        self._genre_of: Mapping[str, str] = {}
        self.artist.currentTextChanged.connect(self._suggest_genre)
        for box in (self.artist, self.second, self.genre):
            box.currentTextChanged.connect(lambda _: self.wish_changed.emit())
        self.second.setToolTip("A second artist: their voices are blended half and half")
        self.lyrics = QPlainTextEdit()
        self.lyrics.setPlaceholderText("Lyrics to sing (optional)")
        self.lyrics.setAccessibleName("Lyrics")
        self.lyrics.setTabChangesFocus(True)
        self.lyrics.setFixedHeight(50)
        self.count = QSpinBox()
        self.count.setRange(1, 16)
        self.count.setValue(2)
        self.count.valueChanged.connect(self.refresh_grow)
        self.seconds = _decimal(0.5, 600.0, 12.0, 1.0, 1, " s")
        self.seconds.valueChanged.connect(self.refresh_grow)
        self.temperature = _decimal(0.05, 2.0, 0.98, 0.01, 2)
        self.temperature.setToolTip("Above 1: bolder; below 1: safer")
        self.top_p = _decimal(0.0, 1.0, 0.0, 0.05, 2)
        self.top_p.setSpecialValueText("off")
        self.top_p.setToolTip("Draw only from the likeliest tokens that together reach this probability")
        self.seed = QLineEdit()
        self.seed.setPlaceholderText("new")
        self.seed.setToolTip("The same seed from the same place gives the same takes; empty: new each time")
        self.total = _decimal(1.0, 600.0, 60.0, 10.0, 0, " s")
        self.total.setToolTip("Length of the whole song: it tells the model where beginning and end are")
        self.total.valueChanged.connect(self.refresh_grow)

    def _names(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def _row(self, *widgets: QWidget) -> None:
        if len(widgets) == 1:
            self._column.addWidget(widgets[0])
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget, 1)
        self._column.addLayout(row)

    # ---------------------------------------------------------------- content

    def set_names(
        self, artists: tuple[str, ...], genres: tuple[str, ...], genre_of: Mapping[str, str]
    ) -> None:
        """Offer the names the open song's pack knows; keeps what is chosen where it can."""
        self._genre_of = genre_of
        for box, names, empty, fallback in (
            (self.artist, artists, ANY, artists[0] if artists else ANY),
            (self.second, artists, "nobody else", "nobody else"),
            (self.genre, genres, ANY, genres[0] if genres else ANY),
        ):
            kept = box.currentText()
            with QSignalBlocker(box):
                box.clear()
                box.addItems([empty, *names])
                box.setCurrentText(kept if kept in names else fallback)
        self._suggest_genre(self.artist.currentText())

    def _suggest_genre(self, artist: str) -> None:
        """An artist brings the genre they mostly sing, as the list spells it."""
        wanted = self._genre_of.get(artist.lower(), "").lower()
        index = self.genre.findText(wanted, Qt.MatchFlag.MatchFixedString) if wanted else -1
        if index >= 0:
            self.genre.setCurrentIndex(index)

    def set_defaults(self, temperature: float, top_p: float, total_seconds: float, lyrics: str = "") -> None:
        """What the pack likes, and the song's length and lyrics."""
        self.lyrics.setPlainText(lyrics)
        self.temperature.setValue(temperature)
        self.top_p.setValue(top_p)
        self.total.setValue(total_seconds)

    @property
    def growth(self) -> Growth:
        """The settings as they stand. A name that is empty or the first entry means unknown."""

        def name(box: QComboBox) -> str:
            text = box.currentText().strip()
            return "" if text == box.itemText(0) else text

        seed = self.seed.text().replace(" ", "")
        return Growth(
            artist=name(self.artist),
            second_artist=name(self.second),
            genre=name(self.genre),
            count=self.count.value(),
            seconds=self.seconds.value(),
            temperature=self.temperature.value(),
            top_p=self.top_p.value(),
            seed=int(seed) if seed.isdigit() else None,
            total_seconds=self.total.value(),
            lyrics=self.lyrics.toPlainText().strip(),
        )

    def refresh(self) -> None:
        """Show the selected take."""
        song, node = self.state.song, self.state.node
        for widget in (self.name, self.heart, self.stars, self.facts, self.rule):
            widget.setVisible(node is not None)
        self.resume.setVisible(node is not None and node.state == "interrupted")
        self.refine.setEnabled(node is not None)
        self.export.setEnabled(node is not None)
        if song is not None and node is not None:
            if not self.name.hasFocus() or not self.name.isModified():
                self.name.setText(node.name)
            self.heart.setChecked(node.favourite)
            self.stars.show_rating(node.rating)
            self.facts.show_facts(_facts(song, node))
        self.refresh_grow()

    def refresh_grow(self) -> None:
        """Keep the button's words and the room left in step with the settings."""
        song, node = self.state.song, self.state.node
        count = self.count.value()
        self.grow.setText("Grow 1 take" if count == 1 else f"Grow {count} takes")
        self.grow.setEnabled(song is not None)
        self.growth_title.setText("Grow from here" if node else "Grow from nothing")
        if song is None:
            self.room.setText("")
            return
        left = self.total.value() - (song.seconds(song.end(node)) if node else 0.0)
        self.room.setText(f"{clock(left)} left" if left > 0 else "the song is full")

    def _name_edited(self) -> None:
        node, text = self.state.node, self.name.text().strip()
        self.name.setModified(False)
        if node is not None and text and text != node.name:
            self.renamed.emit(text)


def _decimal(
    low: float, high: float, value: float, step: float, decimals: int, suffix: str = ""
) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setValue(value)
    box.setSuffix(suffix)
    return box


def _facts(song: Song, node: Node) -> dict[str, str]:
    """The recipe of a take in words."""
    parent = song.nodes.get(node.parent) if node.parent is not None else None
    start = clock(song.seconds(node.start))
    best = min((level for level, count in enumerate(node.lengths) if count), default=song.top)
    facts = {
        "From": f"{parent.name} at {start}" if parent else ("a clip" if node.kind == "clip" else "nothing"),
        "Length": clock(song.seconds(node.lengths[song.top])),
        "Level": level_name(song, best),
        "Pack": song.pack,
    }
    if node.state == "growing":
        facts["Length"] += f" of {clock(song.seconds(node.target))}"
    recipe = node.recipe
    if recipe is not None:
        top_p = f"{recipe.top_p:.2f}" if recipe.top_p else "off"
        facts |= {
            "Artist": " × ".join(artists_of(node)),
            "Genre": " × ".join(genre.name for genre in recipe.brief.default.genres),
            "Seed": f"{recipe.seed:,}".replace(",", " "),
            "Sampling": f"temperature {recipe.temperature:.2f} · top-p {top_p}",
        }
    return facts
