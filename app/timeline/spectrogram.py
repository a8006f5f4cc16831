"""The spectrogram lane: log-frequency tiles, computed in a thread of their own and kept per take."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.theme.apply import look
from app.widgets.lanes import Lane, Piece, Shared
from engine.audio import spectrogram

Audio = npt.NDArray[np.float32]
Key = tuple[int, int]  # node, tile index
TILE = spectrogram.TILE_FRAMES * spectrogram.HOP  # samples per tile
MOST_TILES = 600

# Ground to brightest: from the lane's own ground, so that silence is no slab of colour.
_STOPS = {
    "dark": (
        (0.0, "15181e"),
        (0.35, "2a1c4f"),
        (0.6, "8f2f7d"),
        (0.8, "f0695c"),
        (0.92, "fdb462"),
        (1.0, "fff3c4"),
    ),
    "light": (
        (0.0, "ffffff"),
        (0.35, "e4dcf6"),
        (0.6, "b07fd0"),
        (0.8, "a0307c"),
        (0.92, "5c1555"),
        (1.0, "1e0a2e"),
    ),
}


def colour_table(stops: Sequence[tuple[float, str]]) -> list[int]:
    """256 colours as 0xffrrggbb, linear between the stops."""
    places = [place for place, _ in stops]
    table = np.full(256, 0xFF, np.int64)
    for shift in (0, 2, 4):
        values = [int(code[shift : shift + 2], 16) for _, code in stops]
        table = table * 256 + np.round(np.interp(np.linspace(0, 1, 256), places, values)).astype(np.int64)
    return [int(value) for value in table]


def picture(tile: npt.NDArray[np.uint8], table: list[int]) -> QImage:
    """A tile (rows lowest first, frames) as an image with high frequencies on top."""
    rows, frames = tile.shape
    padded = np.zeros((rows, -(-frames // 4) * 4), np.uint8)  # QImage wants lines of whole 32-bit words
    padded[:, :frames] = tile[::-1]
    image = QImage(padded.tobytes(), frames, rows, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # a copy that owns its memory


class SpectrogramLane(Lane):
    """Spectrogram of the selected path."""

    _made = Signal(object, object)  # key, uint8 tile

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, "Spectrogram", "20 Hz–11 kHz")
        self.setMinimumHeight(56)
        self._tiles: dict[Key, npt.NDArray[np.uint8]] = {}
        self._pixmaps: dict[Key, QPixmap] = {}
        self._asked: dict[Key, tuple[int, int]] = {}
        self._open = 0
        self._pool = ThreadPoolExecutor(1, "coppice-spectrogram")
        self._made.connect(self._take_in)
        look.changed.connect(self._pixmaps.clear)
        pool = self._pool
        self.destroyed.connect(lambda: pool.shutdown(wait=False, cancel_futures=True))

    def forget(self) -> None:
        """Another song: node numbers mean other takes now."""
        self._tiles.clear()
        self._pixmaps.clear()
        self._asked.clear()

    @property
    def working(self) -> bool:
        """Whether tiles are being made."""
        return self._open > 0

    def paint_time(self, painter: QPainter, size: QSize) -> None:
        """Every tile that is in view and known; what is missing is asked for."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for piece in self.shared.pieces:
            if piece.audio is not None and piece.audio.filled and piece.end > piece.start:
                self._paint_piece(painter, piece, size)

    def _paint_piece(self, painter: QPainter, piece: Piece, size: QSize) -> None:
        view, rate, audio = self.shared.viewport, piece.sample_rate, piece.audio
        assert audio is not None
        right = min(view.x(piece.end), float(size.width()))
        painter.save()
        painter.setClipRect(QRectF(view.x(piece.start), 4, right - view.x(piece.start), size.height() - 8))
        first = max(0, int((view.start * rate - audio.start) // TILE))
        last = int((min(view.end, piece.end) * rate - audio.start) // TILE)
        for index in range(first, min(last + 1, spectrogram.tile_count(audio.filled))):
            self._ask(piece, index)
            key = (piece.node, index)
            if key not in self._tiles:
                continue
            left = view.x((audio.start + index * TILE) / rate)
            width = self._tiles[key].shape[1] * spectrogram.HOP / rate * view.scale
            box = QRectF(left, 4, width, size.height() - 8)
            pixmap = self._pixmap(key)
            painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def _pixmap(self, key: Key) -> QPixmap:
        if key not in self._pixmaps:
            table = colour_table(_STOPS[look.theme.name])
            self._pixmaps[key] = QPixmap.fromImage(picture(self._tiles[key], table))
        return self._pixmaps[key]

    def _ask(self, piece: Piece, index: int) -> None:
        """Have a tile made, unless the one there was made from the same samples."""
        audio = piece.audio
        assert audio is not None
        key = (piece.node, index)
        known = min(audio.filled - index * TILE, TILE + spectrogram.WINDOW)
        stamp = (known, audio.rewritten)
        if self._asked.get(key) == stamp:
            return
        self._asked[key] = stamp
        margin = spectrogram.WINDOW
        begin = max(0, index - 1) * TILE
        samples = audio.samples[begin : (index + 1) * TILE + margin].copy()
        inner = index - begin // TILE
        self._open += 1
        self._pool.submit(self._make, key, samples, inner, piece.sample_rate)

    def _make(self, key: Key, samples: Audio, index: int, rate: int) -> None:
        """In the pool's thread."""
        tile = spectrogram.tile(samples, index, rate)
        try:
            self._made.emit(key, tile)
        except RuntimeError:
            return  # the window is gone

    def _take_in(self, key: Key, tile: npt.NDArray[np.uint8]) -> None:
        self._open -= 1
        while len(self._tiles) >= MOST_TILES:
            oldest = next(iter(self._tiles))
            self._tiles.pop(oldest)
            self._asked.pop(oldest, None)
            self._pixmaps.pop(oldest, None)
        self._tiles[key] = tile
        self._pixmaps.pop(key, None)
        self.refresh()
