"""The wish of an export as a form: what, how loud, where to. What does not matter to a format is hidden."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.bridge_separator import weights_here
from app.export.memory import WishMemory
from app.language import mark, said, tr
from app.preferences.settings import Settings
from app.widgets.chooser import Chooser
from engine.delivery import LOUDEST_LUFS, QUIETEST_LUFS, Delivery, safe_name
from engine.separation.quality import quality
from engine.song.shift import clock

FORMATS = (
    ("audio", mark("Sound file")),
    ("stems", mark("Stems: vocals, drums, bass, other")),
    ("dawproject", mark("DAWproject (Bitwig, Cubase, Studio One)")),
    ("rpp", mark("REAPER project")),
    ("midi", mark("MIDI: tempo, markers, words")),
    ("lrc", mark("Timed lyrics (LRC)")),
    ("labels", mark("Audacity labels")),
    ("ultrastar", mark("UltraStar karaoke")),
    ("bundle", mark("Everything in one zip")),
)
CONTAINERS = ((".wav", "WAV"), (".flac", "FLAC"), (".ogg", "Ogg Vorbis"))
SUBTYPES = (("PCM_16", mark("16 bit, dithered")), ("PCM_24", mark("24 bit")), ("FLOAT", mark("32 bit float")))
RATES = (0, 44_100, 48_000, 88_200, 96_000)
OTHER = "other"  # a loudness of one's own
LOUDNESS = (None, -9.0, -14.0, -16.0, -23.0, OTHER)
TRACKS = (
    ("stems", mark("Four stems")),
    ("branches", mark("Each take of the path")),
    ("mix", mark("The mix alone")),
)
SEPARATORS = (("basic", mark("Built in (basic)")), ("demucs", "Demucs"))
WITH_TRACKS = ("stems", "dawproject", "rpp", "bundle")
SOUNDING = ("audio", "stems", "dawproject", "rpp", "ultrastar", "bundle")
MOST_FADE = 30.0  # seconds


class ExportForm(QWidget):
    """Reads and remembers a `Delivery`, a folder and a name. `changed` follows every change.

    `place` holds folder and name: whoever shows the form puts it where it never scrolls away.
    """

    changed = Signal()
    weights_wanted = Signal()  # the separator's weights are to be downloaded

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.memory = WishMemory(settings)
        self.place = QWidget()
        self.form, self.place_form = _rows(self), _rows(self.place)
        self._make_editors()
        self._place()
        self.put(self.memory.wish)
        self._join()

    def _make_editors(self) -> None:
        self.takes = Chooser()
        self.stretch = Chooser()
        self.offer_stretch(None)
        self.format = _box([(value, tr(text)) for value, text in FORMATS])
        self.container = _box(CONTAINERS)
        self.subtype = _box([(value, tr(text)) for value, text in SUBTYPES])
        self.rate = _box(
            [(rate, f"{rate / 1000:g} kHz" if rate else tr("As the model makes it")) for rate in RATES]
        )
        self.lufs = _box([(at, _loudness(at)) for at in LOUDNESS])
        self.lufs_own = _spin(QUIETEST_LUFS, LOUDEST_LUFS, 0.5, " LUFS")
        self.lufs_own.setValue(-12.0)
        self.ceiling = _spin(-12.0, 0.0, 0.5, " dBTP")
        self.fade_in = _spin(0.0, MOST_FADE, 0.1, " s")
        self.fade_out = _spin(0.0, MOST_FADE, 0.1, " s")
        self.tracks = _box([(value, tr(text)) for value, text in TRACKS])
        known = SEPARATORS if find_spec("demucs") else SEPARATORS[:1]
        self.separator = _box([(value, tr(text)) for value, text in known])
        self.weights, self.fetch = QPushButton(), QPushButton()
        self.weights_row = _beside((self.weights, 1), (self.fetch, 0))
        self.quality = QLabel(said(quality()))
        self.quality.setProperty("role", "small")
        self.quality.setWordWrap(True)
        self.enhanced = QCheckBox(tr("A time for every word"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Song and take"))
        self.folder = QLineEdit(str(self.memory.folder))
        self.browse = QPushButton(tr("Choose…"))
        self.name = QLineEdit()

    def _place(self) -> None:
        self.fades = _beside(
            (QLabel(tr("in")), 0), (self.fade_in, 1), (QLabel(tr("out")), 0), (self.fade_out, 1)
        )
        self.fade_in.setAccessibleName(tr("Fade in"))
        self.fade_out.setAccessibleName(tr("Fade out"))
        rows: dict[QWidget, str] = {
            self.takes: tr("What"),
            self.stretch: tr("Of it"),
            self.format: tr("As"),
            self.container: tr("Kind of file"),
            self.subtype: tr("Resolution"),
            self.rate: tr("Sample rate"),
            self.lufs: tr("Loudness"),
            self.lufs_own: "",
            self.ceiling: tr("True peak at most"),
            self.fades: tr("Fades"),
            self.tracks: tr("Beside the mix"),
            self.separator: tr("Separated by"),
            self.weights_row: tr("Its weights"),
            self.quality: "",
            self.enhanced: "",
            self.title: tr("Title in the file"),
        }
        folder = _beside((self.folder, 1), (self.browse, 0))
        places: dict[QWidget, str] = {folder: tr("Folder"), self.name: tr("Name")}
        labels = [*_add(self.form, rows), *_add(self.place_form, places)]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)
        self.lufs_own.setAccessibleName(tr("Loudness"))
        self.weights.setAccessibleName(tr("Its weights"))
        self.folder.setAccessibleName(tr("Folder"))
        self.browse.setAccessibleName(tr("Choose the folder"))

    def _join(self) -> None:
        for box in (
            self.takes, self.stretch, self.format, self.container, self.subtype, self.rate, self.lufs,
            self.tracks, self.separator,
        ):  # fmt: skip
            box.currentIndexChanged.connect(self._change)
        for spin in (self.lufs_own, self.ceiling, self.fade_in, self.fade_out):
            spin.valueChanged.connect(self._change)
        self.enhanced.toggled.connect(self._change)
        for line in (self.title, self.folder, self.name):
            line.textEdited.connect(self._change)
        self.browse.clicked.connect(self._choose_folder)
        self.weights.clicked.connect(self._choose_weights)
        self.fetch.clicked.connect(self._fetch_weights)

    # ---------------------------------------------------------------- what is wished

    @property
    def wish(self) -> Delivery:
        """The form as the engine takes it."""
        return Delivery(
            format=self.format.currentData(),
            subtype=self.subtype.currentData(),
            sample_rate=self.rate.currentData(),
            lufs=self.lufs_own.value() if self.lufs.currentData() == OTHER else self.lufs.currentData(),
            ceiling=self.ceiling.value(),
            fade_in=self.fade_in.value(),
            fade_out=self.fade_out.value(),
            tracks=self.tracks.currentData(),
            separator=self.separator.currentData(),
            weights=self._weights,
            enhanced=self.enhanced.isChecked(),
            container=self.container.currentData(),
            span=self.stretch.currentData(),
            title=self.title.text().strip() if len(self.nodes) == 1 else "",
        )

    def put(self, wish: Delivery) -> None:
        """Show a wish."""
        pairs = (
            (self.format, wish.format), (self.container, wish.container), (self.subtype, wish.subtype),
            (self.rate, wish.sample_rate), (self.tracks, wish.tracks), (self.separator, wish.separator),
            (self.lufs, wish.lufs if wish.lufs in LOUDNESS else OTHER),
        )  # fmt: skip
        for box, value in pairs:
            box.setCurrentIndex(max(0, box.findData(value)))
        if wish.lufs not in LOUDNESS and wish.lufs is not None:
            self.lufs_own.setValue(wish.lufs)
        self.ceiling.setValue(wish.ceiling)
        self.fade_in.setValue(wish.fade_in)
        self.fade_out.setValue(wish.fade_out)
        self.enhanced.setChecked(wish.enhanced)
        self._weights = wish.weights
        self._show_rows()

    def offer_takes(self, choices: Sequence[tuple[str, tuple[int, ...]]]) -> None:
        """What can be exported: (words, nodes); the first is chosen."""
        self.takes.clear()
        for text, nodes in choices:
            self.takes.addItem(text, nodes)

    def offer_stretch(self, marked: tuple[float, float] | None) -> None:
        """All of a path, or what is marked of it (seconds)."""
        self.stretch.clear()
        self.stretch.addItem(tr("All"), None)
        if marked is not None:
            words = tr("The marked stretch, {start} to {end}", start=clock(marked[0]), end=clock(marked[1]))
            self.stretch.addItem(words, marked)
            self.stretch.setCurrentIndex(1)

    @property
    def nodes(self) -> tuple[int, ...]:
        """The takes to export."""
        return tuple(self.takes.currentData() or ())

    @property
    def out(self) -> Path:
        """Where to: a file (or the stems' folder) for one take, a folder for several; a name never leaves it."""
        folder = Path(self.folder.text() or ".").expanduser()
        suffix = self.wish.suffix
        file = f"{safe_name(self.name.text().removesuffix(suffix))}{suffix}"
        return folder / file if len(self.nodes) == 1 else folder

    # ---------------------------------------------------------------- reacting

    def _change(self) -> None:
        self._show_rows()
        self.memory.keep(self.wish, Path(self.folder.text()))
        self.changed.emit()

    def _show_rows(self) -> None:
        kind = self.format.currentData()
        ogg = kind == "audio" and self.container.currentData() == ".ogg"
        shown = {
            self.stretch: self.stretch.count() > 1,
            self.container: kind == "audio",
            self.subtype: kind in SOUNDING and not ogg,
            self.rate: kind in SOUNDING,
            self.lufs: kind in SOUNDING,
            self.lufs_own: kind in SOUNDING and self.lufs.currentData() == OTHER,
            self.ceiling: kind in SOUNDING and self.lufs.currentData() is not None,
            self.fades: kind in SOUNDING,
            self.tracks: kind in WITH_TRACKS,
            self.separator: kind in WITH_TRACKS and self.tracks.currentData() == "stems",
            self.weights_row: kind in WITH_TRACKS and self._separates_by == "demucs",
            self.quality: kind in WITH_TRACKS and self._separates_by == "basic",
            self.enhanced: kind in ("lrc", "bundle"),
            self.title: len(self.nodes) <= 1 and kind != "labels",
        }
        for editor, visible in shown.items():
            self.form.setRowVisible(editor, visible)
        self.place_form.setRowVisible(self.name, len(self.nodes) <= 1)
        self.show_weights()

    def show_weights(self) -> None:
        """Say which weights would be used, and offer to download them or to use the downloaded ones again."""
        here = weights_here()
        usual = tr("Downloaded") if here else tr("Choose a file…")
        self.weights.setText(self._weights.name if self._weights else usual)
        self.weights.setToolTip(tr("Choose a .safetensors file of your own"))
        self.fetch.setText(tr("Use the downloaded ones") if here else tr("Download…"))
        self.fetch.setVisible(not here or self._weights is not None)

    @property
    def _separates_by(self) -> str:
        """The separator, or '' where nothing is separated."""
        return str(self.separator.currentData()) if self.tracks.currentData() == "stems" else ""

    def _fetch_weights(self) -> None:
        if weights_here():
            self._weights = None
            self._change()
        else:
            self.weights_wanted.emit()

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Export into"), self.folder.text())
        if found:
            self.folder.setText(found)
            self._change()

    def _choose_weights(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Weights of Demucs"), "", "safetensors (*.safetensors)"
        )
        if found:
            self._weights = Path(found)
            self._change()


def _box(choices: Sequence[tuple[object, str]]) -> QComboBox:
    box = Chooser()
    for value, text in choices:
        box.addItem(text, value)
    return box


def _spin(least: float, most: float, step: float, suffix: str) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(least, most)
    spin.setSingleStep(step)
    spin.setDecimals(1)
    spin.setSuffix(suffix)
    spin.lineEdit().setTextMargins(6, 0, 0, 0)  # in line with the lists above it
    return spin


def _loudness(at: float | str | None) -> str:
    if at is None:
        return tr("As it is")
    return f"{at:g} LUFS" if isinstance(at, float) else tr("Another loudness…")


def _rows(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 12, 0)
    form.setHorizontalSpacing(20)
    form.setVerticalSpacing(9)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _add(form: QFormLayout, rows: dict[QWidget, str]) -> list[QLabel]:
    """Editors and what they are called (empty: they belong to the one above); their labels."""
    labels = []
    for editor, text in rows.items():
        label = QLabel(text)
        if text:
            editor.setAccessibleName(text)
            label.setMinimumHeight(editor.sizeHint().height())  # in line with what is written in the editor
        label.setBuddy(editor)
        form.addRow(label, editor)
        labels.append(label)
    return labels


def _beside(*parts: tuple[QWidget, int]) -> QWidget:
    """Widgets in one row, each with its stretch."""
    row_of = QWidget()
    row = QHBoxLayout(row_of)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    return row_of
