"""The spectrum at the playhead, and the colours of the spectrogram: range and map, set with the mouse.

pyqtgraph draws both. It is imported in a thread when the panel is first opened: the window opens without it.
"""

from __future__ import annotations

import importlib
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.background import Background
from app.language import tr
from app.state import State
from app.theme.apply import look
from app.timeline.shades import HOUSE, STOPS, Shades, colour_table
from app.timeline.spectrogram import SpectrogramLane
from app.widgets.chooser import Chooser
from app.widgets.heading import heading
from engine.audio.spectrogram import FLOOR_DB, LOWEST_HZ

SIZE = (520, 260)
WINDOW = 4096  # samples of the spectrum at the playhead
MAPS = ("viridis", "magma", "inferno", "plasma", "turbo", "cividis", "CET-L4", "CET-L8", "CET-L17", "CET-D1")
TICK = 60  # milliseconds between two drawings of the spectrum
FREQUENCIES = (20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)

Audio = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.floating]


def spectrum(samples: Audio, sample_rate: int) -> tuple[Numbers, Numbers]:
    """Frequencies (Hz, from LOWEST_HZ on) and levels (dB below a full-scale sine) of a piece of sound."""
    padded = np.zeros(WINDOW)
    padded[: len(samples)] = samples[:WINDOW]
    levels = np.abs(np.fft.rfft(padded * np.hanning(WINDOW))) / (WINDOW / 4)
    found = np.fft.rfftfreq(WINDOW, 1 / sample_rate)
    heard = found >= LOWEST_HZ
    return found[heard], 20 * np.log10(np.maximum(levels[heard], 10 ** (FLOOR_DB / 20)))


