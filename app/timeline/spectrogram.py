"""The spectrogram lane: log-frequency tiles, computed in a thread of their own and kept per take."""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.background import Background
from app.language import tr
from app.theme.apply import look
from app.timeline.shades import Shades, remember, remembered
from app.widgets.lanes import Lane, Piece, Shared
from engine.audio import spectrogram

Key = tuple[int, int]  # node, tile index
TILE = spectrogram.TILE_FRAMES * spectrogram.HOP  # samples per tile
MOST_TILES = 600


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

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, tr("Spectrogram"))
        self.setMinimumHeight(56)
        self.shades = remembered()
        self._tiles: dict[Key, npt.NDArray[np.uint8]] = {}
        self._pixmaps: dict[Key, QPixmap] = {}
        self._asked: dict[Key, tuple[int, int]] = {}
        self._open = 0
        self._songs = 0  # so far; a tile of the song before may still be on its way
        self._background = Background(self, "coppice-spectrogram")
        look.changed.connect(self._pixmaps.clear)

    def forget(self) -> None:
        """Another song: node numbers mean other takes now."""
        self._tiles.clear()
        self._pixmaps.clear()
        self._asked.clear()
        self._songs += 1

    def refresh(self) -> None:
        """Below its name stands how far the song's frequencies reach."""
        if self.shared.pieces:
            highest = self.shared.pieces[0].sample_rate / 2000
            self.subtitle = f"{spectrogram.LOWEST_HZ:g} Hz–{highest:.2g} kHz"
        super().refresh()

    def shade(self, shades: Shades) -> None:
        """Other colours or another range, now and after the next start."""
        if shades != self.shades:
            self.shades = shades
            self._pixmaps.clear()
            self.refresh()
            remember(shades)

    def in_view(self) -> npt.NDArray[np.uint8]:
        """The tiles that can be seen, side by side: (rows, frames), empty if there are none yet."""
        view = self.shared.viewport
        seen = [
            tile
            for (node, index), tile in self._tiles.items()
            for piece in self.shared.pieces
            if piece.node == node and piece.audio is not None
            if (piece.audio.start + index * TILE) / piece.sample_rate < view.end
            if (piece.audio.start + (index + 1) * TILE) / piece.sample_rate > view.start
        ]
        return np.concatenate(seen, axis=1) if seen else np.zeros((spectrogram.ROWS, 0), np.uint8)

    def _table(self) -> list[int]:
        return self.shades.table(look.theme.name)

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
        own = QRectF(view.x(piece.start), 4, right - view.x(piece.start), size.height() - 8)
        painter.setClipRect(own, Qt.ClipOperation.IntersectClip)  # not over the lane's name
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
            self._pixmaps[key] = QPixmap.fromImage(picture(self._tiles[key], self._table()))
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
        self._background.run(
            partial(spectrogram.tile, samples, inner, piece.sample_rate),
            partial(self._take_in, self._songs, key),
        )

    def _take_in(self, song: int, key: Key, tile: npt.NDArray[np.uint8]) -> None:
        self._open -= 1
        if song != self._songs:
            return
        while len(self._tiles) >= MOST_TILES:
            oldest = next(iter(self._tiles))
            self._tiles.pop(oldest)
            self._asked.pop(oldest, None)
            self._pixmaps.pop(oldest, None)
        self._tiles[key] = tile
        self._pixmaps.pop(key, None)
        self.refresh()
