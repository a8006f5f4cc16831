"""The inspector: the selected take above, what the next growth will be below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.inspector.growth import Growth, GrowthPart
from app.inspector.music import MusicPart
from app.inspector.take import TakePart
from app.language import tr
from app.music import Music
from app.state import State
from app.widgets.field_keys import NumberKeys
from app.widgets.names import Names, plain


class InspectorPanel(QWidget):
    """Both parts in one column; signals carry wishes, which the window's verbs turn into edits and jobs."""

    grow_wanted = Signal()
    refine_wanted = Signal()
    export_wanted = Signal()
    wish_changed = Signal()  # other names, lyrics or length for the next growth

    def __init__(self, state: State, music: Music, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.music = MusicPart(music)
        self.setObjectName("panelBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.take, self.next = TakePart(state), GrowthPart(state)
        self.nothing = QLabel(tr("Choose a take to see how it was made."))
        self.nothing.setProperty("role", "small")
        self.nothing.setWordWrap(True)
        self._name_parts()
        self.rule = QFrame()
        self.rule.setObjectName("rule")
        self.rule.setFixedHeight(1)
        self._lay_out()
        NumberKeys(self)
        self.refine.clicked.connect(self.refine_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.next.grow_wanted.connect(self.grow_wanted)
        self.next.wish_changed.connect(self.wish_changed)
        for signal in (state.song_opened, state.selection_changed, state.song_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _name_parts(self) -> None:
        """The fields under the names that the window's other parts know."""
        take, growth = self.take, self.next
        self.refine, self.export = growth.refine, growth.export
        self.name, self.heart, self.stars, self.facts, self.note = (
            take.name, take.heart, take.stars, take.facts, take.note,
        )  # fmt: skip
        self.artist, self.genre, self.lyrics, self.grow = (
            growth.artist,
            growth.genre,
            growth.lyrics,
            growth.grow,
        )
        self.count, self.seconds, self.temperature, self.top_p, self.seed, self.total, self.until = (
            growth.count, growth.seconds, growth.temperature, growth.top_p, growth.seed, growth.total, growth.until,
        )  # fmt: skip

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.take)
        column.addWidget(self.music)
        column.addWidget(self.nothing)
        column.addSpacing(4)
        column.addWidget(self.rule)
        column.addSpacing(4)
        column.addWidget(self.next)
        column.addStretch(1)

    # ---------------------------------------------------------------- content

    def set_names(
        self,
        artists: tuple[str, ...],
        genres: tuple[str, ...],
        genres_of: Mapping[str, tuple[str, ...]],
    ) -> None:
        """Offer the names the open song's pack knows, and which genres go with which artist."""
        self.next.set_names(Names(artists, genres, {plain(key): value for key, value in genres_of.items()}))

    def set_defaults(self, temperature: float, top_p: float, total_seconds: float, lyrics: str = "") -> None:
        """What the pack likes, and the song's length and lyrics."""
        self.next.set_defaults(temperature, top_p, total_seconds, lyrics)

    @property
    def growth(self) -> Growth:
        """The growth settings as they stand."""
        return self.next.growth

    def refresh(self) -> None:
        """A word where no take is selected."""
        self.nothing.setVisible(self.state.node is None)
        self.music.setVisible(self.state.node is not None)
