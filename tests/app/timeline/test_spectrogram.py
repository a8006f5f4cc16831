from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from app.audio_store import TakeAudio
from app.timeline.shades import Shades, colour_table
from app.timeline.spectrogram import TILE, SpectrogramLane, picture
from app.widgets.lanes import HEADER, Piece, Shared
from engine.audio import spectrogram

RATE = 22_050


def test_low_frequencies_are_at_the_bottom() -> None:
    tile = np.zeros((8, 6), np.uint8)
    tile[0] = 255
    image = picture(tile, colour_table(((0.0, "000000"), (1.0, "ffffff"))))
    assert (image.width(), image.height()) == (6, 8)
    assert image.pixelColor(3, 7).lightness() == 255 and image.pixelColor(3, 0).lightness() == 0


def test_tiles_are_made_off_the_main_thread_and_remade_when_the_sound_grows(
    qtbot: QtBot, private_folders: object
) -> None:
    audio = TakeAudio(0)
    wave = np.sin(np.arange(3 * TILE) * 0.3).astype(np.float32)
    audio.write(0, wave[: TILE + 1000], 2)
    shared = Shared()
    lane = SpectrogramLane(shared)
    qtbot.addWidget(lane)
    lane.resize(800, 100)
    lane.show()
    end = 3 * TILE / RATE
    shared.set_width(700)
    shared.set_pieces([Piece(1, "take", 0.0, end, end, "#ffffff", audio, RATE)])
    lane.grab()
    assert lane.working
    qtbot.waitUntil(lambda: not lane.working and len(lane._tiles) == 2, timeout=10_000)
    narrow = lane._tiles[1, 1].shape[1]
    audio.write(TILE + 1000, wave[TILE + 1000 :], 2)
    lane.refresh()
    lane.grab()
    qtbot.waitUntil(lambda: not lane.working and len(lane._tiles) == 3, timeout=10_000)
    assert lane._tiles[1, 1].shape[1] > narrow
    assert lane.in_view().shape[1] == sum(tile.shape[1] for tile in lane._tiles.values())
    before = lane.grab().toImage()
    lane.shade(Shades(-30.0, 0.0))
    assert lane.grab().toImage() != before
    name = QRect(0, 0, HEADER, lane.height())
    shared.fit()
    there = lane.grab(name).toImage()
    shared.show_stretch(1.0, 1.5)  # the sound begins before what is in view
    assert lane.grab(name).toImage() == there
    lane.forget()
    assert not lane._tiles and lane.in_view().shape[1] == 0


def test_a_tile_of_the_song_before_is_not_taken_for_one_of_this_song(
    qtbot: QtBot, private_folders: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its takes have the same numbers, and it was still being made when the other song was opened."""
    lane = SpectrogramLane(Shared())
    qtbot.addWidget(lane)
    audio, forgotten = TakeAudio(0), threading.Event()
    audio.write(0, np.zeros(TILE, np.float32), 2)
    real = spectrogram.tile

    def slow(*given: object) -> np.ndarray:
        assert forgotten.wait(10)
        return real(*given)

    monkeypatch.setattr(spectrogram, "tile", slow)
    lane._ask(Piece(1, "take", 0.0, TILE / RATE, TILE / RATE, "#ffffff", audio, RATE), 0)
    lane.forget()
    forgotten.set()
    qtbot.waitUntil(lambda: not lane.working)
    assert not lane._tiles


def test_it_says_how_high_the_song_reaches(qtbot: QtBot, private_folders: object) -> None:
    shared = Shared()
    lane = SpectrogramLane(shared)
    qtbot.addWidget(lane)
    for rate, words in ((RATE, "20 Hz–11 kHz"), (44_100, "20 Hz–22 kHz"), (11_025, "20 Hz–5.5 kHz")):
        shared.set_pieces([Piece(1, "take", 0.0, 1.0, 1.0, "#ffffff", None, rate)])
        assert lane.subtitle == words
