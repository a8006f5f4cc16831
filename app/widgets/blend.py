"""Who sings: a field of artist chips with their shares of the blend, and the picker behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.theme.apply import look
from app.theme.icons import icon
from app.theme.tokens import FONT_SMALL, blend, contrast
from app.widgets.flow import FlowLayout
from app.widgets.names import Names, Shelf, plain
from app.widgets.picker import NamePicker
from engine.labels.conditioning import Weighted

MOST_ARTISTS = 4
STEP = 5  # percent per turn of the wheel or arrow key
LONGEST = 150  # pixels of a name on its chip


class Chip(QPushButton):
    """One artist of the blend."""

    turned = Signal(int)  # percent more (or less) of this artist
    removed = Signal()

    def __init__(self, name: str, percent: int, alone: bool, accent: str) -> None:
        super().__init__()
        self.name = name
        shown = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, LONGEST)
        self.setText((shown if alone else f"{shown} {percent}").replace("&", "&&"))
        self.setToolTip(
            tr("{artist}: click to choose another", artist=name)
            if alone
            else tr(
                "{artist}: wheel or ↑ ↓ changes the share, click chooses another, Del removes", artist=name
            )
        )
        self.setAccessibleName(
            name if alone else tr("{artist}, {percent} percent", artist=name, percent=percent)
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme = look.theme
        ground = blend(accent, theme.raised, 0.22)
        text = accent if contrast(accent, ground) >= 4.5 else theme.text
        self.setStyleSheet(
            f"QPushButton {{ background: {ground}; color: {text}; border: 1px solid transparent; border-radius: 10px;"
            f" padding: 2px 10px; min-height: 16px; font-size: {FONT_SMALL}px; font-weight: 600; }}"
            f"QPushButton:hover {{ border-color: {blend(accent, theme.raised, 0.6)}; }}"
            f"QPushButton:focus {{ border-color: {theme.selection}; }}"
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """More or less of this artist."""
        self.turned.emit(STEP if event.angleDelta().y() > 0 else -STEP)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down change the share, Delete removes."""
        turn = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if turn is not None:
            self.turned.emit(turn)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button removes."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu of its own."""
        event.ignore()


