"""The part of the inspector about tempo, key and loudness: what was measured, and what a hand has set instead."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.music import USUAL_METER, Music
from app.widgets.chooser import Chooser
from engine.analysis.key import KEYS
from engine.delivery import FASTEST, MOST_BEATS


class MusicPart(QWidget):
    """Folded to one line at first. Signals carry wishes; verbs turn them into edits."""

    corrected = Signal(str, object)  # tempo, meter or key; the value, None or '' as measured
    wanted = Signal(str)  # a verb

    def __init__(self, music: Music) -> None:
        super().__init__()
        self.music = music
        self._build_head()
        self._build_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self.fields)
        music.changed.connect(self.refresh)
        self.refresh()

    def _build_head(self) -> None:
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setText(tr("Music"))
        self.more.setToolTip(tr("Show or hide tempo, key and loudness"))
        self.more.toggled.connect(self.refresh)
        self.words = QLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._head = QHBoxLayout()
        self._head.addWidget(self.more)
        self._head.addWidget(self.words, 1)

    def _build_fields(self) -> None:
        self.tempo = QDoubleSpinBox()
        self.tempo.setRange(0.0, FASTEST)
        self.tempo.setDecimals(1)
        self.tempo.setSuffix(" BPM")
        self.tempo.setSpecialValueText(tr("none found"))
        self.tempo.setKeyboardTracking(False)
        self.tempo.valueChanged.connect(lambda value: self.corrected.emit("tempo", value or None))
        self.meter = QSpinBox()
        self.meter.setRange(1, MOST_BEATS)
        self.meter.setSuffix(tr(" beats a bar"))
        self.meter.valueChanged.connect(lambda value: self.corrected.emit("meter", value))
        self.key = Chooser()
        self.key.addItem(tr("unknown"), "")
        for name in KEYS:
            self.key.addItem(name, name)
        self.key.activated.connect(lambda _: self.corrected.emit("key", self.key.currentData()))
        self.loudness = QLabel()
        self.loudness.setProperty("role", "small")
        self.hand = QLabel()
        self.hand.setProperty("role", "small")
        self.hand.setWordWrap(True)
        for editor, name in (
            (self.tempo, tr("Tempo")),
            (self.meter, tr("Beats per bar")),
            (self.key, tr("Key")),
        ):
            editor.setAccessibleName(name)
            editor.setToolTip(name)
        self._place_fields()

    def _place_fields(self) -> None:
        self.fields = QWidget()
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(_framed(self.tempo), 0, 0)
        grid.addLayout(self._tools(), 0, 1)
        grid.addWidget(self.key, 1, 0)
        grid.addWidget(_framed(self.meter), 1, 1)
        grid.addWidget(self.loudness, 2, 0, 1, 2)
        grid.addWidget(self.hand, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for verb, text, tip in (
            ("halve_tempo", "½", tr("Half the tempo")),
            ("double_tempo", "×2", tr("Twice the tempo")),
            ("tap_tempo", tr("Tap"), tr("Tap the tempo, once per beat (Ctrl+Alt+T)")),
            ("downbeat_here", tr("1 here"), tr("A bar begins at the playhead (Ctrl+Alt+B)")),
            ("pulse_as_measured", "↺", tr("Tempo and key as measured")),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, verb=verb: self.wanted.emit(verb))
            self.buttons[verb] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    # ---------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show what is known; signals are for what a hand does."""
        music, whole = self.music, self.more.isChecked()
        heard, pulse = music.measured, music.pulse
        self.more.setArrowType(Qt.ArrowType.DownArrow if whole else Qt.ArrowType.RightArrow)
        self.fields.setVisible(whole)
        known = [f"{music.tempo:.1f} BPM" if music.tempo else "", music.key]
        self.words.setText(
            " · ".join(part for part in known if part) or (tr("nothing found") if heard else "…")
        )
        with QSignalBlocker(self.tempo), QSignalBlocker(self.meter):
            self.tempo.setValue(music.tempo)
            self.meter.setValue(pulse.meter or USUAL_METER)
        self.key.setCurrentIndex(max(0, self.key.findData(music.key)))
        loud = heard is not None and math.isfinite(heard.lufs)
        self.loudness.setText(
            tr("{lufs} LUFS, true peak {peak} dBTP", lufs=f"{heard.lufs:.1f}", peak=f"{heard.true_peak:.1f}")
            if heard is not None and loud
            else ""
        )
        names = (
            ("tempo", tr("Tempo")),
            ("downbeat", tr("first beat")),
            ("meter", tr("Beats per bar")),
            ("key", tr("Key")),
        )
        by_hand = [text for name, text in names if getattr(pulse, name) not in (None, "")]
        self.hand.setText(tr("Set by hand: {what}", what=", ".join(by_hand)) if by_hand else "")
        self.hand.setVisible(bool(by_hand))
        self.buttons["pulse_as_measured"].setEnabled(bool(by_hand))


def _framed(editor: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("field")
    row = QHBoxLayout(frame)
    row.setContentsMargins(6, 0, 2, 0)
    row.addWidget(editor)
    return frame