class SpectrumPanel(QFrame):
    """Floats over the window above the timeline, never modal."""

    def __init__(self, parent: QWidget, state: State, lane: SpectrogramLane) -> None:
        super().__init__(parent)
        self.state, self.lane = state, lane
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.plots: Any = None  # pyqtgraph's widget, once it is there
        self.levels: Any = None  # its histogram with range and map
        self._curve: Any = None
        self._image: Any = None
        self._setting = False
        self._library = Background(self, "coppice-pyqtgraph")
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self.draw)
        self._build()
        look.changed.connect(self._paint)
        self.hide()

    def _build(self) -> None:
        self.map = Chooser()
        self.map.setAccessibleName(tr("Colour map"))
        self.map.addItems([HOUSE, *MAPS])
        self.map.currentTextChanged.connect(self._choose_map)
        chips = (
            (tr("Reset"), tr("The whole range in the house's colours"), self.reset),
            (tr("Done"), tr("Close (Esc)"), self.close_panel),
        )
        self.told = QLabel(tr("Loading…"))
        self.told.setProperty("role", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self._column.addLayout(heading(tr("Spectrum and colours"), chips, self.map))
        self._column.addWidget(self.told)

    # ---------------------------------------------------------------- showing

    def open(self) -> None:
        """Show it at the right above the timeline."""
        parent = self.parentWidget()
        assert parent is not None
        width, height = min(SIZE[0], parent.width() - 24), min(SIZE[1], parent.height() - 24)
        lanes = self.lane.parentWidget() or self.lane
        top = lanes.mapTo(parent, QPoint(0, 0)).y() - height - 10
        right = lanes.mapTo(parent, QPoint(lanes.width(), 0)).x()
        self.setGeometry(max(12, right - width - 12), max(12, top), width, height)
        self.show()
        self.raise_()
        self.setFocus()
        if self.plots is None:
            self._library.run(partial(importlib.import_module, "pyqtgraph"), self._make_plots)
        else:
            self._tick.start()
            self._refresh_image()

    def close_panel(self) -> None:
        """Close."""
        self._tick.stop()
        self.hide()

    def _make_plots(self, graph: Any) -> None:
        """Once pyqtgraph, which takes its time, is imported."""
        if self.plots is not None:
            return
        self.plots = graph.GraphicsLayoutWidget()
        plot = self.plots.addPlot()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.hideButtons()
        plot.setYRange(FLOOR_DB, 0.0, padding=0)
        ticks = [(float(np.log10(f)), f"{f // 1000}k" if f >= 1000 else str(f)) for f in FREQUENCIES]
        plot.getAxis("bottom").setTicks([ticks])
        plot.setLabel("left", "dB")
        self._plot = plot
        self._curve = plot.plot(fillLevel=FLOOR_DB)
        self._image = graph.ImageItem()
        self.levels = graph.HistogramLUTItem()
        self.levels.setImageItem(self._image)
        self.levels.vb.setMenuEnabled(False)
        self.plots.addItem(self.levels)
        self._column.addWidget(self.plots, 1)
        self.levels.sigLevelsChanged.connect(self._take_levels)
        self._show_shades()
        self._paint()
        self._refresh_image()
        self._tick.start()

    def _paint(self) -> None:
        """The theme's colours."""
        if self.plots is None:
            return
        theme = look.theme
        self.plots.setBackground(QColor(theme.raised))
        for item in (*(self._plot.getAxis(side) for side in ("left", "bottom")), self.levels.axis):
            item.setPen(QColor(theme.line))
            item.setTextPen(QColor(theme.muted))
        self._curve.setPen(QColor(theme.primary))
        soft = QColor(theme.primary)
        soft.setAlphaF(0.25)
        self._curve.setBrush(soft)
        self._show_shades()

    def _refresh_image(self) -> None:
        """The histogram is of what can be seen."""
        seen = self.lane.in_view()
        if seen.size:
            self._setting = True
            self._image.setImage(FLOOR_DB * (1 - seen.T / np.float32(255.0)), autoLevels=False)
            shades = self.lane.shades
            self.levels.setLevels(shades.low, shades.high)
            self._setting = False

    def draw(self) -> None:
        """The spectrum of what is at the playhead."""
        here = self.state.playhead
        piece = next((p for p in self.lane.shared.pieces if p.start <= here < p.end), None)
        if piece is None or piece.audio is None:
            self._curve.setData([], [])
            self.told.setText(tr("Nothing sounds at the playhead."))
            return
        middle = round(here * piece.sample_rate) - piece.audio.start
        samples = piece.audio.samples[max(0, middle - WINDOW // 2) : middle + WINDOW // 2]
        frequencies, levels = spectrum(samples, piece.sample_rate)
        self._curve.setData(np.log10(frequencies), levels)
        self._plot.setXRange(np.log10(LOWEST_HZ), np.log10(piece.sample_rate / 2), padding=0)
        loudest = int(np.argmax(levels))
        shades = self.lane.shades
        self.told.setText(
            tr(
                "Loudest at {hertz} Hz, {level} dB · colours from {low} to {high} dB: drag the edges at the right",
                hertz=f"{frequencies[loudest]:.0f}",
                level=f"{levels[loudest]:.0f}",
                low=f"{shades.low:.0f}",
                high=f"{shades.high:.0f}",
            )
        )

    # ---------------------------------------------------------------- choosing

    def _take_levels(self) -> None:
        if not self._setting:
            low, high = self.levels.getLevels()
            self.lane.shade(self.lane.shades.between(float(low), float(high)))

    def _choose_map(self, name: str) -> None:
        if self._setting or self.plots is None:
            return
        shades = replace(self.lane.shades, name=HOUSE, colours=())
        if name != HOUSE:
            graph: Any = importlib.import_module("pyqtgraph")
            table = graph.colormap.get(name).getLookupTable(0.0, 1.0, 256, alpha=False)
            colours = tuple(0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in table)
            shades = replace(shades, name=name, colours=colours)
        self.lane.shade(shades)
        self._show_shades()

    def reset(self) -> None:
        """As the house has it."""
        self.lane.shade(Shades())
        self._show_shades()

    def _show_shades(self) -> None:
        """Combo box, handles and gradient as the lane has them."""
        if self.plots is None:
            return
        graph: Any = importlib.import_module("pyqtgraph")
        shades = self.lane.shades
        table = shades.colours or tuple(colour_table(STOPS[look.theme.name]))
        chosen = np.array([[c >> 16 & 255, c >> 8 & 255, c & 255] for c in table[::15]], np.uint8)
        self._setting = True
        self.levels.gradient.setColorMap(graph.ColorMap(np.linspace(0, 1, len(chosen)), chosen))
        self.levels.gradient.showTicks(False)
        self.levels.setLevels(shades.low, shades.high)
        self.map.setCurrentText(shades.name)
        self._setting = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