class BlendField(QFrame):
    """`changed`: another blend. Names are spelt as the pack shows them; an empty blend means unknown."""

    changed = Signal()

    def __init__(self, shelf: Shelf, colour: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("field")
        self._colour = colour
        self._blend: list[tuple[str, int]] = []  # name, percent
        self._names = Names()
        self._replacing: int | None = None
        self.label = QLabel(tr("Artist"))
        self.label.setProperty("role", "muted")
        self.label.setMinimumWidth(58)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.add = self._tool("plus", tr("Blend another artist in"))
        self.add.clicked.connect(lambda: self._pick(None))
        self.dice = self._tool("dice", tr("Surprise me"))
        self.dice.clicked.connect(self.surprise)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 99)
        self.slider.setAccessibleName(tr("Share of the first artist"))
        self.slider.valueChanged.connect(lambda value: self._share(0, value))
        self.picker = NamePicker(self, shelf, tr("Any artist"))
        self.picker.picked.connect(self._picked)
        self._lay_out()
        look.changed.connect(self._show)
        self._show()

    def _tool(self, name: str, tip: str) -> QToolButton:
        tool = QToolButton()
        tool.setToolTip(tip)
        tool.setAccessibleName(tip)
        tool.setIconSize(QSize(16, 16))
        tool.setProperty("picture", name)
        return tool

    def _lay_out(self) -> None:
        self._chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._chips, 1)
        for tool in (self.add, self.dice):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self.label.setFixedHeight(22)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 4, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.slider)

    # ---------------------------------------------------------------- the blend

    def set_names(self, names: Names) -> None:
        """What the pack knows; artists it lacks leave the blend, and an empty one gets the pack's first."""
        self._names = names
        self.picker.names = names.artists
        self.picker.hint = lambda artist: " · ".join(names.genres_with(artist)[:2])
        known = {plain(name): name for name in names.artists}
        kept = [(known[plain(name)], percent) for name, percent in self._blend if plain(name) in known]
        if not kept and names.artists:
            kept = [(names.artists[0], 100)]
        self.choose([Weighted(name, percent) for name, percent in kept])

    @property
    def artists(self) -> tuple[Weighted, ...]:
        """The blend; weights add up to 1."""
        return tuple(Weighted(name, percent / 100) for name, percent in self._blend)

    def choose(self, artists: Sequence[Weighted]) -> None:
        """Another blend; also names the pack lacks, so that growing says which is unknown."""
        whole = sum(artist.weight for artist in artists) or 1.0
        spelt = {plain(name): name for name in self._names.artists}
        parts = [
            (spelt.get(plain(artist.name), artist.name), round(100 * artist.weight / whole))
            for artist in artists[:MOST_ARTISTS]
        ]
        if parts:  # what rounding took or gave
            parts[0] = (parts[0][0], parts[0][1] + 100 - sum(percent for _, percent in parts))
        self._set(parts)

    def _set(self, parts: list[tuple[str, int]]) -> None:
        if parts != self._blend:
            self._blend = parts
            self._show()
            self.changed.emit()

    def _share(self, index: int, percent: int) -> None:
        """Give one artist a share; the others keep theirs in proportion."""
        if len(self._blend) < 2:
            return
        percent = min(max(percent, 1), 100 - (len(self._blend) - 1))
        left = [weight for place, (_, weight) in enumerate(self._blend) if place != index]
        scale = (100 - percent) / max(1, sum(left))
        parts = [
            (name, percent if place == index else max(1, round(weight * scale)))
            for place, (name, weight) in enumerate(self._blend)
        ]
        last = max(place for place in range(len(parts)) if place != index)
        rest = 100 - sum(weight for _, weight in parts)
        parts[last] = (parts[last][0], parts[last][1] + rest)
        self._set(parts)

    def _remove(self, index: int) -> None:
        left = [part for place, part in enumerate(self._blend) if place != index]
        self.choose([Weighted(name, percent) for name, percent in left])

    def surprise(self) -> None:
        """Any artist of the pack."""
        self._replacing = 0 if len(self._blend) == 1 else None
        if len(self._blend) > 1:
            self._blend = []
        self.picker.surprise()

    # ---------------------------------------------------------------- showing and picking

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        alone = len(self._blend) < 2
        for index, (name, percent) in enumerate(self._blend or [(tr("Any artist"), 100)]):
            chip = Chip(name, percent, alone, self._colour(name) if self._blend else look.theme.clip)
            chip.clicked.connect(lambda _=False, at=index: self._pick(at))
            chip.turned.connect(
                lambda by, at=index: self._share(at, self._blend[at][1] + by) if not alone else None
            )
            chip.removed.connect(lambda at=index: self._remove(at))
            self._flow.addWidget(chip)
            chip.show()
        self.add.setVisible(0 < len(self._blend) < MOST_ARTISTS)
        for tool in (self.add, self.dice):
            tool.setIcon(icon(str(tool.property("picture")), look.theme.muted))
        self.slider.setVisible(len(self._blend) == 2)
        if len(self._blend) == 2:
            with QSignalBlocker(self.slider):
                self.slider.setValue(self._blend[0][1])
        self._chips.updateGeometry()

    def _pick(self, index: int | None) -> None:
        """Open the picker: for one of the chips, or (None) for one more."""
        self._replacing = index if self._blend else None
        self.picker.nobody = tr("Any artist") if len(self._blend) < 2 else ""
        self.picker.open_below(self, tr("Find an artist"))

    def _picked(self, name: str) -> None:
        parts = list(self._blend)
        if not name:
            parts = []
        elif any(plain(name) == plain(other) for other, _ in parts):
            return
        elif self._replacing is not None and self._replacing < len(parts):
            parts[self._replacing] = (name, parts[self._replacing][1])
        elif parts:
            share = round(100 / (len(parts) + 1))
            parts = [(other, round(percent * (100 - share) / 100)) for other, percent in parts] + [
                (name, share)
            ]
        else:
            parts = [(name, 100)]
        self.choose([Weighted(other, percent) for other, percent in parts])


class NameField(QFrame):
    """One name, chosen with the picker: the genre. "" means any."""

    changed = Signal()

    def __init__(self, title: str, shelf: Shelf, nobody: str, placeholder: str) -> None:
        super().__init__()
        self.setObjectName("field")
        self._nobody, self._placeholder = nobody, placeholder
        self._name = ""
        self.label = QLabel(title)
        self.label.setProperty("role", "muted")
        self.label.setMinimumWidth(58)
        self.button = QPushButton()
        self.button.setProperty("role", "plain")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self._open)
        self.picker = NamePicker(self, shelf, nobody)
        self.picker.picked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 4, 1)
        row.setSpacing(4)
        row.addWidget(self.label)
        row.addWidget(self.button, 1)
        self.choose("")

    @property
    def name(self) -> str:
        """The chosen name."""
        return self._name

    def set_names(self, names: Sequence[str]) -> None:
        """What there is to choose from; a name that is not among them is dropped."""
        self.picker.names = tuple(names)
        known = {plain(name): name for name in names}
        self.choose(known.get(plain(self._name), ""))

    def choose(self, name: str) -> None:
        """Another name."""
        spelt = {plain(known): known for known in self.picker.names}
        name = spelt.get(plain(name), name)
        text = name or self._nobody
        self.button.setText(text.replace("&", "&&"))
        self.button.setToolTip(text)
        self.button.setAccessibleName(f"{self.label.text()}: {text}")
        if name != self._name:
            self._name = name
            self.changed.emit()

    def _open(self) -> None:
        self.picker.open_below(self, self._placeholder)
