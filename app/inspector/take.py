"""The upper half of the inspector: the selected take, its marks, recipe and note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.inspector.fields import Facts, Heart, Stars
from app.inspector.growth import grouped
from app.language import mark, tr
from app.state import State, level_name
from engine.labels.conditioning import Conditioning, Weighted
from engine.song.model import Node, Song
from engine.song.shift import clock

FACTS = (
    mark("From"),
    mark("Length"),
    mark("Level"),
    mark("Artist"),
    mark("Genre"),
    mark("Regions"),
    mark("Pack"),
    mark("Seed"),
    mark("Temperature"),
    mark("Top-p"),
    mark("Top-k"),
    mark("Song"),
    mark("Lyrics"),
    mark("Made by"),
)


BRIEF = ("From", "Length", "Level")  # what is always shown
LOW = 860  # a window of fewer pixels keeps recipes folded unless they are asked for


class TakePart(QWidget):
    """Signals carry wishes; verbs turn them into edits."""

    renamed = Signal(int, str)  # take, its new name
    rated = Signal(int)
    favoured = Signal(bool)
    noted = Signal(int, str)  # take, its new note
    wanted = Signal(str)  # a verb: "resume", "copy_recipe", …

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self._shown: int | None = None
        self._unfolded: bool | None = None  # the recipe, by the musician's hand; None: by the window's height
        self._build_marks()
        self._build_recipe()
        self._build_note()
        self._lay_out()
        state.song_opened.connect(self._new_song)
        for signal in (state.selection_changed, state.song_changed, state.picked_changed):
            signal.connect(self.refresh)
        self.refresh()

    # ---------------------------------------------------------------- building

    def _build_marks(self) -> None:
        self.name = QLineEdit()
        self.name.setProperty("role", "name")
        self.name.setAccessibleName(tr("Name of the take"))
        self.name.editingFinished.connect(self._name_edited)
        self.name.installEventFilter(self)
        self.heart = Heart()
        self.heart.clicked.connect(self.favoured)
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self.many = QLabel()
        self.many.setProperty("role", "small")
        self.resume = QPushButton(tr("Resume where it stopped"))
        self.resume.clicked.connect(lambda: self.wanted.emit("resume"))

    def _build_recipe(self) -> None:
        self.facts = Facts(FACTS)
        self.recipe = QWidget()
        row = QHBoxLayout(self.recipe)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.more = QToolButton()
        self.more.setText(tr("Recipe"))
        self.more.setCheckable(True)
        self.more.setChecked(True)
        self.more.clicked.connect(self._fold)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setToolTip(tr("Show or hide how the take was made"))
        self.more.toggled.connect(self.refresh)
        row.addWidget(self.more)
        row.addStretch(1)
        self.recipe_buttons: dict[str, QToolButton] = {}
        for verb, text, tip in (
            ("copy_recipe", tr("Copy"), tr("Copy the recipe as text (Ctrl+Shift+C)")),
            ("apply_recipe", tr("Use"), tr("Use it for the next growth (Ctrl+R)")),
            ("run_again", tr("Run again"), tr("Grow it once more and compare code for code (Ctrl+Shift+R)")),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, verb=verb: self.wanted.emit(verb))
            self.recipe_buttons[verb] = button
            row.addWidget(button)

    def _build_note(self) -> None:
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(44)
        self.note.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.heart)
        column.addLayout(head)
        marks = QHBoxLayout()
        marks.addWidget(self.stars)
        marks.addStretch(1)
        marks.addWidget(self.many)
        column.addLayout(marks)
        column.addSpacing(4)
        for widget in (self.facts, self.recipe, self.note, self.resume):
            column.addWidget(widget)

    # ---------------------------------------------------------------- showing

    def _new_song(self) -> None:
        """What was typed belonged to a take of the song before; the same number means another take now."""
        self._shown = None
        self.name.setModified(False)
        self.refresh()

    def refresh(self) -> None:
        """Show the selected take."""
        song, node = self.state.song, self.state.node
        self.setVisible(node is not None)
        if song is None or node is None:
            self.keep_typed()
            self._shown = None
            return
        if node.id != self._shown:
            self.keep_typed()
            self._shown = node.id
            self.note.setPlainText(node.note)
        elif not self.note.document().isModified() and self.note.toPlainText() != node.note:
            self.note.setPlainText(node.note)
        if not self.name.isModified():
            self.name.setText(node.name)
            self.name.setCursorPosition(0)
        self.name.setToolTip(node.name)
        self.heart.setChecked(node.favourite)
        self.stars.show_rating(node.rating)
        facts = facts_of(song, node)
        whole = self.more.isChecked() or node.recipe is None
        self.facts.show_facts(facts if whole else {name: facts[name] for name in BRIEF})
        self.more.setArrowType(Qt.ArrowType.DownArrow if whole else Qt.ArrowType.RightArrow)
        self.recipe.setVisible(node.recipe is not None)
        self.resume.setVisible(node.state == "interrupted")
        chosen = len(self.state.chosen)
        self.many.setText(tr("{count} takes chosen", count=chosen) if chosen > 1 else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Where there is little height the recipe is folded, so that the button below it can be seen."""
        self.window().installEventFilter(self)
        self._fit()

    def _fold(self, unfolded: bool) -> None:
        self._unfolded = unfolded

    def _fit(self) -> None:
        if self._unfolded is None:
            self.more.setChecked(self.window().height() >= LOW)

    def _name_edited(self) -> None:
        self._keep_name()
        self.refresh()  # an empty name is none

    def keep_typed(self) -> None:
        """What was typed belongs to the take that was shown."""
        self._keep_name()
        self._keep_note()

    def _keep_name(self) -> None:
        text = self.name.text().strip()
        if self._shown is not None and self.name.isModified():
            self.name.setModified(False)
            if text:
                self.renamed.emit(self._shown, text)

    def _keep_note(self) -> None:
        if self._shown is not None and self.note.document().isModified():
            self.note.document().setModified(False)
            self.noted.emit(self._shown, self.note.toPlainText().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape takes a name back; a note is kept when the cursor leaves it, its own menu stays closed.

        The window's height is watched.
        """
        if watched is self.name:
            if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Cancel):
                self.name.setModified(False)
                self.refresh()
            return False
        if watched is not self.note:
            if event.type() == QEvent.Type.Resize:
                self._fit()
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._keep_note()
        return isinstance(event, QContextMenuEvent)


def blend_text(names: tuple[Weighted, ...]) -> str:
    """'Night Tram 60 · Harbour Choir 40', or one name alone."""
    whole = sum(item.weight for item in names)
    if len(names) < 2 or whole <= 0:
        return " · ".join(item.name for item in names)
    return " · ".join(f"{item.name} {round(100 * item.weight / whole)}" for item in names)


def facts_of(song: Song, node: Node) -> dict[str, str]:
    """The recipe of a take in words; what does not apply is left out."""
    parent = song.nodes.get(node.parent) if node.parent is not None else None
    start = clock(song.seconds(node.start))
    best = min((level for level, count in enumerate(node.lengths) if count), default=song.top)
    beginning = tr("a clip") if node.kind == "clip" else tr("nothing")
    facts = {
        "From": tr("{take} at {time}", take=parent.name, time=start) if parent else beginning,
        "Length": clock(song.seconds(node.lengths[song.top])),
        "Level": tr(level_name(song, best)),
        "Pack": song.pack,
        "Made by": node.origin,
    }
    if node.state == "growing":
        facts["Length"] = tr(
            "{time} of {whole}", time=facts["Length"], whole=clock(song.seconds(node.target))
        )
    recipe = node.recipe
    if recipe is None:
        return facts
    regions = [region for region in recipe.brief.regions if _in(song, node, region.start, region.end)]
    return facts | {
        "Artist": blend_text(recipe.brief.default.artists).replace(" · ", "\n"),
        "Genre": blend_text(recipe.brief.default.genres),
        "Regions": "\n".join(_region(region.start, region.conditioning) for region in regions),
        "Seed": grouped(recipe.seed),
        "Temperature": f"{recipe.temperature:.2f}",
        "Top-p": f"{recipe.top_p:.2f}" if recipe.top_p else tr("off"),
        "Top-k": str(recipe.top_k) if recipe.top_k else "",
        "Song": clock(recipe.brief.total_seconds),
        "Lyrics": " / ".join(line.strip() for line in recipe.brief.lyrics.splitlines() if line.strip()),
    }


def _in(song: Song, node: Node, start: float, end: float) -> bool:
    last = node.start + max(node.target, node.lengths[song.top])
    return start < song.seconds(last) and end > song.seconds(node.start)


def _region(start: float, wish: Conditioning) -> str:
    return f"{clock(start)} {blend_text(wish.artists) or tr('no artist')}"
